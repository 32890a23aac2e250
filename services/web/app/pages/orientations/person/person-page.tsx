import '../sent/sent.css'
import { type Schemas, taken } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { relais } from '../../../api/relais.ts'
import { Page } from '../../../ui/page.tsx'
import { day, fullName, telephone } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { SentLine } from '../sent/sent-line.tsx'
import { Agreements } from './agreements.tsx'
import { personQuery } from './person-query.ts'
import { Reads } from './reads.tsx'

const route = getRouteApi('/personnes/$id')

/** Somebody whom my organisation recorded: to whom it referred them, what they agreed to, and who read of them. */
export function PersonPage() {
  const { t } = useWords()
  const { id } = route.useParams()
  const { data: person, error } = useQuery(personQuery(id))
  if (error !== null) throw error
  if (person === undefined) return <p role="status">{t('shell.opening')}</p>
  return (
    <Page
      title={fullName(person)}
      lead={t('search.person.lead')}
      actions={
        <Link className="button" to="/orientations/nouvelle" search={{ ecran: 'quoi', personne: id }}>
          {t('search.person.refer', { name: person.givenName })}
        </Link>
      }
    >
      <div className="stack">
        <Facts person={person} />
        <Referrals person={person} />
        <Agreements id={id} />
        <Reads id={id} />
      </div>
    </Page>
  )
}

function Facts({ person }: { person: Schemas['Person'] }) {
  const { t, language } = useWords()
  const { phone, email, birthDate, lastContactOn } = person
  const spoken = new Intl.DisplayNames([language], { type: 'language' }).of(person.language)
  const facts = [
    [t('search.person.phone'), phone && <a href={`tel:${phone}`}>{telephone(phone)}</a>],
    [t('search.person.email'), email && <a href={`mailto:${email}`}>{email}</a>],
    [t('search.person.birth'), birthDate && day(birthDate, language)],
    [t('search.person.language'), person.language === 'und' ? null : spoken],
    [t('search.person.last'), day(lastContactOn, language)]
  ] as const
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{t('search.person.facts')}</h2>
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </Fragment>
            )
        )}
      </dl>
    </section>
  )
}

/** They are found by the name, as the API finds them, and told apart by the id. */
function Referrals({ person }: { person: Schemas['Person'] }) {
  const { t } = useWords()
  const { id, givenName, familyName } = person
  const { data } = useQuery({
    queryKey: ['referrals', 'of', id],
    queryFn: async () => {
      const q = `${givenName} ${familyName}`.slice(0, 120)
      const body = { q, side: 'sent', sort: 'latest', limit: 100 } as const
      const { items } = (await taken(relais.POST('/v1/referrals/search', { body }))).data
      return items.filter((one) => one.person?.id === id)
    }
  })
  return (
    <section aria-labelledby="referrals">
      <h2 id="referrals">{t('search.person.referrals')}</h2>
      {data?.length === 0 && <p className="soft">{t('search.person.noReferral')}</p>}
      {data !== undefined && data.length > 0 && (
        <ul className="list card sent">
          {data.map((one) => (
            <SentLine key={one.id} referral={one} />
          ))}
        </ul>
      )}
    </section>
  )
}
