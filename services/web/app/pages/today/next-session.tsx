import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { kitQuery } from '../../api/offline/field-kit.ts'
import { day } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import { runningSession } from '../outreach/codes.ts'

/** The next drop-in session, or the one that runs. Whoever leaves from here for the field can note without a network. */
export function NextSession() {
  const { t, language } = useWords()
  const { data: kit } = useQuery(kitQuery)
  if (kit === undefined || kit === null) return null
  const running = runningSession(kit.sessions)
  const coming = kit.sessions
    .filter(({ status }) => status === 'planned')
    .sort((one, other) => `${one.day}${one.startsAt}`.localeCompare(`${other.day}${other.startsAt}`))
  const session = running ?? coming[0]
  return (
    <section className="card">
      <h2>{t('today.session')}</h2>
      {session === undefined ? (
        <p className="soft">{t('today.noSession')}</p>
      ) : (
        <p>
          <Link to="/rencontres/permanence/$id" params={{ id: session.id }}>
            {running === undefined
              ? t('today.sessionAt', {
                  day: day(session.day, language),
                  start: session.startsAt,
                  end: session.endsAt
                })
              : t('today.running', { end: session.endsAt })}
          </Link>
        </p>
      )}
    </section>
  )
}
