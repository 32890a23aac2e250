import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { meQuery } from '../api/queries.ts'
import { Mark } from '../ui/mark.tsx'
import { useWords } from '../words/words.ts'
import { Account } from './account/account.tsx'
import { placesOf } from './places.ts'
import { SearchButton } from './search/search-button.tsx'

/** The head of every page: the mark, the rooms that one's roles open, and one's own menu. */
export function Head({ signedIn }: { signedIn: boolean }) {
  const { t } = useWords()
  const { data: me } = useQuery({ ...meQuery, enabled: signedIn })
  return (
    <header className="frame-head">
      <Link className="brand" to="/aujourdhui">
        <Mark />
        <span>Relais</span>
      </Link>
      {me !== undefined && (
        <>
          <nav className="frame-nav" aria-label={t('shell.rooms')}>
            <ul>
              {placesOf(me).map(({ to, words }) => (
                <li key={to}>
                  <Link to={to}>{t(words)}</Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="frame-tools">
            <SearchButton />
            <Account me={me} />
          </div>
        </>
      )}
    </header>
  )
}
