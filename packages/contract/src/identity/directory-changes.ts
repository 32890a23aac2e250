import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { Id, Instant, journalQuery, page } from '../kit/values.ts'

/** The operations that the journal of the directory knows. */
export const DIRECTORY_ACTS = [
  'createOrganisation',
  'changeOrganisation',
  'addMember',
  'changeMember',
  'createApiClient',
  'revokeApiClient',
  'signConvention',
  'changeCharter'
] as const

/** A line of the journal of the directory: who changed what, never what it became. */
export const DirectoryChange = z
  .strictObject({
    id: Id,
    at: Instant,
    operation: z.enum(DIRECTORY_ACTS),
    organisationId: Id.meta({
      description: 'Whose entry, member or software; for the charter, the organisation of the coordinator who decided.'
    }),
    byOrganisationId: Id.meta({
      description: 'For which organisation it was done: your own, or that of a coordinator.'
    }),
    memberId: Id.nullable().meta({
      description: 'Which member; told when they are of your organisation. Null when software did it.'
    }),
    clientId: z.string().meta({ description: 'Through which application, or which software.' }),
    fields: z.array(z.string()).meta({ description: 'Which fields were given, where not all are.' }),
    subjectId: Id.meta({ description: 'The member, the software or the organisation that was changed.' })
  })
  .meta({ id: 'DirectoryChange', description: 'Who changed what in the directory.' })
export type DirectoryChange = z.infer<typeof DirectoryChange>

/** What was changed of the caller's organisation, and by it. */
export const listDirectoryChanges = operation({
  id: 'listDirectoryChanges',
  service: 'identity',
  method: 'GET',
  path: '/v1/directory-changes',
  tag: 'directory',
  summary: 'List who changed your organisation, its members and its software',
  description:
    'Latest first, kept 12 months: what members and software of your organisation changed, and what a coordinator changed of it. For administrators and privacy officers.',
  open: { scope: 'directory:read', roles: ['administrator', 'privacy_officer'] },
  query: z.strictObject(journalQuery),
  answers: {
    200: {
      description: 'A page of changes.',
      body: page(DirectoryChange).meta({ id: 'DirectoryChangeList', description: 'A page of changes.' }),
      example: {
        items: [
          {
            id: '019b8d41-b400-7f10-8c3d-6b4e2a1d9e01',
            at: '2026-11-23T09:00:00.000Z',
            operation: 'changeMember',
            organisationId: '019b8d41-b400-7b52-a1f7-2f6f4a0c9d12',
            byOrganisationId: '019b8d41-b400-7b52-a1f7-2f6f4a0c9d12',
            memberId: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d03',
            clientId: 'relais-web',
            fields: ['roles'],
            subjectId: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d01'
          }
        ],
        next: null
      }
    }
  },
  problems: []
})
