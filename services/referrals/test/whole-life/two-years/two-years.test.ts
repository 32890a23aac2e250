import { DEFAULT_CHARTER } from '@relais/contract'
import { newId } from '@relais/database'
import type { ReferralAction, Role, Side } from '@relais/referral-lifecycle'
import { COLLECTIVE, organisation } from '@relais/test-kit'
import t from 'tap'
import type { ActionPayload } from '../../../src/acting/life/effects.ts'
import { followClocks } from '../../../src/acting/life/follow-clocks.ts'
import { begun, draftOf, partiesOf } from '../../../src/acting/life/new-referral.ts'
import { type Actor, perform } from '../../../src/acting/life/perform.ts'
import { NOTHING_AHEAD } from '../../../src/acting/rules/ahead.ts'
import { calendarOf } from '../../../src/desk/calendar.ts'
import { insertReferral } from '../../../src/store/referrals/write-referral.ts'
import { currentOutcomes } from '../../../src/store/work/outcomes.ts'
import { directory } from '../../setting/places.ts'
import { openStill } from '../../setting/still.ts'
import { dayThere, instant, later, PLACES, type Place } from './calendar.ts'
import { type Deed, type Life, lead, NAMES, type Start } from './lives.ts'

const [FIRST, LAST] = ['2027-01-04', '2028-12-31']
const HOW_MANY = 500
const ZONES = {
  metropole: 'Europe/Paris',
  alsace_moselle: 'Europe/Paris',
  reunion: 'Indian/Reunion',
  nouvelle_caledonie: 'Pacific/Noumea'
} as const

/** A collective in each place; in Alsace a rule may end what nobody answers. */
const collectives = Object.fromEntries(
  PLACES.map((place, n) => [place, COLLECTIVE.replace(/.$/, String(n + 2))])
) as Record<Place, string>
const charterOf = (place: Place) => ({
  ...DEFAULT_CHARTER,
  holidays: place,
  timeZone: ZONES[place],
  systemMayExpire: place === 'alsace_moselle'
})
const calendars = Object.fromEntries(PLACES.map((place) => [place, calendarOf(charterOf(place))]))
const charters = Object.fromEntries(PLACES.map((place) => [collectives[place], charterOf(place)]))
const [sender, recipient] = [organisation('ccas'), organisation('caf')]

const { desk, owner } = await openStill(t, `${FIRST}T00:00:00.000Z`, { ...directory, charters })
const faults: unknown[] = []
const listening = {
  ...desk,
  log: { ...desk.log, error: (...said: unknown[]) => void faults.push(said) } as unknown as typeof desk.log
}

// The same numbers in every run.
let state = 20_270_104
const number = (below: number) => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((state / 2_147_483_648) * below)
}

/** Around the days off: two of three begin there. */
const AROUND = [
  '2027-03-18',
  '2027-04-23',
  '2027-05-03',
  '2027-07-07',
  '2027-12-13',
  '2027-12-20',
  '2028-04-06',
  '2028-04-24',
  '2028-05-16',
  '2028-07-06',
  '2028-09-18'
]
function startOf(n: number): Start {
  const place = PLACES[[0, 0, 0, 0, 0, 0, 1, 1, 2, 3][n % 10]!]!
  const day = n % 3 === 0 ? later(FIRST, number(690)) : later(AROUND[number(AROUND.length)]!, number(12))
  return {
    place,
    day,
    hour: 8 + number(10),
    urgent: number(4) === 0,
    luck: number(1_000),
    mayExpire: place === 'alsace_moselle'
  }
}

interface Led extends Life {
  id: string
  name: string
  start: Start
}

const PARTY = { person: newId(), agreement: newId() }
const ACTORS: Record<Deed['by'], Actor> = {
  sender: { side: 'sender', roles: ['agent'], organisationId: sender.id, memberId: newId(), clientId: 'web' },
  receiver: { side: 'receiver', roles: ['agent'], organisationId: recipient.id, memberId: newId(), clientId: 'web' },
  lead: {
    side: 'receiver' as Side,
    roles: ['lead'] as readonly Role[],
    organisationId: recipient.id,
    memberId: newId(),
    clientId: 'web'
  }
}
const parties = { sender, recipient, coversTerritory: true }
const viewerIn = (place: Place, organisationId: string) => ({
  collectiveId: collectives[place],
  organisationId,
  duty: 'service' as const
})
const agreementIn = (place: Place) => ({
  id: PARTY.agreement.replace(/.$/, String(PLACES.indexOf(place))),
  person: PARTY.person.replace(/.$/, String(PLACES.indexOf(place)))
})

/** One person and one agreement for each collective: who it is does not matter to a clock. */
async function prepare(): Promise<void> {
  for (const place of PLACES) {
    const { id, person } = agreementIn(place)
    const collective = collectives[place]
    await owner(
      `insert into referrals.persons (id, collective_id, organisation_id, version, name_sealed, sound_index, age_band, language, preferred_channel, last_contact_on, created_at, updated_at)
       values ($1, $2, $3, 1, '', '{}', 'unknown', 'fr', 'phone', '2027-01-04', now(), now())`,
      [person, collective, sender.id]
    )
    await owner(
      `insert into referrals.agreements (id, collective_id, organisation_id, person_id, recipient_id, rights, level, how_given, given_on, expires_on, version, created_at)
       values ($1, $2, $3, $4, $5, '{rsa,prime_activite}', 'follow_up', 'by_phone', '2027-01-01', '2028-12-31', 1, now())`,
      [id, collective, sender.id, person, recipient.id]
    )
  }
}

async function write({ place, day, urgent }: Start): Promise<string> {
  const { id: agreementId, person } = agreementIn(place)
  const known = { calendar: calendars[place]!, parties, origin: null, owner: null }
  // the morning of the day, before anything is done with it
  const now = new Date(instant(place, day, 7))
  const draft = draftOf(
    {
      collectiveId: collectives[place],
      senderId: sender.id,
      recipientId: recipient.id,
      person: { id: person, age_band: 'unknown', language: 'fr' },
      agreementId,
      granted: 3,
      rights: ['rsa', 'prime_activite'],
      urgent,
      territoryId: null,
      rightsCheckWaiver: null,
      duplicateDecision: null,
      createdBy: null,
      groupId: null,
      parent: null
    },
    now,
    known
  )
  const { row, events } = begun(draft, ACTORS.sender, now)
  await desk.database.transaction(viewerIn(place, sender.id), async (trx) => {
    await trx.run(...insertReferral(row, partiesOf(row, sender, undefined, undefined), events))
  })
  return row.id
}

async function act({ id, start: { place } }: Led, { action, by, payload = {} }: Deed, at: string): Promise<void> {
  const actor = ACTORS[by]
  const keys = await desk.vault.keysFor(collectives[place])
  await desk.database.transaction(viewerIn(place, actor.organisationId!), async (trx) => {
    const row = await trx.db
      .selectFrom('referrals')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const agreement = await trx.db
      .selectFrom('agreements')
      .selectAll()
      .where('id', '=', row.agreement_id!)
      .executeTakeFirstOrThrow()
    const outcomes = await trx.run(currentOutcomes, { referral: id })
    const known = { calendar: calendars[place]!, parties, origin: null, owner: null }
    const doing = {
      trx,
      keys,
      actor,
      action: action as ReferralAction,
      payload: payload as ActionPayload,
      known,
      now: new Date(at)
    }
    const found = { row: { ...row }, agreement, outcomes, ahead: NOTHING_AHEAD }
    const added = {
      parties: (after: typeof row, disclosure: number) =>
        action === 'send' ? partiesOf(after, sender, agreement, disclosure).slice(1) : []
    }
    const done = await perform(doing, found, added)
    if ('refusal' in done) throw new Error(`${action} at ${at}: ${done.refusal}`)
  })
}

t.test('in two years every reminder, closing, grant and question comes on its day, and none comes twice', async (t) => {
  await prepare()
  const names = NAMES()
  const lives: Led[] = []
  for (let n = 0; n < HOW_MANY; n += 1) {
    const start = startOf(n)
    const name = names[n % names.length]!
    lives.push({ id: await write(start), name, start, ...lead(name, start) })
  }

  // What people do in its hour, and at five each day, in each zone, whatever fell due.
  const moments: { at: string; go: () => Promise<void> }[] = lives.flatMap((led) =>
    led.deeds.map((deed) => {
      const at = instant(led.start.place, deed.day, deed.hour)
      return { at, go: () => act(led, deed, at) }
    })
  )
  for (const place of ['metropole', 'reunion', 'nouvelle_caledonie'] as const)
    for (let day: string = FIRST; day <= LAST; day = later(day, 1)) {
      const at = instant(place, day, 17)
      moments.push({ at, go: () => followClocks(listening, new Date(at)) })
    }
  for (const { go } of moments.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)))
    await go()
  t.same(faults, [])

  const told = await owner<{ id: string; action: string; at: string; level: number | null }>(
    `select referral_id as id, action, to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, (payload ->> 'level')::int as level
     from referrals.referral_events where side = 'system' order by referral_id, version`
  )
  const ruled = Map.groupBy(told, ({ id }) => id)
  const seen = new Map<string, number>()
  for (const { id, name, start, due } of lives) {
    const found = (ruled.get(id) ?? []).map(({ action, at, level }) => ({
      day: dayThere(start.place, at),
      action,
      ...(level === null ? {} : { level })
    }))
    // a draft is kept thirty times twenty-four hours, and looked at when people leave
    const expected = name === 'the draft is forgotten' ? [{ day: later(start.day, 30), action: 'discard' }] : due
    const within = expected
      .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
      .filter(({ day }) => day <= LAST)
    t.same(
      found,
      within,
      `${name}, ${start.urgent ? 'urgent, ' : ''}from ${start.day} ${start.hour}:00 in ${start.place}`
    )
    for (const { action, level } of found)
      seen.set(`${action} ${level ?? ''}`.trim(), (seen.get(`${action} ${level ?? ''}`.trim()) ?? 0) + 1)
  }
  t.same([...seen.keys()].sort(), [
    'ask-again',
    'close',
    'confirm-withdrawal',
    'discard',
    'escalate 1',
    'escalate 2',
    'escalate 3',
    'expire'
  ])
  t.comment([...seen].map(([what, n]) => `${what}: ${n}`).join(', '))
})
