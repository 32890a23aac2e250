import { type listForgottenPersons as operation, refuse } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import type { Desk } from '../../desk/desk.ts'
import { keptAmong } from '../../store/persons/persons.ts'

/** Says which persons of a collective are kept no more; only a part of Relais itself asks. */
export async function listForgottenPersons({ database }: Desk, { worker, query }: Asked<typeof operation>) {
  if (worker.collectiveId !== null || worker.organisationId !== null || worker.memberId !== null)
    return refuse('scope-missing', { required: ['forgotten:read'] })
  const { collectiveId, personId: persons = [] } = query
  const kept = await database.transaction(
    { collectiveId, organisationId: null, duty: 'service' },
    (trx) => trx.run(keptAmong, { persons: [...persons] }),
    { readOnly: true }
  )
  const known = new Set(kept.map(({ id }) => id))
  return { status: 200, body: { items: persons.filter((id) => !known.has(id)) } } as const
}
