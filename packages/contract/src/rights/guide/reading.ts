import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { Instant, page, pageQuery, text } from '../../kit/values.ts'
import { exampleSummary } from './examples.ts'
import { GuideCode, GuideKind, GuidePageSummary, guideStanding } from './page.ts'

const open = { scope: 'guide:read' } as const

const Found = z
  .strictObject({
    ...GuidePageSummary.shape,
    match: z.enum(['all', 'some', 'alike']).meta({
      description: 'It holds all words that were asked, some of them, or words that look like them.'
    }),
    excerpt: z
      .array(z.strictObject({ text: z.string(), found: z.boolean() }))
      .meta({ description: 'A passage, cut where the words that were found begin and end: text, never markup.' })
  })
  .meta({ id: 'GuideFound', description: 'A page of the guide that a search found.' })
export type GuideFound = z.infer<typeof Found>

/** A search in the guide. */
export const searchGuide = operation({
  id: 'searchGuide',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/guide/search',
  tag: 'guide',
  summary: 'Search the guide',
  description:
    'In French, without regard to accents, case, plural or ending; the last word may be unfinished. Best first. When no page holds all the words, those that hold some are found, then those of which the title or a keyword looks like them.',
  open,
  query: z.strictObject({
    ...pageQuery,
    // an excerpt is cut from the whole text of its page, a millisecond each
    limit: pageQuery.limit.removeDefault().default(20).meta({ description: 'How many items at most.' }),
    q: text(120).meta({ description: 'Words to look for.' }),
    kind: GuideKind.optional()
  }),
  answers: {
    200: {
      description: 'A page of what was found.',
      body: page(Found).meta({ id: 'GuideFoundList', description: 'What a search in the guide found.' }),
      example: {
        items: [
          {
            ...exampleSummary,
            match: 'all',
            excerpt: [
              { text: 'Agir dès le premier ', found: false },
              { text: 'impayé', found: true },
              { text: ', avant que l’aide au logement ne s’arrête.', found: false }
            ]
          }
        ],
        next: null
      }
    }
  },
  problems: []
})

const Change = z
  .strictObject({
    ...guideStanding,
    kind: GuideKind,
    title: z.string(),
    change: z.enum(['new', 'changed', 'withdrawn']),
    knownVersion: z.int().nullable().meta({ description: 'The version that the worker knew; null when none.' }),
    lines: z
      .array(z.strictObject({ sign: z.enum(['added', 'removed']), text: z.string() }))
      .meta({ description: 'The lines that came and went since that version.' })
  })
  .meta({ id: 'GuideChanged', description: 'A page that changed since the worker last read it.' })
export type GuideChanged = z.infer<typeof Change>

/** What changed since the worker last read. */
export const listGuideChanges = operation({
  id: 'listGuideChanges',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/guide/changes',
  tag: 'guide',
  summary: 'See what changed in the guide since you last read it',
  description:
    'Latest first: pages that changed after the version you marked as read; and, of those you never marked, what came or changed after your first mark. Nothing before it is news. Listing marks nothing as read.',
  open,
  query: z.strictObject(pageQuery),
  answers: {
    200: {
      description: 'A page of changes.',
      body: page(Change)
        .extend({
          since: Instant.nullable().meta({ description: 'Your first mark; null when you marked nothing yet.' })
        })
        .meta({ id: 'GuideChangeList', description: 'What changed in the guide since the worker last read it.' }),
      example: {
        items: [
          {
            code: exampleSummary.code,
            version: exampleSummary.version,
            state: exampleSummary.state,
            origin: exampleSummary.origin,
            changedAt: exampleSummary.changedAt,
            changedBy: exampleSummary.changedBy,
            note: exampleSummary.note,
            kind: exampleSummary.kind,
            title: exampleSummary.title,
            change: 'changed',
            knownVersion: 1,
            lines: [{ sign: 'added', text: 'Le PIMMS reçoit désormais sans rendez-vous.' }]
          }
        ],
        next: null,
        since: '2026-11-02T08:00:00.000Z'
      }
    }
  },
  problems: []
})

/** The worker has read these. */
export const markGuideRead = operation({
  id: 'markGuideRead',
  service: 'rights-check',
  method: 'POST',
  path: '/v1/guide/reads',
  tag: 'guide',
  summary: 'Mark pages of the guide as read',
  description:
    'For yourself alone, each in the version that you read: what was written meanwhile stays news. A mark never goes back to an earlier version.',
  open,
  body: z.strictObject({
    pages: z
      .array(z.strictObject({ code: GuideCode, version: z.int().min(1).max(999_999_999) }))
      .min(1)
      .max(100)
  }),
  example: { pages: [{ code: 'dettes_loyer', version: 2 }] },
  answers: {
    200: {
      description: 'The marks as they stand now.',
      body: z
        .strictObject({ pages: z.array(z.strictObject({ code: GuideCode, version: z.int() })) })
        .meta({ id: 'GuideReads', description: 'Pages of the guide that a worker marked as read.' }),
      example: { pages: [{ code: 'dettes_loyer', version: 2 }] }
    }
  },
  problems: ['organisation-not-found']
})
