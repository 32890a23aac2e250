import { code, flag, reasonFrom, required, text } from '../fields.ts'
import {
  COORDINATOR,
  PERSON,
  RECEIVER,
  RECEIVER_PRIVACY_OFFICER,
  SENDER,
  SENDER_PRIVACY_OFFICER,
  SYSTEM
} from '../parties.ts'
import { OPEN_STATES } from '../states.ts'
import type { Transition } from '../transition.ts'

// Nobody but the sender is a party to a draft; the person may still say no to it.
const BEYOND_DRAFT = OPEN_STATES.filter((state) => state !== 'draft')
const LATE = BEYOND_DRAFT.filter((state) => state !== 'resolved')

const personSaysNo = {
  from: OPEN_STATES,
  to: 'person_declined',
  by: [PERSON, SENDER, { ...RECEIVER, from: BEYOND_DRAFT }],
  guards: [],
  clock: 'stop',
  raises: 'frozen',
  effects: ['content-frozen', 'redaction-queued', 'link-revoked', 'capacity-restored'],
  told: ['sender', 'receiver'],
  whenFrozen: true
} as const satisfies Partial<Transition>

/** Ending, and refusing to let anything be forgotten. */
export const ENDING = {
  discard: {
    label: 'Supprimer le brouillon',
    summary: 'Throw a draft away; by rule after thirty days without a change.',
    from: ['draft'],
    to: 'withdrawn',
    by: [SENDER, { ...SYSTEM, guards: ['clock-run-out'] }],
    guards: [],
    payload: { fields: {} },
    clock: 'stop',
    effects: ['redaction-queued'],
    told: [],
    whenFrozen: true
  },
  withdraw: {
    label: 'Retirer',
    summary: 'Take the referral back; once the receiver has taken charge this is a request.',
    from: ['sent', 'acknowledged', 'info_requested', 'waitlisted', 'accepted', 'in_progress', 'on_hold', 'declined'],
    to: { when: 'receiver-took-charge', to: 'same', otherwise: 'withdrawn' },
    by: [SENDER],
    guards: ['withdrawal-not-pending'],
    payload: { fields: reasonFrom('withdrawReasons') },
    clock: 'stop',
    raises: 'withdrawalRequested',
    told: ['receiver'],
    whenFrozen: true
  },
  'confirm-withdrawal': {
    label: 'Confirmer le retrait',
    summary: 'Let the sender take it back; granted by rule after three working days.',
    from: ['info_requested', 'accepted', 'in_progress', 'on_hold'],
    to: 'withdrawn',
    by: [RECEIVER, { ...SYSTEM, guards: ['clock-run-out'] }],
    guards: ['withdrawal-pending'],
    payload: { fields: { doneSoFar: text('What was done so far.') } },
    clock: 'stop',
    effects: ['capacity-restored'],
    told: ['sender', 'receiver'],
    whenFrozen: true
  },
  'person-declines': {
    ...personSaysNo,
    label: 'La personne ne souhaite pas donner suite',
    summary: 'Record that the person does not want this referral: a legitimate end.',
    payload: {
      fields: {
        proof: required(code('proofClasses', 'How the person said it.')),
        gaveUpReason: code('personGaveUpReasons', 'Why, if they wished to say.'),
        text: text('In their words, if they wish.')
      }
    }
  },
  'withdraw-agreement': {
    ...personSaysNo,
    label: 'Retirer l’accord',
    summary: 'Record that the person withdraws the agreement: the recipient reads nothing more.',
    payload: { fields: { proof: required(code('proofClasses', 'How the person said it.')) } }
  },
  escalate: {
    label: 'Relancer',
    summary: 'Raise a late referral by one level: reminder, lead, coordinator.',
    from: LATE,
    to: 'same',
    by: [SYSTEM],
    guards: ['escalation-can-rise', 'clock-run-out'],
    payload: { fields: {} },
    clock: 'keep',
    raises: 'escalation',
    told: ['ball-holder', 'ball-holder-lead', 'coordinator'],
    whenFrozen: true
  },
  expire: {
    label: 'Mettre fin faute de réponse',
    summary: 'End a referral that nobody acted on despite every reminder; everyone is told.',
    from: LATE,
    to: 'expired',
    by: [COORDINATOR, { ...SYSTEM, guards: ['charter-allows-expiry'] }],
    guards: ['escalation-exhausted'],
    payload: { fields: { text: text('A word to everyone.') } },
    clock: 'stop',
    effects: ['capacity-restored'],
    told: ['sender', 'upstream', 'receiver', 'person', 'coordinator'],
    whenFrozen: true
  },
  'mark-error': {
    label: 'Signaler une erreur de saisie',
    summary: 'Seal a referral made for the wrong person or sent to the wrong recipient.',
    from: OPEN_STATES,
    to: 'entered_in_error',
    by: [SENDER, SENDER_PRIVACY_OFFICER, { ...RECEIVER_PRIVACY_OFFICER, from: BEYOND_DRAFT }],
    guards: [],
    payload: {
      fields: { ...reasonFrom('errorReasons'), incident: flag('Whether to open an incident record.') }
    },
    clock: 'stop',
    raises: 'frozen',
    effects: ['content-frozen', 'incident-possible', 'link-revoked', 'capacity-restored'],
    told: ['receiver', 'coordinator'],
    whenFrozen: true
  }
} satisfies Record<string, Transition>
