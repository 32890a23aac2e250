import type { Chance } from './chance.ts'

const DAY = 86_400_000
const RIGHTS = ['rsa', 'prime_activite', 'apl', 'css', 'cheque_energie', 'fsl']
const PENDING = 'application_filed_pending'
const RESULTS = [
  ...['right_opened', 'right_maintained_or_raised', PENDING, 'refused_by_body', 'not_eligible', 'already_had'],
  ...['person_gave_up', 'unreachable', 'referred_elsewhere', 'info_given_only']
]
const SOURCES = ['body_letter', 'body_portal', 'person_said', 'staff_estimate']

export interface Happening {
  action: string
  from: string | null
  to: string
  at: string
  payload: Record<string, unknown>
}

export interface Result {
  id: string
  right_code: string
  result: string
  recorded_at: string
  replaced_at: string | null
  source: string
  effective_on: string | null
  decided_on: string | null
  first_paid_on: string | null
  amount_monthly_cents: number | null
  arrears_cents: number | null
  amount_once_cents: number | null
}

/** One referral with all that happened to it. */
export interface Life {
  id: string
  rootId: string
  parentId: string | null
  hop: number
  sender: string
  recipient: string
  territory: string | null
  rights: string[]
  checkedOn: string | null
  happened: Happening[]
  results: Result[]
}

/** Between whom, and when: roots are begun evenly over so many days, and no event is later than `until`. */
export interface Setting {
  organisations: readonly string[]
  territories: readonly string[]
  /** Instants, in milliseconds. */
  from: number
  until: number
  days: number
  /** In a hundred, how often a message comes before anything else; none unless it is given. */
  messages?: number
}

type Choices = Readonly<Record<string, number>>

// What is done next in each state, and how often.
const NEXT: Readonly<Record<string, Choices>> = {
  sent: {
    acknowledge: 40,
    'ask-info': 8,
    accept: 25,
    waitlist: 6,
    decline: 9,
    redirect: 6,
    withdraw: 3,
    'person-declines': 3,
    escalate: 14,
    expire: 1,
    'mark-error': 1
  },
  acknowledged: {
    'ask-info': 10,
    accept: 45,
    waitlist: 8,
    decline: 12,
    redirect: 8,
    withdraw: 3,
    'person-declines': 2,
    escalate: 12,
    message: 4,
    'mark-error': 1
  },
  info_requested: { 'reply-info': 70, escalate: 8, withdraw: 4, 'person-declines': 3, message: 5 },
  waitlisted: { accept: 60, decline: 12, 'ask-info': 6, redirect: 5, 'person-declines': 3 },
  accepted: {
    start: 45,
    'log-contact': 14,
    hold: 9,
    'ask-info': 6,
    'un-accept': 4,
    'record-outcome': 12,
    'ask-withdrawal': 3,
    redirect: 4,
    escalate: 4,
    'person-declines': 2
  },
  in_progress: {
    'record-outcome': 60,
    hold: 9,
    'ask-info': 6,
    'un-accept': 2,
    redirect: 4,
    'withdraw-agreement': 2,
    'confirm-withdrawal': 2,
    message: 4,
    supersede: 1
  },
  on_hold: { resume: 60, 'record-outcome': 22, 'un-accept': 4, 'withdraw-agreement': 3 },
  resolved: { confirm: 40, close: 12, dispute: 12, 'correct-outcome': 18, opinion: 6, 'mark-error': 1 },
  closed: { stop: 70, reopen: 12, 'correct-outcome': 18 },
  declined: { reopen: 30, withdraw: 40, redirect: 20, stop: 10 },
  withdrawn: { stop: 90, reopen: 10 },
  expired: { stop: 85, reopen: 15 }
}
const MOVES: Readonly<Record<string, string>> = {
  ...{
    acknowledge: 'acknowledged',
    'ask-info': 'info_requested',
    accept: 'accepted',
    waitlist: 'waitlisted',
    decline: 'declined'
  },
  ...{
    'un-accept': 'declined',
    start: 'in_progress',
    hold: 'on_hold',
    confirm: 'closed',
    close: 'closed',
    dispute: 'in_progress'
  },
  ...{
    redirect: 'redirected',
    withdraw: 'withdrawn',
    'confirm-withdrawal': 'withdrawn',
    'person-declines': 'person_declined'
  },
  ...{
    'withdraw-agreement': 'person_declined',
    expire: 'expired',
    supersede: 'superseded',
    'mark-error': 'entered_in_error'
  }
}

/** The life of a root and of every leg that it was passed on to. */
export function liveOnce(chance: Chance, setting: Setting): Life[] {
  const { organisations, territories } = setting
  const legs: Life[] = []
  const [sender, recipient] = pair(chance, organisations)
  const begun = setting.from + chance.below(setting.days * 24 * 60) * 60_000
  const id = chance.id()
  const root: Life = {
    ...{ id, rootId: id, parentId: null, hop: 0, sender, recipient, rights: chance.someOf(RIGHTS).slice(0, 4) },
    ...{ territory: chance.happens(80) ? chance.oneOf(territories) : null, checkedOn: null, happened: [], results: [] }
  }
  live(root, begun)
  return legs

  function live(life: Life, from: number): void {
    legs.push(life)
    let at = from
    let state = 'draft'
    let returnTo = 'acknowledged'
    const happen = (action: string, to: string, payload: Record<string, unknown> = {}) => {
      life.happened.push({ action, from: life.happened.length === 0 ? null : state, to, at: instant(at), payload })
      state = to
    }
    happen('create', 'draft')
    if (life.hop === 0) {
      if (chance.happens(4)) return
      at += chance.happens(70) ? 0 : chance.below(5 * DAY)
      if (chance.happens(45)) life.checkedOn = instant(at - chance.below(40 * DAY)).slice(0, 10)
    }
    happen('send', 'sent')
    for (let steps = 0; steps < 40; steps += 1) {
      const choices = NEXT[state]
      if (choices === undefined) return
      const action = chance.weighted(choices)
      at += 60_000 + Math.floor((chance.below(1_000) ** 2 / 1_000_000) * 16 * DAY)
      if (action === 'stop' || at > setting.until) return
      while (setting.messages !== undefined && chance.happens(setting.messages)) happen('message', state)
      if (action === 'redirect') {
        if (life.hop === 3) continue
        const recipient = chance.oneOf(organisations.filter((one) => one !== life.sender && one !== life.recipient))
        happen('redirect', 'redirected', { reason: 'better_placed' })
        live(
          {
            ...life,
            id: chance.id(),
            parentId: life.id,
            hop: life.hop + 1,
            recipient,
            checkedOn: null,
            happened: [],
            results: []
          },
          at
        )
        return
      }
      if (action === 'ask-info' || action === 'hold') {
        returnTo = state === 'sent' ? 'acknowledged' : state
        happen(action, MOVES[action]!)
      } else if (action === 'reply-info' || action === 'resume') happen(action, returnTo)
      else if (action === 'reopen')
        happen(action, state === 'closed' ? 'in_progress' : 'acknowledged', { reason: 'new_information' })
      else if (action === 'record-outcome' || action === 'correct-outcome') {
        const ids = record(life, action === 'correct-outcome', instant(at))
        const resolved =
          action === 'record-outcome' &&
          life.rights.every((right) => life.results.some(({ right_code }) => right_code === right))
        happen(action, resolved ? 'resolved' : state, { outcomeIds: ids })
      } else if (action === 'decline' || action === 'un-accept')
        happen(action, 'declined', {
          reason: 'x',
          ...(chance.happens(85) && { reasonSide: chance.oneOf(['person', 'provider', 'capacity', 'scope']) })
        })
      else if (action === 'log-contact') happen(action, chance.happens(50) ? 'in_progress' : state)
      else if (action === 'opinion') happen(chance.oneOf(['confirm', 'dispute']), state)
      else if (action === 'ask-withdrawal') happen('withdraw', state, { reason: 'need_solved' })
      else happen(action, MOVES[action] ?? state)
    }
  }

  function record(life: Life, correcting: boolean, at: string): string[] {
    const present = life.results.filter(({ replaced_at }) => replaced_at === null)
    const open = life.rights.filter(
      (right) => !present.some(({ right_code, result }) => right_code === right && result !== PENDING)
    )
    const rights = chance.someOf(correcting || open.length === 0 ? present.map(({ right_code }) => right_code) : open)
    return rights.map((right) => {
      for (const one of life.results) if (one.right_code === right) one.replaced_at ??= at
      const result = chance.happens(45)
        ? 'right_opened'
        : chance.happens(30)
          ? 'application_filed_pending'
          : chance.oneOf(RESULTS)
      const day = (back: number) => instant(Date.parse(at) - chance.below(back * DAY)).slice(0, 10)
      const told = <T>(percent: number, value: () => T) => (chance.happens(percent) ? value() : null)
      const one: Result = {
        ...{
          id: chance.id(),
          right_code: right,
          result,
          recorded_at: at,
          replaced_at: null,
          source: chance.oneOf(SOURCES)
        },
        ...{
          effective_on: told(60, () => day(50)),
          decided_on: told(60, () => day(40)),
          first_paid_on: told(35, () => day(10))
        },
        amount_monthly_cents: told(65, () => 1_000 + chance.below(60_000)),
        arrears_cents: told(25, () => chance.below(200_000)),
        amount_once_cents: told(15, () => 1_000 + chance.below(40_000))
      }
      life.results.push(one)
      return one.id
    })
  }
}

function pair(chance: Chance, organisations: readonly string[]): [string, string] {
  const sender = chance.oneOf(organisations)
  return [sender, chance.oneOf(organisations.filter((one) => one !== sender))]
}

const instant = (time: number) => new Date(time).toISOString()
