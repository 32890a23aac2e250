import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { Id, listOf } from '../kit/values.ts'
import { Role } from '../kit/worker.ts'
import { Member } from './members.ts'
import { Organisation } from './organisation.ts'

/** A member as the services of Relais need them: who acts, who is told, and how. */
export const StaffMember = Member.pick({
  id: true,
  givenName: true,
  familyName: true,
  email: true,
  roles: true,
  awayFrom: true,
  awayUntil: true,
  delegateId: true,
  notices: true,
  signsIn: true
}).meta({ id: 'StaffMember', description: 'A member as the services of Relais need them.' })
export type StaffMember = z.infer<typeof StaffMember>

/** An organisation and those who can act for it. */
export const Staff = z
  .strictObject({
    organisationId: Id,
    ...Organisation.pick({ name: true, slug: true, kind: true, retentionMonths: true }).shape,
    deskEmail: z
      .string()
      .nullable()
      .meta({ description: 'The first address of a desk among its services; null when it has none.' }),
    deskPhone: z
      .string()
      .nullable()
      .meta({ description: 'The first phone number of a desk among its services; null when it has none.' }),
    members: z
      .array(StaffMember)
      .meta({ description: 'Those who are there; empty when nobody is left who can act, or the organisation left.' })
  })
  .meta({ id: 'Staff', description: 'An organisation and those who can act for it.' })
export type Staff = z.infer<typeof Staff>

/** Whom to tell, for the services of Relais. */
export const listStaff = operation({
  id: 'listStaff',
  service: 'identity',
  method: 'GET',
  path: '/v1/staff',
  tag: 'own services',
  summary: 'List who can act for organisations, as a service of Relais',
  description:
    'For the services of Relais themselves; no token of an organisation opens it. By id; an organisation that the collective does not have is left out. With `role` alone: every organisation of the collective where somebody holds it.',
  open: { scope: 'staff:read' },
  query: z
    .strictObject({
      collectiveId: Id.meta({ description: 'The collective of all that is answered.' }),
      organisationId: listOf(Id, 50).meta({ description: 'These organisations, separated by commas; fifty at most.' }),
      role: Role.optional().meta({ description: 'Only the members who hold this role.' })
    })
    .refine(({ organisationId = [], role }) => organisationId.length > 0 || role !== undefined, {
      error: 'Name at least one organisation, or a role.',
      path: ['organisationId'],
      params: { rule: 'required' }
    }),
  answers: {
    200: {
      description: 'Who can act for each of them.',
      body: z
        .strictObject({ items: z.array(Staff) })
        .meta({ id: 'StaffList', description: 'Who can act for some organisations.' }),
      example: {
        items: [
          {
            organisationId: '019b8d41-b400-7b52-a1f7-2f6f4a0c9d12',
            name: 'Habitat Ormevert',
            slug: 'habitat-ormevert',
            kind: 'landlord',
            retentionMonths: 24,
            deskEmail: 'accueil@habitat-ormevert.example',
            deskPhone: '+33472500000',
            members: [
              {
                id: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d01',
                givenName: 'Sabrina',
                familyName: 'Dumonceau',
                email: 'sabrina.dumonceau@habitat-ormevert.example',
                roles: ['agent'],
                awayFrom: '2026-12-21',
                awayUntil: '2027-01-03',
                delegateId: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d02',
                notices: { mail: 'each', inApp: true },
                signsIn: true
              }
            ]
          }
        ]
      }
    }
  },
  problems: []
})
