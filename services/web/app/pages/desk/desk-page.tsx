import './desk.css'
import '../../referral/referral.css'
import { Outlet, useParams, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/words.ts'
import { filtersOf } from './desk-search.ts'
import { Counters } from './inbox/counters.tsx'
import { Filters } from './inbox/filters.tsx'
import { Inbox } from './inbox/inbox.tsx'
import { SearchBox } from './inbox/search-box.tsx'
import { Shortcuts } from './keys/shortcuts.tsx'
import { useDeskKeys } from './keys/use-desk-keys.ts'
import { Views } from './saved/views.tsx'

/** The receiving desk: what waits, and beside it the one that is open. */
export function DeskPage() {
  const { t } = useWords()
  const search = useSearch({ from: '/reception' })
  const { id } = useParams({ strict: false })
  const filters = filtersOf(search)
  const [sought, seek] = useState('')
  const [choosing, choose] = useState(false)
  const desk = useRef<HTMLDivElement>(null)
  const keys = useDeskKeys(desk, id, filters)
  return (
    <div className="desk" data-open={id !== undefined || undefined} ref={desk}>
      <Page
        title={t('desk.title')}
        actions={
          <>
            <Views filters={filters} />
            <Button kind="quiet" className="desk-keys" onClick={keys.show}>
              {t('desk.shortcuts')}
            </Button>
          </>
        }
      >
        <Counters filters={filters} />
        <div className="desk-panes">
          <section className="desk-list" aria-label={t('desk.list')}>
            <SearchBox sought={sought} onSeek={seek} />
            <div className="row spread">
              <Filters filters={filters} />
              <Button kind="quiet" aria-pressed={choosing} onClick={() => choose(!choosing)}>
                {t('desk.chooseSeveral')}
              </Button>
            </div>
            <Inbox key={choosing ? 'choosing' : 'reading'} {...{ filters, sought, choosing }} open={id} />
          </section>
          <section className="desk-detail" aria-label={t('desk.detail')}>
            <Outlet />
          </section>
        </div>
      </Page>
      {keys.shown && <Shortcuts {...keys} />}
    </div>
  )
}
