import { type readMe as operation, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk, dayOf } from '../desk.ts'
import { findCollective } from '../store/collectives.ts'
import { findMember } from '../store/members.ts'
import { findOrganisation } from '../store/organisations.ts'
import { openName } from './list-members.ts'

/** Tells the worker who they are. */
export async function readMe(desk: Desk, asked: Asked<typeof operation>) {
  const { clientId, memberId, roles, scopes } = asked.worker
  const rest = { clientId, roles: [...roles], scopes: [...scopes] }
  const colleague = colleagueOf(asked)
  if (colleague === null)
    return { status: 200, body: { member: null, organisation: null, collective: null, ...rest } } as const
  const { collectiveId, organisationId } = colleague

  const keys = await desk.vault.keysFor(collectiveId)
  const [[collective], [organisation], [member]] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) =>
      Promise.all([
        trx.run(findCollective, { id: collectiveId }),
        trx.run(findOrganisation, { id: organisationId, today: dayOf(asked.now) }),
        memberId === null ? [] : trx.run(findMember, { id: memberId, organisation: organisationId })
      ]),
    { readOnly: true }
  )
  if (collective === undefined || organisation === undefined) return refuse('member-not-found')
  if (memberId !== null && member === undefined) return refuse('member-not-found')
  return {
    status: 200,
    body: {
      member: member === undefined ? null : { id: member.id, ...openName(keys, member), jobTitle: member.job_title },
      organisation: { id: organisation.id, slug: organisation.slug, name: organisation.name },
      collective: { id: collective.id, slug: collective.slug, name: collective.name, notice: collective.notice },
      ...rest
    }
  } as const
}
