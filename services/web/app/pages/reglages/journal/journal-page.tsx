import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { membersQuery, organisationsQuery } from '../../../api/directory.ts'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { useMe } from '../../../api/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { Empty, Tag } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { day, fullName, instant } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { journalQuery, type Line } from './journal-queries.ts'
import { type JournalSearch, readJournalSearch, type View, viewsFor, writeJournalSearch } from './journal-search.ts'
import { useLineWords } from './line-words.ts'
import { ReportTaken } from './report-taken.tsx'

const route = getRouteApi('/reglages/{-$page}')

/** Who read and who did what in my organisation, and who changed it; lines name members, never the people they are about. */
export function JournalPage() {
  const { t } = useWords()
  const views = viewsFor(useMe())
  const search = readJournalSearch(route.useSearch(), views)
  const navigate = useNavigate()
  const list = useInfiniteQuery(journalQuery(search))
  const seek = (part: Partial<JournalSearch>) =>
    void navigate({
      to: '/reglages/{-$page}',
      params: { page: 'journal' },
      search: writeJournalSearch({ ...search, ...part }),
      replace: true
    })
  const lines = list.data?.pages.flatMap<Line>(({ items }) => items) ?? []
  return (
    <Page
      title={t('settings.journal')}
      lead={t(search.view === 'rapports' ? 'settings.journalReports' : 'settings.journalLead')}
    >
      <Filters search={search} seek={seek} views={views} />
      <ProblemNotice error={list.error} />
      {list.isPending && <p role="status">{t('shell.opening')}</p>}
      {list.isSuccess && lines.length === 0 && (
        <Empty title={t('settings.noLines')}>
          <p>{t('settings.noLinesAdvice')}</p>
        </Empty>
      )}
      {lines.length > 0 && <Lines lines={lines} caption={t(`settings.view.${search.view}`)} />}
      {list.hasNextPage && (
        <p>
          <Button kind="second" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('settings.showMore')}
          </Button>
        </p>
      )}
    </Page>
  )
}

interface FiltersProps {
  search: JournalSearch
  seek: (part: Partial<JournalSearch>) => void
  views: readonly View[]
}

function Filters({ search, seek, views }: FiltersProps) {
  const { t } = useWords()
  const { data: members = [] } = useQuery(membersQuery)
  return (
    <search className="pair">
      <SelectField
        label={t('settings.view')}
        value={search.view}
        onChange={(event) => seek({ view: event.currentTarget.value as View })}
      >
        {views.map((view) => (
          <option key={view} value={view}>
            {t(`settings.view.${view}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('settings.member')}
        value={search.member ?? ''}
        onChange={(event) => seek({ member: event.currentTarget.value || null })}
      >
        <option value="">{t('settings.everybody')}</option>
        {members.map((one) => (
          <option key={one.id} value={one.id}>
            {fullName(one)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('settings.fromDay')}
        type="date"
        value={search.from ?? ''}
        onChange={(event) => seek({ from: event.currentTarget.value || null })}
      />
      <TextField
        label={t('settings.toDay')}
        type="date"
        value={search.to ?? ''}
        onChange={(event) => seek({ to: event.currentTarget.value || null })}
      />
    </search>
  )
}

function Lines({ lines, caption }: { lines: readonly Line[]; caption: string }) {
  const { t, language } = useWords()
  const wordsOf = useLineWords()
  return (
    <table className="table card">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('settings.when')}</th>
          <th scope="col">{t('settings.whoWhat')}</th>
          <th scope="col">{t('settings.about')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>
              <time dateTime={line.at}>{instant(line.at, language)}</time>
            </td>
            <td>{wordsOf(line)}</td>
            <td>
              <About line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a line is about: a referral by the end of its number, at which level; or a colleague, or another organisation. */
function About({ line }: { line: Line }) {
  const { t, language } = useWords()
  const { data: members = [] } = useQuery(membersQuery)
  const { data: organisations } = useQuery(organisationsQuery)
  if ('format' in line) return <ReportTaken line={line} />
  if (!('kind' in line)) {
    const member = members.find(({ id }) => id === line.subjectId)
    return member === undefined ? (organisations?.get(line.subjectId)?.name ?? null) : fullName(member)
  }
  const { referralId, persons, level, export: taken } = line
  if (taken !== null) {
    const { direction, from, to, rows: count, reason } = taken
    const period = { start: day(from, language), end: day(to, language) }
    return (
      <span className="row">
        <span>{t(`settings.exported.${direction}`, { count, ...period })}</span>
        <Tag>{t(`settings.exportReason.${reason}`)}</Tag>
      </span>
    )
  }
  return (
    <span className="row">
      {referralId !== null && <span>{t('settings.referralNumber', { number: referralId.slice(-8) })}</span>}
      {referralId === null && persons !== null && <span>{t('settings.personsCount', { count: persons })}</span>}
      {level !== null && <Tag>{t(`settings.level.${level}`)}</Tag>}
    </span>
  )
}
