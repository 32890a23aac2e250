import { useWords } from '../../../words/words.ts'

/** What the version of somebody else says that the one I began with does not, and the other way round, line by line. */
export function Differences({ before, now }: { before: readonly string[]; now: readonly string[] }) {
  const { t } = useWords()
  const added = now.filter((line) => !before.includes(line))
  const gone = before.filter((line) => !now.includes(line))
  if (added.length + gone.length === 0) return <p>{t('editors.sameWords')}</p>
  return (
    <ul lang="fr" dir="ltr">
      {gone.map((line) => (
        <li key={`- ${line}`}>
          <del>{line}</del>
        </li>
      ))}
      {added.map((line) => (
        <li key={`+ ${line}`}>
          <ins>{line}</ins>
        </li>
      ))}
    </ul>
  )
}
