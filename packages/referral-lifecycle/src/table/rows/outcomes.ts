import {
  cents,
  civilDay,
  code,
  type Fields,
  id,
  listOf,
  reasonFrom,
  required,
  requiredWhen,
  right,
  text
} from '../fields.ts'
import { PERSON, RECEIVER, SENDER, SYSTEM } from '../parties.ts'
import type { Transition } from '../transition.ts'

/** What came of one right (section 4 of the procedure). */
const outcome: Fields = {
  right: required(right('Which right.')),
  result: required(code('outcomeResults', 'What came of it.')),
  source: required(code('outcomeSources', 'Who says so.')),
  confidence: required(code('confidence', 'How sure.')),
  refusedReason: requiredWhen('result', ['refused_by_body'], code('refusedByBodyReasons', 'Why the body refused.')),
  gaveUpReason: requiredWhen('result', ['person_gave_up'], code('personGaveUpReasons', 'Why the person gave up.')),
  childId: requiredWhen('result', ['referred_elsewhere'], id('The referral that carries on.')),
  effectiveOn: civilDay('From when the right is open, or when the file was lodged.'),
  amountMonthlyCents: cents('Euro cents a month.', 1_000_000),
  amountBand: code('amountBands', 'Or the amount, coarsely.'),
  arrearsCents: cents('Euro cents of arrears (rappel).', 10_000_000),
  amountOnceCents: cents('Euro cents of an aid that is paid once.', 10_000_000),
  decidedOn: civilDay('The day of the body’s decision.'),
  firstPaidOn: civilDay('The day of the first payment.'),
  personConfirmation: code('personConfirmations', 'What the person says of it; `not_asked` by default.'),
  text: text('A note on this outcome.')
}

const outcomes = required(
  listOf(
    {
      type: 'object',
      fields: outcome,
      notTogether: [['amountMonthlyCents', 'amountBand']],
      meaning: 'One for each right.'
    },
    [1, 20]
  )
)

/** What came of it, and who agrees. */
export const OUTCOMES = {
  'record-outcome': {
    label: 'Enregistrer un résultat',
    summary: 'Record what came of one or several rights; with the last one the referral is resolved.',
    from: ['accepted', 'in_progress', 'on_hold'],
    to: { when: 'every-right-has-outcome', to: 'resolved', otherwise: 'same' },
    by: [RECEIVER],
    guards: ['outcome-for-requested-right', 'unreachable-after-attempts'],
    payload: { fields: { outcomes } },
    clock: 'restart',
    effects: ['outcome-versioned'],
    told: ['sender']
  },
  confirm: {
    label: 'Confirmer le résultat',
    summary: 'The sender agrees and the loop closes; the person’s word is recorded beside it.',
    from: ['resolved'],
    to: 'closed',
    by: [SENDER, { ...PERSON, to: 'same' }],
    guards: ['every-right-has-outcome'],
    payload: { fields: { text: text('A word to the receiver.') } },
    clock: 'stop',
    told: ['receiver']
  },
  dispute: {
    label: 'Contester le résultat',
    summary: 'The sender sends it back to work; the person’s word is recorded beside it.',
    from: ['resolved'],
    to: 'in_progress',
    by: [SENDER, { ...PERSON, to: 'same' }],
    guards: [],
    payload: {
      fields: {
        ...reasonFrom('disputeReasons'),
        rights: listOf(right('Which rights; all of them by default.'), [1, 20])
      }
    },
    clock: 'start',
    told: ['receiver']
  },
  'correct-outcome': {
    label: 'Corriger un résultat',
    summary: 'Write a new version of a recorded outcome; the old one is kept.',
    from: ['resolved', 'closed'],
    to: 'same',
    by: [RECEIVER],
    guards: ['outcome-for-requested-right', 'unreachable-after-attempts', 'wrote-outcome-or-leads'],
    payload: { fields: { ...reasonFrom('correctionReasons'), outcomes } },
    clock: 'restart',
    effects: ['outcome-versioned'],
    told: ['first-informed']
  },
  'ask-again': {
    label: 'Redemander la suite',
    summary: 'Ask again what came of a file that was pending sixty days ago.',
    from: ['accepted', 'in_progress', 'on_hold', 'resolved', 'closed'],
    to: 'same',
    by: [SYSTEM],
    guards: ['pending-outcome-due'],
    payload: { fields: {} },
    clock: 'keep',
    told: ['receiver-owner', 'sender-in-app']
  },
  close: {
    label: 'Clôturer, le délai étant passé',
    summary: 'Close by rule when the sender neither confirmed nor disputed in time.',
    from: ['resolved'],
    to: 'closed',
    by: [SYSTEM],
    guards: ['every-right-has-outcome', 'clock-run-out'],
    payload: { fields: {} },
    clock: 'stop',
    told: ['sender', 'receiver', 'person']
  }
} satisfies Record<string, Transition>
