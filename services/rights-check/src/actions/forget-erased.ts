import { isRefusal, listForgottenPersons } from '@relais/contract'
import type { Desk } from '../desk/desk.ts'
import { forgetOf, personsOfChecks } from '../store/forget.ts'

const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const
const FIRST = '00000000-0000-0000-0000-000000000000'
const PAGE = 100

/**
 * Destroys what was said and answered in the checks of persons whom referrals keeps no more: an erasure reaches what was said with them. It is
 * asked of referrals again each time, so that nothing is missed while one of the two was away.
 */
export async function forgetErased({ database, ownCall }: Desk, now: Date): Promise<void> {
  const at = now.toISOString()
  let place = { collective: FIRST, person: FIRST }
  for (;;) {
    const held = await database.transaction(SERVICE, (trx) => trx.run(personsOfChecks, { ...place, limit: PAGE }), {
      readOnly: true
    })
    const last = held.at(-1)
    if (last === undefined) return
    place = { collective: last.collective_id, person: last.person_id }
    for (const [collectiveId, rows] of Map.groupBy(held, ({ collective_id }) => collective_id)) {
      const personId = rows.map(({ person_id }) => person_id)
      const answer = await ownCall(listForgottenPersons, { query: { collectiveId, personId } })
      if (isRefusal(answer)) throw new Error(`referrals does not tell who is kept no more: ${answer.refusal}`)
      const persons = answer.body.items
      for (let forgotten = persons.length; forgotten > 0; )
        forgotten = (
          await database.transaction({ ...SERVICE, collectiveId }, (trx) => trx.run(forgetOf, { persons, at }))
        ).length
    }
  }
}
