import { type createObservation as noting, refuse, type voidObservation as voiding } from '@relais/contract'
import { newId } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { rightsMissing, territoryMissing } from '../../desk/places.ts'
import { showObservation } from '../../queries/outreach/show.ts'
import {
  findObservation,
  insertObservation,
  lockObservation,
  takeBackObservation
} from '../../store/outreach/observations.ts'
import { dayRefused } from './when.ts'

/** Notes an anonymous observation, once for the id that its device gave it. */
export async function createObservation(desk: Desk, asked: Asked<typeof noting>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const { body, now } = asked
  const { organisationId: organisation } = colleague
  const id = body.id ?? newId()
  const named = body.right === null ? [] : [{ field: 'body.right', right: body.right }]
  const wrong =
    (await territoryMissing(asked.call, body.territoryId)) ?? (await rightsMissing(desk, colleague, named, now))
  const at = now.toISOString()

  return desk.answerOnce(asked, {
    read: async (trx) => (body.id === undefined ? [] : trx.run(findObservation, { id, organisation })),
    change: async (trx, [before]) => {
      if (before !== undefined) return { status: 200, version: before.version, body: showObservation(before) } as const
      const refused = wrong ?? dayRefused('body.observedOn', body.observedOn, now)
      if (refused !== null) return refused
      const [noted] = await trx.run(insertObservation, {
        id,
        collective_id: colleague.collectiveId,
        organisation_id: organisation,
        version: 1,
        about: body.about,
        right_id: body.right,
        non_take_up: body.nonTakeUp,
        cause: body.cause,
        territory_id: body.territoryId,
        place_kind: body.placeKind,
        observed_on: body.observedOn,
        member_id: colleague.memberId,
        client_id: colleague.clientId,
        created_at: at,
        updated_at: at,
        voided_at: null
      })
      if (noted !== undefined) {
        const location = `/v1/observations/${id}`
        return { status: 201, version: 1, location, body: showObservation(noted) } as const
      }
      // the same observation came in twice at the same moment, under two keys: the other one has just been written
      const [other] = await trx.run(findObservation, { id, organisation })
      return { status: 200, version: other!.version, body: showObservation(other!) } as const
    }
  })
}

/** Takes back an observation that was noted in error: the row stays, so that every device drops it. */
export async function voidObservation(desk: Desk, asked: Asked<typeof voiding>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('observation-not-found')
  const one = { id: asked.params.id, organisation: colleague.organisationId }
  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [row] = await trx.run(lockObservation, one)
    if (row === undefined) return refuse('observation-not-found')
    if (row.version !== asked.version) return refuse('version-stale', { version: row.version })
    if (row.voided_at !== null) return refuse('entry-voided')
    await trx.run(takeBackObservation, { ...one, version: row.version + 1, at: asked.now.toISOString() })
    return { status: 204 } as const
  })
}
