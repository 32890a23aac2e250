import { type changeNetworkActivity as changing, refuse, type voidNetworkActivity as voiding } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../../desk/desk.ts'
import { participantsMissing, territoryMissing } from '../../../desk/places.ts'
import { sealTitle } from '../../../desk/sealed.ts'
import { showActivity } from '../../../queries/outreach/activities.ts'
import { type ActivityRow, lockActivity, updateActivity } from '../../../store/outreach/activities.ts'
import { tellActivity } from '../../../store/outreach/events.ts'
import { dayRefused } from '../when.ts'
import { reachedIn } from './note-activity.ts'

/** Corrects an activity over the version that was read. */
export async function changeNetworkActivity(desk: Desk, asked: Asked<typeof changing>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('network-activity-not-found')
  const { body, now } = asked
  const wrong =
    (await territoryMissing(asked.call, body.territoryId)) ??
    (await participantsMissing(asked.call, body.organisationIds)) ??
    (body.day === undefined ? null : dayRefused('body.day', body.day, now))
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const one = { id: asked.params.id, organisation: colleague.organisationId }
  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [row] = await trx.run(lockActivity, one)
    if (row === undefined) return refuse('network-activity-not-found')
    if (row.version !== asked.version) return refuse('version-stale', { version: row.version })
    if (row.voided_at !== null) return refuse('entry-voided')
    if (wrong !== null) return wrong
    const shown = showActivity(keys, row)
    const changed: ActivityRow = {
      ...row,
      version: row.version + 1,
      kind: body.kind ?? row.kind,
      day: body.day ?? row.day,
      territory_id: body.territoryId === undefined ? row.territory_id : body.territoryId,
      minutes: body.minutes === undefined ? row.minutes : body.minutes,
      title_sealed: body.title === undefined ? row.title_sealed : sealTitle(keys, row.id, body.title),
      ...reachedIn({
        audiences: body.audiences ?? shown.audiences,
        organisationIds: body.organisationIds ?? shown.organisationIds,
        otherOrganisations: body.otherOrganisations ?? shown.otherOrganisations
      }),
      updated_at: now.toISOString()
    }
    await trx.run(updateActivity, { ...changed, ...one })
    tellActivity(trx, { ...one, at: changed.updated_at })
    return { status: 200, version: changed.version, body: showActivity(keys, changed) } as const
  })
}

/** Takes back an activity that was noted in error: the row stays, so that every device drops it. */
export async function voidNetworkActivity(desk: Desk, asked: Asked<typeof voiding>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('network-activity-not-found')
  const one = { id: asked.params.id, organisation: colleague.organisationId }
  const at = asked.now.toISOString()
  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [row] = await trx.run(lockActivity, one)
    if (row === undefined) return refuse('network-activity-not-found')
    if (row.version !== asked.version) return refuse('version-stale', { version: row.version })
    if (row.voided_at !== null) return refuse('entry-voided')
    await trx.run(updateActivity, { ...row, ...one, version: row.version + 1, updated_at: at, voided_at: at })
    tellActivity(trx, { ...one, at })
    return { status: 204 } as const
  })
}
