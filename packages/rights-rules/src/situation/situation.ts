import type { RightId } from '../rights/right.ts'
import type { AssetKind, ResourceKind } from './kinds.ts'

// Every field left out is a fact that nobody has told. What is known to be none is said so: 'none', false or zero.

/** An amount by month in cents: of the spans that cover a month the last counts; a month that none covers is unknown. */
export type Monthly = readonly { from: string; to: string; cents: number }[]

/** A state by month, read like `Monthly`; a bare state has always been so. */
export type Lasting<T extends string> = T | readonly { from: string; to: string; is: T }[]

export const ACTIVITIES = ['employed', 'self_employed', 'unemployed', 'retired', 'inactive'] as const
export type Activity = (typeof ACTIVITIES)[number]

export const STUDIES = ['none', 'primary', 'college', 'lycee', 'higher', 'other'] as const
export type Studies = (typeof STUDIES)[number]

/** Residence: French, citizen of the Union, the EEA or Switzerland, or of another state. */
export const NATIONALITIES = ['french', 'eea', 'other'] as const
export type Nationality = (typeof NATIONALITIES)[number]

/** `protected`: refugee, stateless, subsidiary protection. `work`: any other permit that allows to work. */
export const PERMITS = ['resident_card', 'protected', 'work', 'no_work', 'asylum_seeker', 'none'] as const
export type Permit = (typeof PERMITS)[number]

export const MARITAL_STATUSES = ['single', 'married', 'pacs', 'divorced', 'separated', 'widowed'] as const
export type MaritalStatus = (typeof MARITAL_STATUSES)[number]

/** A leave that suspends the work contract. */
export const LEAVES = ['none', 'parental', 'sabbatical', 'unpaid'] as const
export type Leave = (typeof LEAVES)[number]

/** What the other parent does for a child: pays what is due, pays nothing or not all, cannot pay, is unknown, is dead; or lives here. */
export const OTHER_PARENTS = ['here', 'pays', 'does_not_pay', 'cannot_pay', 'unknown', 'dead'] as const
export type OtherParent = (typeof OTHER_PARENTS)[number]

export interface PersonFacts {
  id: string
  birthDate?: string
  /** Instead of a birth date: completed years on a day. */
  age?: { years: number; on: string }
  nationality?: Nationality
  /** For another nationality. */
  permit?: Permit
  /** Since when a permit that allows to work has been held without a break. */
  permitSince?: string
  /** The last day of the permit. */
  permitUntil?: string
  /** Since when a citizen of the Union lives in France with a right of residence. */
  residentSince?: string
  livesInFrance?: boolean
  /** Insured under the local scheme of Alsace and Moselle. */
  alsaceMoselle?: boolean
  maritalStatus?: MaritalStatus
  activity?: Lasting<Activity>
  /** Where the activity is not known: those that it is known not to be. */
  activityIsNot?: readonly Activity[]
  studies?: Lasting<Studies>
  /** Holds a means-tested grant for studies after the *baccalauréat*. */
  grant?: boolean
  leave?: Leave
  /** Worked two of the last three years, full time or as much. */
  workedTwoOfThreeYears?: boolean
  /** The first day of a sick leave that still lasts. */
  onSickLeaveSince?: string
  pregnant?: boolean
  /** The day when a pregnancy is expected to end. */
  dueDate?: string
  /** As decided by the MDPH, in percent. */
  disabilityRate?: number
  /** A substantial and lasting restriction of access to work (RSDAE), as decided by the MDPH. */
  restrictedAccess?: boolean
  /** Recognised as unfit for work by a pension fund. */
  unfitForWork?: boolean
  /** Worked five of the ten years before the last contract ended. */
  workedFiveOfTenYears?: boolean
  /** Could draw a pension at the full rate today. */
  fullPension?: boolean
  /** Since the start of a child's stay with both parents in turn, family benefits are shared. */
  custody?: 'full' | 'shared'
  /** Counted on the tax return of their own parents; where the tax households are told, they tell it. */
  onParentsTaxes?: boolean
  /** Entrusted to child protection. */
  placed?: boolean
  otherParent?: OtherParent
  /** What each month brings, net (for wages the montant net social, else net pay before income tax). */
  resources?: Partial<Record<ResourceKind, Monthly | 'none'>>
  /** The same before contributions are withheld. */
  gross?: Partial<Record<ResourceKind, Monthly | 'none'>>
  /** The same as the tax office counts it, before any deduction. */
  taxable?: Partial<Record<ResourceKind, Monthly | 'none'>>
  /** `none`: nothing beyond `resources` and `taxable`. */
  otherResources?: 'none'
  /** Taxable income of a whole year in cents, where the months are not known. */
  taxableYears?: Partial<Record<string, Partial<Record<ResourceKind, number>>>>
  /** Kinds of income that ended and that nothing replaces. */
  endedResources?: readonly ResourceKind[]
  /** In cents, of which savings may change by month. */
  assets?: Partial<Record<AssetKind, number | Monthly>>
  otherAssets?: 'none'
  /** What the person is paid already, by right. */
  received?: Partial<Record<RightId, Monthly | 'none'>>
  otherReceived?: 'none'
}

export const TENURES = [
  'tenant_empty',
  'tenant_furnished',
  'tenant_hlm',
  'hostel',
  'buyer',
  'owner',
  'free',
  'homeless'
] as const
export type Tenure = (typeof TENURES)[number]

/** Hostels: for the old or the disabled, *résidence sociale*, for young workers, for migrants, rooms of a CROUS as they were or renovated. */
export const HOSTELS = [
  'elderly',
  'social_residence',
  'young_workers',
  'migrants',
  'crous',
  'crous_renovated',
  'other'
] as const
export type Hostel = (typeof HOSTELS)[number]

export interface DwellingFacts {
  tenure?: Tenure
  /** Rent, the fee of a hostel, or the monthly payment of a loan, in cents. */
  rent?: number
  charges?: number
  /** INSEE code of the commune. */
  commune?: string
  /** The zone of rents, where the commune does not tell it. */
  zone?: 1 | 2 | 3
  /** Shared with others who are not of the household. */
  shared?: boolean
  room?: boolean
  /** The landlord is a parent, child, grandparent or grandchild. */
  landlordInFamily?: boolean
  conventioned?: boolean
  hostel?: Hostel
  /** Since when a hostel for young workers is *conventionné*. */
  conventionedSince?: string
  /** The day when the loan of a buyer was signed. */
  loanSignedOn?: string
  /** A *prêt conventionné*, *à l'accession sociale* or *aidé*. */
  conventionedLoan?: boolean
  /** Bought new, and not as an older home. */
  boughtNew?: boolean
  /** A host is paid something. */
  contributes?: boolean
}

export interface TaxHouseholdFacts {
  members: readonly string[]
  declarants: readonly string[]
  /** Reference income (RFR) by year of the income, in cents. */
  referenceIncome?: Partial<Record<string, number>>
  /** One of the declarants holds the electricity contract of the home. */
  electricityContract?: boolean
  /** Maintenance paid and deducted, by year, in cents. */
  maintenancePaid?: Partial<Record<string, number>> | 'none'
}

/** All that is known about a household on a day. */
export interface Situation {
  applicant: PersonFacts
  partner?: PersonFacts | 'none'
  /** Children and others under 25 whom the household keeps; an empty list says that there are none. */
  children?: readonly PersonFacts[]
  /** The first day of life without a partner, for somebody who has been alone for less than eighteen months. */
  aloneSince?: string | 'long_ago'
  dwelling?: DwellingFacts
  taxHouseholds?: readonly TaxHouseholdFacts[]
  /** No adult has paid maintenance these last years; where the tax households are told, they tell it. */
  maintenancePaid?: 'none'
  /** What the household is paid already, by right. */
  received?: Partial<Record<RightId, Monthly | 'none'>>
  otherReceived?: 'none'
  local?: LocalFacts
}

/** What only local rights ask: answers by `right/question`, and the local rights that are received already. */
export interface LocalFacts {
  answers?: Readonly<Record<string, boolean | number | string>>
  received?: readonly string[]
}
