import { REFERRAL_ACTIONS, type ReferralAction } from '@relais/referral-lifecycle'
import t from 'tap'
import type { ActionPayload } from '../../../src/acting/life/effects.ts'
import { RULE } from '../../../src/acting/life/follow.ts'
import { type Actor, type Doing, perform } from '../../../src/acting/life/perform.ts'
import { USUAL } from '../../../src/desk/calendar.ts'
import type { ReferralRow } from '../../../src/store/referrals/write-referral.ts'
import { currentOutcomes } from '../../../src/store/work/outcomes.ts'
import { people } from '../../setting/places.ts'
import { openStill } from '../../setting/still.ts'
import { BODIES, everything, oneInEveryState, stateOf } from './every-state.ts'
import { ALSO_WHEN_FROZEN, COLUMNS, type Column, cellOf, FROZEN, MARKED, NOT_YET, nextOf, PLAIN } from './written.ts'

const house = await openStill(t)
const { desk } = house
const { plain, withdrawing } = await oneInEveryState(house)

const PERSON: Actor = { side: 'person', roles: [], organisationId: null, memberId: null, clientId: 'lien' }
const ACTIONS = Object.keys(REFERRAL_ACTIONS) as ReferralAction[]
const collectiveId = people.ccas.collectiveId!
const keys = await desk.vault.keysFor(collectiveId)

class Undone extends Error {}

interface Tried {
  state: string
  version: number
  side: string
  event: string
}

interface Given {
  marks?: Partial<ReferralRow> | undefined
  sibling?: boolean
  now?: string
}

/** Does an action within a transaction that is undone, long after every clock has run out unless told; answers what it made, or the refusal. */
async function tried(actor: Actor, action: ReferralAction, id: string, given: Given = {}): Promise<Tried | string> {
  const { marks = {}, sibling = false, now = '2027-06-30T09:00:00.000Z' } = given
  let found: Tried | string = ''
  const viewer = { collectiveId, organisationId: null, duty: 'service' } as const
  const calendar = { ...USUAL, charter: { systemMayExpire: true } }
  try {
    await desk.database.transaction(viewer, async (trx) => {
      const row = await trx.db.selectFrom('referrals').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      const outcomes = await trx.run(currentOutcomes, { referral: id })
      const doing: Doing = {
        trx,
        keys,
        actor,
        action,
        payload: (BODIES[action] ?? {}) as ActionPayload,
        known: { calendar, parties: null, origin: null, owner: null },
        now: new Date(now)
      }
      const done = await perform(doing, {
        row: { ...row, ...marks },
        agreement: undefined,
        outcomes,
        siblingAccepted: sibling
      })
      found =
        'refusal' in done
          ? done.refusal
          : { state: done.row.state, version: done.row.version, side: done.event.side, event: done.event.action }
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return found
}

/** The refusal of a cell for those who hold no role. */
function refusalIn(side: string, action: string, column: Column): string {
  const cell = cellOf(PLAIN, side, '-', action, column)
  if (cell === undefined) return 'referral-not-yours'
  // A rule first asks whether its clock has run out, and that of a withdrawal that nobody asked for never does.
  if (cell === '?') return action === 'confirm-withdrawal' ? 'clock-still-running' : NOT_YET[action]!
  return FROZEN.includes(column) && !ALSO_WHEN_FROZEN.includes(action) ? 'referral-frozen' : 'referral-state-forbids'
}

for (const [side, actor] of [
  ['person', PERSON],
  ['system', RULE]
] as const)
  t.test(`the ${side} may do what the procedure says in each state, and nothing else`, async (t) => {
    const before = await everything(house)
    for (const column of COLUMNS)
      for (const action of ACTIONS) {
        const cell = cellOf(PLAIN, side, '-', action, column) ?? '.'
        const expected =
          cell === '.' || cell === '?'
            ? refusalIn(side, action, column)
            : { state: stateOf(nextOf(cell, column)), version: plain[column].version + 1, side, event: action }
        t.same(await tried(actor, action, plain[column].id), expected, `${action} ${column}`)
      }
    t.same(await everything(house), before)
  })

t.test('what has to come first makes possible what the procedure says', async (t) => {
  const marks: Record<string, Partial<ReferralRow>> = {
    expire: { escalation: 3, escalated_at: '2027-06-16T07:00:00.000Z' },
    'ask-again': { ask_again_at: '2027-06-30T08:59:00.000Z' }
  }
  for (const column of COLUMNS)
    for (const action of ['confirm-withdrawal', 'expire', 'ask-again', 'supersede'] as const) {
      const cell = cellOf(MARKED, 'system', '-', action, column) ?? '.'
      const base = (action === 'confirm-withdrawal' && withdrawing[column]) || plain[column]
      const found = await tried(RULE, action, base.id, { marks: marks[action], sibling: action === 'supersede' })
      const expected =
        cell === '.'
          ? refusalIn('system', action, column)
          : { state: stateOf(nextOf(cell, column)), version: base.version + 1 }
      t.match(found, expected, `${action} ${column}`)
    }
})

t.test('a rule waits until its clock has run out', async (t) => {
  const now = '2026-12-23T09:00:00.000Z'
  for (const { side, action, cells } of PLAIN.filter((row) => row.side === 'system'))
    for (const column of COLUMNS.filter((one) => (cells[one] ?? '.') !== '.' && cells[one] !== '?'))
      t.equal(
        await tried(RULE, action as ReferralAction, plain[column].id, { now }),
        'clock-still-running',
        `${side} ${action} ${column}`
      )
  for (const { id } of Object.values(withdrawing))
    t.equal(await tried(RULE, 'confirm-withdrawal', id, { now }), 'clock-still-running')
})
