import { z } from 'zod'
import { Id, Instant, RightCode, text } from '../../kit/values.ts'
import { BilingualText, CatalogueCode, Certainty, RightDocument } from '../right.ts'

/** What a page is about: one right (or rights that are asked for together), or something that happens in a life. */
export const GuideKind = z
  .enum(['right', 'situation'])
  .meta({ id: 'GuideKind', description: 'What a page of the guide is about.' })

/** The code of a page. */
export const GuideCode = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9_]*$/)
  .meta({ id: 'GuideCode', description: 'The code of a page of the guide, such as `perte_emploi`.' })

/** What a page may say by reference, so that no amount and no delay is written twice. */
export const GUIDE_FACTS = [
  'how_to_claim',
  'claim_by',
  'legal_delay',
  'effect',
  'renewal',
  'appeal',
  'warnings'
] as const
const GuideFact = z.enum(GUIDE_FACTS).meta({
  id: 'GuideFact',
  description:
    'What the catalogue tells of a right: how to claim it, until when so as to lose no month, within which delay it is decided, from when it is due, what keeps it open, how to contest, what to tell beforehand.'
})

/** The parts of a page, in the order in which somebody at a counter needs them. */
export const GUIDE_PARTS = ['for_whom', 'spot', 'say', 'do', 'deadlines', 'traps', 'more'] as const

/** A piece of a page: plain text, never markup. */
export const GuideBlock = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paragraph'), text: text(1200) }),
    z.strictObject({ kind: z.literal('list'), items: z.array(text(400)).min(1).max(20) }),
    z.strictObject({
      kind: z.literal('say'),
      text: text(600).meta({ description: 'Words to say to the person, as they are said.' })
    }),
    z.strictObject({ kind: z.literal('fact'), right: RightCode, fact: GuideFact })
  ])
  .meta({ id: 'GuideBlock', description: 'A piece of a page: plain text, never markup, or a fact of the catalogue.' })
export type GuideBlock = z.infer<typeof GuideBlock>

const Section = z
  .strictObject({
    part: z.enum(GUIDE_PARTS),
    blocks: z.array(GuideBlock).min(1).max(20)
  })
  .meta({ id: 'GuideSection', description: 'A part of a page; each part stands once.' })

const Source = z
  .strictObject({
    title: text(200),
    article: text(160).nullable(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .nullable()
  })
  .refine(({ article, url }) => article !== null || url !== null, {
    error: 'Give an article or an address.',
    params: { rule: 'article-or-url' }
  })
  .meta({ id: 'GuideSource', description: 'Where a page has it from.' })

const identity = {
  kind: GuideKind,
  title: text(120),
  summary: text(300).meta({ description: 'What the page is for, in one sentence.' }),
  rights: z
    .array(RightCode)
    .max(12)
    .meta({ description: 'The rights that it leads to; who can help is found by them.' })
}

/** A page as it is written, whole. */
export const GuideEntry = z
  .strictObject({
    ...identity,
    keywords: z.array(text(60)).max(20).meta({ description: 'Other words that people search it by.' }),
    sections: z.array(Section).min(1).max(GUIDE_PARTS.length),
    documents: z.array(CatalogueCode).max(20).meta({ description: 'What to bring: documents of the catalogue.' }),
    sources: z.array(Source).min(1).max(12)
  })
  .meta({ id: 'GuideEntry', description: 'A page of the guide as it is written, in French.' })
export type GuideEntry = z.infer<typeof GuideEntry>

/** How a page stands in a collective. */
export const guideStanding = {
  code: GuideCode,
  version: z.int().meta({ description: '1 as it comes with Relais; a collective counts on from there. The ETag.' }),
  state: z.enum(['published', 'withdrawn']),
  origin: z.enum(['relais', 'collective']).meta({ description: 'Whose text it is.' }),
  changedAt: Instant.meta({ description: 'Since when it stands so; for a text of Relais, since when it is here.' }),
  changedBy: Id.nullable().meta({ description: 'The coordinator who changed it; null as it comes with Relais.' }),
  note: z.string().nullable().meta({ description: 'What the coordinator says of the change.' })
}

/** A page in a list. */
export const GuidePageSummary = z
  .strictObject({
    ...guideStanding,
    kind: GuideKind,
    title: z.string(),
    summary: z.string(),
    rights: z.array(RightCode)
  })
  .meta({ id: 'GuidePageSummary', description: 'A page of the guide in a list.' })
export type GuidePageSummary = z.infer<typeof GuidePageSummary>

/** What the codes of a page stand for today. */
const Meanings = z
  .strictObject({
    version: z.string().meta({ description: 'The version of the catalogue.' }),
    rights: z.array(z.strictObject({ code: RightCode, name: BilingualText })),
    documents: z.array(RightDocument),
    facts: z.array(
      z.strictObject({
        right: RightCode,
        fact: GuideFact,
        texts: z.array(BilingualText).meta({ description: 'Empty when the catalogue knows nothing of it.' }),
        article: z.string().nullable(),
        certainty: Certainty
      })
    )
  })
  .meta({ id: 'GuideMeanings', description: 'What the codes of a page stand for, as the catalogue says today.' })
export type GuideMeanings = z.infer<typeof Meanings>

/** A page, whole. */
export const GuidePage = z
  .strictObject({
    ...guideStanding,
    page: GuideEntry.nullable().meta({ description: 'As it is written; null when it is withdrawn.' }),
    catalogue: Meanings
  })
  .meta({ id: 'GuidePage', description: 'A page of the guide as it stands in the collective.' })
export type GuidePage = z.infer<typeof GuidePage>

/** One version of a page. */
export const GuideVersion = z
  .strictObject(guideStanding)
  .meta({ id: 'GuideVersion', description: 'A version of a page: who changed it, when, and why.' })
export type GuideVersion = z.infer<typeof GuideVersion>

const note = text(400)
  .nullable()
  .default(null)
  .meta({ description: 'What changed and why, for those who read it before.' })

/** What a coordinator makes of a page. */
export const GuideChange = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('published'), page: GuideEntry, note }),
    z.strictObject({ state: z.literal('withdrawn'), note }),
    z.strictObject({ state: z.literal('shipped'), note })
  ])
  .meta({
    id: 'GuideChange',
    description: 'A page written whole, withdrawn, or given back to the text that comes with Relais.'
  })
