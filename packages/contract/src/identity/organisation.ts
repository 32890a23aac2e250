import { z } from 'zod'
import { CivilDate, Id, Instant, RightCode, text } from '../kit/values.ts'
import { Siret } from './siret.ts'

export const ORGANISATION_KINDS = [
  'town',
  'ccas',
  'metropole',
  'mdmph',
  'prefecture',
  'legal_aid',
  'education',
  'caf',
  'cpam',
  'carsat',
  'france_travail',
  'mission_locale',
  'landlord',
  'association',
  'social_centre',
  'company',
  'life_place'
] as const

/** What kind of body an organisation is. */
export const OrganisationKind = z.enum(ORGANISATION_KINDS).meta({
  id: 'OrganisationKind',
  description: 'What kind of body it is. `life_place`: a shop, a café, a bar where people are met.'
})
export type OrganisationKind = z.infer<typeof OrganisationKind>

export const SECRECY_REGIMES = ['professional_secrecy', 'discretion', 'outside_secrecy'] as const

/** What binds the staff of an organisation, hence what it may be shown. */
export const SecrecyRegime = z.enum(SECRECY_REGIMES).meta({
  id: 'SecrecyRegime',
  description:
    'What binds its staff: professional secrecy (code pénal art. 226-13, CASF art. L121-6-2), discretion, or neither. Only the first may be shown confidential content.'
})
export type SecrecyRegime = z.infer<typeof SecrecyRegime>

/** Kinds that are never above the minimal disclosure level, whatever their staff. */
export const ALWAYS_OUTSIDE_SECRECY: readonly OrganisationKind[] = ['landlord', 'life_place']

const Phone = z
  .string()
  .max(16)
  .regex(/^\+[1-9]\d{5,14}$/)
  .meta({ description: 'The number of the desk (E.164).' })
const DeskEmail = z.email().max(254).meta({ description: 'The address of the desk.' })
const name = text(200)
const RetentionMonths = z.int().min(1).max(36).meta({
  description: 'Months after the last contact during which it keeps a person (RGPD art. 5(1)(e)).'
})

/** What an organisation offers to the persons of others. */
export const DirectoryService = z
  .strictObject({
    id: Id,
    name: z.string(),
    rights: z.array(RightCode),
    openingHours: z.string().nullable().meta({ description: 'In the opening_hours notation of OpenStreetMap.' }),
    phone: z.string().nullable(),
    email: z.string().nullable()
  })
  .meta({ id: 'DirectoryService', description: 'A service of an organisation, as the directory shows it.' })
export type DirectoryService = z.infer<typeof DirectoryService>

/** A service as it is written: with its id to keep one, without to add one. */
export const DirectoryServiceEntry = z
  .strictObject({
    id: Id.optional(),
    name,
    rights: z.array(RightCode).max(60).default([]),
    openingHours: text(300).nullable().default(null),
    phone: Phone.nullable().default(null),
    email: DeskEmail.nullable().default(null)
  })
  .meta({ id: 'DirectoryServiceEntry', description: 'A service to keep (with its id) or to add (without).' })

const summary = {
  id: Id,
  slug: z.string(),
  name: z.string(),
  kind: OrganisationKind,
  secrecyRegime: SecrecyRegime,
  territoryIds: z.array(Id),
  rights: z.array(RightCode).meta({ description: 'The rights of all its services.' }),
  sendsNow: z.boolean().meta({ description: 'It may send, and has signed the convention in force.' }),
  receivesNow: z
    .boolean()
    .meta({ description: 'It may receive, has signed the convention in force, and is not paused.' }),
  mayReceive: z.boolean().meta({ description: 'The collective lets it receive.' }),
  pausedFrom: CivilDate.nullable().meta({ description: 'First day without new referrals.' }),
  pausedUntil: CivilDate.nullable().meta({ description: 'Last day of the pause; null while the end is open.' }),
  convention: z
    .strictObject({ version: z.string(), signedAt: Instant, inForce: z.boolean() })
    .nullable()
    .meta({ description: 'The latest version it signed; null when it signed none.' }),
  version: z.int()
}

/** An organisation in a list. */
export const OrganisationSummary = z
  .strictObject(summary)
  .meta({ id: 'OrganisationSummary', description: 'An organisation in a list.' })
export type OrganisationSummary = z.infer<typeof OrganisationSummary>

/** An organisation, whole. */
export const Organisation = z
  .strictObject({
    ...summary,
    siret: z.string().nullable(),
    maySend: z.boolean().meta({ description: 'The collective lets it send.' }),
    signedBy: Id.nullable().meta({
      description:
        'The member who signed that version; told to the organisation itself only. Null for a paper signature.'
    }),
    retentionMonths: RetentionMonths,
    services: z.array(DirectoryService),
    members: z
      .int()
      .nullable()
      .meta({ description: 'How many members; told to the organisation itself and to coordinators, else null.' }),
    leftAt: Instant.nullable()
  })
  .meta({ id: 'Organisation', description: 'A member organisation of a collective.' })
export type Organisation = z.infer<typeof Organisation>

const entry = {
  name,
  kind: OrganisationKind,
  siret: Siret.nullable(),
  secrecyRegime: SecrecyRegime,
  maySend: z.boolean(),
  mayReceive: z.boolean(),
  retentionMonths: RetentionMonths,
  territoryIds: z.array(Id).max(50),
  services: z.array(DirectoryServiceEntry).max(30)
}

/** A new organisation. */
export const NewOrganisation = z
  .strictObject({
    ...entry,
    siret: entry.siret.default(null),
    retentionMonths: RetentionMonths.default(24),
    territoryIds: entry.territoryIds.default([]),
    services: entry.services.default([])
  })
  .meta({ id: 'NewOrganisation', description: 'An organisation that joins the collective.' })

/** What may change in an organisation; an absent field stays as it is. */
export const OrganisationChange = z
  .strictObject({
    ...entry,
    pausedFrom: CivilDate.nullable(),
    pausedUntil: CivilDate.nullable(),
    left: z.literal(true).meta({ description: 'It leaves the collective: nobody of it signs in any more.' })
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, {
    error: 'Give at least one field to change.',
    params: { rule: 'nothing-to-change' }
  })
  .meta({ id: 'OrganisationChange', description: 'What changes in an organisation; an absent field stays as it is.' })
export type OrganisationChange = z.infer<typeof OrganisationChange>

/** What only a coordinator changes; the rest belongs to the organisation's own administrator too. */
export const COORDINATOR_FIELDS = [
  'kind',
  'siret',
  'secrecyRegime',
  'maySend',
  'mayReceive',
  'left'
] as const satisfies readonly (keyof OrganisationChange)[]
