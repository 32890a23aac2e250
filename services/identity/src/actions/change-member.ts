import { type MemberChange, type changeMember as operation, type Refusal, type Role, refuse } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import { administers, type Colleague, colleagueOf, type Desk, dayOf } from '../desk.ts'
import { openName, sealName, showMember } from '../queries/list-members.ts'
import { noteAct } from '../store/acts.ts'
import { lockStaff, type MemberRow, releaseDelegate, updateMember } from '../store/members.ts'
import { bumpOrganisation } from '../store/organisation-changes.ts'
import { mayGive } from './add-member.ts'

/** Changes a member over the version that was read: an administrator everything, anyone what is their own. */
export async function changeMember(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('member-not-found')
  const { body, now } = asked
  const keys = await desk.vault.keysFor(colleague.collectiveId)

  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const staff = await trx.run(lockStaff, { organisation: colleague.organisationId })
    const row = staff.find(({ id }) => id === asked.params.id)
    if (row === undefined) return refuse('member-not-found')
    const refused = mayChange(colleague, row, body)
    if (refused !== null) return refused
    if (row.version !== asked.version) return refuse('version-stale', { version: row.version })
    const changed = apply(keys, row, body, now)
    const wrong = checkAbsence(changed) ?? checkDelegate(staff, changed)
    if (wrong !== null) return wrong
    if (leavesNoAdministrator(staff, changed)) return refuse('last-administrator')
    noteAct(trx, asked, colleague, { subject: row.id })
    await trx.run(updateMember, changed)
    if (changed.left_at !== null) {
      const [organisation, at] = [row.organisation_id, changed.left_at]
      await Promise.all([
        trx.run(releaseDelegate, { organisation, delegate: row.id, at }),
        trx.run(bumpOrganisation, { id: organisation, at })
      ])
    }
    return { status: 200, version: changed.version, body: showMember(keys, changed) } as const
  })
}

function mayChange(colleague: Colleague, row: MemberRow, change: MemberChange): Refusal | null {
  if (administers(colleague)) return mayGive(colleague, change.roles ?? [], row.roles as Role[])
  const own = row.id === colleague.memberId && change.roles === undefined && change.left === undefined
  return own ? null : refuse('role-missing', { required: ['administrator'] })
}

function apply(keys: CollectiveKeys, row: MemberRow, change: MemberChange, now: Date): MemberRow {
  const name = openName(keys, row)
  const { givenName = name.givenName, familyName = name.familyName } = change
  const { jobTitle = row.job_title, roles = row.roles, delegateId = row.delegate_id } = change
  const left = change.left === true
  return {
    ...row,
    ...absence(row, change, dayOf(now)),
    name_sealed: sealName(keys, row.id, { givenName, familyName }),
    job_title: jobTitle,
    roles,
    delegate_id: left ? null : delegateId,
    mail_notices: change.notices?.mail ?? row.mail_notices,
    version: row.version + 1,
    changed_at: now.toISOString(),
    left_at: left ? now.toISOString() : null
  }
}

/** One that is over counts for nothing when a new one is noted; without a first day there is no last day. */
function absence(row: MemberRow, change: MemberChange, today: string): Pick<MemberRow, 'away_from' | 'away_until'> {
  if (change.awayFrom === undefined && change.awayUntil === undefined) return row
  const over = row.away_until !== null && row.away_until < today
  const begins = (over ? null : row.away_from) ?? (change.awayUntil ? today : null)
  const { awayFrom = begins } = change
  const { awayUntil = over || awayFrom === null ? null : row.away_until } = change
  return { away_from: awayFrom, away_until: awayUntil }
}

function checkAbsence({ away_from, away_until }: MemberRow): Refusal | null {
  if (away_until === null || (away_from !== null && away_from <= away_until)) return null
  return wrong('awayUntil', 'absence-order', 'Give awayFrom too, and a last day that is not before it.')
}

/** A delegate is a colleague who is there, and whose own delegates do not lead back. */
function checkDelegate(staff: readonly MemberRow[], { id, delegate_id }: MemberRow): Refusal | null {
  if (delegate_id === null) return null
  if (delegate_id === id) return wrong('delegateId', 'delegate-self', 'Name somebody else.')
  const next = new Map(staff.map((member) => [member.id, member.delegate_id]))
  if (!next.has(delegate_id))
    return wrong('delegateId', 'delegate-unknown', 'Use the id of a colleague who is still there.')
  for (let at: string | null = delegate_id; at !== null; at = next.get(at) ?? null)
    if (at === id) return wrong('delegateId', 'delegate-loop', 'Name somebody whose own delegates do not lead back.')
  return null
}

function wrong(field: keyof MemberChange, rule: string, message: string): Refusal {
  return refuse('invalid-request', { errors: [{ field: `body.${field}`, rule, message }] })
}

function leavesNoAdministrator(staff: readonly MemberRow[], changed: MemberRow): boolean {
  const administrates = (member: MemberRow) => member.left_at === null && member.roles.includes('administrator')
  return (
    staff.some(administrates) && !staff.some((member) => administrates(member.id === changed.id ? changed : member))
  )
}
