import type { OutcomeResult, ReferralState } from '@relais/referral-lifecycle'

/** The languages of the person's page. */
export const LANGUAGES = ['fr', 'en', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** The organisations of a demand and its day, as they stand in sentences. */
export interface Who {
  /** Who has the demand. */
  receiver: string
  /** Who sent it, and accompanies the person. */
  sender: string
  /** The day given for what follows, written out; null when there is none. */
  until: string | null
}

/** What is so, and what comes next: who has to act. */
export interface Step {
  now: string
  next: string | null
}

/** What is happening within a state, where it says more than the state. */
export type Happening =
  | 'contact_attempted'
  | 'appointment'
  | 'no_show'
  | 'file_submitted'
  | 'awaiting_third_party'
  | 'waits_for_person'
  | 'waits_for_others'

/** A title and what it says. */
interface Said {
  title: string
  lead: string
}

/** A question before something that cannot be undone. */
interface Question extends Said {
  /** What follows from a yes, one line each. */
  follows: (receivers: string) => string[]
  yes: string
  no: string
}

/** All the words of the person's page in one language. Short sentences, no word of administration; nothing tells a man from a woman. */
export interface PersonWords {
  /** What the language calls itself. */
  itself: string
  /** For dates and amounts. */
  locale: string
  tagline: string
  foot: string
  door: {
    page: Said
    birthDate: string
    birthDateHint: string
    parts: { day: string; month: string; year: string }
    open: string
    wrongDate: string
    wait: (howLong: string) => string
    ended: Said
    code: Said
    codeLabel: string
    codeHint: string
    wrongCode: string
    over: Said
    /** Before what was typed and could not be kept. */
    typed: string
    closed: Said
    languages: string
    error: string
  }
  hello: (name: string) => string
  several: (count: number) => string
  youAsk: string
  sentOn: (sender: string, day: string) => string
  states: Record<Exclude<ReferralState, 'draft' | 'redirected' | 'entered_in_error'>, (who: Who) => Step>
  happening: Record<Happening, (who: Who) => Step>
  /** Before the list of what is missing. */
  missing: string
  stopAsked: (who: Who) => string
  since: (day: string) => string
  late: (holder: string) => string
  coordinatorKnows: string
  where: string
  appointment: {
    title: string
    when: (day: string, time: string) => string
    place: string
    by: Record<string, string>
    calendar: string
    /** What the file for the calendar is called in it. */
    event: string
  }
  holds: { title: string; phone: string; email: string }
  told: {
    title: (receiver: string) => string
    levels: (sender: string) => Record<0 | 1 | 2 | 3 | 4, string[]>
    until: (receiver: string, day: string) => string
    stopped: (day: string) => string
    before: (organisation: string, day: string) => string
  }
  results: {
    title: string
    outcome: Record<OutcomeResult, string>
    because: string
    since: (day: string) => string
    monthly: (amount: string) => string
    arrears: (amount: string) => string
    once: (amount: string) => string
    unsure: string
    appeal: string
    ask: string
    yes: string
    no: string
    saidYes: string
    saidNo: string
    later: string
    tooLate: string
  }
  dispute: {
    title: string
    lead: string
    reason: string
    text: string
    textHint: string
    send: string
    missing: string
    noNumber: string
  }
  reads: {
    title: string
    lead: string
    nobody: string
    what: Record<1 | 2 | 3 | 4, string>
    line: (day: string, organisation: string, what: string) => string
  }
  acts: {
    title: string
    lead: string
    call: string
    callWhen: string
    moments: { morning: string; afternoon: string; any: string }
    callSend: string
    called: string
    decline: string
    stop: string
    close: string
    back: string
  }
  declining: Question
  stopping: Question
  done: {
    call: string
    decline: string
    stop: string
    confirm: string
    dispute: string
    nothing: string
    changed: string
  }
}
