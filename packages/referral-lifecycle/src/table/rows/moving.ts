import { id, listOf, reasonFrom, required } from '../fields.ts'
import { COORDINATOR, RECEIVER, RECEIVER_LEAD, SENDER, SYSTEM } from '../parties.ts'
import type { Transition } from '../transition.ts'
import { DISCLOSING, DISCLOSING_FIELDS } from './sending.ts'

const heldByReceiver = ['sent', 'acknowledged', 'waitlisted', 'accepted', 'in_progress'] as const

/** Taking up again, and passing on. */
export const MOVING = {
  reopen: {
    label: 'Rouvrir',
    summary: 'Take an ended referral up again where it stood.',
    from: ['closed', 'expired', 'declined', 'withdrawn'],
    to: 'returnTo',
    by: [SENDER, RECEIVER_LEAD, COORDINATOR],
    guards: [
      'return-state-known',
      'within-reopen-window',
      'no-other-leg-in-charge',
      'agreement-live',
      'agreement-covers-recipient'
    ],
    payload: { fields: reasonFrom('reopenReasons') },
    clock: 'start',
    effects: ['capacity-decremented'],
    told: ['sender', 'upstream', 'receiver', 'person']
  },
  redirect: {
    label: 'Réorienter',
    summary: 'Pass the referral on: this leg ends and a child is sent to another organisation.',
    from: [...heldByReceiver, 'declined'],
    to: 'redirected',
    by: [
      { ...RECEIVER, from: heldByReceiver, guards: ['agreement-allows-onward'] },
      { ...SENDER, from: ['declined'] },
      { ...SENDER, from: heldByReceiver, guards: ['redirect-suggested'] }
    ],
    guards: ['hop-limit', 'target-not-in-chain', ...DISCLOSING],
    payload: {
      fields: {
        organisationId: required(id('The new recipient.')),
        serviceId: id('The service of the new recipient.'),
        agreementId: id('The agreement that names it, when the present one does not.'),
        ...reasonFrom('redirectReasons'),
        ...DISCLOSING_FIELDS
      },
      notTogether: [['rightsCheckId', 'rightsCheckWaiver']]
    },
    clock: 'stop',
    effects: ['child-created', 'content-lost-by-receiver', 'link-revoked', 'capacity-restored'],
    told: ['root-sender', 'upstream', 'person', 'previous-owner']
  },
  'suggest-redirect': {
    label: 'Proposer une réorientation',
    summary: 'Tell the sender who could help instead; the sender asks the person and redirects.',
    from: heldByReceiver,
    to: 'same',
    by: [RECEIVER],
    guards: [],
    payload: {
      fields: {
        ...reasonFrom('redirectReasons'),
        suggestedOrganisationIds: required(listOf(id('Who could help.'), [1, 5]))
      }
    },
    clock: 'keep',
    raises: 'redirectSuggested',
    told: ['sender']
  },
  supersede: {
    label: 'Remplacer',
    summary: 'End a leg because another one of its group was accepted.',
    from: ['sent', 'acknowledged', 'info_requested', 'waitlisted', 'declined'],
    to: 'superseded',
    by: [SYSTEM],
    guards: ['sibling-accepted'],
    payload: { fields: {} },
    clock: 'stop',
    effects: ['content-lost-by-receiver', 'link-revoked'],
    told: ['sender-in-app', 'receiver'],
    whenFrozen: true
  }
} satisfies Record<string, Transition>
