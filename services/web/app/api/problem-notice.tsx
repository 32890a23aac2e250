import { type ReactNode, useEffect, useState } from 'react'
import { Notice } from '../ui/notice.tsx'
import { loadWords, useWords } from '../words/words.ts'
import type { Telling } from './tell-problem.ts'

/**
 * What went wrong with a request, read out at once: what to do, the fields to correct, and the reference. Nothing without an
 * error. How to tell it comes when it is needed: when it cannot come, the page has words of its own. `children`: what to do about it,
 * shown with it, so that no button moves away from under a finger when the notice comes.
 */
export function ProblemNotice({ error, children }: { error: unknown; children?: ReactNode }) {
  const { t } = useWords()
  const [tell, setTell] = useState<{ it: Telling } | null>(null)
  const wanted = error !== null && error !== undefined
  useEffect(() => {
    if (!wanted) return
    Promise.all([import('./tell-problem.ts'), loadWords('problems')]).then(
      ([{ tellProblem }]) => setTell({ it: tellProblem }),
      () => setTell({ it: (_, say) => ({ text: say('shell.unreachable'), faults: [], reference: null }) })
    )
  }, [wanted])
  if (!wanted || tell === null) return null
  const { text, faults, reference } = tell.it(error, t)
  return (
    <>
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
      {children}
    </>
  )
}
