import { type ParameterId, RULESET } from '../../parameters/ruleset.ts'
import { RESOURCE_KINDS, type ResourceKind } from '../../situation/kinds.ts'
import {
  ACTIVITIES,
  MARITAL_STATUSES,
  NATIONALITIES,
  PERMITS,
  STUDIES,
  TENURES,
  type Tenure
} from '../../situation/situation.ts'
import { PERSONAL_RIGHTS, RIGHT_IDS, type RightId } from '../right.ts'

// The names that a local right may use: nothing else can be read.

/** Choices of a person, with what each may be. */
export const LOCAL_CHOICES = {
  nationality: NATIONALITIES,
  permit: PERMITS,
  maritalStatus: MARITAL_STATUSES,
  activity: ACTIVITIES,
  studies: STUDIES
} as const
type LocalChoice = keyof typeof LOCAL_CHOICES

/** What is so or not of a person. */
export const LOCAL_FLAGS = ['livesInFrance', 'pregnant', 'grant', 'placed', 'restrictedAccess', 'unfitForWork'] as const
type LocalFlag = (typeof LOCAL_FLAGS)[number]

/** Numbers of a person, the home, the household and the tax household. */
export const LOCAL_NUMBERS = [
  'age',
  'disabilityRate',
  'rent',
  'charges',
  'adults',
  'children',
  'persons',
  'savings',
  'realEstate',
  'taxIncome',
  'taxMembers'
] as const
export type LocalNumber = (typeof LOCAL_NUMBERS)[number]

/** Days of a person. */
export const LOCAL_DAYS = ['permitUntil', 'permitSince', 'dueDate'] as const
type LocalDay = (typeof LOCAL_DAYS)[number]

const oneOf =
  <T extends string>(names: readonly T[]) =>
  (name: string): name is T =>
    (names as readonly string[]).includes(name)

export const isRight = oneOf<RightId>(RIGHT_IDS)
export const isPersonal = oneOf<RightId>(PERSONAL_RIGHTS)
export const isFlag = oneOf<LocalFlag>(LOCAL_FLAGS)
export const isNumber = oneOf<LocalNumber>(LOCAL_NUMBERS)
export const isDay = oneOf<LocalDay>(LOCAL_DAYS)
export const isTenure = oneOf<Tenure>(TENURES)
export const isResource = oneOf<ResourceKind>(RESOURCE_KINDS)
export const isChoice = oneOf<LocalChoice>(Object.keys(LOCAL_CHOICES) as LocalChoice[])

const PARAMETERS: ReadonlySet<string> = new Set(Object.keys(RULESET.parameters))

export function isParameter(name: string): name is ParameterId {
  return PARAMETERS.has(name)
}
