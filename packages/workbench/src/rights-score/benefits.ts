import type { Outcome, RightId } from '@relais/rights-rules'

type Range = { min: number; max: number }

/** What a variable of the files is for us: the benefit it counts for, the right, and what of its outcome to compare, in euros or 0 and 1. */
export interface Compared {
  benefit: string
  right: RightId
  /** The value of one person, or of the household. */
  read(outcome: Outcome, person: string | undefined): Range
  /** Agreement in euros when the file's own margin is narrower. */
  atLeast?: number
  /** A year of what adults are paid for themselves counts, as if each month of it had brought what this one does. */
  past?: 'year'
}

const euros = ({ min, max }: Range): Range => ({ min: min / 100, max: max / 100 })
/** Housing aid is rounded down to the whole euro after CRDS, which the files leave out. */
const FLOOR = 1.5
const NONE: Range = { min: 0, max: 0 }

/** The amount of the household. */
const amount = (benefit: string, right: RightId, atLeast?: number): Compared => ({
  benefit,
  right,
  read: (outcome) => euros(outcome.amount),
  ...(atLeast === undefined ? {} : { atLeast })
})
/** What is no money: whether, or what it costs. */
const cover = (read: Compared['read']): Compared => ({ benefit: 'CSS', right: 'css', past: 'year', read })
/** A part of the amount. */
const part = (benefit: string, right: RightId, name: string, atLeast?: number): Compared => ({
  benefit,
  right,
  read: (outcome) => euros(outcome.parts?.[name] ?? NONE),
  ...(atLeast === undefined ? {} : { atLeast })
})

/** What is one person's; without a name, of whom the file tells first. */
function oneOf(persons: Outcome['persons'], person: string | undefined): Range {
  const [first] = persons?.values() ?? []
  return (person === undefined ? first : persons?.get(person)) ?? NONE
}

/** The amount of one person. */
const own = (benefit: string, right: RightId): Compared => ({
  benefit,
  right,
  read: ({ persons }, person) => euros(oneOf(persons, person))
})

/** The variables that are compared, by the name that the files give them. */
export const COMPARED: Partial<Record<string, Compared>> = {
  rsa: amount('RSA', 'rsa'),
  ppa: part('PPA', 'prime_activite', 'gross'),
  af: amount('AF', 'af'),
  af_base: part('AF', 'af', 'base'),
  af_majoration: part('AF', 'af', 'increase'),
  cf: amount('CF', 'cf'),
  asf: amount('ASF', 'asf'),
  ars: amount('ARS', 'ars'),
  paje_base: amount('PAJE', 'paje'),
  bourse_college: amount('BOURSE_COLLEGE', 'bourse_college'),
  bourse_lycee: amount('BOURSE_LYCEE', 'bourse_lycee'),
  aspa: amount('ASPA', 'aspa'),
  aah: own('AAH', 'aah'),
  ass: own('ASS', 'ass'),
  asi: own('ASI', 'asi'),
  cmu_c: cover(({ parts }) => parts?.free ?? NONE),
  css_participation_forfaitaire: cover(({ cost }) => euros(cost ?? NONE)),
  css_participation_forfaitaire_montant_i: cover(({ costs }, person) => euros(oneOf(costs, person))),
  aide_logement: amount('AL', 'aide_logement', FLOOR),
  apl: part('AL', 'aide_logement', 'apl', FLOOR),
  alf: part('AL', 'aide_logement', 'alf', FLOOR),
  als: part('AL', 'aide_logement', 'als', FLOOR)
}
