import './person.css'
import { type Schemas, taken } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { organisationsQuery } from '../../../api/directory.ts'
import { everyPage } from '../../../api/every-page.ts'
import { relais } from '../../../api/relais.ts'
import { day, dayInParis } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { useRightNames } from '../right-names.ts'

/** What the person agreed to: to whom, for what, how much is told, until when. */
export function Agreements({ id }: { id: string }) {
  const { t, language } = useWords()
  const rights = useRightNames()
  const { data: organisations } = useQuery(organisationsQuery)
  const { data } = useQuery({
    queryKey: ['persons', id, 'agreements'],
    queryFn: () =>
      everyPage((at) =>
        taken(relais.GET('/v1/persons/{id}/agreements', { params: { path: { id }, query: { limit: 100, ...at } } }))
      )
  })
  return (
    <section className="card" aria-labelledby="agreements">
      <h2 id="agreements">{t('search.person.agreements')}</h2>
      {data?.length === 0 && <p className="soft">{t('search.person.noAgreement')}</p>}
      <ul className="list">
        {(data ?? []).map((one) => {
          const { words, until } = untilOf(one)
          const given = day(one.givenOn, language)
          return (
            <li key={one.id} className="person-line">
              <strong>{organisations?.get(one.recipientId)?.name}</strong>
              <span>{rights(one.rights)}</span>
              <span>{t(`sender.level.${one.level}`)}</span>
              <span className="soft">
                {t(words, { given, until: day(until, language) })} · {t(`sender.how.${one.howGiven}`)}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function untilOf({ withdrawnAt, expiresOn }: Schemas['Agreement'], now = new Date()) {
  if (withdrawnAt !== null) return { words: 'search.person.withdrawn', until: withdrawnAt } as const
  const over = expiresOn < dayInParis(now)
  return { words: over ? 'search.person.expired' : 'search.person.agreed', until: expiresOn } as const
}
