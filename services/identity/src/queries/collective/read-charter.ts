import {
  type Charter,
  DEFAULT_CHARTER,
  HOLIDAYS,
  type readCharterOf as ofAny,
  type readCharter as ofOwn,
  refuse
} from '@relais/contract'
import type { Viewer } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import { type Desk, readsStaff } from '../../desk.ts'
import { type CharterRow, charterInForce, findCollective } from '../../store/collectives.ts'

/** Reads the charter of the worker's collective. */
export async function readCharter(desk: Desk, asked: Asked<typeof ofOwn>) {
  const { collectiveId } = asked.worker
  return collectiveId === null ? refuse('collective-not-found') : read(desk, viewerOf(asked.worker), collectiveId)
}

/** Reads the charter of any collective; only a part of Relais itself asks. */
export async function readCharterOf(desk: Desk, asked: Asked<typeof ofAny>) {
  if (!readsStaff(asked)) return refuse('scope-missing', { required: ['staff:read'] })
  const { id } = asked.params
  return read(desk, { collectiveId: id, organisationId: null, duty: 'service' }, id)
}

async function read(desk: Desk, viewer: Viewer, id: string) {
  const [[collective], [row]] = await desk.database.transaction(
    viewer,
    (trx) => Promise.all([trx.run(findCollective, { id }), trx.run(charterInForce, { collective: id })]),
    { readOnly: true }
  )
  if (collective === undefined) return refuse('collective-not-found')
  const body = row === undefined ? DEFAULT_CHARTER : showCharter(row)
  return { status: 200, version: body.version, body } as const
}

/** A charter as every member of its collective reads it. */
export function showCharter(row: CharterRow): Charter {
  const holidays = row.holidays as Charter['holidays']
  return {
    clocks: row.clocks,
    limits: row.limits,
    systemMayExpire: row.system_may_expire,
    holidays,
    timeZone: HOLIDAYS[holidays],
    changedAt: row.changed_at,
    version: row.version
  }
}
