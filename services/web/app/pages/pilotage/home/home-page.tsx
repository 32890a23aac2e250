import './home.css'
import { Link } from '@tanstack/react-router'
import { Page } from '../../../ui/page.tsx'
import { useWords } from '../../../words/words.ts'
import { StalledList } from './stalled-list.tsx'
import { ThisHalfYear } from './this-half-year.tsx'
import { WhoActs } from './who-acts.tsx'

/** What a coordinator looks at first: where the half-year stands, whose turn it is, and what stalls. */
export function CoordinationPage() {
  const { t } = useWords()
  return (
    <Page
      title={t('shell.coordination')}
      lead={t('coordination.homeLead')}
      actions={
        <>
          <Link className="button button-second" to="/pilotage/droits-locaux/{-$code}" params={{ code: undefined }}>
            {t('coordination.localRights')}
          </Link>
          <Link className="button button-second" to="/pilotage/rapports">
            {t('report.kept')}
          </Link>
          <Link className="button button-second" to="/pilotage/rapport">
            {t('coordination.report')}
          </Link>
        </>
      }
    >
      <div className="home">
        <ThisHalfYear />
        <WhoActs />
        <StalledList />
      </div>
    </Page>
  )
}
