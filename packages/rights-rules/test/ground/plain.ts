import type { DwellingFacts, Monthly, PersonFacts, RightId, RightVerdict, Situation } from '../../src/index.ts'
import { checkRights } from '../../src/index.ts'

/** A French adult who lives here, does nothing that any rule minds, and has nothing. */
export function adult(id: string, birthDate: string, facts: Partial<PersonFacts> = {}): PersonFacts {
  return {
    id,
    birthDate,
    nationality: 'french',
    livesInFrance: true,
    alsaceMoselle: false,
    maritalStatus: 'single',
    activity: 'inactive',
    studies: 'none',
    leave: 'none',
    workedTwoOfThreeYears: false,
    pregnant: false,
    disabilityRate: 0,
    restrictedAccess: false,
    unfitForWork: false,
    workedFiveOfTenYears: false,
    fullPension: false,
    custody: 'full',
    placed: false,
    otherParent: 'here',
    otherResources: 'none',
    endedResources: [],
    otherAssets: 'none',
    otherReceived: 'none',
    ...facts
  }
}

/** A household of which nothing is unknown. */
export function household(facts: Partial<Situation> & { applicant: PersonFacts; dwelling?: DwellingFacts }): Situation {
  return {
    partner: 'none',
    children: [],
    aloneSince: 'long_ago',
    taxHouseholds: [],
    otherReceived: 'none',
    ...facts,
    dwelling: {
      tenure: 'tenant_empty',
      rent: 0,
      charges: 0,
      commune: '69259',
      zone: 2,
      shared: false,
      room: false,
      landlordInFamily: false,
      conventioned: false,
      hostel: 'other',
      conventionedLoan: false,
      boughtNew: false,
      contributes: false,
      ...facts.dwelling
    }
  }
}

/** The same amount in every month, in euros. */
export function everyMonth(euros: number): Monthly {
  return [{ from: '2010-01', to: '2030-12', cents: Math.round(euros * 100) }]
}

/** What the rules say of one right, as `status amount` in euros. */
export function told(situation: Situation, date: string, right: RightId): string {
  const verdict = verdictOn(situation, date, right)
  if (!verdict.amount) return verdict.status
  const { minCents, maxCents } = verdict.amount
  const euros = (cents: number): string => (cents / 100).toFixed(2)
  return minCents === maxCents
    ? `${verdict.status} ${euros(minCents)}`
    : `${verdict.status} ${euros(minCents)} to ${maxCents === null ? 'any' : euros(maxCents)}`
}

/** The whole verdict on one right. */
export function verdictOn(situation: Situation, date: string, right: RightId): RightVerdict {
  const found = checkRights(situation, date).find((verdict) => verdict.right === right)
  if (!found) throw new Error(`no verdict on ${right}`)
  return found
}
