import './today.css'
import { Link } from '@tanstack/react-router'
import { useMe } from '../../api/queries.ts'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/words.ts'
import { CollectiveCounts, DeskCounts, SentCounts } from './counts.tsx'
import { News } from './news.tsx'
import { NextSession } from './next-session.tsx'
import { OurTurn } from './our-turn.tsx'

/** Today: what one comes to do, and what waits for me. */
export function TodayPage() {
  const { t } = useWords()
  const { organisation, roles } = useMe()
  const works = roles.includes('agent') || roles.includes('lead')
  return (
    <Page title={t('shell.today')} lead={organisation?.name}>
      <ul className="to-do screen">
        <li>
          <Link className="button" to="/rencontres/nouvelle">
            {t('today.contact')}
          </Link>
        </li>
        <li>
          <Link className="button" to="/bilans/nouveau">
            {t('today.check')}
          </Link>
        </li>
        <li>
          <Link className="button" to="/orientations/nouvelle" search={{ ecran: 'qui' }}>
            {t('today.refer')}
          </Link>
        </li>
      </ul>
      <div className="today">
        <div>
          <OurTurn />
          <SentCounts />
        </div>
        <div>
          {works && <DeskCounts />}
          {roles.includes('coordinator') && <CollectiveCounts />}
          <NextSession />
          <News />
        </div>
      </div>
    </Page>
  )
}
