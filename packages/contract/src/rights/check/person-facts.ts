import {
  ACTIVITIES,
  ASSET_KINDS,
  LEAVES,
  MARITAL_STATUSES,
  NATIONALITIES,
  OTHER_PARENTS,
  PERMITS,
  RESOURCE_KINDS,
  RIGHT_IDS,
  STUDIES
} from '@relais/rights-rules'
import { z } from 'zod'
import { Cents, CivilDate, maybe } from '../../kit/values.ts'
import { byKind, byYear, Flow, lasting, Monthly } from './spans.ts'

/** How a person of a household is called: by a place in it, never by a name. */
export const HouseholdId = z
  .string()
  .max(10)
  .regex(/^(applicant|partner|child\d{1,2}|[a-z]\d{1,2})$/, {
    error: 'Give applicant, partner, child1, or one letter and a number: never a name.'
  })
  .meta({
    id: 'HouseholdId',
    description: 'How a person of the household is called: `applicant`, `partner`, `child1`, `a0`; never a name.'
  })

const flag = maybe(z.boolean())
const day = maybe(CivilDate)
const none = maybe(z.literal('none'))
const flows = maybe(byKind(RESOURCE_KINDS, Flow))

/** What is paid already, by right. */
export const Received = byKind(RIGHT_IDS, Flow).meta({
  id: 'ReceivedRights',
  description: 'What is paid already in each month, by right; `none` where nothing is.'
})

/** The facts of one person. What is left out is unknown, never zero; what is known to be none is said so. */
export const PersonFacts = z
  .strictObject({
    id: HouseholdId,
    birthDate: day,
    age: z
      .strictObject({ years: z.int().min(0).max(125), on: CivilDate })
      .exactOptional()
      .meta({ description: 'Instead of a birth date: completed years on a day.' }),
    nationality: maybe(z.enum(NATIONALITIES)),
    permit: maybe(z.enum(PERMITS)),
    permitSince: day.meta({ description: 'Since when a permit to work has been held without a break.' }),
    permitUntil: day.meta({ description: 'The last day of the permit.' }),
    residentSince: day.meta({ description: 'For a citizen of the Union: since when with a right of residence.' }),
    livesInFrance: flag,
    alsaceMoselle: flag,
    maritalStatus: maybe(z.enum(MARITAL_STATUSES)),
    activity: maybe(lasting(ACTIVITIES)),
    activityIsNot: z
      .array(z.enum(ACTIVITIES))
      .max(ACTIVITIES.length)
      .exactOptional()
      .meta({ description: 'Where the activity is not known: those that it is known not to be.' }),
    studies: maybe(lasting(STUDIES)),
    grant: flag.meta({ description: 'Holds a means-tested grant for studies after the *baccalauréat*.' }),
    leave: maybe(z.enum(LEAVES)),
    workedTwoOfThreeYears: flag,
    onSickLeaveSince: day,
    pregnant: flag,
    dueDate: day,
    disabilityRate: z
      .int()
      .min(0)
      .max(100)
      .exactOptional()
      .meta({ description: 'As decided by the MDPH, in percent; nothing about its cause is ever asked.' }),
    restrictedAccess: flag.meta({ description: 'A lasting restriction of access to work (RSDAE), as decided.' }),
    unfitForWork: flag,
    workedFiveOfTenYears: flag,
    fullPension: flag,
    custody: maybe(z.enum(['full', 'shared'])),
    onParentsTaxes: flag.meta({ description: 'Counted on the tax return of their own parents.' }),
    placed: flag,
    otherParent: maybe(z.enum(OTHER_PARENTS)),
    resources: flows.meta({ description: 'What each month brings, net, by kind.' }),
    gross: flows.meta({ description: 'The same before contributions are withheld.' }),
    taxable: flows.meta({ description: 'The same as the tax office counts it, before any deduction.' }),
    otherResources: none.meta({ description: '`none`: there is nothing beyond the kinds that are told.' }),
    taxableYears: byYear(byKind(RESOURCE_KINDS, Cents))
      .exactOptional()
      .meta({ description: 'Taxable income of a whole year in cents, where its months are not known.' }),
    endedResources: z.array(z.enum(RESOURCE_KINDS)).max(RESOURCE_KINDS.length).exactOptional(),
    assets: maybe(byKind(ASSET_KINDS, z.union([Cents, Monthly]))),
    otherAssets: none,
    received: maybe(Received),
    otherReceived: none
  })
  .meta({ id: 'PersonFacts', description: 'What is known of one person of a household; what is left out is unknown.' })
