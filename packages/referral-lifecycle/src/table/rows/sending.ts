import { code, id, required } from '../fields.ts'
import { RECEIVER, SENDER } from '../parties.ts'
import type { Transition } from '../transition.ts'

/** What is checked whenever a person's content is disclosed to an organisation. */
export const DISCLOSING = [
  'sender-may-send',
  'agreement-live',
  'agreement-covers-recipient',
  'recipient-may-receive',
  'recipient-covers-territory',
  'recipient-open',
  'recipient-has-place',
  'duplicate-answered',
  'rights-check-attached-or-waived'
] as const

/** What the sender answers whenever content is disclosed. */
export const DISCLOSING_FIELDS = {
  duplicateDecision: required(code('duplicateDecisions', 'The answer to the duplicate check.')),
  rightsCheckId: id('The rights check to attach, when the draft carries none.'),
  rightsCheckWaiver: code('rightsCheckWaivers', 'Why no rights check is attached.')
}

/** Sending, and taking note. */
export const SENDING = {
  send: {
    label: 'Envoyer',
    summary: 'Send the draft to the organisation’s inbox.',
    from: ['draft'],
    to: 'sent',
    by: [SENDER],
    guards: ['right-named', ...DISCLOSING],
    payload: { fields: DISCLOSING_FIELDS, notTogether: [['rightsCheckId', 'rightsCheckWaiver']] },
    clock: 'start',
    told: ['receiver-duty-list', 'person']
  },
  acknowledge: {
    label: 'Marquer comme lue',
    summary: 'Say that somebody took note; this is not an answer.',
    from: ['sent'],
    to: 'acknowledged',
    by: [RECEIVER],
    guards: [],
    payload: { fields: {} },
    clock: 'start',
    told: ['sender-in-app']
  }
} satisfies Record<string, Transition>
