import { type changePerson as operation, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { ageBandOn, readIdentity, sealIdentity } from '../../desk/identity.ts'
import { dayOf } from '../../desk/time.ts'
import { showPerson } from '../../queries/persons/find-person.ts'
import { lockPerson, type OwnPerson, updatePerson } from '../../store/persons/persons.ts'
import { journalRead } from '../../store/persons/reads.ts'

/** Corrects a person over the version that was read; the other fields stay. */
export async function changePerson(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('person-not-found')
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const { id } = asked.params
  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [row] = await trx.run(lockPerson, { id, organisation: colleague.organisationId })
    if (row === undefined) return refuse('person-not-found')
    if (row.version !== asked.version) return refuse('version-stale', { version: row.version })

    const { preferredChannel = row.preferred_channel, language = row.language, ...given } = asked.body
    const before = readIdentity(keys, row)
    const identity = {
      ...before,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    }
    const changed: OwnPerson & ReturnType<typeof sealIdentity> = {
      ...row,
      ...sealIdentity(keys, id, identity),
      version: row.version + 1,
      age_band: ageBandOn(identity.birthDate, dayOf(asked.now)),
      language,
      preferred_channel: preferredChannel,
      updated_at: asked.now.toISOString()
    }
    await Promise.all([
      trx.run(updatePerson, { ...changed, organisation_id: colleague.organisationId }),
      journalRead(trx, asked, colleague, { level: 4, persons: [id], referral: null })
    ])
    return { status: 200, version: changed.version, body: showPerson(keys, changed) } as const
  })
}
