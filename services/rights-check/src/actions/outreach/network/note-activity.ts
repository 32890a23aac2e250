import { type NewNetworkActivity, type createNetworkActivity as operation, refuse } from '@relais/contract'
import { newId } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../../desk/desk.ts'
import { participantsMissing, territoryMissing } from '../../../desk/places.ts'
import { sealTitle } from '../../../desk/sealed.ts'
import { showActivity } from '../../../queries/outreach/activities.ts'
import { type ActivityRow, findActivity, insertActivity } from '../../../store/outreach/activities.ts'
import { tellActivity } from '../../../store/outreach/events.ts'
import { dayRefused } from '../when.ts'

/** Notes an activity for the network, once for the id that its device gave it. */
export async function createNetworkActivity(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const { body, now } = asked
  const { organisationId: organisation } = colleague
  const id = body.id ?? newId()
  const wrong =
    (await territoryMissing(asked.call, body.territoryId)) ??
    (await participantsMissing(asked.call, body.organisationIds))
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const at = now.toISOString()

  return desk.answerOnce(asked, {
    read: async (trx) => (body.id === undefined ? [] : trx.run(findActivity, { id, organisation })),
    change: async (trx, [before]) => {
      if (before !== undefined)
        return { status: 200, version: before.version, body: showActivity(keys, before) } as const
      // What was noted in time is taken back as it is, however late it is sent again: only what is new is held against the clock.
      const refused = wrong ?? dayRefused('body.day', body.day, now)
      if (refused !== null) return refused
      const row: ActivityRow = {
        id,
        version: 1,
        kind: body.kind,
        day: body.day,
        territory_id: body.territoryId,
        minutes: body.minutes,
        title_sealed: sealTitle(keys, id, body.title),
        ...reachedIn(body),
        member_id: colleague.memberId,
        client_id: colleague.clientId,
        created_at: at,
        updated_at: at,
        voided_at: null
      }
      const [noted] = await trx.run(insertActivity, {
        ...row,
        collective_id: colleague.collectiveId,
        organisation_id: organisation
      })
      if (noted !== undefined) {
        tellActivity(trx, { organisation, id, at })
        const location = `/v1/network-activities/${id}`
        return { status: 201, version: 1, location, body: showActivity(keys, row) } as const
      }
      // the same activity came in twice at the same moment, under two keys: the other one has just been written
      const [other] = await trx.run(findActivity, { id, organisation })
      return { status: 200, version: other!.version, body: showActivity(keys, other!) } as const
    }
  })
}

/** Whom an activity reached, as its row holds it. */
export function reachedIn({
  audiences,
  organisationIds,
  otherOrganisations
}: Pick<NewNetworkActivity, 'audiences' | 'organisationIds' | 'otherOrganisations'>) {
  return {
    audiences: audiences.map(({ audience }) => audience),
    people: audiences.map(({ people }) => people),
    organisation_ids: organisationIds,
    other_kinds: otherOrganisations.map(({ kind }) => kind),
    other_counts: otherOrganisations.map(({ count }) => count)
  }
}
