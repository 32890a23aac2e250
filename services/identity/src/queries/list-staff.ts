import { type listStaff as operation, refuse, type Staff, type StaffMember } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { type Desk, readsStaff } from '../desk.ts'
import type { MemberRow } from '../store/members.ts'
import { listStaff as list, listStaffed } from '../store/staff.ts'
import { showMember } from './list-members.ts'

/** Lists who can act for organisations of a collective; only a part of Relais itself asks. */
export async function listStaff(desk: Desk, asked: Asked<typeof operation>) {
  if (!readsStaff(asked)) return refuse('scope-missing', { required: ['staff:read'] })
  const { collectiveId, organisationId, role = null } = asked.query
  const filter = { organisations: organisationId === undefined ? null : [...organisationId], role }
  const [organisations, members] = await desk.database.transaction(
    { collectiveId, organisationId: null, duty: 'service' },
    (trx) => Promise.all([trx.run(listStaffed, filter), trx.run(list, filter)]),
    { readOnly: true }
  )
  // Without a member there is nothing to open; and a collective that is none is given no key.
  const keys = members.length === 0 ? null : await desk.vault.keysFor(collectiveId)
  const byOrganisation = Map.groupBy(members, ({ organisation_id }) => organisation_id)
  const items = organisations.map(
    ({ id, name, slug, kind, retention_months, desk_email, desk_phone }): Staff => ({
      organisationId: id,
      name,
      slug,
      kind: kind as Staff['kind'],
      retentionMonths: retention_months,
      deskEmail: desk_email,
      deskPhone: desk_phone,
      members: (byOrganisation.get(id) ?? []).map((row) => showStaffMember(keys!, row))
    })
  )
  return { status: 200, body: { items } } as const
}

function showStaffMember(keys: CollectiveKeys, row: MemberRow): StaffMember {
  const { jobTitle: _, version, ...shown } = showMember(keys, row)
  return shown
}
