import { createReferralGroup, type ReferralProgress, type Worker } from '@relais/contract'
import { followClocks } from '../../../src/acting/life/follow-clocks.ts'
import { agreed, came, expect, type Written, wholeReferral } from '../../setting/house.ts'
import { people, places } from '../../setting/places.ts'
import type { openStill } from '../../setting/still.ts'
import { type Column, NAMES } from './written.ts'

export type Still = Awaited<ReturnType<typeof openStill>>

/** What each action takes here: whatever its rules ask, answered in its favour. */
export const BODIES: Record<string, object> = {
  send: { duplicateDecision: 'other_need', rightsCheckWaiver: 'urgent_need' },
  'ask-info': { items: ['bank_details'] },
  'reply-info': { answers: [{ item: 'bank_details', answer: 'provided' }] },
  waitlist: { reviewOn: '2027-01-15' },
  decline: { reason: 'capacity_reached' },
  'un-accept': { reason: 'capacity_reached', doneSoFar: 'Un premier appel, sans réponse.' },
  'log-contact': { channel: 'phone', date: '2026-12-23', result: 'met' },
  schedule: { channel: 'in_person', startsAt: '2026-12-29T09:30:00.000Z' },
  'no-show': { channel: 'in_person', date: '2026-12-22' },
  reschedule: { channel: 'in_person', startsAt: '2026-12-30T09:30:00.000Z' },
  start: { metOn: '2026-12-23' },
  hold: { reason: 'person_asks_for_time', resumeOn: '2027-01-20' },
  'record-outcome': { outcomes: [came('rsa'), came('prime_activite', 'not_eligible')] },
  dispute: { reason: 'nothing_received' },
  'correct-outcome': { reason: 'entry_mistake', outcomes: [came('rsa', 'already_had')] },
  reopen: { reason: 'new_information' },
  redirect: {
    organisationId: places.mission.id,
    reason: 'better_placed',
    duplicateDecision: 'other_need',
    rightsCheckWaiver: 'urgent_need'
  },
  'suggest-redirect': { reason: 'better_placed', suggestedOrganisationIds: [places.mission.id] },
  withdraw: { reason: 'need_solved' },
  'person-declines': { proof: 'by_phone' },
  'withdraw-agreement': { proof: 'by_phone' },
  'mark-error': { reason: 'wrong_person' }
}
/** A referral without texts, that may be passed on. */
const WRITTEN = {
  agreement: { ...agreed, onward: true },
  need: null,
  followUp: null
} as const satisfies Partial<Written>

const WAYS: Partial<Record<Column, string>> = {
  se: '',
  ak: 'acknowledge',
  ir: 'acknowledge ask-info',
  wl: 'acknowledge waitlist',
  ac: 'acknowledge accept',
  ip: 'acknowledge accept start',
  oh: 'acknowledge accept start hold',
  rs: 'acknowledge accept start record-outcome',
  cl: 'acknowledge accept start record-outcome confirm',
  de: 'acknowledge decline',
  rd: 'acknowledge redirect',
  wd: 'withdraw',
  pd: 'acknowledge person-declines',
  er: 'acknowledge mark-error'
}
const BY_THE_SENDER = ['confirm', 'withdraw', 'mark-error', 'reply-info']

export type Standing = Pick<ReferralProgress, 'id' | 'version'>

/** One referral in every state, and one for each thing that may have been asked of it, all by real actions. The clock is left where it was. */
export async function oneInEveryState(house: Still) {
  const { act, write, moveTo, ask, desk } = house
  const go = async (way: string, at: ReferralProgress): Promise<ReferralProgress> => {
    for (const action of way.split(' ').filter(Boolean)) {
      const who: Worker = BY_THE_SENDER.includes(action) ? people.ccas : people.caf
      at = expect(200, await act(who, at, action, BODIES[action] ?? {}))
    }
    return at
  }

  const written = (more: Partial<Written> = {}) => write({ ...WRITTEN, ...more })
  const inTime = { ...WRITTEN, agreement: { ...WRITTEN.agreement, givenOn: '2026-10-01' } }
  // Nobody looks at a waiting list: reminded on the day, told to the lead and to the coordinator, who ends it two weeks later.
  await moveTo('2026-10-01T09:00:00.000Z')
  let expired = await go('acknowledge', await write(inTime))
  expired = expect(200, await act(people.caf, expired, 'waitlist', { reviewOn: '2026-10-12' }))
  for (const day of ['2026-10-12', '2026-10-15', '2026-10-20']) {
    await moveTo(`${day}T15:01:00.000Z`)
    await followClocks(desk, new Date(`${day}T15:01:00.000Z`))
  }
  await moveTo('2026-11-03T16:30:00.000Z')
  expired = expect(200, await act(people.coordinator, { id: expired.id, version: 7 }, 'expire', {}))

  await moveTo('2026-12-23T09:00:00.000Z')
  const group = expect(
    201,
    await ask(people.ccas, createReferralGroup, {
      body: {
        mode: 'first_accepts',
        persons: [{ person: wholeReferral.person }],
        legs: [places.caf, places.prefecture].map(({ id }) => ({
          ...WRITTEN,
          recipientId: id,
          rights: ['rsa'],
          send: true,
          ...BODIES.send
        }))
      }
    })
  )
  const legTo = (id: string): ReferralProgress =>
    group.legs.find(({ recipientId }: ReferralProgress) => recipientId === id)
  expect(200, await act(people.prefecture, legTo(places.prefecture.id), 'accept', {}))
  const superseded = expect(200, await house.read(people.ccas, legTo(places.caf.id).id))

  const plain: Partial<Record<Column, Standing>> = { dr: await written({ send: false }), ex: expired, su: superseded }
  for (const [column, way] of Object.entries(WAYS)) plain[column as Column] = await go(way, await written())

  const withdrawing: Partial<Record<Column, Standing>> = {}
  for (const [column, way] of Object.entries({ ...waysTo('ac', 'ip', 'oh'), ir: 'acknowledge accept ask-info' }))
    withdrawing[column as Column] = await go(`${way} withdraw`, await written())
  const suggested: Partial<Record<Column, Standing>> = {}
  for (const [column, way] of Object.entries(waysTo('se', 'ak', 'wl', 'ac', 'ip')))
    suggested[column as Column] = await go(`${way} suggest-redirect`, await written())
  suggested.de = await go('acknowledge suggest-redirect decline', await written())
  return { plain: plain as Record<Column, Standing>, withdrawing, suggested }
}

function waysTo(...columns: Column[]) {
  return Object.fromEntries(columns.map((column) => [column, WAYS[column]!]))
}

/** Copies referrals with all that belongs to them, each on an agreement of its own; answers the copies in order. */
export async function copies(house: Still, sources: readonly Standing[]): Promise<Standing[]> {
  if (sources.length === 0) return []
  const rows = await house.owner<Standing & { source: string; copy: string }>(COPY, [sources.map(({ id }) => id)])
  return rows.map(({ id, version }) => ({ id, version }))
}

const COPY = `
  with wanted as (select ordinality as place, source, gen_random_uuid() as id, gen_random_uuid() as agreement from unnest($1::uuid[]) with ordinality as w (source, ordinality)),
  a as (insert into referrals.agreements select (jsonb_populate_record(o, jsonb_build_object('id', w.agreement))).*
    from wanted w join referrals.referrals r on r.id = w.source join referrals.agreements o on o.id = r.agreement_id),
  r as (insert into referrals.referrals select (jsonb_populate_record(o, jsonb_build_object('id', w.id, 'root_id', w.id, 'agreement_id', w.agreement))).*
    from wanted w join referrals.referrals o on o.id = w.source),
  p as (insert into referrals.referral_parties select (jsonb_populate_record(o, jsonb_build_object('referral_id', w.id))).*
    from wanted w join referrals.referral_parties o on o.referral_id = w.source),
  e as (insert into referrals.referral_events select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'referral_id', w.id))).*
    from wanted w join referrals.referral_events o on o.referral_id = w.source),
  f as (insert into referrals.outcomes select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'referral_id', w.id))).*
    from wanted w join referrals.outcomes o on o.referral_id = w.source)
  select w.id, o.version from wanted w join referrals.referrals o on o.id = w.source order by w.place`

/** A digest of every table of the service, but for the keys, which a collective gets when it first asks. */
export async function everything(house: Still): Promise<Record<string, string>> {
  const tables = await house.owner<{ name: string }>(
    "select 'referrals.' || tablename as name from pg_tables where schemaname = 'referrals' and tablename <> 'data_keys' order by 1"
  )
  const rows = await house.owner<{ name: string; digest: string }>(
    tables
      .map(
        ({ name }) =>
          `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(md5(r::text), '' order by md5(r::text))), '') as digest from ${name} r`
      )
      .join(' union all ')
  )
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}

/** The name of a state, as the API tells it. */
export const stateOf = (column: Column) => NAMES[column]
