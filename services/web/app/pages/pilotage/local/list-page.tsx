import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Tag } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { day } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { localRightsQuery } from './local-queries.ts'

/** The local rights of the collective: those that come with Relais, and its own. */
export function LocalRightsPage() {
  const { t, language } = useWords()
  const { data: rights, error } = useQuery(localRightsQuery)
  if (error !== null) throw error
  return (
    <Page
      title={t('editors.local.title')}
      lead={t('editors.local.lead')}
      actions={
        <Link className="button" to="/pilotage/droits-locaux/{-$code}" params={{ code: 'nouveau-droit' }}>
          {t('editors.local.new')}
        </Link>
      }
    >
      {rights === undefined && <p role="status">{t('shell.opening')}</p>}
      <div className="card">
        <ul className="list">
          {(rights ?? []).map(({ code, label, origin, withdrawn, checkedOn }) => (
            <li key={code} className="row spread version">
              <span>
                <Link to="/pilotage/droits-locaux/{-$code}" params={{ code }} lang="fr">
                  {label}
                </Link>
                <br />
                <span className="soft small">{t('editors.local.checkedOn', { day: day(checkedOn, language) })}</span>
              </span>
              <span className="row">
                {origin === 'collective' && <Tag kind="accent">{t('editors.local.ours')}</Tag>}
                {withdrawn && <Tag kind="warm">{t('editors.withdrawn')}</Tag>}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  )
}
