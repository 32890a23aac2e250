import './help.css'
import { useMe } from '../../api/queries.ts'
import { placesOf } from '../../frame/places.ts'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/words.ts'
import { Keys } from './keys.tsx'
import { RoomHelp } from './room-help.tsx'

/** Help in place: what one's rooms are for, what works without a network, the keys, and whom to ask. */
export function HelpPage() {
  const { t, language } = useWords()
  const places = placesOf(useMe())
  const opens = (room: string) => places.some(({ to }) => to === room)
  return (
    <Page title={t('help.title')} lead={t('help.lead')}>
      <div className="stack help">
        <div className="help-rooms">
          {places.map((place) => (
            <RoomHelp key={place.to} {...place} />
          ))}
        </div>
        <section className="card">
          <h2>{t('help.offline.title')}</h2>
          <ul>
            <li>{t('help.offline.opens')}</li>
            {opens('/rencontres') && (
              <>
                <li>{t('help.offline.kept')}</li>
                <li>{t('help.offline.leave')}</li>
              </>
            )}
            <li>{t('help.offline.rest')}</li>
          </ul>
        </section>
        <Keys desk={opens('/reception')} />
        <section className="card">
          <h2>{t('help.ask.title')}</h2>
          <ul>
            <li>{t('help.ask.lead')}</li>
            <li>{t('help.ask.coordination')}</li>
            <li>{t('help.ask.reference')}</li>
          </ul>
          <p>
            <a href={`/accessibilite?langue=${language}`}>{t('help.ask.accessibility')}</a>
          </p>
        </section>
      </div>
    </Page>
  )
}
