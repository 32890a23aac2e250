import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { CivilDate, Id, page, pageQuery, text } from '../kit/values.ts'
import { Role } from '../kit/worker.ts'

const personName = text(100)
/** A work e-mail, in lower case: it identifies whoever signs in. */
const WorkEmail = z
  .email()
  .max(254)
  .transform((email) => email.normalize('NFC').toLowerCase())
const roles = z
  .array(Role)
  .min(1)
  .max(5)
  .refine((given) => new Set(given).size === given.length, {
    error: 'Name each role once.',
    params: { rule: 'repeated' }
  })

/** How a member is told what happens. */
export const Notices = z
  .strictObject({
    mail: z.enum(['each', 'digest', 'none']).meta({
      description: '`each`: a mail for each thing that happens; `digest`: one a day; `none`: no mail.'
    }),
    inApp: z.literal(true).meta({ description: 'The pages always tell.' })
  })
  .meta({ id: 'Notices', description: 'How a member is told what happens.' })
export type Notices = z.infer<typeof Notices>

/** Someone who works in an organisation and signs in. */
export const Member = z
  .strictObject({
    id: Id,
    givenName: z.string(),
    familyName: z.string(),
    email: z.string(),
    jobTitle: z.string().nullable(),
    roles: z.array(Role),
    awayFrom: CivilDate.nullable().meta({ description: 'First day of an absence; null when none is known.' }),
    awayUntil: CivilDate.nullable().meta({ description: 'Last day of the absence; null while the end is open.' }),
    delegateId: Id.nullable().meta({ description: 'The colleague who acts while they are away.' }),
    notices: Notices,
    signsIn: z.boolean().meta({ description: 'Has set a password.' }),
    version: z.int()
  })
  .meta({ id: 'Member', description: 'Someone who works in an organisation and signs in.' })
export type Member = z.infer<typeof Member>

const member: Member = {
  id: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d01',
  givenName: 'Sabrina',
  familyName: 'Dumonceau',
  email: 'sabrina.dumonceau@habitat-ormevert.example',
  jobTitle: 'Conseillère sociale locataires',
  roles: ['agent'],
  awayFrom: null,
  awayUntil: null,
  delegateId: null,
  notices: { mail: 'each', inApp: true },
  signsIn: true,
  version: 1
}

/** The members of the caller's organisation. */
export const listMembers = operation({
  id: 'listMembers',
  service: 'identity',
  method: 'GET',
  path: '/v1/members',
  tag: 'members',
  summary: 'List the members of your organisation',
  description: 'In the order in which they were added. Nobody else reads this list, coordinators included.',
  open: { scope: 'directory:read' },
  query: z.strictObject({ ...pageQuery, role: Role.optional() }),
  answers: {
    200: {
      description: 'A page of members.',
      body: page(Member).meta({ id: 'MemberList', description: 'A page of members.' }),
      example: { items: [member], next: null }
    }
  },
  problems: []
})

/** An administrator adds a colleague. */
export const addMember = operation({
  id: 'addMember',
  service: 'identity',
  method: 'POST',
  path: '/v1/members',
  tag: 'members',
  summary: 'Add a member to your organisation',
  description:
    'They sign in with this e-mail once they have a password. The roles `coordinator` and `privacy_officer` act for the whole collective: only a coordinator gives them.',
  open: { scope: 'directory:write', roles: ['administrator'] },
  body: z
    .strictObject({
      givenName: personName,
      familyName: personName,
      email: WorkEmail,
      jobTitle: text(120).nullable().default(null),
      roles
    })
    .meta({ id: 'NewMember', description: 'Someone who joins an organisation.' }),
  example: {
    givenName: 'Sabrina',
    familyName: 'Dumonceau',
    email: 'sabrina.dumonceau@habitat-ormevert.example',
    jobTitle: 'Conseillère sociale locataires',
    roles: ['agent']
  },
  answers: { 201: { description: 'The member.', body: Member, example: { ...member, signsIn: false } } },
  problems: ['email-taken']
})

/** What changes in a member; an absent field stays as it is. */
export const MemberChange = z
  .strictObject({
    givenName: personName,
    familyName: personName,
    jobTitle: text(120).nullable(),
    roles,
    awayFrom: CivilDate.nullable().meta({ description: 'Null ends the absence.' }),
    awayUntil: CivilDate.nullable().meta({
      description: 'Null leaves the end open. Given alone, the absence begins today unless its first day is known.'
    }),
    delegateId: Id.nullable().meta({
      description: 'A colleague who is still there; neither oneself nor somebody whose own delegates lead back here.'
    }),
    notices: Notices,
    left: z.literal(true).meta({ description: 'They leave: from now on no token is given to them.' })
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, {
    error: 'Give at least one field to change.',
    params: { rule: 'nothing-to-change' }
  })
  .meta({ id: 'MemberChange', description: 'What changes in a member; an absent field stays as it is.' })
export type MemberChange = z.infer<typeof MemberChange>

/** A change of roles, an absence, a departure. */
export const changeMember = operation({
  id: 'changeMember',
  service: 'identity',
  method: 'PATCH',
  path: '/v1/members/{id}',
  tag: 'members',
  summary: 'Change a member of your organisation',
  description:
    'An administrator changes everything; anyone changes their own name, job title, absence, delegate and notices. Whoever leaves ceases to be anybody’s delegate. An organisation keeps at least one administrator if it has one.',
  open: { scope: 'directory:write' },
  params: z.strictObject({ id: Id }),
  body: MemberChange,
  example: {
    awayFrom: '2026-12-21',
    awayUntil: '2027-01-03',
    delegateId: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d02'
  },
  versioned: true,
  answers: {
    200: {
      description: 'The member as they are now.',
      body: Member,
      example: {
        ...member,
        awayFrom: '2026-12-21',
        awayUntil: '2027-01-03',
        delegateId: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d02',
        version: 2
      }
    }
  },
  problems: ['member-not-found', 'last-administrator']
})

/** Who is asking. */
export const Me = z
  .strictObject({
    member: z
      .strictObject({ id: Id, givenName: z.string(), familyName: z.string(), jobTitle: z.string().nullable() })
      .nullable()
      .meta({ description: 'Null when software asks for its organisation.' }),
    clientId: z.string(),
    organisation: z.strictObject({ id: Id, slug: z.string(), name: z.string() }).nullable(),
    collective: z
      .strictObject({ id: Id, slug: z.string(), name: z.string(), notice: z.string().nullable() })
      .nullable(),
    roles: z.array(Role),
    scopes: z.array(z.string())
  })
  .meta({ id: 'Me', description: 'Who the access token speaks for.' })
export type Me = z.infer<typeof Me>

/** Tells the caller who they are. */
export const readMe = operation({
  id: 'readMe',
  service: 'identity',
  method: 'GET',
  path: '/v1/me',
  tag: 'members',
  summary: 'Read who you are',
  description:
    'The member or the software that the access token speaks for, their organisation and collective, and what the token allows.',
  open: { scope: 'directory:read' },
  answers: {
    200: {
      description: 'Who asks.',
      body: Me,
      example: {
        member: { id: member.id, givenName: 'Sabrina', familyName: 'Dumonceau', jobTitle: member.jobTitle },
        clientId: 'relais-web',
        organisation: {
          id: '019b8d41-b400-7b52-a1f7-2f6f4a0c9d12',
          slug: 'habitat-ormevert',
          name: 'Habitat Ormevert'
        },
        collective: {
          id: '019b8d41-b400-7a5e-9c69-259069200001',
          slug: 'venissieux',
          name: 'Collectif Accès aux droits de Vénissieux (démonstration)',
          notice: null
        },
        roles: ['agent'],
        scopes: ['directory:read', 'referrals:read', 'referrals:write']
      }
    }
  },
  problems: ['member-not-found']
})
