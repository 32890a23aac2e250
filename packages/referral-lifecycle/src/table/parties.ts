/** From which end somebody acts on a referral. */
export type Side = 'sender' | 'receiver' | 'coordinator' | 'person' | 'system'

/** What a member holds in their organisation. */
export type Role = 'agent' | 'lead' | 'coordinator' | 'privacy_officer' | 'administrator'

/** Who must act next. */
export type BallHolder = Exclude<Side, 'system'>

type Party = { side: Side; roles: readonly Role[] }

const WORKERS = ['agent', 'lead'] as const

/** Those who may act, as the table names them; no role is asked of the person and of the system. */
export const SENDER = { side: 'sender', roles: WORKERS } as const satisfies Party
export const SENDER_PRIVACY_OFFICER = { side: 'sender', roles: ['privacy_officer'] } as const satisfies Party
export const RECEIVER = { side: 'receiver', roles: WORKERS } as const satisfies Party
export const RECEIVER_LEAD = { side: 'receiver', roles: ['lead'] } as const satisfies Party
export const RECEIVER_PRIVACY_OFFICER = { side: 'receiver', roles: ['privacy_officer'] } as const satisfies Party
export const COORDINATOR = { side: 'coordinator', roles: ['coordinator'] } as const satisfies Party
export const PERSON = { side: 'person', roles: [] } as const satisfies Party
export const SYSTEM = { side: 'system', roles: [] } as const satisfies Party

/** Who is told that something happened. */
export const AUDIENCES = {
  person: 'The person, in neutral words.',
  sender: 'Whoever sent it, at the organisation that sent this leg.',
  'sender-in-app': 'The sender, on its list only: no mail.',
  upstream: 'Every sender above this leg, up to the root.',
  'root-sender': 'The sender of the first referral of the chain.',
  receiver: 'The organisation that has this leg, its case owner first.',
  'receiver-duty-list': 'Whoever watches the receiver’s inbox.',
  'receiver-owner': 'The case owner, or the duty list when there is none.',
  'previous-owner': 'The member who had the case before.',
  'new-owner': 'The member who has the case now.',
  'first-informed': 'Everyone who was told the outcome that is corrected.',
  coordinator: 'The coordinator: ids, states and delays, no content.',
  'ball-holder': 'The member whose turn it is; on a pause, the case owner.',
  'ball-holder-lead': 'The lead of the organisation whose turn it is.'
}

export type Audience = keyof typeof AUDIENCES
