import type { Schemas } from '@relais/client'
import type { ReferralAction } from '@relais/referral-lifecycle'
import { useMe } from '../../../api/queries.ts'
import { type Deed, useAct } from '../../../referral/asking/act.ts'
import { useRefusalWords } from '../../../referral/telling/refusal.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { useWords } from '../../../words/words.ts'

type Before = Pick<Schemas['ReferralProgress'], 'id' | 'version' | 'ownerId'>
type After = Schemas['ReferralProgress']

/** How something is done to a referral, and told: with a way back where the lifecycle has one. */
export function useDo(before: Before) {
  const { t } = useWords()
  const me = useMe()
  const wordsOf = useRefusalWords()
  const act = useAct()
  const undone = useAct()

  const told = (action: ReferralAction, after: After) => {
    const back = wayBack(action, before, after, me)
    const undo = () =>
      undone.mutate({
        id: after.id,
        version: after.version,
        ...back!,
        onDone: () => tell(t('desk.undone')),
        onRefused: (error) => tell(wordsOf(error))
      })
    tell(t(`desk.done.${action as 'accept'}`), back === null ? undefined : { label: t('desk.undo'), act: undo })
  }
  const { id, version } = before
  return {
    busy: act.isPending,
    error: act.error,
    /** Without a form of its own, so that a refusal is told in the corner too. */
    perform: (action: ReferralAction, payload: Record<string, unknown> = {}) =>
      act.mutate({
        id,
        version,
        action,
        payload,
        onDone: (after) => told(action, after),
        onRefused: (error) => tell(wordsOf(error))
      }),
    /** From a form, which shows a refusal itself. */
    send: (action: ReferralAction, payload: Record<string, unknown>, close: () => void) =>
      act.mutate({
        id,
        version,
        action,
        payload,
        onDone: (after) => {
          told(action, after)
          close()
        }
      })
  }
}

/** What leads back to where it stood before, or null. */
function wayBack(
  action: ReferralAction,
  before: Before,
  { availableActions }: After,
  { member, roles }: Schemas['Me']
): Pick<Deed, 'action' | 'payload'> | null {
  const may = (next: ReferralAction) => availableActions.some((one) => one.action === next)
  if (action === 'decline' && may('reopen')) return { action: 'reopen', payload: { reason: 'decline_reconsidered' } }
  if (action === 'hold' && may('resume')) return { action: 'resume' }
  const mayGiveBack = roles.includes('lead') || before.ownerId === member?.id
  if (action === 'assign' && before.ownerId !== null && mayGiveBack && may('assign'))
    return { action: 'assign', payload: { ownerId: before.ownerId } }
  return null
}
