import type { Member, listMembers as operation } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../desk.ts'
import { listMembers as list, type MemberRow } from '../store/members.ts'
import { cutPage, NOTHING, startAfter } from './pages.ts'

/** Lists the members of the worker's own organisation. */
export async function listMembers(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  const after = startAfter(asked.query.cursor)
  if (typeof after !== 'string') return after
  if (colleague === null) return NOTHING
  const { limit, role } = asked.query
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const found = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(list, { organisation: colleague.organisationId, role: role ?? null, after, limit: limit + 1 }),
    { readOnly: true }
  )
  const { rows, next } = cutPage(found, limit, ({ id }) => [id])
  return { status: 200, body: { items: rows.map((row) => showMember(keys, row)), next } } as const
}

/** A member as their own organisation reads them. */
export function showMember(keys: CollectiveKeys, row: MemberRow): Member {
  return {
    id: row.id,
    ...openName(keys, row),
    email: keys.open({ table: 'members', column: 'email_sealed', row: row.id }, row.email_sealed),
    jobTitle: row.job_title,
    roles: row.roles as Member['roles'],
    awayFrom: row.away_from,
    awayUntil: row.away_until,
    delegateId: row.delegate_id,
    notices: { mail: row.mail_notices, inApp: true },
    signsIn: row.password_hash !== null,
    version: row.version
  }
}

const nameOf = (row: string) => ({ table: 'members', column: 'name_sealed', row })

/** Opens a member's name. */
export function openName(
  keys: CollectiveKeys,
  row: Pick<MemberRow, 'id' | 'name_sealed'>
): { givenName: string; familyName: string } {
  const [givenName, familyName] = JSON.parse(keys.open(nameOf(row.id), row.name_sealed)) as [string, string]
  return { givenName, familyName }
}

/** Seals a member's name for its row. */
export function sealName(
  keys: CollectiveKeys,
  id: string,
  { givenName, familyName }: { givenName: string; familyName: string }
): Buffer {
  return keys.seal(nameOf(id), JSON.stringify([givenName, familyName]))
}
