import type { NewPerson } from '@relais/contract'
import { type createPerson as operation, refuse } from '@relais/contract'
import { type CollectiveKeys, newId, type Transaction } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { type Colleague, colleagueOf, type Desk } from '../../desk/desk.ts'
import { ageBandOn, sealIdentity } from '../../desk/identity.ts'
import { dayOf } from '../../desk/time.ts'
import { showPerson } from '../../queries/persons/find-person.ts'
import { insertPerson, type NewPersonRow } from '../../store/persons/persons.ts'
import type { Tables } from '../../store/tables.ts'

/** Records the least that a referral needs of a person, sealed. */
export async function createPerson(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  return desk.answerOnce(asked, {
    read: async () => null,
    change: async (trx) => {
      const row = recordPerson(trx, keys, colleague, asked.body, asked.now)
      return { status: 201, version: 1, location: `/v1/persons/${row.id}`, body: showPerson(keys, row) } as const
    }
  })
}

/** Writes a new person for the colleague's organisation. */
export function recordPerson(
  trx: Transaction<Tables>,
  keys: CollectiveKeys,
  colleague: Colleague,
  person: NewPerson,
  now: Date
): NewPersonRow {
  const row = composePerson(keys, colleague, person, now)
  // not waited for: it leaves with what is written next, and fails the transaction when it fails
  trx.run(insertPerson, row)
  return row
}

/** Makes the row of a new person, sealed; writes nothing. */
export function composePerson(keys: CollectiveKeys, colleague: Colleague, person: NewPerson, now: Date): NewPersonRow {
  const id = newId()
  const at = now.toISOString()
  return {
    id,
    collective_id: colleague.collectiveId,
    organisation_id: colleague.organisationId,
    version: 1,
    ...sealIdentity(keys, id, person),
    age_band: ageBandOn(person.birthDate, dayOf(now)),
    language: person.language,
    preferred_channel: person.preferredChannel,
    last_contact_on: dayOf(now),
    created_at: at,
    updated_at: at
  }
}
