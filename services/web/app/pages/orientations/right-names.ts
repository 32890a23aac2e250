import { useQuery } from '@tanstack/react-query'
import { rightsQuery } from '../../api/directory.ts'
import { useWords } from '../../words/words.ts'

/** Names rights by their codes, as a list in a sentence; a code that is not in the catalogue any more stands for itself. */
export function useRightNames(): (codes: readonly string[]) => string {
  const { language } = useWords()
  const { data: rights = [] } = useQuery(rightsQuery)
  return (codes) => {
    const names = codes.map((code) => {
      const name = rights.find((right) => right.code === code)?.name
      return (language === 'en' ? name?.en : name?.fr) ?? code
    })
    return new Intl.ListFormat(language).format(names)
  }
}
