import { type FieldError, type NewAgreement, type Refusal, refuse } from '@relais/contract'
import { newId } from '@relais/database'
import { DISCLOSURES } from '@relais/referral-lifecycle'
import { type Calendar, dayIn } from '../../desk/calendar.ts'
import type { Colleague } from '../../desk/desk.ts'
import { monthsAfter } from '../../desk/time.ts'
import type { AgreementRow } from '../../store/persons/agreements.ts'
import { ceilingOfOrganisation, grantedLevel, rankOf } from './disclosure.ts'
import type { Parties } from './facts.ts'

const USUAL_MONTHS = 6
const LONGEST_MONTHS = 24

/** What the person said, before it is known to be acceptable. */
export type Said = Omit<NewAgreement, 'recipientId' | 'rights'>

/** For whom and what the agreement is. */
export interface About {
  personId: string
  recipientId: string
  rights: readonly string[]
}

/** Makes an agreement to record, or refuses what it may not say; `at` is where it stands in the body. */
export function makeAgreement(
  colleague: Colleague,
  said: Said,
  about: About,
  { parties, calendar }: { parties: Parties; calendar: Calendar },
  now: Date,
  at: string
): AgreementRow | Refusal {
  const today = dayIn(calendar, now)
  const expiresOn = said.expiresOn ?? monthsAfter(said.givenOn, USUAL_MONTHS)
  const errors: FieldError[] = []
  const granted = grantedLevel(parties.sender, parties.recipient, said.level)
  if (rankOf(granted) < rankOf(said.level)) {
    errors.push({
      field: `${at}.level`,
      rule: 'level-above-ceiling',
      message: `Choose ${granted}: what these two organisations may share goes no further (CASF art. L121-6-2).`
    })
  }
  if (said.givenOn > today)
    errors.push({
      field: `${at}.givenOn`,
      rule: 'not-in-the-future',
      message: 'Give the day on which the person said yes.'
    })
  if (expiresOn <= said.givenOn || expiresOn > monthsAfter(said.givenOn, LONGEST_MONTHS)) {
    errors.push({
      field: `${at}.expiresOn`,
      rule: 'within-two-years',
      message: 'Give a day after givenOn and at most two years later.'
    })
  }
  if (errors.length > 0) return refuse('invalid-request', { errors })
  return {
    id: newId(),
    collective_id: colleague.collectiveId,
    organisation_id: colleague.organisationId,
    person_id: about.personId,
    recipient_id: about.recipientId,
    rights: [...about.rights],
    level: said.level,
    how_given: said.howGiven,
    given_on: said.givenOn,
    expires_on: expiresOn,
    withdrawn_at: null,
    version: 1,
    created_at: now.toISOString(),
    onward: said.onward
  }
}

/** What a sender may not write: a text above the level that its own organisation may hold. */
export function textsAboveCeiling(
  parties: Parties,
  texts: readonly { field: string; level: number; text: string | null }[]
): FieldError[] {
  const ceiling = rankOf(ceilingOfOrganisation(parties.sender))
  return texts
    .filter(({ level, text }) => text !== null && level > ceiling)
    .map(({ field }) => ({
      field,
      rule: 'above-your-level',
      message: `Leave it out: your organisation may not hold more than ${DISCLOSURES[ceiling]}.`
    }))
}
