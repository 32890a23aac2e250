import type { Schemas } from '@relais/client'
import type { Names } from '../../../referral/telling/names.ts'
import { ballWords, dueWords, isLate, StateTag } from '../../../referral/telling/standing.tsx'
import { Button } from '../../../ui/button.tsx'
import { Notice, Tag } from '../../../ui/notice.tsx'
import { day } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { useDo } from '../forms/use-do.ts'

/** Where it stands, who has to act, and what limits what may be read. */
export function Standing({ referral, names }: { referral: Schemas['Referral']; names: Names }) {
  const { t, language } = useWords()
  const { perform, busy } = useDo(referral)
  const {
    state,
    urgent,
    senderId,
    ownerId,
    disclosure,
    frozen,
    withdrawalRequested,
    agreementEndsOn,
    availableActions
  } = referral
  const due = dueWords(t, language, referral)
  return (
    <>
      <p className="row">
        {urgent && <Tag kind="bad">{t('referral.urgent')}</Tag>}
        <StateTag state={state} />
        {due !== null && <span className={isLate(referral) ? 'late' : undefined}>{due}</span>}
      </p>
      <p className="soft">
        {t(`referral.sentence.${state}`)}
        <br />
        {[
          t('desk.from', { sender: names.organisation(senderId) }),
          ballWords(t, referral),
          ownerId === null ? t('desk.noOwner') : t('desk.owner', { name: names.member(ownerId) })
        ].join(' · ')}
        {agreementEndsOn !== null && (
          <>
            <br />
            {t('desk.agreementEnds', { day: day(agreementEndsOn, language) })}
          </>
        )}
      </p>
      {disclosure === 'minimised' && state === 'sent' && (
        <Notice>
          <p>{t('desk.minimised')}</p>
          {availableActions.some(({ action }) => action === 'acknowledge') && (
            <p>
              <Button kind="second" busy={busy} onClick={() => perform('acknowledge')}>
                {t('referral.action.acknowledge')}
              </Button>
            </p>
          )}
        </Notice>
      )}
      {disclosure === 'minimised' && state !== 'sent' && <Notice>{t('desk.closedAgain')}</Notice>}
      {disclosure === 'metadata' && <Notice>{t(frozen ? 'referral.whenFrozen' : 'desk.metadata')}</Notice>}
      {withdrawalRequested && <Notice kind="warm">{t('desk.withdrawalAsked')}</Notice>}
    </>
  )
}
