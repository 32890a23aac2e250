import { z } from 'zod'

/** What a member may hold in their organisation (`coordinator` and `privacy_officer` act for the whole collective). */
export const ROLES = ['agent', 'lead', 'coordinator', 'privacy_officer', 'administrator'] as const
export const Role = z.enum(ROLES).meta({ id: 'Role', description: 'A role of a member in their organisation.' })
export type Role = z.infer<typeof Role>

/** What a token may be used for, with the sentence shown to whoever grants it. */
export const SCOPES = {
  'directory:read': 'Read the collective, its territories and its organisations.',
  'directory:write': 'Change organisations, members and API clients.',
  'persons:read': 'Read the persons that your organisation accompanies.',
  'persons:write': 'Record persons and their agreements to be referred.',
  'referrals:read': 'Read the referrals sent and received by your organisation.',
  'referrals:write': 'Send, answer and follow referrals.',
  'rights:read': 'Read the catalogue of rights, and work out the rights of a household.',
  'checks:read': 'Read the rights checks that your organisation keeps.',
  'checks:write': 'Make rights checks and say why rights are not taken up.',
  'outreach:read':
    'Read the anonymous contacts, drop-in sessions, observations and network activities of your organisation.',
  'outreach:write': 'Note anonymous contacts, drop-in sessions, observations and network activities.',
  'guide:read': 'Read and search the professional guide.',
  'guide:write': 'Write the professional guide, for a coordinator.',
  'reports:read': 'Read counts without names.',
  'events:read': 'Read the feed of events.'
} as const

/** What only a part of Relais itself may be granted: an organisation's software is refused it. */
export const OWN_SCOPES = {
  'staff:read': 'Read who can act for the organisations of any collective, and its charter; for parts of Relais only.',
  'forgotten:read': 'Read which persons of any collective are kept no more; for parts of Relais only.',
  'capacity-events:read': 'Follow how many places the organisations of any collective have; for parts of Relais only.',
  'outreach-events:read':
    'Follow the contacts and rights checks of any collective, without names; for parts of Relais only.'
} as const
/** A scope that software of an organisation may be granted. */
export type GrantableScope = keyof typeof SCOPES
export type Scope = GrantableScope | keyof typeof OWN_SCOPES

/** Whoever calls: a member through an application, or an organisation's own software (then `memberId` is null). */
export interface Worker {
  collectiveId: string | null
  organisationId: string | null
  memberId: string | null
  clientId: string
  roles: readonly Role[]
  scopes: readonly string[]
}
