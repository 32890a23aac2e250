import type { TerritorySlug } from '../collective.ts'
import { demoId } from '../made-up/id.ts'

interface Noted {
  id: string
  /** Days before the instant at which the demo is loaded. */
  daysAgo: number
  placeKind: string
  territory: TerritorySlug
}

/** An anonymous contact of the demo. */
export interface DemoContact extends Noted {
  minutes: number | null
  language: string | null
  themes: string[]
  rights: string[]
  followUp: string
}

/** An anonymous observation of the demo. */
export interface DemoObservation extends Noted {
  about: string
  right: string | null
  nonTakeUp: string
  cause: string | null
}

/** The slug of the organisation whose ambassador goes to people. */
export const outreachBy = 'ccas-venissieux'

/** The check that came of a contact, by its id: the same ambassador, the same day. */
export const demoContactOf: ReadonlyMap<string, string> = new Map([
  [demoId('rights-check', 'alone-without-income'), demoId('outreach-contact', 'in-front-of-the-tower')]
])

const contact = (name: string, daysAgo: number, placeKind: string, territory: TerritorySlug) => ({
  id: demoId('outreach-contact', name),
  daysAgo,
  placeKind,
  territory
})

/** Six meetings of a week and a half. */
export const demoContacts: readonly DemoContact[] = [
  {
    ...contact('in-front-of-the-tower', 3, 'foot_of_building', 'minguettes'),
    minutes: 25,
    language: 'fr',
    themes: ['income', 'housing'],
    rights: ['rsa'],
    followUp: 'check_made'
  },
  {
    ...contact('at-the-bakery', 3, 'shop', 'minguettes'),
    minutes: 5,
    language: 'ar',
    themes: ['health'],
    rights: ['css'],
    followUp: 'check_proposed'
  },
  {
    ...contact('at-the-school-gate', 4, 'school_gate', 'moulin-a-vent'),
    minutes: 8,
    language: 'fr',
    themes: ['family', 'mobility'],
    rights: ['ars', 'tcl_solidaire_reduit'],
    followUp: 'check_refused'
  },
  {
    ...contact('on-the-market', 6, 'market', 'moulin-a-vent'),
    minutes: 4,
    language: null,
    themes: ['energy_water'],
    rights: ['cheque_energie'],
    followUp: 'nothing'
  },
  {
    ...contact('in-the-cafe', 8, 'bar_restaurant', 'parilly'),
    minutes: null,
    language: 'fr',
    themes: ['digital', 'income'],
    rights: [],
    followUp: 'check_proposed'
  },
  {
    ...contact('on-the-phone', 9, 'phone', 'centre'),
    minutes: 15,
    language: 'fr',
    themes: ['income', 'loneliness'],
    rights: ['aspa'],
    followUp: 'referral'
  }
]

/** The weekly session at a social centre, by weeks before and after the day on which the demo is loaded. */
export const demoSessions = {
  id: (week: number) => demoId('drop-in-session', `centre-quatre-meules/${week}`),
  seriesId: demoId('drop-in-series', 'centre-quatre-meules'),
  host: 'centre-quatre-meules',
  placeKind: 'social_centre',
  territory: 'moulin-a-vent',
  startsAt: '14:00',
  endsAt: '17:00',
  weeks: [
    { week: -3, attendance: { welcomed: 7, turnedAway: 0, appointments: 3, noShows: 1 }, cancelled: null },
    { week: -2, attendance: null, cancelled: 'holder_absent' },
    { week: -1, attendance: { welcomed: 11, turnedAway: 2, appointments: null, noShows: null }, cancelled: null },
    { week: 1, attendance: null, cancelled: null },
    { week: 2, attendance: null, cancelled: null },
    { week: 3, attendance: null, cancelled: null }
  ]
} as const satisfies { territory: TerritorySlug } & Record<string, unknown>

/** Three observations, as a reception desk ticks them. */
export const demoObservations: readonly DemoObservation[] = [
  {
    id: demoId('observation', 'afraid-to-pay-back'),
    daysAgo: 2,
    placeKind: 'public_service',
    territory: 'minguettes',
    about: 'legal_right',
    right: 'prime_activite',
    nonTakeUp: 'not_claimed',
    cause: 'fear_of_overpayment'
  },
  {
    id: demoId('observation', 'file-never-complete'),
    daysAgo: 5,
    placeKind: 'social_centre',
    territory: 'moulin-a-vent',
    about: 'legal_right',
    right: 'css',
    nonTakeUp: 'not_received',
    cause: 'digital'
  },
  {
    id: demoId('observation', 'nobody-spoke-of-it'),
    daysAgo: 11,
    placeKind: 'drop_in',
    territory: 'parilly',
    about: 'optional_aid',
    right: 'aide_ccas',
    nonTakeUp: 'not_offered',
    cause: null
  }
]
