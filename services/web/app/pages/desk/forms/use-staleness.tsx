import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isStale } from '../../../referral/asking/act.ts'
import { historyQuery } from '../../../referral/asking/referral-queries.ts'
import { useNames } from '../../../referral/telling/names.ts'
import { stepWords } from '../../../referral/telling/timeline.tsx'
import { useWords } from '../../../words/words.ts'

/** What changed meanwhile, in words, once a form was refused for it. */
export function useStaleness({ id }: Pick<Schemas['Referral'], 'id'>, error: unknown): ReactNode {
  const { t } = useWords()
  const names = useNames()
  const stale = isStale(error)
  const { data: steps } = useQuery({ ...historyQuery(id), enabled: stale })
  const last = steps?.at(-1)
  if (!stale || last === undefined) return null
  return <p>{t('referral.staleLast', { event: stepWords(t, names, last) })}</p>
}
