import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { organisationsQuery, territoriesQuery } from '../../../api/directory.ts'
import { Tag } from '../../../ui/notice.tsx'
import { day } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'

/** A report that was taken out: of which period, place and organisation, as what, and what was withheld. */
export function ReportTaken({ line }: { line: Schemas['ReportExport'] }) {
  const { t, language } = useWords()
  const { data: organisations } = useQuery(organisationsQuery)
  const { data: territories = [] } = useQuery(territoriesQuery)
  const { reportId, from, to, territoryId, organisationId, format, threshold } = line
  const place = territories.find(({ id }) => id === territoryId)?.name
  const counted = organisationId === null ? undefined : organisations?.get(organisationId)?.name
  const period = { start: day(from, language), end: day(to, language) }
  return (
    <span className="row">
      <span>
        {[t(reportId === null ? 'settings.taken.live' : 'settings.taken.kept', period), place, counted]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <Tag>{format.toUpperCase()}</Tag>
      {threshold !== null && <Tag>{t('settings.taken.threshold', { threshold })}</Tag>}
    </span>
  )
}
