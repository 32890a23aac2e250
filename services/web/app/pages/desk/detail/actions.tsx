import type { Schemas } from '@relais/client'
import type { ReferralAction } from '@relais/referral-lifecycle'
import { useNavigate } from '@tanstack/react-router'
import { useMe } from '../../../api/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useWords } from '../../../words/words.ts'
import { ActionForm } from '../forms/action-form.tsx'
import { DeclineForm } from '../forms/decline-form.tsx'
import { useDo } from '../forms/use-do.ts'
import { OURS, whyNot } from '../forms/why-not.ts'
import { OutcomeForm } from '../outcomes/outcome-form.tsx'
import { usualIn } from './usual-actions.ts'

/** What may be done now: what is usual in this state first; everything else with the reason why it cannot. */
export function Actions({ referral, act }: { referral: Schemas['Referral']; act: ReferralAction | undefined }) {
  const { t } = useWords()
  const { roles } = useMe()
  const navigate = useNavigate()
  const { perform, busy } = useDo(referral)
  const { id } = referral
  const open = (action?: ReferralAction) =>
    void navigate({
      to: '/reception/$id',
      params: { id },
      search: ({ act: _, ...filters }) => (action === undefined ? filters : { ...filters, act: action }),
      replace: true
    })
  const may = (action: ReferralAction) => referral.availableActions.some((one) => one.action === action)
  const usual = usualIn(referral).filter(may)
  const others = OURS.filter((action) => !usual.includes(action) && action !== 'acknowledge').filter(
    (action) => !(may(action) && (action === 'accept' || action === 'decline'))
  )
  const recorder = (['record-outcome', 'correct-outcome'] as const).find(may)
  const asksAgain =
    recorder !== undefined && referral.outcomes?.some(({ result }) => result === 'application_filed_pending')
  const isOutcome = act === 'record-outcome' || act === 'correct-outcome'
  return (
    <section className="card actions" aria-labelledby="actions">
      <h3 id="actions">{t('desk.actions')}</h3>
      {asksAgain && <Notice kind="warm">{t('desk.askedAgain')}</Notice>}
      {(may('accept') || usual.length > 0) && (
        <div className="row">
          {may('accept') && (
            <Button aria-keyshortcuts="a" busy={busy} onClick={() => perform('accept')}>
              {t('referral.action.accept')}
            </Button>
          )}
          {usual.map((action) => (
            <Button
              key={action}
              kind="second"
              aria-expanded={act === action}
              aria-keyshortcuts={action === 'ask-info' ? 'i' : undefined}
              onClick={() => open(act === action ? undefined : action)}
            >
              {t(`referral.action.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {act !== undefined && act !== 'decline' && may(act) && !isOutcome && (
        <ActionForm key={act} referral={referral} action={act} onClose={() => open()} />
      )}
      {isOutcome && may(act) && <OutcomeForm key={act} referral={referral} action={act} onClose={() => open()} />}
      {may('decline') && <DeclineForm referral={referral} called={act === 'decline'} />}
      <details className="other-actions">
        <summary>{t('desk.otherActions')}</summary>
        <ul className="list">
          {others.map((action) => (
            <li key={action} className="row">
              <Button kind="quiet" whyNot={whyNot(t, referral, action, roles)} onClick={() => open(action)}>
                {t(`referral.action.${action}`)}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
