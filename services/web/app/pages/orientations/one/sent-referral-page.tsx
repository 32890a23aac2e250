import './one.css'
import type { ReferralAction } from '@relais/referral-lifecycle'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { historyQuery, referralQuery } from '../../../referral/asking/referral-queries.ts'
import { AttachedCheck } from '../../../referral/telling/attached-check.tsx'
import { useNames } from '../../../referral/telling/names.ts'
import { RightsList } from '../../../referral/telling/rights-list.tsx'
import { ballWords, dueWords } from '../../../referral/telling/standing.tsx'
import { Timeline } from '../../../referral/telling/timeline.tsx'
import { Documents } from '../../../referral/thread/documents.tsx'
import { Messages } from '../../../referral/thread/messages.tsx'
import { Notice, Tag } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { day, fullName } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { PersonLink } from './person-link.tsx'
import { SenderActions } from './sender-actions.tsx'

const route = getRouteApi('/orientations/$id')
/** States in which nothing is said to the other side any more. */
const SILENT = [
  'draft',
  'closed',
  'withdrawn',
  'person_declined',
  'expired',
  'superseded',
  'entered_in_error',
  'redirected'
]

/** A referral as its sender follows it: where it stands, what came of each right, what was said, and what may be done. */
export function SentReferralPage() {
  const { t, language } = useWords()
  const { id } = route.useParams()
  const { act } = route.useSearch()
  const names = useNames()
  const { data: referral, error } = useQuery(referralQuery(id))
  const { data: steps } = useQuery(historyQuery(id))
  if (error !== null) throw error
  if (referral === undefined) return <p role="status">{t('shell.opening')}</p>
  const { person, rights, outcomes, need, urgent, leaf, frozen, agreementEndsOn, state } = referral
  const now = leaf ?? referral
  const due = dueWords(t, language, referral)
  const talks = !frozen && !SILENT.includes(state)
  return (
    <Page
      title={person === null ? t('sender.nobodyNamed') : fullName(person)}
      lead={t(`sender.state.${now.state}`, { recipient: names.organisation(now.recipientId) })}
      actions={
        person !== null && (
          <Link className="button button-second" to="/personnes/$id" params={{ id: person.id }}>
            {t('sender.personPage')}
          </Link>
        )
      }
    >
      <div className="one-referral">
        <div className="stack">
          <section className="card" aria-labelledby="stands">
            <h2 id="stands">{t('sender.stands')}</h2>
            <p>
              {urgent && <Tag kind="bad">{t('sender.urgentTag')}</Tag>} {ballWords(t, referral)}
              {due !== null && ` · ${due}`}
            </p>
            {leaf !== null && (
              <p>
                {t('sender.carriedOn')}{' '}
                <Link to="/orientations/$id" params={{ id: leaf.id }}>
                  {names.organisation(leaf.recipientId)}
                </Link>
              </p>
            )}
            {frozen && <Notice kind="warm">{t('referral.whenFrozen')}</Notice>}
            {agreementEndsOn !== null && (
              <p className="soft">{t('sender.agreementEnds', { day: day(agreementEndsOn, language) })}</p>
            )}
          </section>
          <SenderActions key={`${id} ${state}`} referral={referral} act={act as ReferralAction | undefined} />
          <section className="card" aria-labelledby="demand">
            <h2 id="demand">{t('referral.rights')}</h2>
            <RightsList rights={rights} outcomes={outcomes} names={names} />
            {need !== null && <p className="said">{need}</p>}
          </section>
          <AttachedCheck referral={referral} names={names} heading="h3" />
          <section className="card" aria-labelledby="thread">
            <h2 id="thread">{t('referral.messages')}</h2>
            <Messages id={id} names={names} mayWrite={talks} />
          </section>
          <section className="card" aria-labelledby="papers">
            <h2 id="papers">{t('referral.documents')}</h2>
            <Documents id={id} names={names} mayAdd={talks} />
          </section>
        </div>
        <div className="stack">
          {!frozen && state !== 'draft' && <PersonLink id={id} />}
          <section className="card" aria-labelledby="steps">
            <h2 id="steps">{t('referral.timeline')}</h2>
            {steps !== undefined && <Timeline steps={steps} names={names} />}
          </section>
        </div>
      </div>
    </Page>
  )
}
