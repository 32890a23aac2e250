import { useQuery } from '@tanstack/react-query'
import { membersQuery } from '../../../api/directory.ts'
import { fullName } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'

/** Who changed something: a colleague by name, others as the coordination, nobody as Relais. */
export function useWho(): (memberId: string | null) => string {
  const { t } = useWords()
  const { data: members } = useQuery(membersQuery)
  return (memberId) => {
    if (memberId === null) return t('editors.byRelais')
    const found = members?.find(({ id }) => id === memberId)
    return found === undefined ? t('editors.byCoordination') : fullName(found)
  }
}
