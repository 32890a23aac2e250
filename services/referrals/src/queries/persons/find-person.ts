import { type readPerson as operation, type Person, refuse } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { readIdentity } from '../../desk/identity.ts'
import { findPerson as findOwn, type OwnPerson } from '../../store/persons/persons.ts'
import { journalRead } from '../../store/persons/reads.ts'

/** Reads a person that the organisation recorded; journalled. */
export async function findPerson(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('person-not-found')
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const { id } = asked.params
  const row = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [found] = await trx.run(findOwn, { id, organisation: colleague.organisationId })
    if (found !== undefined) await journalRead(trx, asked, colleague, { level: 4, persons: [id], referral: null })
    return found
  })
  if (row === undefined) return refuse('person-not-found')
  return { status: 200, version: row.version, body: showPerson(keys, row) } as const
}

/** A person as its own organisation reads it. */
export function showPerson(keys: CollectiveKeys, row: OwnPerson): Person {
  return {
    id: row.id,
    version: row.version,
    ...readIdentity(keys, row),
    preferredChannel: row.preferred_channel as Person['preferredChannel'],
    language: row.language,
    ageBand: row.age_band as Person['ageBand'],
    lastContactOn: row.last_contact_on,
    createdAt: row.created_at,
    updatedAt: row.updated_at
  }
}
