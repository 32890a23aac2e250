import { Refused, type Schemas, taken } from '@relais/client'
import type { ReferralAction } from '@relais/referral-lifecycle'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { relais } from '../../api/relais.ts'

/** Something to do to a referral over the version that was read. */
export interface Deed {
  id: string
  version: number
  action: ReferralAction
  payload?: Record<string, unknown>
}

/** Does it, once for a key; answers where the referral stands now. */
export async function actOn(
  { id, version, action, payload = {} }: Deed,
  key: string
): Promise<Schemas['ReferralProgress']> {
  // One address for each action; what they take and answer has one form for all.
  const path = `/v1/referrals/{id}/actions/${action}` as '/v1/referrals/{id}/actions/accept'
  const header = { 'If-Match': `"v${version}"`, 'Idempotency-Key': key }
  return (await taken(relais.POST(path, { params: { path: { id }, header }, body: payload }))).data
}

interface Asked extends Deed {
  /** Called once it is done, or was refused, even when what asked for it is no longer in sight. */
  onDone?: (after: Schemas['ReferralProgress']) => void
  onRefused?: (error: unknown) => void
}

/** How to act. The same deed that is sent again keeps its key, so it is done once; whatever came of it, referrals are asked anew. */
export function useAct() {
  const client = useQueryClient()
  const keyOf = useAttemptKey()
  return useMutation({
    mutationFn: ({ onDone: _, onRefused: __, ...deed }: Asked) => actOn(deed, keyOf(deed)),
    onSuccess: (after, { onDone }) => onDone?.(after),
    onError: (error, { onRefused }) => onRefused?.(error),
    onSettled: () => client.invalidateQueries({ queryKey: ['referrals'] })
  })
}

/** Gives the key of an attempt: the same while what is sent stays the same, another one for anything else. */
export function useAttemptKey(): (sent: unknown) => string {
  const last = useRef({ sent: '', key: '' })
  return (sent) => {
    const text = JSON.stringify(sent)
    if (last.current.sent !== text) last.current = { sent: text, key: crypto.randomUUID() }
    return last.current.key
  }
}

/** Whether somebody else changed it meanwhile. */
export function isStale(error: unknown): boolean {
  return error instanceof Refused && error.problem.code === 'version-stale'
}
