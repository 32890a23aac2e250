import type { Schemas } from '@relais/client'
import { useMe } from '../../../api/queries.ts'
import type { Step } from '../../../referral/asking/referral-queries.ts'
import { codeWords } from '../../../referral/telling/codes.ts'
import { saveFile } from '../../../referral/thread/save-file.ts'
import { Button } from '../../../ui/button.tsx'
import { day, instant } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { calendarFile } from './calendar-file.ts'

/** The appointment to come, as a file for one’s calendar too, and the contacts so far. */
export function Appointments({ referral, steps }: { referral: Schemas['Referral']; steps: readonly Step[] }) {
  const { t, language } = useWords()
  const { organisation } = useMe()
  const { id, appointmentAt, contacts, subStatus } = referral
  if (contacts === null || (contacts.length === 0 && appointmentAt === null)) return null
  const place = placeIn(steps)
  const take = () => {
    const title = t('desk.appointmentTitle', { organisation: organisation?.name })
    const text = calendarFile({ id, startsAt: appointmentAt!, now: new Date(), title, place })
    saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), 'rendez-vous.ics')
  }
  return (
    <section className="card" aria-labelledby="contacts">
      <h3 id="contacts">{t('desk.contacts')}</h3>
      {subStatus !== null && <p>{codeWords(t, 'subStatuses', subStatus)}</p>}
      {appointmentAt !== null && (
        <div className="row spread">
          <p>
            <strong>{instant(appointmentAt, language)}</strong>
            {place !== null && (
              <>
                <br />
                {place}
              </>
            )}
          </p>
          <Button kind="second" onClick={take}>
            {t('desk.calendar')}
          </Button>
        </div>
      )}
      <ul className="list contacts">
        {contacts.toReversed().map((contact) => (
          <li key={contact.id}>
            {t(`desk.contact.${contact.kind}`)} · {codeWords(t, 'contactChannels', contact.channel)}
            {contact.result !== null && ` · ${codeWords(t, 'contactResults', contact.result)}`}
            <span className="soft">
              {' '}
              ·{' '}
              {contact.on === null
                ? instant(contact.startsAt ?? contact.recordedAt, language)
                : day(contact.on, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where the appointment is: as it was said when it was made or moved last. */
function placeIn(steps: readonly Step[]): string | null {
  const last = steps.findLast(({ action }) => action === 'schedule' || action === 'reschedule')
  return typeof last?.words?.place === 'string' ? last.words.place : null
}
