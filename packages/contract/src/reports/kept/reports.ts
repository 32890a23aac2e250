import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, page, pageQuery } from '../../kit/values.ts'
import { REPORT_KINDS, Report, ReportKind, ReportSections, ReportSummary } from './report.ts'

const read = { scope: 'reports:read' } as const
const write = { scope: 'directory:write' } as const
const byId = { params: z.object({ id: Id }) }

const summary: ReportSummary = {
  id: '019aaf6e-7a00-7000-8000-0000000000a1',
  kind: 'annual_prefect',
  from: '2026-01-01',
  to: '2026-12-31',
  territoryId: null,
  state: 'draft',
  version: 1,
  createdAt: '2027-01-11T09:00:00.000Z',
  changedAt: '2027-01-11T09:00:00.000Z',
  frozenAt: null
}
const line = {
  id: 'outreach.persons.checked',
  label: 'Personnes ayant eu un bilan',
  value: 90,
  of: 90,
  p90: null,
  unit: 'person',
  reason: null,
  method: 'Chaque personne compte une fois, même après plusieurs bilans.'
}
const report: Report = {
  ...summary,
  sections: { grantUse: 'Un poste d’ambassadrice des droits.', actions: null, results: null, difficulties: null },
  needs: ['actions', 'results', 'difficulties'],
  countedAt: '2027-01-11T09:00:00.000Z',
  tables: [{ id: 'outreach.persons', title: 'Personnes', lines: [line] }],
  notes: ['Ce qui repose sur moins de 5 cas n’est pas communiqué.'],
  benchmarks: [],
  notCounted: [{ what: 'Les personnes aux stands', why: 'Personne ne les compte.' }],
  versions: { method: '2026-11-26', catalogue: '0f1e2d3c4b5a6978' },
  changedSince: null
}
const sections: ReportSections = {
  grantUse: 'Un poste d’ambassadrice des droits, à temps plein.',
  actions: '42 permanences, 3 ateliers.',
  results: 'Plus de la moitié des personnes reçues avaient droit au RSA ou à la prime d’activité.',
  difficulties: 'Les délais de réponse se sont allongés au printemps.'
}
const whole: Report = { ...report, sections, needs: [], version: 2 }
const frozen: Report = {
  ...whole,
  state: 'frozen',
  version: 3,
  frozenAt: '2027-01-15T09:00:00.000Z',
  changedSince: [{ id: line.id, label: line.label, frozen: 90, now: 91 }]
}

/** The first day after a number of whole months that begin on this day, ISO. */
function monthsAfter(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** A coordinator begins one. */
export const createReport = operation({
  id: 'createReport',
  service: 'reporting',
  method: 'POST',
  path: '/v1/reports',
  tag: 'reports',
  summary: 'Begin a report to the prefect or to those who fund',
  description:
    'For a coordinator. A draft over whole months: twelve for the yearly report to the prefect, six for a half-year. Its figures are those of the live reports until it is frozen. Small counts are withheld from it as from any member, for it is read outside.',
  open: { ...write, roles: ['coordinator'] },
  body: z
    .strictObject({
      kind: ReportKind,
      from: CivilDate.meta({ description: 'The first day of a month.' }),
      to: CivilDate.meta({ description: 'The last day of the last month.' }),
      territoryId: Id.nullable().default(null).meta({ description: 'One territory alone; null is the collective.' })
    })
    .refine(({ from }) => from.endsWith('-01') && from >= '2000', {
      path: ['from'],
      error: 'Give the first day of a month, from 2000-01-01 on.',
      params: { rule: 'whole-months' }
    })
    .refine(({ kind, from, to }) => dayAfter(to) === monthsAfter(from, REPORT_KINDS[kind].months), {
      path: ['to'],
      error: 'Give the last day of the twelfth month of a yearly report, of the sixth of a half-year.',
      params: { rule: 'whole-months' }
    }),
  example: { kind: 'annual_prefect', from: '2026-01-01', to: '2026-12-31' },
  answers: { 201: { description: 'The draft.', body: ReportSummary, example: summary } },
  problems: ['collective-not-found']
})

/** Every report of the collective that the worker may read. */
export const listReports = operation({
  id: 'listReports',
  service: 'reporting',
  method: 'GET',
  path: '/v1/reports',
  tag: 'reports',
  summary: 'List the reports of your collective',
  description: 'The latest begun first: frozen ones for every member of the collective, drafts for its coordinators.',
  open: read,
  query: z.strictObject(pageQuery),
  answers: {
    200: {
      description: 'A page of reports.',
      body: page(ReportSummary).meta({ id: 'ReportList', description: 'A page of reports.' }),
      example: { items: [summary], next: null }
    }
  },
  problems: []
})

/** One of them, whole. */
export const readReport = operation({
  id: 'readReport',
  service: 'reporting',
  method: 'GET',
  path: '/v1/reports/{id}',
  tag: 'reports',
  summary: 'Read a report with its figures',
  description:
    'A draft is counted as it is read. A frozen report tells the figures that it was frozen with, whatever was corrected since; `changedSince` tells a coordinator which of them are others today.',
  open: read,
  ...byId,
  answers: { 200: { description: 'The report.', body: Report, example: frozen } },
  problems: ['report-not-found']
})

/** A coordinator writes its sections. */
export const changeReport = operation({
  id: 'changeReport',
  service: 'reporting',
  method: 'PATCH',
  path: '/v1/reports/{id}',
  tag: 'reports',
  summary: 'Write the sections of a draft',
  description:
    'For a coordinator: replaces the sections that are sent. They are printed as they are written: name nobody. Kept encrypted. To who may not read the draft it does not exist.',
  open: write,
  ...byId,
  versioned: true,
  body: ReportSections.partial().refine((change) => Object.keys(change).length > 0, {
    error: 'Give at least one section.',
    params: { rule: 'nothing-to-change' }
  }),
  example: sections,
  answers: { 200: { description: 'The draft.', body: ReportSummary, example: { ...summary, version: 2 } } },
  problems: ['report-not-found', 'report-frozen']
})

/** A coordinator freezes it. */
export const freezeReport = operation({
  id: 'freezeReport',
  service: 'reporting',
  method: 'POST',
  path: '/v1/reports/{id}/freeze',
  tag: 'reports',
  summary: 'Freeze a report with its figures, for ever',
  description:
    'For a coordinator, once the period is over and what must be written is. The report keeps its figures, how each was counted and by which versions, and is read by every member of the collective. It can be neither changed nor taken away afterwards. Its PDF is printed in the background, and whoever froze it gets a mail when it is ready.',
  open: write,
  ...byId,
  versioned: true,
  body: z.strictObject({ forEver: z.literal(true).meta({ description: 'Said again, since it cannot be undone.' }) }),
  example: { forEver: true },
  answers: {
    200: {
      description: 'The report is frozen.',
      body: ReportSummary,
      example: { ...summary, state: 'frozen', version: 3, frozenAt: '2027-01-15T09:00:00.000Z' }
    }
  },
  problems: ['report-not-found', 'report-frozen', 'report-unfinished']
})

/** A coordinator drops a draft. */
export const deleteReport = operation({
  id: 'deleteReport',
  service: 'reporting',
  method: 'DELETE',
  path: '/v1/reports/{id}',
  tag: 'reports',
  summary: 'Drop a draft',
  description: 'For a coordinator. A frozen report is not dropped.',
  open: write,
  ...byId,
  versioned: true,
  answers: { 204: { description: 'The draft is gone.' } },
  problems: ['report-not-found', 'report-frozen']
})
