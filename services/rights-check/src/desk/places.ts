import {
  type CallInput,
  type FieldError,
  isRefusal,
  listMembers,
  listOrganisations,
  listTerritories,
  type Refusal,
  readOrganisation,
  refuse
} from '@relais/contract'
import type { Call } from '@relais/service-kit'
import type { Colleague, Desk } from './desk.ts'

/** A refusal that names one field. */
export function wrongField(field: string, rule: string, message: string): Refusal {
  return refuse('invalid-request', { errors: [{ field, rule, message }] })
}

/** A refusal unless a territory is one of the collective's. */
export async function territoryMissing(call: Call, id: string | null | undefined): Promise<Refusal | null> {
  if (id === null || id === undefined) return null
  const known = await isListed(id, (query) => call(listTerritories, { query }))
  if (typeof known !== 'boolean') return known
  return known ? null : wrongField('body.territoryId', 'unknown-territory', 'Use a territory of your collective.')
}

/** A refusal unless a member is one of the worker's organisation; oneself is. */
export async function holderMissing(
  call: Call,
  { memberId }: Colleague,
  id: string | null | undefined
): Promise<Refusal | null> {
  if (id === null || id === undefined || id === memberId) return null
  const known = await isListed(id, (query) => call(listMembers, { query }))
  if (typeof known !== 'boolean') return known
  return known ? null : wrongField('body.holderId', 'unknown-member', 'Name a member of your organisation.')
}

/** A refusal unless an organisation is in the directory of the collective. */
export async function hostMissing(call: Call, id: string | null): Promise<Refusal | null> {
  if (id === null) return null
  const answer = await call(readOrganisation, { params: { id } })
  if (!isRefusal(answer)) return null
  return answer.refusal === 'organisation-not-found'
    ? wrongField('body.hostId', 'unknown-organisation', 'Name an organisation of the directory, or leave it out.')
    : answer
}

/** A refusal of each organisation that is not in the directory of the collective. */
export async function participantsMissing(call: Call, ids: readonly string[] = []): Promise<Refusal | null> {
  if (ids.length === 0) return null
  const listed = await idsIn((query) => call(listOrganisations, { query }), ids)
  if (isRefusal(listed)) return listed
  const errors: FieldError[] = ids.flatMap((id, at) =>
    listed.has(id)
      ? []
      : {
          field: `body.organisationIds.${at}`,
          rule: 'unknown-organisation',
          message: 'Name an organisation of the directory; count others by their kind in otherOrganisations.'
        }
  )
  return errors.length === 0 ? null : refuse('invalid-request', { errors })
}

/** A refusal of each right that neither the catalogue nor the collective knows. */
export async function rightsMissing(
  desk: Desk,
  colleague: Colleague,
  named: readonly { field: string; right: string }[],
  now: Date
): Promise<Refusal | null> {
  const unsure = named.filter(({ right }) => !desk.checker.knows(right))
  if (unsure.length === 0) return null
  const local = new Set((await desk.shelf.inForce(colleague, now)).map(({ right }) => right.code))
  const errors: FieldError[] = unsure
    .filter(({ right }) => !local.has(right))
    .map(({ field }) => ({ field, rule: 'unknown-right', message: 'Use a code of the catalogue.' }))
  return errors.length === 0 ? null : refuse('invalid-request', { errors })
}

type Query = NonNullable<CallInput<typeof listTerritories>['query']>
type Listed = { body: { items: readonly { id: string }[]; next: string | null } }
type Read = (query: Pick<Query, 'limit' | 'cursor'>) => Promise<Listed | Refusal>

/** Whether an id stands in a list of a neighbour. */
async function isListed(id: string, read: Read): Promise<boolean | Refusal> {
  const found = await idsIn(read, [id])
  return isRefusal(found) ? found : found.has(id)
}

/** Which of these ids stand in a list of a neighbour, read page by page until all are found. */
async function idsIn(read: Read, wanted: readonly string[]): Promise<ReadonlySet<string> | Refusal> {
  const found = new Set<string>()
  let cursor: string | undefined
  do {
    const answer = await read({ limit: 100, cursor })
    if (isRefusal(answer)) return answer
    for (const { id } of answer.body.items) if (wanted.includes(id)) found.add(id)
    cursor = answer.body.next ?? undefined
  } while (cursor !== undefined && found.size < wanted.length)
  return found
}
