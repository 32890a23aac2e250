import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/words.ts'
import { useProblem } from './use-problem.ts'

/** What went wrong with a request, read out at once: what to do, the fields to correct, and the reference. Nothing without an error. */
export function ProblemNotice({ error }: { error: unknown }) {
  const { t } = useWords()
  const told = useProblem(error)
  if (told === null) return null
  const { text, faults, reference } = told
  return (
    <Notice kind="bad" alert>
      <p>{text}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {reference !== null && <p className="small">{t('problems.notice.reference', { id: reference })}</p>}
    </Notice>
  )
}
