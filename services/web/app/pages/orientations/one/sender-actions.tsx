import type { Schemas } from '@relais/client'
import type { ReferralAction } from '@relais/referral-lifecycle'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../words/words.ts'
import { ActionForm } from '../../desk/forms/action-form.tsx'
import { useDo } from '../../desk/forms/use-do.ts'
import { RedirectForm } from './redirect-form.tsx'
import { ReplyForm } from './reply-form.tsx'

/** What a sender may come to do, what is waited for first. */
const OURS: readonly ReferralAction[] = [
  'reply-info',
  'confirm',
  'dispute',
  'redirect',
  'reopen',
  'withdraw',
  'person-declines',
  'withdraw-agreement',
  'mark-error',
  'discard'
]
/** What is waited for: put forward. */
const WAITED: readonly ReferralAction[] = ['reply-info', 'confirm', 'redirect']
/** Done by one click: nothing need be said with it. */
const PLAIN: readonly ReferralAction[] = ['confirm']

/** What the sender may do now; a form opens below the buttons, and its address can be gone back from. */
export function SenderActions({ referral, act }: { referral: Schemas['Referral']; act: ReferralAction | undefined }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const { perform, busy } = useDo(referral)
  const { id, availableActions } = referral
  const may = (action: ReferralAction) => availableActions.some((one) => one.action === action)
  const mine = OURS.filter(may)
  const open = (action?: ReferralAction) =>
    void navigate({
      to: '/orientations/$id',
      params: { id },
      search: action === undefined ? {} : { act: action },
      replace: true,
      resetScroll: false
    })
  if (mine.length === 0) return null
  const close = () => open()
  return (
    <section className="card" aria-labelledby="actions">
      <h2 id="actions">{t('sender.actions')}</h2>
      <div className="row">
        {mine.map((action, at) => (
          <Button
            key={action}
            kind={at === 0 && WAITED.includes(action) ? 'first' : 'second'}
            busy={busy}
            aria-expanded={PLAIN.includes(action) ? undefined : act === action}
            onClick={() => (PLAIN.includes(action) ? perform(action) : open(act === action ? undefined : action))}
          >
            {t(`referral.action.${action}`)}
          </Button>
        ))}
      </div>
      {act === 'reply-info' && may(act) && <ReplyForm referral={referral} onClose={close} />}
      {act === 'redirect' && may(act) && <RedirectForm referral={referral} onClose={close} />}
      {act !== undefined && act !== 'reply-info' && act !== 'redirect' && mine.includes(act) && (
        <ActionForm key={act} referral={referral} action={act} onClose={close} />
      )}
    </section>
  )
}
