import type { Facts, Referral, Viewer } from '../../src/index.ts'

const RETURNS: Partial<Record<Referral['state'], Referral['state']>> = {
  info_requested: 'acknowledged',
  on_hold: 'in_progress',
  declined: 'acknowledged',
  withdrawn: 'sent',
  expired: 'waitlisted',
  closed: 'in_progress'
}

const WITH_OUTCOME = ['resolved', 'closed']

/** A referral in a state, reached the usual way, about one right. */
export const referralIn = (state: Referral['state'], more: Partial<Referral> = {}): Referral => ({
  state,
  frozen: false,
  hop: 0,
  rights: [{ code: 'rsa', result: WITH_OUTCOME.includes(state) ? 'right_opened' : null }],
  returnTo: RETURNS[state] ?? null,
  ...more
})

/** Everything that a guard may ask, answered in favour of the action; guards.test.ts takes the answers away one by one. */
export const FAVOURABLE: Facts = {
  today: '2026-11-23',
  agreement: 'live',
  agreementAllowsOnward: true,
  sender: { maySend: true },
  recipient: { mayReceive: true, coversTerritory: true, open: true, hasPlace: true },
  duplicateAnswered: true,
  rightsCheck: 'attached',
  owner: { member: true, away: false, self: true },
  askedItems: ['payslips'],
  answeredItems: ['payslips'],
  reviewOn: '2026-12-18',
  resumeOn: '2026-12-18',
  endedOn: '2026-11-02',
  met: true,
  outcomes: [{ right: 'rsa', result: 'right_opened' }],
  wroteOutcome: true,
  pendingOutcomeDue: true,
  target: { inChain: false },
  clockRunOut: true,
  workingDaysAtTopLevel: 10,
  siblingAccepted: true,
  otherLegInCharge: false,
  charter: { systemMayExpire: true }
}

/** The marks that an action needs. */
export const marksFor = (action: string): Partial<Referral> => ({
  withdrawalRequested: action === 'confirm-withdrawal',
  redirectSuggested: action === 'redirect',
  escalation: action === 'expire' ? 3 : 0
})

export const sender: Viewer = { side: 'sender', roles: ['agent'] }
export const receiver: Viewer = { side: 'receiver', roles: ['agent'] }
export const lead: Viewer = { side: 'receiver', roles: ['lead'] }
export const coordinator: Viewer = { side: 'coordinator', roles: ['coordinator'] }
export const person: Viewer = { side: 'person', roles: [] }
export const system: Viewer = { side: 'system', roles: [] }
