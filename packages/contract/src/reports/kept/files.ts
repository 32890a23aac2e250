import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant } from '../../kit/values.ts'
import { EXPORT_FORMATS, TAKE_OUT } from './export-formats.ts'

/** Why there is no file. */
const FileFault = z.enum(['no_compiler', 'too_large', 'given_up']).meta({
  id: 'FileFault',
  description:
    'no_compiler: this machine prints nothing. too_large: there is too much to print. given_up: it went wrong several times.'
})

/** A file that is prepared, and how far it is. */
export const ReportFile = z
  .strictObject({
    id: Id,
    at: Instant.meta({ description: 'When it was asked for; its figures were counted then.' }),
    state: z.enum(['preparing', 'ready', 'failed']),
    reason: FileFault.nullable().meta({ description: 'Why there is none; null unless it failed.' }),
    name: z.string().meta({ description: 'Of the file.' }),
    reportId: Id.nullable(),
    from: CivilDate,
    to: CivilDate,
    until: Instant.meta({ description: 'Until when it can be fetched, seven days after it was asked for.' })
  })
  .meta({ id: 'ReportFile', description: 'A file of a report that is prepared in the background.' })
export type ReportFile = z.infer<typeof ReportFile>

/** One that was just asked for. */
export const preparingFile: ReportFile = {
  id: '019aaf6e-7a00-7000-8000-0000000000a2',
  at: '2026-11-26T09:00:00.000Z',
  state: 'preparing',
  reason: null,
  name: 'relais-activite-2026-01-01-2026-06-30.pdf',
  reportId: null,
  from: '2026-01-01',
  to: '2026-06-30',
  until: '2026-12-03T09:00:00.000Z'
}
const byId = { params: z.object({ id: Id }) }

/** How far a file is. */
export const readReportExport = operation({
  id: 'readReportExport',
  service: 'reporting',
  method: 'GET',
  path: '/v1/report-exports/{id}',
  tag: 'reports',
  summary: 'See whether a file is ready',
  description:
    'For whoever asked for it, for seven days. Look again after a second; most are ready then. A failed one is asked for anew, under another key.',
  open: TAKE_OUT,
  ...byId,
  answers: { 200: { description: 'How far it is.', body: ReportFile, example: { ...preparingFile, state: 'ready' } } },
  problems: ['export-not-found']
})

/** The file itself. */
export const readReportExportFile = operation({
  id: 'readReportExportFile',
  service: 'reporting',
  method: 'GET',
  path: '/v1/report-exports/{id}/file',
  tag: 'reports',
  summary: 'Fetch a file that is ready',
  description: 'For whoever asked for it, for seven days: the same bytes each time.',
  open: TAKE_OUT,
  ...byId,
  answers: { 200: { description: 'The file.', media: [EXPORT_FORMATS.pdf] } },
  problems: ['export-not-found', 'export-not-ready']
})
