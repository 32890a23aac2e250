import { type listAgreements as operation, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { showAgreement } from '../../actions/persons/create-agreement.ts'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { listAgreementsOf } from '../../store/persons/agreements.ts'
import { findPerson } from '../../store/persons/persons.ts'
import { cutPage, startOf } from './list-persons.ts'

/** Lists the agreements that the organisation recorded of a person, latest first. */
export async function listAgreements(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  const before = startOf(asked.query.cursor)
  if (colleague === null) return refuse('person-not-found')
  if (typeof before !== 'string') return before
  const { organisationId: organisation } = colleague
  const { id: person } = asked.params
  const { limit } = asked.query
  const [owned, found] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) =>
      Promise.all([
        trx.run(findPerson, { id: person, organisation }),
        trx.run(listAgreementsOf, { person, organisation, before, limit: limit + 1 })
      ]),
    { readOnly: true }
  )
  if (owned.length === 0) return refuse('person-not-found')
  const { rows, next } = cutPage(found, limit)
  return { status: 200, body: { items: rows.map(showAgreement), next } } as const
}
