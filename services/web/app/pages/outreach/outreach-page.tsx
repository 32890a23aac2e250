import './outreach.css'
import { taken } from '@relais/client'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { kitQuery, today } from '../../api/offline/field-kit.ts'
import { useOutbox } from '../../api/offline/use-outbox.ts'
import { relais } from '../../api/relais.ts'
import { standingNow, watchStanding } from '../../api/session.ts'
import { Empty, Tag } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { day, instant } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import { Waiting } from './waiting.tsx'

/** What was noted today, what waits on this device, and the drop-in sessions to come. */
export function OutreachPage() {
  const { t, language } = useWords()
  const { data: kit } = useSuspenseQuery(kitQuery)
  const outbox = useOutbox()
  const standing = useSyncExternalStore(watchStanding, standingNow)
  const contacts = useQuery({
    queryKey: ['/v1/outreach-contacts', { from: today() }, outbox.entries.length],
    queryFn: async () =>
      (await taken(relais.GET('/v1/outreach-contacts', { params: { query: { from: today(), limit: 50 } } }))).data,
    enabled: standing === 'signed-in'
  })
  const noted = contacts.data?.items ?? []
  return (
    <Page
      title={t('shell.contacts')}
      actions={
        <>
          <Link className="button" to="/rencontres/nouvelle">
            {t('shell.noteContact')}
          </Link>
          <Link className="button button-second" to="/rencontres/actions">
            {t('outreach.actions')}
          </Link>
        </>
      }
    >
      <Waiting outbox={outbox} />
      <h2>{t('outreach.todayContacts')}</h2>
      {contacts.data !== undefined && noted.length === 0 && (
        <Empty title={t('outreach.noneToday')}>
          <p>{t('outreach.noneTodayHint')}</p>
        </Empty>
      )}
      <ul className="list card noted">
        {noted.map((contact) => (
          <li key={contact.id} className="row spread">
            <span>
              {t(`field.place.${contact.placeKind}`)}
              <br />
              <span className="soft small">{instant(contact.metAt, language)}</span>
            </span>
            <Tag>{t(`outreach.followUp.${contact.followUp}`)}</Tag>
          </li>
        ))}
      </ul>
      <h2>{t('outreach.sessions')}</h2>
      {kit !== null && kit.sessions.length === 0 && <p className="soft">{t('outreach.noSession')}</p>}
      <ul className="list card noted">
        {(kit?.sessions ?? []).map((session) => (
          <li key={session.id} className="row spread">
            <Link to="/rencontres/permanence/$id" params={{ id: session.id }}>
              {day(session.day, language)}, {session.startsAt}–{session.endsAt}
            </Link>
            <Tag>{t(`outreach.session.${session.status}`)}</Tag>
          </li>
        ))}
      </ul>
    </Page>
  )
}
