import type { DwellingFacts, Tenure } from '../situation/situation.ts'
import { type Amount, amount, type Condition, condition, unknownAmount, unknownCondition } from '../values/value.ts'

type Flag = {
  [K in keyof DwellingFacts]-?: DwellingFacts[K] extends boolean | undefined ? K : never
}[keyof DwellingFacts]

/** The main home, asked for facts. */
export interface Dwelling {
  readonly facts: DwellingFacts
  is(...tenures: Tenure[]): Condition
  flag(name: Flag): Condition
  /** Whether the zone of rents is one of these; known from the commune where the caller gave it. */
  inZone(...zones: (1 | 2 | 3)[]): Condition
  /** Whether it lies in Guadeloupe, Martinique, Guyane or La Réunion, by its commune. */
  isOverseas(): Condition
  number(name: 'rent' | 'charges'): Amount
}

/** Reads the facts of a dwelling. */
export function readDwelling(facts: DwellingFacts = {}): Dwelling {
  const answer = (known: boolean | undefined, fact: string): Condition =>
    known === undefined
      ? unknownCondition(`dwelling/${fact}`)
      : condition(known ? 1 : 0, known ? 1 : 0, [], { fact: `dwelling/${fact}` })
  return {
    facts,
    is: (...tenures) => answer(facts.tenure && tenures.includes(facts.tenure), 'tenure'),
    flag: (name) => answer(facts[name], name),
    inZone: (...zones) => answer(facts.zone && zones.includes(facts.zone), 'zone'),
    isOverseas: () => answer(facts.commune === undefined ? undefined : /^97[1-4]/.test(facts.commune), 'commune'),
    number(name) {
      const known = facts[name]
      return known === undefined
        ? unknownAmount(`dwelling/${name}`)
        : amount(known, known, [], { fact: `dwelling/${name}` })
    }
  }
}
