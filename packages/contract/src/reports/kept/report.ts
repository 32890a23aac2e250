import { z } from 'zod'
import { CivilDate, Id, Instant, text } from '../../kit/values.ts'
import { Benchmark, NotCounted } from '../beside.ts'

/** The parts of a report that people write, in the order in which they are printed (the yearly report to the prefect, décret n° 2023-602). */
export const WRITTEN_SECTIONS = ['grantUse', 'actions', 'results', 'difficulties'] as const
export type WrittenSection = (typeof WRITTEN_SECTIONS)[number]

/** What a report is made for: how many whole months it covers, and what must be written before it is frozen. */
export const REPORT_KINDS = {
  annual_prefect: { months: 12, needs: WRITTEN_SECTIONS },
  half_year_funder: { months: 6, needs: [] as readonly WrittenSection[] }
} as const
export const ReportKind = z.enum(Object.keys(REPORT_KINDS) as [keyof typeof REPORT_KINDS]).meta({
  id: 'ReportKind',
  description:
    'annual_prefect: the yearly report to the prefect (décret n° 2023-602), over twelve whole months. half_year_funder: to those who fund, over six.'
})
export type ReportKind = z.infer<typeof ReportKind>

const written = text(10_000).nullable()
/** What the coordinator writes. */
export const ReportSections = z
  .strictObject({
    grantUse: written.meta({ description: 'What the grant was used for.' }),
    actions: written.meta({ description: 'What was done.' }),
    results: written.meta({ description: 'What came of it, in words.' }),
    difficulties: written.meta({ description: 'What stood in the way.' })
  })
  .meta({ id: 'ReportSections', description: 'What is written of a report; null is not written yet. Name nobody.' })
export type ReportSections = z.infer<typeof ReportSections>

/** One figure of a report, as a line of a table. */
export const ReportLine = z
  .strictObject({
    id: z.string().meta({ description: 'Where it stands in its live report: `outreach.persons.checked`.' }),
    label: z.string().meta({ description: 'In French, as the report prints it.' }),
    value: z
      .number()
      .nullable()
      .meta({ description: 'A count, a median or cents, as unit says; null when it is withheld or was not measured.' }),
    of: z.number().nullable().meta({ description: 'The denominator, or how many were measured; null when withheld.' }),
    p90: z.number().nullable().meta({ description: 'Of a duration: nine in ten took no longer.' }),
    unit: z.string(),
    reason: z.string().nullable().meta({ description: 'Why there is no figure: it is not zero.' }),
    method: z.string().meta({ description: 'How it is counted, in French where it has been put so.' })
  })
  .meta({ id: 'ReportLine', description: 'One figure of a report.' })
export type ReportLine = z.infer<typeof ReportLine>

/** Figures that belong together. */
export const ReportTable = z
  .strictObject({
    id: z.string().meta({ description: '`outreach.persons`' }),
    title: z.string().meta({ description: 'In French.' }),
    lines: z.array(ReportLine)
  })
  .meta({ id: 'ReportTable', description: 'Figures that belong together.' })
export type ReportTable = z.infer<typeof ReportTable>

/** By what the figures were made. */
export const ReportVersions = z
  .strictObject({
    method: CivilDate.meta({ description: 'Since when Relais counts in this way.' }),
    catalogue: z.string().nullable().meta({ description: 'The catalogue of rights; null where it could not be asked.' })
  })
  .meta({ id: 'ReportVersions', description: 'By what the figures were made.' })
export type ReportVersions = z.infer<typeof ReportVersions>

/** A figure that is another one today. */
export const ChangedLine = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    frozen: z.number().nullable().meta({ description: 'As it stands in the report.' }),
    now: z.number().nullable().meta({ description: 'As it is counted now.' })
  })
  .meta({ id: 'ChangedLine', description: 'A figure that is another one today.' })

const head = {
  id: Id,
  kind: ReportKind,
  from: CivilDate,
  to: CivilDate,
  territoryId: Id.nullable(),
  state: z.enum(['draft', 'frozen']),
  version: z.int(),
  createdAt: Instant,
  changedAt: Instant,
  frozenAt: Instant.nullable()
}

/** A report in a list. */
export const ReportSummary = z
  .strictObject(head)
  .meta({ id: 'ReportSummary', description: 'A report of a collective, draft or frozen.' })
export type ReportSummary = z.infer<typeof ReportSummary>

/** A report: what was written, and its figures. */
export const Report = z
  .strictObject({
    ...head,
    sections: ReportSections,
    needs: z.array(z.enum(WRITTEN_SECTIONS)).meta({ description: 'What must still be written before it is frozen.' }),
    countedAt: Instant.meta({ description: 'When the figures were counted: of a draft just now, else for ever.' }),
    tables: z.array(ReportTable),
    notes: z.array(z.string()).meta({ description: 'Which figures are withheld, in French.' }),
    benchmarks: z.array(Benchmark).meta({ description: '`besides` is the id of a line.' }),
    notCounted: z
      .array(NotCounted)
      .meta({ description: 'What one would look for here and what is missing for it, in French.' }),
    versions: ReportVersions,
    changedSince: z.array(ChangedLine).nullable().meta({
      description: 'Figures of a frozen report that are others today, for a coordinator; null to others and of a draft.'
    })
  })
  .meta({ id: 'Report', description: 'A report of a collective: what was written, and its figures.' })
export type Report = z.infer<typeof Report>
