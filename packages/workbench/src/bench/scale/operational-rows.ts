import { createHash } from 'node:crypto'
import type { CollectiveKeys } from '@relais/database'
import { ballHolder, type ReferralState } from '@relais/referral-lifecycle'
import type { Rows } from '@relais/reporting'
import type { Slice } from './made-up.ts'

const GIVEN = ['Yasmina', 'Bernard', 'Thi Mai', 'Fatoumata', 'Éloïse', 'Karim', 'Jean-Baptiste', 'Ana']
const FAMILY = ['Exemple', 'Delafiction', 'Ben Modèle', 'Imaginaire', 'N’Essai', 'Échantillon-Durand', 'Inventé']
const NOTHING = Buffer.alloc(32)

/** The rows that referrals would have written of a slice: persons with names that are really sealed, and feeds that go on behind `position`. */
export function operationalRows(
  { chance, lives }: Slice,
  collective: string,
  keys: CollectiveKeys,
  position: number
): Rows {
  const person = new Map(
    lives
      .filter(({ life }) => life.id === life.rootId)
      .map(({ life }) => [life.id, { id: chance.id(), agreement: chance.id() }])
  )
  const feed: object[] = []
  const rows = {
    persons: [],
    agreements: [],
    referrals: [],
    referral_parties: [],
    referral_events: [],
    outcomes: [],
    check_days: []
  } as Record<string, object[]>
  for (const { life, events } of lives) {
    const { id: person_id, agreement } = person.get(life.rootId)!
    const [first, last] = [life.happened[0]!, life.happened.at(-1)!]
    const shared = { collective_id: collective, person_id }
    const party_ids = [life.sender, life.recipient]
    const created = first.at
    if (life.id === life.rootId) {
      const name = JSON.stringify([chance.oneOf(GIVEN), chance.oneOf(FAMILY)])
      rows.persons!.push({
        ...{ id: person_id, collective_id: collective, organisation_id: life.sender, version: 1 },
        name_sealed: keys.seal({ table: 'persons', column: 'name_sealed', row: person_id }, name),
        ...{ age_band: '40_59', language: 'fr', preferred_channel: 'phone', last_contact_on: created.slice(0, 10) },
        ...{ created_at: created, updated_at: created }
      })
      rows.agreements!.push({
        ...{
          id: agreement,
          collective_id: collective,
          organisation_id: life.sender,
          person_id,
          recipient_id: life.recipient
        },
        ...{ rights: life.rights, level: 'follow_up', how_given: 'in_person_oral', given_on: created.slice(0, 10) },
        ...{ expires_on: later(created, 365), version: 1, created_at: created, onward: true }
      })
      if (life.checkedOn !== null)
        rows.check_days!.push({ referral_id: life.id, collective_id: collective, made_on: life.checkedOn })
    }
    let previous = NOTHING
    for (const { id, version, action, fromState, toState, at } of events) {
      // Of its own kind: what was made up was never chained by a service.
      const hash = createHash('sha256').update(previous).update(`${id}${version}${action}`).digest()
      rows.referral_events!.push({
        ...{
          id,
          collective_id: collective,
          referral_id: life.id,
          version,
          action,
          side: 'receiver',
          organisation_id: life.recipient
        },
        ...{
          client_id: 'made-up',
          from_state: fromState,
          to_state: toState,
          at,
          party_ids,
          payload: life.happened[version - 1]!.payload
        },
        ...{ previous_hash: previous, hash }
      })
      feed.push({ position: position + feed.length + 1, event_id: id, collective_id: collective, party_ids })
      previous = hash
    }
    rows.referrals!.push({
      ...{
        id: life.id,
        ...shared,
        agreement_id: agreement,
        sender_id: life.sender,
        recipient_id: life.recipient,
        party_ids,
        granted: 3
      },
      ...{
        parent_id: life.parentId,
        root_id: life.rootId,
        hop: life.hop,
        version: events.length,
        state: last.to,
        urgent: false
      },
      ...{
        rights: life.rights,
        territory_id: life.territory,
        age_band: '40_59',
        language: 'fr',
        duplicate_decision: 'none_found'
      },
      ...{ created_at: created, sent_at: life.happened.find(({ action }) => action === 'send')?.at ?? null },
      ...{ updated_at: last.at, state_since: last.at, head_hash: previous }
    })
    for (const [side, organisation_id] of [
      ['sender', life.sender],
      ['receiver', life.recipient]
    ])
      rows.referral_parties!.push({
        ...{ organisation_id, referral_id: life.id, ...shared, side, disclosure: side === 'sender' ? 4 : 3 },
        ...{
          discloses_until: side === 'sender' ? null : later(created, 365),
          party_ids,
          state: last.to,
          urgent: false
        },
        ...{ sort_at: created, updated_at: last.at, territory_id: life.territory, rights: life.rights },
        ball_with: ballHolder(last.to as ReferralState, false)
      })
    for (const result of life.results)
      rows.outcomes!.push({
        ...result,
        ...{ collective_id: collective, referral_id: life.id, confidence: 'certain', person_confirmation: 'not_asked' }
      })
  }
  return { ...rows, event_feed: feed }
}

function later(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * 86_400_000).toISOString().slice(0, 10)
}
