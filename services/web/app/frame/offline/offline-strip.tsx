import { Link } from '@tanstack/react-router'
import { waiting } from '../../api/offline/outbox.ts'
import { useOutbox } from '../../api/offline/use-outbox.ts'
import { useWords } from '../../words/words.ts'
import { worksOffline } from '../places.ts'

/** What waits on this device, and what works without a network; for `lazy`. */
function OfflineStrip({ away, path }: { away: boolean; path: string }) {
  const { t } = useWords()
  const outbox = useOutbox()
  const count = waiting(outbox).length
  const refused = outbox.entries.length - count
  if (!away && count === 0 && refused === 0) return null
  return (
    <section className="strip screen" aria-label={t('shell.device')}>
      {away && <span>{t('shell.offline')}</span>}{' '}
      {(count > 0 || refused > 0) && (
        <Link to="/rencontres">
          {[count > 0 && t('shell.toSend', { count }), refused > 0 && t('shell.notTaken', { count: refused })]
            .filter(Boolean)
            .join(' · ')}
        </Link>
      )}{' '}
      {away && !worksOffline(path) && (
        <>
          <Link to="/rencontres/nouvelle">{t('shell.noteContact')}</Link>{' '}
          <Link to="/bilans/nouveau">{t('shell.startCheck')}</Link>
        </>
      )}
    </section>
  )
}

// biome-ignore lint/style/noDefaultExport: `lazy` of React takes the default export.
export { OfflineStrip as default }
