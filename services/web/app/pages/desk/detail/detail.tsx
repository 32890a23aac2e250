import type { Schemas } from '@relais/client'
import type { ReferralAction } from '@relais/referral-lifecycle'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { historyQuery } from '../../../referral/asking/referral-queries.ts'
import { AttachedCheck } from '../../../referral/telling/attached-check.tsx'
import { useNames } from '../../../referral/telling/names.ts'
import { RightsList } from '../../../referral/telling/rights-list.tsx'
import { Timeline } from '../../../referral/telling/timeline.tsx'
import { Documents } from '../../../referral/thread/documents.tsx'
import { Messages } from '../../../referral/thread/messages.tsx'
import { useWords } from '../../../words/words.ts'
import { personWords } from '../inbox/person.ts'
import { Actions } from './actions.tsx'
import { Appointments } from './appointments.tsx'
import { PersonFacts } from './person-facts.tsx'
import { Standing } from './standing.tsx'

/** What my organisation may read of a referral, and do with it. */
export function Detail({ referral, act }: { referral: Schemas['Referral']; act: ReferralAction | undefined }) {
  const { t } = useWords()
  const names = useNames()
  const { id, disclosure, rights, outcomes, need, followUp, assessment } = referral
  const { data: steps } = useQuery(historyQuery(id))
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever opens a line goes on from here; a form that is open takes the focus itself.
  useEffect(() => {
    if (act === undefined) heading.current?.focus({ preventScroll: true })
  }, [act])
  const open = disclosure !== 'metadata' && disclosure !== 'minimised'
  return (
    <article aria-labelledby="referral-title">
      <h2 id="referral-title" ref={heading} tabIndex={-1}>
        {personWords(t, referral)}
      </h2>
      <Standing referral={referral} names={names} />
      <section className="card" aria-labelledby="demand">
        <h3 id="demand">{t('referral.rights')}</h3>
        <RightsList rights={rights} outcomes={outcomes} names={names} />
        {(['need', 'followUp', 'assessment'] as const).map((part) => {
          const text = { need, followUp, assessment }[part]
          return (
            text !== null && (
              <div key={part}>
                <h4>{t(`desk.part.${part}`)}</h4>
                <p className="said" dir="auto">
                  {text}
                </p>
              </div>
            )
          )
        })}
      </section>
      <AttachedCheck referral={referral} names={names} heading="h4" />
      <Actions referral={referral} act={act} />
      <PersonFacts referral={referral} />
      <Appointments referral={referral} steps={steps ?? []} />
      {open && (
        <>
          <section className="card" aria-labelledby="thread">
            <h3 id="thread">{t('referral.messages')}</h3>
            <Messages id={id} names={names} mayWrite />
          </section>
          <section className="card" aria-labelledby="papers">
            <h3 id="papers">{t('referral.documents')}</h3>
            <Documents id={id} names={names} mayAdd />
          </section>
        </>
      )}
      <section className="card" aria-labelledby="steps">
        <h3 id="steps">{t('referral.timeline')}</h3>
        {steps !== undefined && <Timeline steps={steps} names={names} />}
      </section>
    </article>
  )
}
