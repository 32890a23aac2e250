import type { DwellingFacts, Hostel, Tenure } from '../situation/situation.ts'
import { type Month, readMonth } from '../time/calendar.ts'
import { keptBy } from '../values/kept.ts'
import {
  type Amount,
  amountTold,
  type Condition,
  conditionTold,
  unknownAmount,
  unknownCondition
} from '../values/value.ts'
import { type Zone, zoneOf } from './zones.ts'

type Flag = {
  [K in keyof DwellingFacts]-?: DwellingFacts[K] extends boolean | undefined ? K : never
}[keyof DwellingFacts]

/** The main home, asked for facts. */
export interface Dwelling {
  readonly facts: DwellingFacts
  is(...tenures: Tenure[]): Condition
  flag(name: Flag): Condition
  /** Whether the zone of rents is one of these; known from some communes when it was not told. */
  inZone(...zones: Zone[]): Condition
  /** Whether it lies in Guadeloupe, Martinique, Guyane or La Réunion, by its commune. */
  isOverseas(): Condition
  /** Whether it lies in another place overseas, where other texts hold. */
  isElsewhere(): Condition
  isHostel(...kinds: Hostel[]): Condition
  /** The month of a day that the law looks back to. */
  month(name: 'conventionedSince' | 'loanSignedOn'): Month | undefined
  number(name: 'rent' | 'charges'): Amount
}

const factOf = keptBy((name: keyof DwellingFacts) => `dwelling/${name}`)

/** Reads the facts of a dwelling. */
export function readDwelling(facts: DwellingFacts = {}): Dwelling {
  const answer = (known: boolean | undefined, name: keyof DwellingFacts): Condition => {
    const fact = factOf(name)
    return known === undefined ? unknownCondition(fact) : conditionTold(known ? 1 : 0, known ? 1 : 0, fact)
  }
  const inside = (places: RegExp): Condition =>
    answer(facts.commune === undefined ? undefined : places.test(facts.commune), 'commune')
  const zone = facts.zone ?? zoneOf(facts.commune)
  // every right asks for it
  const elsewhere = inside(/^9(7[5-8]|8)/)
  return {
    facts,
    is: (...tenures) => answer(facts.tenure && tenures.includes(facts.tenure), 'tenure'),
    flag: (name) => answer(facts[name], name),
    inZone: (...zones) => answer(zone && zones.includes(zone), 'zone'),
    isOverseas: () => inside(/^97[1-4]/),
    isElsewhere: () => elsewhere,
    isHostel: (...kinds) => answer(facts.hostel && kinds.includes(facts.hostel), 'hostel'),
    month: (name) => readMonth(facts[name]),
    number(name) {
      const known = facts[name]
      return known === undefined ? unknownAmount(factOf(name)) : amountTold(known, known, { fact: factOf(name) })
    }
  }
}
