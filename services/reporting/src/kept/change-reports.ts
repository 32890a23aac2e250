import {
  type changeReport as changing,
  type createReport as creating,
  type deleteReport as dropping,
  type Refusal,
  type ReportSections,
  refuse,
  WRITTEN_SECTIONS
} from '@relais/contract'
import { newId } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import type { ReportDesk } from '../desk.ts'
import { dropDraft, findReport, insertReport, type ReportRow, writeSections } from '../store/kept/reports.ts'
import { openSections, sealSections, showHead } from './show.ts'

/** A coordinator begins a report. */
export async function createReport(desk: ReportDesk, asked: Asked<typeof creating>) {
  const { worker, body, now } = asked
  const { collectiveId: collective } = worker
  if (collective === null) return refuse('collective-not-found')
  if (!worker.roles.includes('coordinator')) return refuse('role-missing', { required: ['coordinator'] })
  const keys = await desk.vault.keysFor(collective)
  return desk.answerOnce(asked, {
    read: async () => null,
    change: async (trx) => {
      const id = newId()
      const row = {
        id,
        collective_id: collective,
        kind: body.kind,
        from_on: body.from,
        to_on: body.to,
        territory_id: body.territoryId,
        version: 1,
        created_at: now.toISOString(),
        created_by: worker.memberId,
        changed_at: now.toISOString(),
        changed_by: worker.memberId,
        frozen_at: null
      }
      trx.run(insertReport, { ...row, sections_sealed: sealSections(keys, id) })
      return { status: 201, version: 1, location: `/v1/reports/${id}`, body: showHead(row) } as const
    }
  })
}

/** A coordinator writes sections of a draft over the version that was read. */
export async function changeReport(desk: ReportDesk, asked: Asked<typeof changing>) {
  const { worker, params, body, now, version } = asked
  if (worker.collectiveId === null) return refuse('report-not-found')
  const keys = await desk.vault.keysFor(worker.collectiveId)
  return desk.database.transaction(viewerOf(worker), async (trx) => {
    const [row] = await trx.run(findReport, { id: params.id })
    const refused = draftRefused(row, version)
    if (refused !== null) return refused
    const before = openSections(keys, row!)
    const written = WRITTEN_SECTIONS.map((section) => [
      section,
      body[section] === undefined ? before[section] : body[section]
    ])
    const sections = Object.fromEntries(written) as ReportSections
    const [changed] = await trx.run(writeSections, {
      id: params.id,
      version,
      sections: sealSections(keys, params.id, sections),
      at: now.toISOString(),
      by: worker.memberId
    })
    if (changed === undefined) return refuse('version-stale')
    return { status: 200, version: changed.version, body: showHead(changed) } as const
  })
}

/** A coordinator drops a draft. */
export async function deleteReport(desk: ReportDesk, { worker, params, version }: Asked<typeof dropping>) {
  return desk.database.transaction(viewerOf(worker), async (trx) => {
    const [row] = await trx.run(findReport, { id: params.id })
    const refused = draftRefused(row, version)
    if (refused !== null) return refused
    const [gone] = await trx.run(dropDraft, { id: params.id, version })
    return gone === undefined ? refuse('version-stale') : ({ status: 204 } as const)
  })
}

/** Why this is no draft in this version: it is not there for this worker, it is frozen, or it has changed. Null where it is. */
export function draftRefused(row: ReportRow | undefined, version: number): Refusal | null {
  if (row === undefined) return refuse('report-not-found')
  if (row.frozen_at !== null) return refuse('report-frozen')
  return row.version === version ? null : refuse('version-stale', { version: row.version })
}
