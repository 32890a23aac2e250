import { createHmac } from 'node:crypto'
import { derive } from '@relais/database'
import type { Cohort } from '../store/funnel.ts'

/** A number from 0 to 1 for each figure of a cohort: always the same, and known to nobody who has not the secret. */
export function createChoice(secret: string): (cohort: Cohort) => (name: string) => number {
  const key = derive(secret, 'reporting:choice')
  return ({ collective, from, to, territory, organisation }) =>
    (name) =>
      createHmac('sha256', key)
        .update(JSON.stringify([collective, from, to, territory, organisation, name]))
        .digest()
        .readUIntBE(0, 6) /
      2 ** 48
}
