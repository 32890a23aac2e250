import { type MemberChange, type changeMember as operation, type Refusal, type Role, refuse } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import { administers, type Colleague, colleagueOf, type Desk } from '../desk.ts'
import { openName, sealName, showMember } from '../queries/list-members.ts'
import { lockMember, type MemberRow, updateMember } from '../store/members.ts'
import { bumpOrganisation } from '../store/organisation-changes.ts'
import { mayGive } from './add-member.ts'

/** Changes a member over the version that was read: an administrator everything, anyone their own name, job title and absence. */
export async function changeMember(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('member-not-found')
  const { body, now } = asked
  const { id } = asked.params
  const keys = await desk.vault.keysFor(colleague.collectiveId)

  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const held = await trx.run(lockMember, { id, organisation: colleague.organisationId })
    const row = held.find((member) => member.id === id)
    if (row === undefined) return refuse('member-not-found')
    const refused = mayChange(colleague, row, body)
    if (refused !== null) return refused
    if (row.version !== asked.version) return refuse('version-stale', { version: row.version })
    const changed = apply(keys, row, body, now.toISOString())
    if (leavesNoAdministrator(held, changed)) return refuse('last-administrator')
    await Promise.all([
      trx.run(updateMember, changed),
      changed.left_at === null ? null : trx.run(bumpOrganisation, { id: row.organisation_id, at: changed.changed_at })
    ])
    return { status: 200, version: changed.version, body: showMember(keys, changed) } as const
  })
}

function mayChange(colleague: Colleague, row: MemberRow, change: MemberChange): Refusal | null {
  if (administers(colleague)) return mayGive(colleague, change.roles ?? [], row.roles as Role[])
  const own = row.id === colleague.memberId && change.roles === undefined && change.left === undefined
  return own ? null : refuse('role-missing', { required: ['administrator'] })
}

function apply(keys: CollectiveKeys, row: MemberRow, change: MemberChange, at: string): MemberRow {
  const name = openName(keys, row)
  const { givenName = name.givenName, familyName = name.familyName } = change
  const { jobTitle = row.job_title, roles = row.roles, awayUntil = row.away_until } = change
  return {
    ...row,
    name_sealed: sealName(keys, row.id, { givenName, familyName }),
    job_title: jobTitle,
    roles,
    away_until: awayUntil,
    version: row.version + 1,
    changed_at: at,
    left_at: change.left === true ? at : null
  }
}

function leavesNoAdministrator(held: readonly MemberRow[], changed: MemberRow): boolean {
  const administrates = (member: MemberRow) => member.left_at === null && member.roles.includes('administrator')
  return held.some(administrates) && !held.some((member) => administrates(member.id === changed.id ? changed : member))
}
