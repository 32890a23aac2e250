import {
  type DwellingFacts,
  type PersonFacts,
  RIGHT_IDS,
  type RightId,
  type Ruleset,
  type Situation,
  simulate,
  type TaxHouseholdFacts,
  type Tenure,
  zoneOf
} from '@relais/rights-rules'
import { monthly, personOf } from './person-of.ts'
import { holdsAt, numberAt, type RawCase, type Variables, valueAt } from './raw-case.ts'

/** What is paid to the family, by the words of the file. */
const PAID: Partial<Record<string, RightId>> = {
  rsa: 'rsa',
  ppa: 'prime_activite',
  af: 'af',
  cf: 'cf',
  asf: 'asf',
  paje_base: 'paje',
  aide_logement: 'aide_logement',
  aspa: 'aspa'
}

/** What is paid to one person, under the name that it has here. */
const OWN = ['aah', 'ass', 'asi'] as const

const TENURES: Partial<Record<string, Tenure>> = {
  locataire_vide: 'tenant_empty',
  locataire_meuble: 'tenant_furnished',
  locataire_hlm: 'tenant_hlm',
  locataire_foyer: 'hostel',
  proprietaire: 'owner',
  primo_accedant: 'buyer',
  loge_gratuitement: 'free',
  sans_domicile: 'homeless'
}

const ZONES: Partial<Record<string, 1 | 2 | 3>> = { zone_1: 1, zone_2: 2, zone_3: 3 }

const NO_YEAR = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [String(2005 + at), 0]))

/** Months before that rules look back to. */
const LOOKED_BACK = [3, 2, 1]

/** The situation of a case in a month, and what the file supposes to be paid in the months before: what was due, unless it tells. */
export function situationWithPast(raw: RawCase, month: number, ruleset: Ruleset): Situation {
  const situation = withGross(situationOf(raw, month))
  const past = LOOKED_BACK.map((back) => month - back).map((then) => ({
    then,
    outcomes: simulate(withGross(situationOf(raw, then)), writeMonth(then), claimsIn(raw, then), ruleset)
  }))
  const received = { ...situation.received }
  for (const [variable, right] of Object.entries(PAID))
    if (right)
      received[right] = [
        ...monthly(raw.family, variable),
        ...past.flatMap(({ then, outcomes }) =>
          valueAt(raw.family, variable, then) === undefined ? span(then, outcomes.get(right)?.amount.min) : []
        )
      ]
  const withOwn = (facts: PersonFacts): PersonFacts => {
    const variables = raw.persons.get(facts.id) ?? new Map()
    const own = { ...facts.received }
    for (const right of OWN)
      own[right] = [
        ...monthly(variables, right),
        ...past.flatMap(({ then, outcomes }) =>
          valueAt(variables, right, then) === undefined
            ? span(then, outcomes.get(right)?.persons?.get(facts.id)?.min)
            : []
        )
      ]
    return { ...facts, received: own }
  }
  const { applicant, partner } = situation
  return {
    ...situation,
    applicant: withOwn(applicant),
    partner: partner && partner !== 'none' ? withOwn(partner) : 'none',
    received
  }
}

/** The same with a year of what adults are paid for themselves, each month as this one, and nothing that is paid to the family. */
export function situationWithYear(raw: RawCase, month: number, ruleset: Ruleset): Situation {
  const situation = withGross(situationOf(raw, month))
  const outcomes = simulate(situation, writeMonth(month), claimsIn(raw, month), ruleset)
  const withOwn = (facts: PersonFacts): PersonFacts => {
    const own = { ...facts.received }
    for (const right of ['aah', 'ass', 'asi'] as const) {
      const cents = outcomes.get(right)?.persons?.get(facts.id)?.min
      if (cents) own[right] = [{ from: writeMonth(month - 13), to: writeMonth(month), cents }]
    }
    return { ...facts, received: own }
  }
  const { applicant, partner } = situation
  return {
    ...situation,
    applicant: withOwn(applicant),
    partner: partner && partner !== 'none' ? withOwn(partner) : 'none'
  }
}

// Where the files tell no amount before contributions they count none, whatever is paid: a number to compare, and not what the household knows.
function withGross(situation: Situation): Situation {
  const counted = (facts: PersonFacts): PersonFacts => ({
    ...facts,
    gross: { wages: 'none', pension: 'none', invalidity_pension: 'none', ...facts.gross }
  })
  const { applicant, partner } = situation
  return {
    ...situation,
    applicant: counted(applicant),
    partner: partner && partner !== 'none' ? counted(partner) : 'none'
  }
}

/** The rights that are claimed in a month: all but those whose amount the file gives for it. */
export function claimsIn(raw: RawCase, month: number): 'all' | RightId[] {
  const given = givenRights(raw, month)
  return given.length === 0 ? 'all' : RIGHT_IDS.filter((right) => !given.includes(right))
}

function span(month: number, cents: number | undefined): { from: string; to: string; cents: number }[] {
  return cents ? [{ from: writeMonth(month), to: writeMonth(month), cents }] : []
}

/** The situation of a case in a month. What the file leaves out is none, false or French: the file's convention, not the rules'. */
export function situationOf(raw: RawCase, month: number): Situation {
  const [first = '', second] = raw.parents
  const adult = (id: string): PersonFacts => personOf(raw, id, month, 'adult')
  return {
    applicant: adult(first),
    partner: second === undefined ? 'none' : adult(second),
    children: raw.children.map((id) => personOf(raw, id, month, 'child')),
    aloneSince: holdsAt(raw.family, 'rsa_isolement_recent', month) ? writeMonth(month - 1) : 'long_ago',
    dwelling: dwellingOf(raw, month),
    taxHouseholds: taxHouseholdsOf(raw),
    received: Object.fromEntries(
      Object.entries(PAID).map(([variable, right]) => [right, monthly(raw.family, variable)])
    ) as NonNullable<Situation['received']>,
    otherReceived: 'none'
  }
}

/** The rights whose amount the file gives for the month: there they are facts, and not claimed. */
function givenRights(raw: RawCase, month: number): RightId[] {
  const own = OWN.filter((right) => [...raw.persons.values()].some((one) => valueAt(one, right, month) !== undefined))
  const shared = Object.entries(PAID).flatMap(([variable, right]) =>
    right && valueAt(raw.family, variable, month) !== undefined ? [right] : []
  )
  return [...shared, ...own]
}

function dwellingOf({ dwelling, family }: RawCase, month: number): DwellingFacts {
  const at = (name: string): number => Math.round((numberAt(dwelling, name, month) ?? 0) * 100)
  const commune = valueAt(dwelling, 'depcom', month)
  const told = commune === undefined ? '00000' : String(commune).padStart(5, '0')
  const stated = valueAt(dwelling, 'statut_occupation_logement', month)
  return {
    tenure: TENURES[String(stated)] ?? 'homeless',
    rent: at('loyer'),
    charges: at('charges_locatives'),
    // a file that names no commune means none overseas
    commune: told,
    zone: ZONES[String(valueAt(dwelling, 'zone_apl', month))] ?? zoneOf(told) ?? supposedZone(told),
    shared: holdsAt(dwelling, 'coloc', month),
    room: holdsAt(dwelling, 'logement_chambre', month),
    landlordInFamily: holdsAt(family, 'proprietaire_proche_famille', month),
    conventioned: holdsAt(dwelling, 'logement_conventionne', month),
    ...hostelOf(dwelling, month),
    ...loanOf(dwelling, month),
    contributes: holdsAt(dwelling, 'participation_frais', month)
  }
}

// For a number to compare: around Paris zone 1, where no commune is named zone 2, elsewhere zone 3.
function supposedZone(commune: string): 1 | 2 | 3 {
  if (/^(78|91|93|94|95)/.test(commune)) return 1
  return commune === '00000' || /^(77|97)/.test(commune) ? 2 : 3
}

function hostelOf(dwelling: Variables, month: number): Pick<DwellingFacts, 'hostel' | 'conventionedSince'> {
  const renovated = valueAt(dwelling, 'etat_logement_foyer', month) === 'logement_rehabilite'
  const crous = holdsAt(dwelling, 'logement_crous', month)
  return { hostel: crous ? (renovated ? 'crous_renovated' : 'crous') : 'other', conventionedSince: '2000-01-01' }
}

function loanOf(dwelling: Variables, month: number): Partial<DwellingFacts> {
  const conventioned = valueAt(dwelling, 'aide_logement_date_pret_conventionne', month)
  const signed = conventioned ?? valueAt(dwelling, 'aide_logement_date_pret', month)
  const stated = valueAt(dwelling, 'aide_logement_est_pret_conventionne', month)
  return {
    loanSignedOn: signed === undefined ? '1970-01-01' : String(signed).slice(0, 10),
    conventionedLoan: stated === undefined ? conventioned !== undefined : stated === true,
    boughtNew: false
  }
}

function taxHouseholdsOf({ taxHouseholds }: RawCase): TaxHouseholdFacts[] {
  return taxHouseholds.map(({ declarants, members, variables }) => ({
    declarants,
    members,
    referenceIncome: byYear(variables, 'rfr'),
    maintenancePaid: variables.has('pensions_alimentaires_versees')
      ? { ...NO_YEAR, ...byYear(variables, 'pensions_alimentaires_versees') }
      : 'none'
  }))
}

function byYear(
  variables: ReadonlyMap<string, readonly { from: number; value: unknown }[]>,
  name: string
): Record<string, number> {
  const spans = variables.get(name) ?? []
  return Object.fromEntries(
    spans.flatMap(({ from, value }) =>
      typeof value === 'number' ? [[String(Math.floor(from / 12)), Math.round(value * 100)] as const] : []
    )
  )
}

/** Writes a month counted from year 0. */
export function writeMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}
