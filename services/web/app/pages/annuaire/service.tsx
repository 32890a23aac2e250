import type { Schemas } from '@relais/client'
import { useWords } from '../../words/words.ts'
import { useRightNames } from '../orientations/right-names.ts'
import { hoursInWords } from './opening-hours.ts'
import { nationalPhone } from './phones.ts'

/** A service of an organisation: for which rights, when, and how one reaches it. */
export function Service({
  service: { name, rights, openingHours, phone, email }
}: {
  service: Schemas['DirectoryService']
}) {
  const { t, language } = useWords()
  const rightNames = useRightNames()
  const hours = openingHours === null ? null : (hoursInWords(openingHours, language, t) ?? [openingHours])
  return (
    <section className="card">
      <h2>{name}</h2>
      <dl className="facts">
        {rights.length > 0 && (
          <>
            <dt>{t('directory.rights')}</dt>
            <dd>{rightNames(rights)}</dd>
          </>
        )}
        {hours !== null && (
          <>
            <dt>{t('directory.open')}</dt>
            <dd>
              {hours.map((line) => (
                <div key={line}>{line}</div>
              ))}
            </dd>
          </>
        )}
        {phone !== null && (
          <>
            <dt>{t('directory.phone')}</dt>
            <dd>
              <a href={`tel:${phone}`} dir="ltr">
                {nationalPhone(phone)}
              </a>
            </dd>
          </>
        )}
        {email !== null && (
          <>
            <dt>{t('directory.email')}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}
