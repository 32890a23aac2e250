import { bourseCollege } from './everyday/bourse-college.ts'
import { bourseLycee } from './everyday/bourse-lycee.ts'
import { chequeEnergie } from './everyday/cheque-energie.ts'
import { complementaireSante } from './everyday/complementaire-sante.ts'
import { allocationRentreeScolaire } from './family/allocation-rentree-scolaire.ts'
import { allocationSoutienFamilial } from './family/allocation-soutien-familial.ts'
import { allocationsFamiliales } from './family/allocations-familiales.ts'
import { complementFamilial } from './family/complement-familial.ts'
import { pajeAllocationBase } from './family/paje-allocation-base.ts'
import { aideLogement } from './housing/aide-logement.ts'
import { aah } from './minima/aah.ts'
import { asi } from './minima/asi.ts'
import { aspa } from './minima/aspa.ts'
import { ass } from './minima/ass.ts'
import { mva } from './minima/mva.ts'
import { primeActivite } from './minima/prime-activite.ts'
import { rsa } from './minima/rsa.ts'
import type { Right } from './right.ts'

/** Every right, each after those whose amounts it reads. */
export const RIGHTS: readonly Right[] = ordered([
  rsa,
  primeActivite,
  allocationsFamiliales,
  complementFamilial,
  allocationSoutienFamilial,
  allocationRentreeScolaire,
  pajeAllocationBase,
  complementaireSante,
  chequeEnergie,
  bourseCollege,
  bourseLycee,
  aideLogement,
  aspa,
  aah,
  mva,
  ass,
  asi
])

/** Every code of the catalogue that these rights work out, with their own. */
export const RULE_CODES: readonly string[] = RIGHTS.flatMap(({ id, codes = [] }) => [id, ...codes])

function ordered(rights: readonly Right[]): Right[] {
  const placed: Right[] = []
  for (let left = [...rights]; left.length > 0; ) {
    const ready = left.filter(({ needs }) => needs.every((need) => !left.some(({ id }) => id === need)))
    // a circle cannot be ordered: its rights keep the order in which they are written
    placed.push(...(ready.length > 0 ? ready : left))
    left = left.filter((right) => !placed.includes(right))
  }
  return placed
}
