import type { Transaction } from '@relais/database'
import { OPEN_STATES } from '@relais/referral-lifecycle'
import { askForPersons, askForReferral } from '../../store/intake/duplicates.ts'
import type { Tables } from '../../store/tables.ts'

/** The states in which a referral that was sent is open. */
export const OPEN_BEYOND_DRAFT: string[] = OPEN_STATES.filter((state) => state !== 'draft')

/** A person who would be referred: one's own, or one who is recorded with the referral. */
export interface AboutPerson {
  person: string | null
  /** The keyed hash of a person who is not recorded yet; null without a date of birth. */
  identity: Buffer | null
  recipient: string
  rights: readonly string[]
}

/**
 * Whether the collective refers each of these persons already, to that recipient or for one of these rights. Their identities are held until the
 * transaction ends: of two who send at once, the second sees the first. `elsewhere` leaves out what one's own organisation sent.
 */
export async function alreadyReferred(
  trx: Transaction<Tables>,
  organisation: string,
  about: readonly AboutPerson[],
  { elsewhere = false }: { elsewhere?: boolean } = {}
): Promise<boolean[]> {
  const rows = await trx.run(askForPersons, {
    organisation,
    identities: about.map(({ identity }) => identity),
    persons: about.map(({ person }) => person),
    recipients: about.map(({ recipient }) => recipient),
    rights: about.map(({ rights }) => rights.join(' ')),
    states: OPEN_BEYOND_DRAFT,
    elsewhere: elsewhere ? organisation : null
  })
  return rows.toSorted((one, other) => one.place - other.place).map(({ found }) => found)
}

/** The same for the person of a referral that is written already: a draft that is sent, or one that is passed on. */
export async function sentAlready(trx: Transaction<Tables>, referral: string, recipient: string): Promise<boolean> {
  const [answer] = await trx.run(askForReferral, { id: referral, recipient, states: OPEN_BEYOND_DRAFT })
  return answer?.found === true
}
