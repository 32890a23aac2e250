import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant, journalQuery, page } from '../../kit/values.ts'
import { EXPORT_FORMATS, ExportFormat, TAKE_OUT } from './export-formats.ts'
import { preparingFile, ReportFile } from './files.ts'

const { pdf: _, ...TABLES } = EXPORT_FORMATS

/** Milliseconds, the day more of a leap year included. */
const THREE_YEARS = 1_096 * 86_400_000

const asked = {
  reportId: Id.optional().meta({
    description: 'A kept report, draft or frozen. Without it, a period of the live ones.'
  }),
  from: CivilDate.optional().meta({ description: 'The first day of a period.' }),
  to: CivilDate.optional().meta({ description: 'Its last day, included; at most three years after.' }),
  territoryId: Id.optional().meta({ description: 'This territory alone.' }),
  organisationId: Id.optional().meta({
    description: 'What this organisation sent, received and did; your own, unless you are a coordinator.'
  }),
  format: ExportFormat.optional().meta({
    description: 'As what; without it, the table that Accept prefers, and else csv.'
  })
}

/** Takes a report out of Relais. */
export const createReportExport = operation({
  id: 'createReportExport',
  service: 'reporting',
  method: 'POST',
  path: '/v1/report-exports',
  tag: 'reports',
  summary: 'Export a report, kept or live',
  description:
    'A file to download, in French: every figure of a kept report or of a period with its numerator, denominator, unit and method; what is withheld is an empty cell with its reason, never zero. It names nobody. Small counts are withheld from it as from any member, for it is read outside. A table (csv, xlsx, ods, json) is the answer itself, made anew when it is asked for again. A PDF is printed in the background from the figures of now: 202 says where to look (`readReportExport`), a repeat under the same key answers the same, and a member who waits longer than a minute gets a mail when it is ready. Each export stands in the journal of your organisation.',
  open: TAKE_OUT,
  body: z
    .strictObject(asked)
    .refine(({ reportId, from, to }) => (reportId === undefined) === (from !== undefined && to !== undefined), {
      path: ['reportId'],
      error: 'Give either a report, or the first and the last day of a period.',
      params: { rule: 'report-or-period' }
    })
    .refine(
      ({ reportId, from, to, territoryId, organisationId }) =>
        reportId === undefined || [from, to, territoryId, organisationId].every((value) => value === undefined),
      {
        path: ['reportId'],
        error: 'A kept report has its own period and place: leave them out.',
        params: { rule: 'report-or-period' }
      }
    )
    .refine(({ from = '', to = '' }) => from <= to, {
      path: ['to'],
      error: 'Give a date that is not before from.',
      params: { rule: 'period-order' }
    })
    .refine(
      ({ from, to }) => from === undefined || to === undefined || Date.parse(to) - Date.parse(from) < THREE_YEARS,
      {
        path: ['to'],
        error: 'Ask for at most three years at once.',
        params: { rule: 'period-too-long' }
      }
    ),
  example: { from: '2026-01-01', to: '2026-06-30', format: 'csv' },
  answers: {
    200: { description: 'The table.', media: Object.values(TABLES) },
    202: { description: 'The PDF is prepared.', body: ReportFile, example: preparingFile }
  },
  problems: ['collective-not-found', 'organisation-not-found', 'report-not-found']
})

/** An export, as the journal tells it. */
export const ReportExport = z
  .strictObject({
    id: Id,
    at: Instant,
    byOrganisationId: Id.meta({ description: 'For which organisation it was taken out.' }),
    memberId: Id.nullable().meta({ description: 'Who took it out; null for software, and of another organisation.' }),
    clientId: z.string().nullable().meta({
      description: 'Through which application, or which software; null of another organisation.'
    }),
    reportId: Id.nullable(),
    from: CivilDate,
    to: CivilDate,
    territoryId: Id.nullable(),
    organisationId: Id.nullable().meta({
      description: 'The one organisation that it counts; null for the collective.'
    }),
    format: ExportFormat,
    threshold: z.int().nullable().meta({
      description: 'What rested on fewer was withheld from it; null of an export that is older than this field.'
    })
  })
  .meta({ id: 'ReportExport', description: 'A report that was taken out of Relais.' })
export type ReportExport = z.infer<typeof ReportExport>

/** Who of one's organisation took reports out. */
export const listReportExports = operation({
  id: 'listReportExports',
  service: 'reporting',
  method: 'GET',
  path: '/v1/report-exports',
  tag: 'reports',
  summary: 'List the exports of reports',
  description:
    'Who took out which report when, the latest first: for your organisation, and to a coordinator for which organisation of the collective. Kept twelve months. With memberId, your organisation alone.',
  open: { scope: 'reports:read', roles: ['coordinator', 'lead', 'administrator', 'privacy_officer'] },
  query: z.strictObject(journalQuery),
  answers: {
    200: {
      description: 'A page of exports.',
      body: page(ReportExport).meta({ id: 'ReportExportList', description: 'A page of exports.' }),
      example: {
        items: [
          {
            id: '019aaf6e-7a00-7000-8000-0000000000a2',
            at: '2026-11-26T09:00:00.000Z',
            byOrganisationId: '019aaf6e-7a00-7000-8000-00000000000b',
            memberId: '019aaf6e-7a00-7000-8000-0000000000e1',
            clientId: 'relais-web',
            reportId: null,
            from: '2026-01-01',
            to: '2026-06-30',
            territoryId: null,
            organisationId: null,
            format: 'xlsx',
            threshold: 5
          }
        ],
        next: null
      }
    }
  },
  problems: []
})
