import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { Id, Instant, journalQuery, page } from '../../kit/values.ts'
import { ReferralExport } from '../inbox/exports.ts'

/** A line of an organisation's journal: ids and codes, never a name or a text of a person. */
export const JournalLine = z
  .strictObject({
    id: Id,
    at: Instant,
    kind: z.enum(['read', 'act']).meta({
      description:
        '`read`: somebody read content of people; `act`: somebody did something to a referral, or exported a list of them.'
    }),
    memberId: Id.nullable().meta({ description: 'Which member of your organisation; null when software did it.' }),
    clientId: z.string().meta({ description: 'Through which application, or which software.' }),
    what: z.string().meta({
      description: 'The operation that read, or the action of the lifecycle (or `create`), or `createReferralExport`.'
    }),
    level: z
      .enum(['minimised', 'minimal', 'follow_up', 'confidential'])
      .nullable()
      .meta({ description: 'The highest level that was read; null for an act.' }),
    referralId: Id.nullable().meta({ description: 'In which referral, when it was one.' }),
    persons: z.int().nullable().meta({ description: 'Of how many persons; null for an act.' }),
    export: ReferralExport.nullable().meta({ description: 'What was exported; null for anything else.' })
  })
  .meta({ id: 'JournalLine', description: 'Who read or did what, for your organisation.' })
export type JournalLine = z.infer<typeof JournalLine>

/** Who read and who did what in the caller's organisation. */
export const listJournal = operation({
  id: 'listJournal',
  service: 'referrals',
  method: 'GET',
  path: '/v1/journal-lines',
  tag: 'persons',
  summary: 'List who read and who did what in your organisation',
  description:
    'Latest first: each read of people’s content, kept 12 months, each act on a referral, and each export, kept 12 months. Lines hold ids and codes, no content. For administrators and privacy officers, about their own organisation; whose content one person’s was is told by GET /v1/persons/{id}/reads.',
  open: { scope: 'referrals:read', roles: ['administrator', 'privacy_officer'] },
  query: z.strictObject({
    ...journalQuery,
    kind: JournalLine.shape.kind.optional().meta({ description: 'Only reads, or only acts.' })
  }),
  answers: {
    200: {
      description: 'A page of the journal.',
      body: page(JournalLine).meta({ id: 'JournalPage', description: 'A page of an organisation’s journal.' }),
      example: {
        items: [
          {
            id: '019b8d41-b400-7f10-8c3d-6b4e2a1d9d01',
            at: '2026-11-23T09:00:00.000Z',
            kind: 'read',
            memberId: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d01',
            clientId: 'relais-web',
            what: 'readReferral',
            level: 'follow_up',
            referralId: '019aaf6e-7a00-7000-8000-00000000000c',
            persons: 1,
            export: null
          }
        ],
        next: null
      }
    }
  },
  problems: []
})
