import { Refused } from '@relais/client'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { i18n, useWords, type WordId } from '../../words/words.ts'
import { isStale } from '../asking/act.ts'

/** Why something was not done to a referral, said where it was asked for; nothing while nothing went wrong. */
export function Refusal({ error }: { error: unknown }) {
  const { t } = useWords()
  if (!isStale(error)) return <ProblemNotice error={error} />
  return (
    <Notice kind="warm" alert>
      <p>{t('referral.stale')}</p>
    </Notice>
  )
}

/** Says in a sentence why something was refused: an error that was thrown, or the code of a problem. Its page has loaded the part `problems`. */
export function useRefusalWords(): (error: unknown) => string {
  const { t } = useWords()
  return (error) => {
    if (!(error instanceof Refused) && typeof error !== 'string') return t('shell.unreachable')
    const id = `problems.${typeof error === 'string' ? error : error.problem.code}`
    return t(Object.hasOwn(i18n.messages, id) ? (id as WordId) : 'referral.whenNot')
  }
}
