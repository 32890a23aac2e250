import type { Schemas } from '@relais/client'
import { Fragment, type ReactNode } from 'react'
import { day, telephone } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { languageName } from '../inbox/person.ts'

/** How to reach the person, and the little that is known of them. */
export function PersonFacts({ referral }: { referral: Schemas['Referral'] }) {
  const { t, language } = useWords()
  const { person, ageBand } = referral
  const spoken = languageName(referral.language, language)
  const facts: [string, ReactNode][] = [
    [t('desk.fact.phone'), person?.phone && <a href={`tel:${person.phone}`}>{telephone(person.phone)}</a>],
    [t('desk.fact.email'), person?.email && <a href={`mailto:${person.email}`}>{person.email}</a>],
    [t('desk.fact.channel'), person && t(`desk.channel.${person.preferredChannel}`)],
    [t('desk.fact.language'), spoken],
    [t('desk.fact.birth'), person?.birthDate ? day(person.birthDate, language) : null],
    [t('desk.fact.age'), person?.birthDate || ageBand === 'unknown' ? null : t(`desk.age.${ageBand}`)]
  ]
  const known = facts.filter(([, value]) => value)
  if (known.length === 0) return null
  return (
    <section className="card" aria-labelledby="person">
      <h3 id="person">{t('desk.person')}</h3>
      <dl className="facts">
        {known.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
