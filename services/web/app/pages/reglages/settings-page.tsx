import './settings.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '../../api/queries.ts'
import { NotFound } from '../../frame/not-found.tsx'
import { useWords } from '../../words/words.ts'
import { EVERYBODYS, OURS, opensFor } from './contents.tsx'

const route = getRouteApi('/reglages/{-$page}')

/** The settings of one's organisation and of the collective: a list of pages, and the one that is open. */
export function SettingsPage() {
  const { t } = useWords()
  const me = useMe()
  const { page = 'structure' } = route.useParams()
  const parts = [
    { title: t('settings.ours'), pages: opensFor(OURS, me) },
    { title: t('settings.collective'), pages: opensFor(EVERYBODYS, me) }
  ]
  const open = parts.flatMap(({ pages }) => pages).find(([name]) => name === page)
  if (open === undefined) return <NotFound />
  const [, { Shown }] = open
  return (
    <div className="settings">
      <nav aria-label={t('shell.settings')}>
        {parts.map(({ title, pages }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul className="list">
              {pages.map(([name, { words }]) => (
                <li key={name}>
                  <Link
                    to="/reglages/{-$page}"
                    params={{ page: name }}
                    aria-current={name === page ? 'page' : undefined}
                  >
                    {t(words)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div key={page}>
        <Shown />
      </div>
    </div>
  )
}
