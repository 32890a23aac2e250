import type { Transaction } from '@relais/database'
import { OPEN_STATES } from '@relais/referral-lifecycle'
import { askForPerson, askForReferral } from '../../store/intake/duplicates.ts'
import type { Tables } from '../../store/tables.ts'

/** The states in which a sent referral is open. */
export const OPEN_BEYOND_DRAFT: string[] = OPEN_STATES.filter((state) => state !== 'draft')

/** What sending asks about a person whom the referral records, or names. */
export interface AboutPerson {
  organisation: string
  /** The keyed hash of a person who is recorded with the referral; null without a date of birth. */
  identity: Buffer | null
  /** Or the id of one's own person. */
  person: string | null
  recipient: string
  rights: string[]
  /** Roots of chains that belong with it. */
  apart?: string[]
}

/** Whether somebody in the collective refers this person already. The identity is held until the transaction ends: of two who send at once, the second sees the first. */
export async function personAlreadyReferred(
  trx: Transaction<Tables>,
  { apart = [], ...about }: AboutPerson
): Promise<boolean> {
  const [answer] = await trx.run(askForPerson, { ...about, apart, states: OPEN_BEYOND_DRAFT, elsewhere: null })
  return answer!.found
}

/** The same for a referral that is written already: a draft that is sent, or one that is passed on to another recipient. */
export async function alreadyReferred(
  trx: Transaction<Tables>,
  referral: string,
  recipient: string | null
): Promise<boolean> {
  const [answer] = await trx.run(askForReferral, { id: referral, recipient, states: OPEN_BEYOND_DRAFT })
  return answer?.found === true
}

/** The fact for the lifecycle: the sender answered, and did not say that there is none where there is one. */
export function isAnswered(decision: string | null | undefined, exists: boolean): boolean {
  return decision !== null && decision !== undefined && !(exists && decision === 'none_found')
}

/** What a refusal says when there is one. */
export const ONE_EXISTS =
  'An open referral in the collective concerns this person already, to this recipient or for one of these rights: answer other_person, other_need or sent_knowingly.'
