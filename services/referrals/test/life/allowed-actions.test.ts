import { REFERRAL_ACTION_OPERATIONS, type ReferralActionName, SERVED_ACTIONS, type Worker } from '@relais/contract'
import t from 'tap'
import { expect, openReferrals, type Reachable } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'

const { act, ask, bring, write, read, owner } = await openReferrals(t)

// Written by hand from the procedure. Where it leads; a dot is a refusal because of the state, f because the referral is frozen.
const TABLE = `
  side     action          draft sent         acknowledged info_requested waitlisted accepted    in_progress on_hold  resolved closed declined redirected withdrawn person_declined expired superseded entered_in_error
  sender   send            sent  .            .            .              .          .           .           .        .        .      .        .          .         f               .       .          f
  sender   confirm         .     .            .            .              .          .           .           .        closed   .      .        .          .         f               .       .          f
  sender   withdraw        .     withdrawn    withdrawn    withdrawn      withdrawn  accepted    in_progress on_hold  .        .      withdrawn .         .         .               .       .          .
  receiver acknowledge     -     acknowledged .            .              .          .           .           .        .        .      .        .          .         f               .       .          f
  receiver accept          -     accepted     accepted     .              accepted   .           .           .        .        .      .        .          .         f               .       .          f
  receiver decline         -     declined     declined     .              declined   .           .           .        .        .      .        .          .         f               .       .          f
  receiver start           -     .            .            .              .          in_progress .           .        .        .      .        .          .         f               .       .          f
  receiver record-outcome  -     .            .            .              .          resolved    resolved    resolved .        .      .        .          .         f               .       .          f
`
const [[, , ...STATES], ...ROWS] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/)) as [string[], ...string[][]]

const REACHED: readonly string[] = [
  'sent',
  'acknowledged',
  'accepted',
  'in_progress',
  'resolved',
  'closed',
  'declined',
  'withdrawn'
] satisfies Reachable[]
const FROZEN = ['person_declined', 'entered_in_error']

/** A referral in a state: by actions where they are served, by the owner's hand where nothing leads there yet. */
async function inState(state: string): Promise<{ id: string; version: number }> {
  if (state === 'draft') return write({ send: false })
  if (REACHED.includes(state)) return bring(state as Reachable)
  const at = await bring('acknowledged')
  const returnTo = state === 'info_requested' ? 'acknowledged' : state === 'on_hold' ? 'in_progress' : null
  await owner('update referrals.referrals set state = $2, return_to = $3, frozen = $4 where id = $1', [
    at.id,
    state,
    returnTo,
    FROZEN.includes(state)
  ])
  await owner('update referrals.referral_parties set state = $2 where referral_id = $1', [at.id, state])
  return at
}

const try_ = (who: Worker, at: { id: string; version: number }, action: string) =>
  act(who, at, action, action === 'start' ? { metOn: '2026-12-23' } : undefined)

for (const [index, state] of STATES.entries()) {
  t.test(`${state}: each side does what the procedure gives it, and nothing else`, async (t) => {
    let at = await inState(state)
    const allowed = { sender: [] as string[], receiver: [] as string[] }
    for (const [side, action, ...cells] of ROWS as [keyof typeof allowed, string, ...string[]][]) {
      const cell = cells[index]!
      const who = side === 'sender' ? people.ccas : people.caf
      const [other, administrator] =
        side === 'sender' ? [people.caf, people.ccasPrivacyOfficer] : [people.ccas, people.cafAdministrator]
      const named = `${side} ${action}`
      if (side === 'sender' || state !== 'draft') {
        const hidden = state === 'draft' && side === 'sender'
        t.match(
          await try_(other, at, action),
          hidden ? { status: 404 } : { status: 403, body: { code: 'referral-not-yours', state, version: at.version } },
          named
        )
        t.match(
          await try_(administrator, at, action),
          { status: 403, body: { code: 'role-forbids', availableActions: [] } },
          named
        )
      }
      const answer = await try_(who, at, action)
      if (cell === '-') t.match(answer, { status: 404, body: { code: 'referral-not-found' } }, named)
      else if (cell === '.')
        t.match(answer, { status: 409, body: { code: 'referral-state-forbids', state, version: at.version } }, named)
      else if (cell === 'f')
        t.match(answer, { status: 409, body: { code: 'referral-frozen', state, version: at.version } }, named)
      else {
        allowed[side].push(action)
        t.match(answer, { status: 200, body: { state: cell, version: at.version + 1 } }, named)
        at = await inState(state)
      }
    }
    for (const [side, who] of [
      ['sender', people.ccas],
      ['receiver', people.caf]
    ] as const) {
      if (side === 'receiver' && state === 'draft') continue
      const { availableActions, version } = expect(200, await read(who, at.id))
      t.strictSame(
        availableActions.map(({ action }: { action: string }) => action).toSorted(),
        allowed[side].toSorted(),
        side
      )
      t.equal(version, at.version, 'refusals changed nothing')
    }
  })
}

t.test('who only looks on, or is none of the two, does nothing at all', async (t) => {
  const at = await bring('resolved')
  for (const action of SERVED_ACTIONS) {
    for (const who of [people.coordinator, people.stranger, people.mission, people.farCoordinator])
      t.match(await try_(who, at, action), { status: 404, body: { code: 'referral-not-found' } }, action)
  }
  for (const side of ['former_receiver', 'upstream']) {
    await owner(
      'update referrals.referral_parties set side = $2, disclosure = 0 where referral_id = $1 and organisation_id = $3',
      [at.id, side, places.caf.id]
    )
    for (const action of SERVED_ACTIONS)
      t.match(
        await try_(people.caf, at, action),
        { status: 403, body: { code: 'referral-not-yours', availableActions: [] } },
        `${side} ${action}`
      )
    t.match((await read(people.caf, at.id)).body, {
      side,
      disclosure: 'metadata',
      person: null,
      outcomes: null,
      availableActions: []
    })
  }
  t.equal((await read(people.ccas, at.id)).body.version, at.version)
})

t.test('actions of later days are described, answer 501 and change nothing', async (t) => {
  const served: readonly string[] = SERVED_ACTIONS
  const later = Object.entries(REFERRAL_ACTION_OPERATIONS).filter(([action]) => !served.includes(action))
  t.ok(later.length >= 15)
  const at = await bring('acknowledged')
  for (const [action, operation] of later) {
    for (const who of [people.ccas, people.cafLead]) {
      const answer = await ask(who, operation, { id: at.id, version: at.version, body: operation.example })
      t.match(answer, { status: 501, body: { code: 'not-served-yet' } }, action)
    }
  }
  t.match((await read(people.ccas, at.id)).body, { state: 'acknowledged', version: at.version })
  const actions = Object.keys(REFERRAL_ACTION_OPERATIONS) as ReferralActionName[]
  t.notOk(
    actions.some((action) => ['escalate', 'close', 'supersede'].includes(action)),
    'what only a rule of time does has no address'
  )
})

t.test(
  'an organisation’s own software acts as one of its agents, and takes what it accepts for the whole desk',
  async (t) => {
    const sent = await write()
    const software = { ...people.caf, memberId: null, roles: [] }
    t.match((await act(software, sent, 'accept')).body, { state: 'accepted', ownerId: null })
  }
)

t.test('whoever accepts names a colleague, not somebody else', async (t) => {
  const sent = await write()
  const stranger = await act(people.caf, sent, 'accept', { ownerId: people.ccas.memberId })
  t.match(stranger, { status: 409, body: { code: 'owner-not-member', state: 'sent', version: 2 } })
  const colleague = await act(people.caf, sent, 'accept', { ownerId: people.cafLead.memberId })
  t.match(colleague.body, { state: 'accepted', ownerId: people.cafLead.memberId })
})
