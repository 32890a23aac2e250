import {
  COORDINATOR_FIELDS,
  type Organisation,
  type OrganisationChange,
  type changeOrganisation as operation,
  type Refusal,
  refuse
} from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { administers, type Colleague, colleagueOf, type Desk, dayOf } from '../desk.ts'
import { showOrganisation } from '../queries/read-organisation.ts'
import { noteAct } from '../store/acts.ts'
import { lockOrganisation, updateOrganisation } from '../store/organisation-changes.ts'
import { findOrganisation } from '../store/organisations.ts'
import type { OrganisationsTable } from '../store/tables.ts'
import { siretTaken } from './create-organisation.ts'
import { checkRegime, checkRights, writeParts } from './organisation-parts.ts'

/** Changes an organisation over the version that was read: its own administrator a part, a coordinator all of it. */
export async function changeOrganisation(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('organisation-not-found')
  const { body, now } = asked
  const { id } = asked.params
  const refused = mayChange(colleague, id, body) ?? (await checkRights(asked, body))
  if (refused !== null) return refused

  const work = desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [row] = await trx.run(lockOrganisation, { id })
    if (row === undefined || row.left_at !== null) return refuse('organisation-not-found')
    if (row.version !== asked.version) return refuse('version-stale', { version: row.version })
    const changed = apply(row, body, now)
    const wrong = checkRegime(regimeOf(changed)) ?? checkPause(changed)
    if (wrong !== null) return wrong
    noteAct(trx, asked, colleague, { organisation: id, subject: id })
    await trx.run(updateOrganisation, changed)
    const unknown = await writeParts(trx, { collective: row.collective_id, organisation: id }, body)
    if (unknown !== null) throw new Unwritten(unknown)
    const [shown] = await trx.run(findOrganisation, { id, today: dayOf(now) })
    return { status: 200, version: changed.version, body: showOrganisation(shown!) } as const
  })
  const answer = await work.catch((error: unknown) => (error instanceof Unwritten ? error.refusal : siretTaken(error)))
  if (body.left === true) desk.forgetClients()
  return answer
}

/** Undoes what the transaction has written, and carries the refusal out of it. */
class Unwritten extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.refusal)
    this.refusal = refusal
  }
}

/** Its own administrator, or a coordinator; and what only a coordinator changes. */
function mayChange(colleague: Colleague, id: string, change: OrganisationChange): Refusal | null {
  if (colleague.roles.includes('coordinator')) return null
  if (colleague.organisationId !== id)
    return refuse('organisation-not-found', { detail: 'You change your own organisation only.' })
  if (!administers(colleague)) return refuse('role-missing', { required: ['administrator', 'coordinator'] })
  const reserved = COORDINATOR_FIELDS.filter((field) => change[field] !== undefined)
  if (reserved.length === 0) return null
  return refuse('role-missing', {
    required: ['coordinator'],
    detail: `Only a coordinator changes: ${reserved.join(', ')}.`
  })
}

function apply(row: OrganisationsTable, change: OrganisationChange, now: Date): OrganisationsTable {
  const { name = row.name, kind = row.kind, siret = row.siret, secrecyRegime = row.secrecy_regime } = change
  const {
    maySend = row.may_send,
    mayReceive = row.may_receive,
    pausedFrom = row.paused_from,
    pausedUntil = row.paused_until,
    retentionMonths = row.retention_months
  } = change
  return {
    ...row,
    name,
    kind,
    siret,
    secrecy_regime: secrecyRegime,
    may_send: maySend,
    may_receive: mayReceive,
    paused_from: pausedFrom,
    // Without a first day there is no pause, hence no last day.
    paused_until: pausedFrom === null && change.pausedUntil === undefined ? null : pausedUntil,
    retention_months: retentionMonths,
    version: row.version + 1,
    changed_at: now.toISOString(),
    left_at: change.left === true ? now.toISOString() : row.left_at
  }
}

function regimeOf({ kind, secrecy_regime }: OrganisationsTable): Pick<Organisation, 'kind' | 'secrecyRegime'> {
  return { kind: kind as Organisation['kind'], secrecyRegime: secrecy_regime as Organisation['secrecyRegime'] }
}

function checkPause({ paused_from, paused_until }: OrganisationsTable): Refusal | null {
  if (paused_until === null || (paused_from !== null && paused_from <= paused_until)) return null
  return refuse('invalid-request', {
    errors: [
      {
        field: 'body.pausedUntil',
        rule: 'pause-order',
        message: 'Give pausedFrom too, and a last day that is not before it.'
      }
    ]
  })
}
