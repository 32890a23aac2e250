import { REFERRAL_ACTION_OPERATIONS, type ReferralActionName, type Role, type Worker } from '@relais/contract'
import { type Answered, staffOf } from '@relais/test-kit'
import t from 'tap'
import { followClocks } from '../../../src/acting/life/follow-clocks.ts'
import { people, places } from '../../setting/places.ts'
import { openStill } from '../../setting/still.ts'
import { BODIES, copies, everything, oneInEveryState, type Standing, stateOf } from './every-state.ts'
import { COLUMNS, type Column, cellOf, MARKED, nextOf, offeredTo, PLAIN, refusalOf } from './written.ts'

const house = await openStill(t)
const { act } = house
const { plain, withdrawing, suggested } = await oneInEveryState(house)

const ACTIONS = Object.keys(REFERRAL_ACTION_OPERATIONS) as ReferralActionName[]
const ROLES: Role[] = ['agent', 'lead', 'coordinator', 'privacy_officer', 'administrator']

interface Viewer {
  name: string
  who: Worker
  side: string
  role: string
}
const atPlace = (side: 'sender' | 'receiver') =>
  ROLES.map((role): Viewer => {
    const colleague = side === 'sender' ? people.ccas : people.caf
    return {
      name: `${side} ${role}`,
      who: role === 'agent' ? colleague : staffOf({ id: colleague.organisationId! }, [role]),
      side,
      role
    }
  })
const VIEWERS = [
  ...atPlace('sender'),
  ...atPlace('receiver'),
  { name: 'coordinator', who: people.coordinator, side: 'coordinator', role: 'coordinator' }
]

/** Whether an organisation follows a referral in a state: nobody but its sender knows of a draft. */
const follows = ({ side }: Viewer, column: Column) => side === 'sender' || column !== 'dr'
/** Whoever coordinates does so on either side too, for what no party of theirs may do. */
const alsoCoordinates = ({ role, side }: Viewer, column: Column) =>
  role === 'coordinator' && side !== 'coordinator' && column !== 'dr'
const BY_COORDINATORS = ['reopen', 'expire']

const actsAs = (viewer: Viewer, action: string, column: Column): [string, string] =>
  alsoCoordinates(viewer, column) && BY_COORDINATORS.includes(action)
    ? ['coordinator', 'coordinator']
    : [viewer.side, viewer.role]
const offered = (viewer: Viewer, column: Column) =>
  [
    ...offeredTo(viewer.side, viewer.role, column),
    ...(alsoCoordinates(viewer, column) ? offeredTo('coordinator', 'coordinator', column) : [])
  ].sort()

/** Whoever passed it on may no longer do anything as a receiver. */
const refused = (viewer: Viewer, action: string, column: Column) => {
  const [side, role] = actsAs(viewer, action, column)
  return column === 'rd' && side === 'receiver' ? 'referral-not-yours' : refusalOf(side, role, action, column)
}

const bodyFor = (action: string, { who }: Viewer) =>
  action === 'assign' ? { ownerId: who.memberId } : (BODIES[action] ?? {})
const names = (actions: ({ action: string } | string)[] | undefined) =>
  actions?.map((one) => (typeof one === 'string' ? one : one.action)).sort()

interface Try {
  column: Column
  viewer: Viewer
  action: string
}
const tries = COLUMNS.flatMap((column) =>
  VIEWERS.flatMap((viewer) => ACTIONS.map((action): Try => ({ column, viewer, action })))
)
const leads = ({ column, viewer, action }: Try) => {
  if (!follows(viewer, column)) return null
  const cell = cellOf(PLAIN, ...actsAs(viewer, action, column), action, column) ?? '.'
  return cell === '.' || cell === '?' ? null : nextOf(cell, column)
}

/** Asks many at once, some at a time. */
async function inTurns<T>(all: readonly T[], ask: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all]
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await ask(one)
    })
  )
}

t.test('whatever the procedure does not allow is refused in words that say why, and nothing is changed', async (t) => {
  const forbidden = tries.filter((one) => leads(one) === null)
  t.ok(forbidden.length > 4_500, `${forbidden.length} refusals`)
  const before = await everything(house)
  const wrong: unknown[] = []
  await inTurns(forbidden, async (one) => {
    const { column, viewer, action } = one
    const at = plain[column]
    const answer = await act(viewer.who, at, action, bodyFor(action, viewer))
    const code = refused(viewer, action, column)
    const expected = follows(viewer, column)
      ? {
          status: ['referral-not-yours', 'role-forbids'].includes(code) ? 403 : 409,
          code,
          state: stateOf(column),
          version: at.version,
          offered: offered(viewer, column)
        }
      : { status: 404, code: 'referral-not-found', state: undefined, version: undefined, offered: undefined }
    const { status, body } = answer
    const found = {
      status,
      code: body.code,
      state: body.state,
      version: body.version,
      offered: names(body.availableActions)
    }
    if (JSON.stringify(found) !== JSON.stringify(expected))
      wrong.push({ column, viewer: viewer.name, action, expected, found })
  })
  t.same(wrong.slice(0, 20), [], `${wrong.length} are answered otherwise`)
  t.same(await everything(house), before)
})

t.test('whatever it allows is done, leads where it says, and tells what may be done then', async (t) => {
  const allowed = tries.filter((one) => leads(one) !== null)
  t.ok(allowed.length > 250, `${allowed.length} actions`)
  const at = await copies(
    house,
    allowed.map(({ column }) => plain[column])
  )
  const wrong: unknown[] = []
  await inTurns([...allowed.entries()], async ([place, one]) => {
    const { column, viewer, action } = one
    const found = await done(viewer, at[place]!, action)
    const next = leads(one)!
    const expected = {
      status: 200,
      state: stateOf(next),
      version: at[place]!.version + 1,
      offered: offeredAfter(one, next)
    }
    if (JSON.stringify(found) !== JSON.stringify(expected))
      wrong.push({ column, viewer: viewer.name, action, expected, found })
  })
  t.same(wrong.slice(0, 20), [], `${wrong.length} lead elsewhere`)
})

async function done(viewer: Viewer, at: Standing, action: string) {
  const { status, body }: Answered = await act(viewer.who, at, action, bodyFor(action, viewer))
  return { status, state: body.state, version: body.version, offered: names(body.availableActions) }
}

/** What is offered once an action was done. */
function offeredAfter({ column, viewer, action }: Try, next: Column): string[] {
  // A draft that was thrown away is not taken up again.
  if (action === 'discard') return []
  // Whoever passed it on only looks back, and a coordinator has nothing to add.
  const all = next === 'rd' ? [] : offered(viewer, next)
  if (action === 'withdraw' && next === column) return all.filter((one) => one !== 'withdraw')
  return all
}

t.test('what was asked for before makes possible what the procedure says, and nothing else', async (t) => {
  const asked: [string, Partial<Record<Column, Standing>>, string, string][] = [
    ['confirm-withdrawal', withdrawing, 'confirm-withdrawal', 'withdraw'],
    ['redirect', suggested, 'redirect', '']
  ]
  for (const [action, bases, more, less] of asked) {
    const entries = Object.entries(bases) as [Column, Standing][]
    const rows = entries.flatMap(([column, base]) => VIEWERS.map((viewer) => ({ column, base, viewer })))
    const at = await copies(
      house,
      rows.map(({ base }) => base)
    )
    await inTurns([...rows.entries()], async ([place, { column, viewer }]) => {
      const cell = cellOf([...MARKED, ...PLAIN], viewer.side, viewer.role, action, column) ?? '.'
      const found = await done(viewer, at[place]!, action)
      const mine = (row: { side: string; roles: string[]; action: string; cells: Record<string, string> }) =>
        row.action === more &&
        row.side === viewer.side &&
        row.roles.includes(viewer.role) &&
        (row.cells[column] ?? '.') !== '.'
      if (cell === '.') {
        const plainly = offered(viewer, column).filter((one) => one !== less)
        const offers = [...new Set([...plainly, ...(MARKED.some(mine) ? [more] : [])])].sort()
        t.match(
          found,
          { status: /^4/, state: stateOf(column), version: at[place]!.version },
          `${viewer.name} ${action} ${column}`
        )
        t.same(found.offered, offers, `${viewer.name} ${action} ${column}`)
      } else t.match(found, { status: 200, state: stateOf(nextOf(cell, column)) }, `${viewer.name} ${action} ${column}`)
    })
  }
})

t.test('a referral that was passed on is only looked back on, and to strangers there is none', async (t) => {
  const states = COLUMNS.filter((column) => column !== 'dr')
  const at = await copies(
    house,
    states.map((column) => plain[column])
  )
  await house.owner(
    "update referrals.referral_parties set side = 'former_receiver' where organisation_id = $1 and referral_id = any($2::uuid[])",
    [places.caf.id, at.map(({ id }) => id)]
  )
  const before = await everything(house)
  const strangers = [people.stranger, people.farCoordinator]
  await inTurns(
    [...states.entries()].flatMap(([place, column]) => ACTIONS.map((action) => ({ place, column, action }))),
    async ({ place, column, action }) => {
      const body = action === 'assign' ? { ownerId: people.cafLead.memberId } : (BODIES[action] ?? {})
      const lead = await act(people.cafLead, at[place]!, action, body)
      t.match(
        lead,
        { status: 403, body: { code: 'referral-not-yours', state: stateOf(column), availableActions: [] } },
        `${action} ${column}`
      )
      for (const who of strangers)
        t.match(
          await act(who, at[place]!, action, body),
          { status: 404, body: { code: 'referral-not-found' } },
          `${action} ${column}`
        )
    }
  )
  t.same(await everything(house), before)
})

t.test(
  'only once everybody was reminded in vain for two weeks does the coordinator end it, and tells why not before',
  async (t) => {
    const late: Column[] = ['se', 'ak', 'ir', 'wl', 'ac', 'ip', 'oh', 'de']
    const at = await copies(
      house,
      late.map((column) => plain[column])
    )
    const coordinating = VIEWERS.filter(({ role }) => role === 'coordinator')
    const everyone = await copies(
      house,
      late.flatMap((column) => coordinating.map(() => plain[column]))
    )
    await house.moveTo('2028-01-10T09:00:00.000Z')
    await followClocks(house.desk, new Date('2028-01-10T09:00:00.000Z'))
    for (const [place, column] of late.entries()) {
      const standing = { ...at[place]!, version: at[place]!.version + 3 }
      await house.moveTo('2028-01-21T22:00:00.000Z')
      t.match(
        await act(people.coordinator, standing, 'expire'),
        {
          status: 409,
          body: {
            code: 'escalation-not-exhausted',
            state: stateOf(column),
            version: standing.version,
            availableActions: offeredTo('coordinator', 'coordinator', column)
          }
        },
        column
      )
      await house.moveTo('2028-01-24T08:00:00.000Z')
      for (const [nth, viewer] of coordinating.entries()) {
        const one = everyone[place * coordinating.length + nth]!
        const ended = await act(viewer.who, { ...one, version: one.version + 3 }, 'expire')
        t.match(
          ended,
          { status: 200, body: { state: 'expired', side: 'coordinator', disclosure: 'metadata' } },
          `${viewer.name} ${column}`
        )
        t.same(names(ended.body.availableActions), offered(viewer, 'ex'), `${viewer.name} ${column}`)
      }
    }
  }
)
