import { came } from '../../setting/house.ts'
import { hoursLater, later, type Place, worked, workedBetween } from './calendar.ts'

/** Something that somebody does, on a day and hour of the place. */
export interface Deed {
  day: string
  hour: number
  action: string
  by: 'sender' | 'receiver' | 'lead'
  payload?: object
}

/** What a rule of time has to do, on this day and no other. */
export interface Due {
  day: string
  action: string
  level?: number
}

/** What people do with one referral, and what rules have to do about it. */
export interface Life {
  deeds: Deed[]
  due: Due[]
}

/** When and where a referral is sent. */
export interface Start {
  place: Place
  day: string
  hour: number
  urgent: boolean
  /** Any number below a thousand: for what differs from one to the next. */
  luck: number
  mayExpire: boolean
}

const SEND = { duplicateDecision: 'none_found', rightsCheckWaiver: 'urgent_need' }
const PENDING_AGAIN = 60

/** The reminders of a clock that ran out on a day: that day, three working days later to the lead, six to the coordinator; urgent ones sooner. */
function reminders({ place, urgent, mayExpire }: Start, day: string, until?: string): Due[] {
  const third = worked(place, day, urgent ? 2 : 6)
  const all: Due[] = [
    { day, action: 'escalate', level: 1 },
    { day: worked(place, day, urgent ? 1 : 3), action: 'escalate', level: 2 },
    { day: third, action: 'escalate', level: 3 },
    ...(mayExpire ? [{ day: worked(place, third, 10), action: 'expire' }] : [])
  ]
  return until === undefined ? all : all.filter((one) => one.day < until)
}

/** After so many working days, with an urgent length where there is one. */
const after = ({ place, urgent }: Start, day: string, usual: number, shorter = usual) =>
  worked(place, day, urgent ? shorter : usual)

/** What rules say while nobody has looked at it yet, up to a day: urgent ones wait four office hours. */
function unread(start: Start, until?: string): Due[] {
  const { place, day, hour, urgent } = start
  return reminders(start, urgent ? hoursLater(place, day, hour, 4) : worked(place, day, 2), until)
}

/** A day, counted from the start, on which somebody does something: in the morning, working day or not. */
const on = (day: string, action: string, by: Deed['by'] = 'receiver', payload: object = {}): Deed => ({
  day,
  hour: 9,
  action,
  by,
  payload
})

const sent = ({ day, hour }: Start): Deed => ({ day, hour, action: 'send', by: 'sender', payload: SEND })
const met = (day: string) => on(day, 'start', 'receiver', { metOn: day })
const outcomes = (day: string, result = 'right_opened') =>
  on(day, 'record-outcome', 'receiver', { outcomes: [came('rsa', result), came('prime_activite', 'not_eligible')] })

/** The names of all lives. */
export const NAMES = () => Object.keys(LIVES)

/** A life of a name, with what rules say until somebody first looks at it. */
export function lead(name: string, start: Start): Life {
  const { deeds, due } = LIVES[name]!(start)
  return { deeds, due: deeds.length === 0 ? due : [...unread(start, deeds[1]?.day), ...due] }
}

/** Every life that is led here, each with one clock that nobody minds. */
const LIVES: Record<string, (start: Start) => Life> = {
  'nobody looks at it': (start) => ({ deeds: [sent(start)], due: [] }),
  'nobody answers': (start) => {
    const read = later(start.day, 1)
    return {
      deeds: [sent(start), on(read, 'acknowledge')],
      due: reminders(start, after(start, read, 5, 1))
    }
  },
  'nobody gives what is asked for': (start) => {
    const asked = later(start.day, 1)
    return {
      deeds: [sent(start), on(asked, 'ask-info', 'receiver', { items: ['bank_details'] })],
      due: reminders(start, worked(start.place, asked, 5))
    }
  },
  'nobody answers once it was given': (start) => {
    const read = start.day
    const asked = later(read, 1 + (start.luck % 2))
    const given = later(asked, 1 + (start.luck % 5))
    const due = after(start, read, 5, 1)
    const left = workedBetween(start.place, asked, due)
    return {
      deeds: [
        sent(start),
        { ...on(read, 'acknowledge'), hour: start.hour + 1 },
        on(asked, 'ask-info', 'receiver', { items: ['payslips'] }),
        on(given, 'reply-info', 'sender', { answers: [{ item: 'payslips', answer: 'provided' }] })
      ],
      due: [...reminders(start, due, asked), ...reminders(start, worked(start.place, given, left))]
    }
  },
  'nobody looks at the waiting list': (start) => {
    const reviewOn = later(start.day, 10 + (start.luck % 45))
    return {
      deeds: [sent(start), on(later(start.day, 1), 'waitlist', 'receiver', { reviewOn })],
      due: reminders(start, worked(start.place, reviewOn, 0))
    }
  },
  'nobody calls': (start) => {
    const accepted = later(start.day, 1)
    return { deeds: [sent(start), on(accepted, 'accept')], due: reminders(start, worked(start.place, accepted, 5)) }
  },
  'somebody calls, once reminded, and then no more': (start) => {
    const accepted = later(start.day, 1)
    const first = worked(start.place, accepted, 5)
    const called = later(first, 1)
    const call = { channel: 'phone', date: called, result: 'no_answer' }
    return {
      deeds: [sent(start), on(accepted, 'accept'), on(called, 'log-contact', 'receiver', call)],
      due: [...reminders(start, first, called), ...reminders(start, worked(start.place, called, 5))]
    }
  },
  'nothing more is heard of it': (start) => {
    const begun = later(start.day, 2)
    return {
      deeds: [sent(start), on(later(start.day, 1), 'accept'), met(begun)],
      due: reminders(start, worked(start.place, begun, 20))
    }
  },
  'nobody takes it up after the pause': (start) => {
    const resumeOn = later(start.day, 30 + (start.luck % 100))
    const hold = on(later(start.day, 3), 'hold', 'receiver', { reason: 'person_away', resumeOn })
    return {
      deeds: [sent(start), on(later(start.day, 1), 'accept'), met(later(start.day, 2)), hold],
      due: reminders(start, worked(start.place, resumeOn, 0))
    }
  },
  'it is taken up before the day, and then forgotten': (start) => {
    const [begun, held, resumed] = [later(start.day, 1), later(start.day, 8), later(start.day, 20 + (start.luck % 20))]
    const left = workedBetween(start.place, held, worked(start.place, begun, 20))
    const hold = on(held, 'hold', 'receiver', { reason: 'person_away', resumeOn: later(start.day, 90) })
    return {
      deeds: [
        sent(start),
        { ...on(start.day, 'accept'), hour: start.hour + 1 },
        met(begun),
        hold,
        on(resumed, 'resume')
      ],
      due: reminders(start, worked(start.place, resumed, left))
    }
  },
  'nobody does anything about the refusal': (start) => {
    const declined = later(start.day, 1)
    return {
      deeds: [sent(start), on(declined, 'decline', 'receiver', { reason: 'capacity_reached' })],
      due: reminders(start, worked(start.place, declined, 5))
    }
  },
  'nobody confirms': (start) => {
    const resolved = later(start.day, 3)
    return {
      deeds: [sent(start), on(later(start.day, 1), 'accept'), met(later(start.day, 2)), outcomes(resolved)],
      due: [{ day: worked(start.place, resolved, 10), action: 'close' }]
    }
  },
  'a file is lodged, and nobody says what came of it': (start) => {
    const resolved = later(start.day, 3)
    const asks: Due[] = []
    for (let day = resolved; asks.length < 14; ) {
      day = worked(start.place, later(day, PENDING_AGAIN), 0)
      asks.push({ day, action: 'ask-again' })
    }
    return {
      deeds: [
        sent(start),
        on(later(start.day, 1), 'accept'),
        met(later(start.day, 2)),
        outcomes(resolved, 'application_filed_pending')
      ],
      due: [{ day: worked(start.place, resolved, 10), action: 'close' }, ...asks]
    }
  },
  'nobody answers who wants it back': (start) => {
    const asked = later(start.day, 2)
    return {
      deeds: [
        sent(start),
        on(later(start.day, 1), 'accept'),
        on(asked, 'withdraw', 'sender', { reason: 'need_solved' })
      ],
      due: [{ day: worked(start.place, asked, 3), action: 'confirm-withdrawal' }]
    }
  },
  'all goes well': (start) => {
    const days = [1, 2, 3, 4].map((n) => later(start.day, n)) as [string, string, string, string]
    return {
      deeds: [sent(start), on(days[0], 'accept'), met(days[1]), outcomes(days[2]), on(days[3], 'confirm', 'sender')],
      due: []
    }
  },
  'the draft is forgotten': () => ({ deeds: [], due: [] })
}
