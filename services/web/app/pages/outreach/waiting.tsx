import { Refused } from '@relais/client'
import { Link } from '@tanstack/react-router'
import { again, drop, type Entry, type outboxNow } from '../../api/offline/outbox.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/notice.tsx'
import { instant } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'

/** What was noted on this device: what waits, what was sent, and what was not taken, with what to do. */
export function Waiting({ outbox }: { outbox: ReturnType<typeof outboxNow> }) {
  const { t, language } = useWords()
  const { entries, sent } = outbox
  if (entries.length === 0 && sent.length === 0) return null
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{t('outreach.onDevice')}</h2>
      <ul className="list card noted">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p className="row spread">
              <span>
                {t(`outreach.entry.${entry.kind}`)}
                <br />
                <span className="soft small">{instant(entry.at, language)}</span>
              </span>
              <Tag kind={entry.refused ? 'bad' : 'warm'}>
                {t(entry.refused ? 'outreach.refused' : 'outreach.waits')}
              </Tag>
            </p>
            {entry.refused && <NotTaken entry={entry} refused={entry.refused} />}
          </li>
        ))}
        {sent.map(({ id, kind, at }) => (
          <li key={id} className="row spread">
            <span>
              {t(`outreach.entry.${kind}`)}
              <br />
              <span className="soft small">{instant(at, language)}</span>
            </span>
            <Tag kind="good">{t('outreach.sent')}</Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NotTaken({ entry, refused }: { entry: Entry; refused: NonNullable<Entry['refused']> }) {
  const { t } = useWords()
  return (
    <ProblemNotice error={new Refused(refused)}>
      <p className="row">
        <Mend entry={entry} refused={refused} />
        <Button kind="second" onClick={() => void again(entry)}>
          {t('outreach.tryAgain')}
        </Button>
        <Button kind="stop" onClick={() => void drop(entry.id)}>
          {t('outreach.forgetIt')}
        </Button>
      </p>
    </ProblemNotice>
  )
}

/** What can be corrected of what was not taken: a contact in its form, a count where one counts, a check without the contact or place that it named. */
function Mend({ entry, refused: { errors = [] } }: { entry: Entry; refused: NonNullable<Entry['refused']> }) {
  const { t } = useWords()
  if (entry.kind === 'contact')
    return (
      <Link className="button" to="/rencontres/nouvelle" search={{ corriger: entry.id }}>
        {t('outreach.mend')}
      </Link>
    )
  if (entry.kind === 'count')
    return (
      <Link className="button" to="/rencontres/permanence/$id" params={{ id: entry.body.sessionId }}>
        {t('outreach.countAgain')}
      </Link>
    )
  if (!errors.some(({ field }) => field === 'body.contactId' || field === 'body.territoryId')) return null
  return (
    <Button onClick={() => void again({ ...entry, body: { ...entry.body, contactId: null, territoryId: null } })}>
      {t('outreach.withoutContact')}
    </Button>
  )
}
