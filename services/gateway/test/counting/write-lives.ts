import { type Chance, type Life, liveOnce, type OutreachSubject, outreachOnce } from '@relais/demo'
import { asOwner } from '@relais/test-kit'
import { type PlacesChange, placesOnce, writePlaces } from './capacity-lives.ts'
import { writeOutreach } from './write-outreach.ts'

/** A collective in which so many referrals were begun, and as many contacts noted. */
export interface World {
  collective: string
  organisations: string[]
  territories: string[]
  lives: Life[]
  outreach: OutreachSubject[]
  places: PlacesChange[]
}

/** No event is later. */
export const NOW = '2026-11-23T09:00:00.000Z'

/** Makes one up, the same for the same chance. */
export function worldOf(chance: Chance, roots: number): World {
  const ids = (count: number) => Array.from({ length: count }, chance.id)
  const [collective, organisations, territories] = [chance.id(), ids(10), ids(4)]
  const setting = {
    ...{ organisations, territories },
    ...{ from: Date.parse('2025-12-01T06:00:00Z'), until: Date.parse(NOW), days: 300 }
  }
  return {
    collective,
    organisations,
    territories,
    lives: Array.from({ length: roots }, () => liveOnce(chance, setting)).flat(),
    outreach: outreachOnce(chance, roots, setting),
    places: placesOnce(chance, organisations, NOW)
  }
}

const REFERRALS = `
  insert into referrals.persons (id, collective_id, organisation_id, version, name_sealed, age_band, language, preferred_channel, last_contact_on, created_at, updated_at)
    values ($1, $1, $1, 1, '', 'unknown', 'fr', 'phone', '2026-11-01', now(), now())`
const ROWS = `
  insert into referrals.referrals (id, collective_id, person_id, sender_id, recipient_id, party_ids, granted, parent_id, root_id, hop, version, state, urgent, rights,
    territory_id, age_band, language, created_at, sent_at, updated_at, state_since, head_hash)
  select id, $1, $1, sender, recipient, array[sender, recipient], 3, parent, root, hop, version, state, false, rights, territory, 'unknown', 'fr', created, sent, created, created, ''
  from jsonb_to_recordset($2::jsonb) as x (id uuid, sender uuid, recipient uuid, parent uuid, root uuid, hop smallint, version integer, state text, rights text[], territory uuid,
    created timestamptz, sent timestamptz)`
const EVENTS = `
  insert into referrals.referral_events (id, collective_id, referral_id, version, action, side, organisation_id, client_id, from_state, to_state, at, party_ids, payload,
    previous_hash, hash)
  select id, $1, referral, version, action, 'receiver', recipient, 'made-up', was, became, at, array[sender, recipient], payload, '', sha256(id::text::bytea)
  from jsonb_to_recordset($2::jsonb) as x (id uuid, referral uuid, version integer, action text, sender uuid, recipient uuid, was text, became text, at timestamptz, payload jsonb)`
const OUTCOMES = `
  insert into referrals.outcomes (id, collective_id, referral_id, right_code, result, source, confidence, person_confirmation, recorded_at, replaced_at, effective_on,
    decided_on, first_paid_on, amount_monthly_cents, arrears_cents, amount_once_cents)
  select id, $1, referral, right_code, result, source, 'certain', 'not_asked', recorded_at, replaced_at, effective_on, decided_on, first_paid_on, amount_monthly_cents,
    arrears_cents, amount_once_cents
  from jsonb_to_recordset($2::jsonb) as x (id uuid, referral uuid, right_code text, result text, source text, recorded_at timestamptz, replaced_at timestamptz,
    effective_on date, decided_on date, first_paid_on date, amount_monthly_cents integer, arrears_cents integer, amount_once_cents integer)`
const CHECKS = `
  insert into referrals.check_days (referral_id, collective_id, made_on)
  select id, $1, day from jsonb_to_recordset($2::jsonb) as x (id uuid, day date)`

/** Writes what the services would have written, of all worlds, and their events in the order in which they happened; answers how many there are. */
export async function writeWorlds(adminUrl: string, worlds: readonly World[], chance: Chance): Promise<number> {
  let noted = 0
  for (const { collective, lives, outreach, places } of worlds) {
    const write = (text: string, rows: readonly object[]) => asOwner(adminUrl, text, [collective, JSON.stringify(rows)])
    await asOwner(adminUrl, REFERRALS, [collective])
    await write(ROWS, lives.map(rowOf))
    await write(
      OUTCOMES,
      lives.flatMap(({ id, results }) => results.map((one) => ({ ...one, referral: id })))
    )
    await write(
      CHECKS,
      lives.flatMap(({ id, checkedOn }) => (checkedOn === null ? [] : [{ id, day: checkedOn }]))
    )
    await write(
      EVENTS,
      lives.flatMap((life) =>
        life.happened.map(({ action, from, to, at, payload }, index) => ({
          ...{ id: chance.id(), referral: life.id, version: index + 1, sender: life.sender, recipient: life.recipient },
          ...{ action, was: from, became: to, at, payload }
        }))
      )
    )
    noted += await writeOutreach(adminUrl, collective, outreach)
    await writePlaces(adminUrl, collective, places)
  }
  await asOwner(
    adminUrl,
    `insert into referrals.event_feed (position, event_id, collective_id, party_ids)
     select row_number() over (order by at, referral_id, version), id, collective_id, party_ids from referrals.referral_events`
  )
  const [told] = await asOwner<{ n: number }>(
    adminUrl,
    `update referrals.telling set position = (select max(position) from referrals.event_feed) returning position::int as n`
  )
  await asOwner(adminUrl, 'analyze')
  return told!.n + noted
}

function rowOf({ id, rootId, parentId, hop, sender, recipient, territory, rights, happened }: Life): object {
  const last = happened.at(-1)!
  const sent = happened.find(({ action }) => action === 'send')?.at ?? null
  return {
    id,
    root: rootId,
    parent: parentId,
    hop,
    sender,
    recipient,
    territory,
    rights,
    version: happened.length,
    state: last.to,
    created: happened[0]!.at,
    sent
  }
}
