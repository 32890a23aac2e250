import { z } from 'zod'
import { CivilDate, RightCode, sharing } from '../../kit/values.ts'
import { DueAmount, TraceStep, VerdictStatus } from '../check/verdict.ts'

const french = z.string().meta({ description: 'In French.' })
const law = z.string().meta({ description: 'The article, or the page where no article is known.' })

/** How a local right is claimed, in French. */
export const LocalGuide = z
  .strictObject({
    documents: z.array(z.string().min(1).max(160)).max(20),
    bodies: z.strictObject({
      instructing: z.array(z.string().min(1).max(120)).max(10),
      paying: z.array(z.string().min(1).max(120)).max(10),
      supporting: z.array(z.string().min(1).max(120)).max(10)
    }),
    howToClaim: z.string().min(1).max(800),
    automatic: z.boolean().meta({ description: 'Comes without a claim, to whoever is known to the body that pays.' }),
    appeal: z.strictObject({
      first: z.string().min(1).max(120),
      within: z.strictObject({ value: z.int().min(1).max(730), unit: z.enum(['day', 'month']) }).nullable()
    }),
    source: z.string().min(1).max(400)
  })
  .meta({ id: 'LocalGuide', description: 'How a local right is claimed, in French.' })

/** What a local or procedural right says of a household. */
export const LocalVerdict = sharing(
  z
    .strictObject({
      right: RightCode,
      version: z.int().meta({ description: 'The version of the right that was read.' }),
      label: french,
      status: VerdictStatus,
      amount: DueAmount.nullable(),
      missing: z.array(z.string()).meta({ description: 'Facts that could change this answer, the most useful first.' }),
      reasons: z
        .array(z.string())
        .meta({ description: 'Why it stays open whatever is told, in French: what no text that was read settles.' }),
      stale: z.array(z.string()).meta({ description: 'Values past the date when a newer one was expected.' }),
      notes: z.array(z.strictObject({ id: z.string(), text: french, law, truth: z.enum(['yes', 'no', 'unknown']) })),
      deadlines: z.array(
        z.strictObject({
          id: z.string(),
          text: french,
          law,
          on: CivilDate.nullable().meta({ description: 'Null while the day that it counts from is unknown.' })
        })
      ),
      guide: LocalGuide,
      trace: z.array(TraceStep).nullable().meta({ description: 'The evaluation itself; null unless it is asked for.' })
    })
    .meta({ id: 'LocalVerdict', description: 'What a local or procedural right says of a household, and why.' }),
  'guide'
)
export type LocalVerdict = z.infer<typeof LocalVerdict>

/** A verdict as examples show it. */
export const exampleLocalVerdict: LocalVerdict = {
  right: 'titre_sejour',
  version: 1,
  label: 'Renouvellement du titre de séjour',
  status: 'not_entitled',
  amount: null,
  missing: [],
  reasons: [],
  stale: [],
  notes: [],
  deadlines: [
    { id: 'from', text: 'Premier jour pour demander en ligne', law: 'CESEDA art. R431-5', on: '2027-11-16' },
    { id: 'until', text: 'Dernier jour pour demander en ligne', law: 'CESEDA art. R431-5', on: '2028-01-15' }
  ],
  guide: {
    documents: ['Pièce d’identité ou passeport'],
    bodies: { instructing: ['Préfecture du Rhône'], paying: [], supporting: ['France services'] },
    howToClaim: 'En ligne (ANEF) pour les titres de la liste.',
    automatic: false,
    appeal: { first: 'Tribunal administratif de Lyon', within: { value: 2, unit: 'month' } },
    source: 'CESEDA R431-5'
  },
  trace: null
}
