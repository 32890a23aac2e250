import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { CivilDate, Id, Instant, page, pageQuery } from '../kit/values.ts'
import { ReportTable } from './kept/report.ts'

/** Why an edition follows another of the same half-year. */
export const EditionReason = z.enum(['first', 'corrected', 'method_changed']).meta({
  id: 'EditionReason',
  description:
    'first: nothing was published of this half-year before. corrected: what happened was noted late, or wrongly. method_changed: it is counted in another way.'
})

const head = {
  id: Id,
  collectiveId: Id,
  from: CivilDate,
  to: CivilDate,
  edition: z.int().min(1).meta({ description: 'Counts the editions of one half-year; the last one holds.' }),
  reason: EditionReason,
  publishedAt: Instant
}
export const OpenEditionSummary = z
  .strictObject(head)
  .meta({ id: 'OpenEditionSummary', description: 'A published half-year, without its figures.' })
export const OpenEdition = z
  .strictObject({
    ...head,
    threshold: z.int().meta({ description: 'What rests on fewer persons is withheld.' }),
    licence: z.strictObject({ name: z.string(), url: z.url() }),
    method: z.array(z.string()).meta({ description: 'How it is counted and withheld, in French.' }),
    tables: z.array(ReportTable)
  })
  .meta({ id: 'OpenEdition', description: 'The published figures of a half-year; an edition never changes.' })
export type OpenEdition = z.infer<typeof OpenEdition>

const summary: z.infer<typeof OpenEditionSummary> = {
  id: '019aaf6e-7a00-7000-8000-0000000000d1',
  collectiveId: '019aaf6e-7a00-7000-8000-000000000001',
  from: '2026-01-01',
  to: '2026-06-30',
  edition: 1,
  reason: 'first',
  publishedAt: '2026-09-01T09:00:00.000Z'
}
const edition: OpenEdition = {
  ...summary,
  threshold: 11,
  licence: {
    name: 'Licence Ouverte 2.0',
    url: 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf'
  },
  method: ['Ce qui repose sur moins de 11 personnes n’est pas communiqué.'],
  tables: [
    {
      id: 'outreach.persons',
      title: 'Personnes et non-recours',
      lines: [
        {
          id: 'outreach.persons.checked',
          label: 'Personnes ayant eu un bilan',
          value: 90,
          of: 90,
          p90: null,
          unit: 'person',
          reason: null,
          method: 'Chaque personne compte une fois ; un bilan anonyme compte pour une personne.'
        }
      ]
    }
  ]
}
const byId = { params: z.object({ id: Id }) }

/** A coordinator publishes a half-year that is over. */
export const publishOpenEdition = operation({
  id: 'publishOpenEdition',
  service: 'reporting',
  method: 'POST',
  path: '/v1/open-data/editions',
  tag: 'open data',
  summary: 'Publish a half-year as open data',
  description:
    'For a coordinator. Publishes the fixed tables of a half-year that is over, for everybody and for ever: what rests on fewer than 11 persons is withheld, and nothing can be filtered. Whoever publishes a half-year again says why; the new edition stands beside the old, withholds what that withheld, and is refused while any figure differs from an earlier edition by fewer than 11 persons, for the difference would tell of them.',
  open: { scope: 'directory:write', roles: ['coordinator'] },
  body: z
    .strictObject({
      from: CivilDate.meta({ description: 'The first of January or of July.' }),
      reason: EditionReason.default('first'),
      forEver: z.literal(true).meta({ description: 'What is published cannot be taken back.' })
    })
    .refine(({ from }) => /^20\d\d-(01|07)-01$/.test(from), {
      path: ['from'],
      error: 'Give the first of January or of July, from 2000 on.',
      params: { rule: 'half-year' }
    }),
  example: { from: '2026-01-01', forEver: true },
  answers: { 201: { description: 'The edition.', body: OpenEdition, example: edition } },
  problems: ['collective-not-found', 'half-year-not-over', 'edition-reason-wrong', 'edition-too-close']
})

/** What was published. */
export const listOpenEditions = operation({
  id: 'listOpenEditions',
  service: 'reporting',
  method: 'GET',
  path: '/v1/open-data/editions',
  tag: 'open data',
  summary: 'List the published half-years',
  description: 'Of every collective, the latest published first; without signing in.',
  open: 'anyone',
  query: z.strictObject(pageQuery),
  answers: {
    200: {
      description: 'A page of editions.',
      body: page(OpenEditionSummary).meta({ id: 'OpenEditionList', description: 'A page of editions.' }),
      example: { items: [summary], next: null }
    }
  },
  problems: []
})

/** One edition, for software. */
export const readOpenEdition = operation({
  id: 'readOpenEdition',
  service: 'reporting',
  method: 'GET',
  path: '/v1/open-data/editions/{id}',
  tag: 'open data',
  summary: 'Read a published half-year',
  description:
    'Fixed tables under the Licence Ouverte 2.0, without signing in. Withheld is null with a reason, never zero.',
  open: 'anyone',
  ...byId,
  answers: { 200: { description: 'The edition.', body: OpenEdition, example: edition } },
  problems: ['edition-not-found']
})

/** The same for a spreadsheet. */
export const readOpenEditionCsv = operation({
  id: 'readOpenEditionCsv',
  service: 'reporting',
  method: 'GET',
  path: '/v1/open-data/editions/{id}/csv',
  tag: 'open data',
  summary: 'Read a published half-year as CSV',
  description:
    'The same figures in UTF-8 with its mark, separated by semicolons, no cell a formula; without signing in.',
  open: 'anyone',
  ...byId,
  answers: { 200: { description: 'The table.', media: ['text/csv'] } },
  problems: ['edition-not-found']
})
