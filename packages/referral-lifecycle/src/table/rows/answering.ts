import { civilDay, code, type Fields, id, listOf, reasonFrom, required, requiredWhen, text } from '../fields.ts'
import { RECEIVER, RECEIVER_LEAD, SENDER } from '../parties.ts'
import type { Transition } from '../transition.ts'

const declineFields: Fields = {
  ...reasonFrom('declineReasons'),
  side: requiredWhen('reason', ['other'], code('reasonSides', 'Whose side an `other` reason is on.'))
}

const answeredItem: Fields = {
  item: required(code('infoItems', 'The item.')),
  answer: required(code('infoAnswers', 'Provided, or impossible to provide.')),
  text: text('The information itself, or why it cannot be given.'),
  documentIds: listOf(id('The documents attached for this item.'), [1, 10])
}

/** Asking, and the answers of the receiver. */
export const ANSWERING = {
  'ask-info': {
    label: 'Demander un complément',
    summary: 'Ask the sender for documents or information; the receiver’s clock is paused.',
    from: ['sent', 'acknowledged', 'waitlisted', 'accepted', 'in_progress'],
    to: 'info_requested',
    by: [RECEIVER],
    guards: [],
    payload: {
      fields: {
        items: required(listOf(code('infoItems', 'What is missing.'), [1, 20])),
        text: requiredWhen('items', ['other'], text('What is missing, in words; needed with `other`.'))
      }
    },
    clock: 'pause',
    told: ['sender']
  },
  'reply-info': {
    label: 'Répondre à la demande',
    summary: 'Answer each item asked for; the referral goes back to where it was.',
    from: ['info_requested'],
    to: 'returnTo',
    by: [SENDER],
    guards: ['return-state-known', 'every-item-answered'],
    payload: {
      fields: {
        answers: required(
          listOf({ type: 'object', fields: answeredItem, meaning: 'One answer for each item asked for.' }, [1, 20])
        )
      }
    },
    clock: 'resume',
    told: ['receiver-owner']
  },
  accept: {
    label: 'Accepter',
    summary: 'Take the person on and name a case owner.',
    from: ['sent', 'acknowledged', 'waitlisted'],
    to: 'accepted',
    by: [RECEIVER],
    guards: ['owner-is-member', 'owner-present-or-delegated'],
    payload: {
      fields: { ownerId: id('The case owner; whoever accepts by default.'), text: text('A word to the sender.') }
    },
    clock: 'start',
    subStatus: 'to_contact',
    effects: ['owner-set', 'capacity-decremented', 'siblings-superseded'],
    told: ['sender', 'person']
  },
  waitlist: {
    label: 'Mettre en liste d’attente',
    summary: 'Accept in principle, without a place yet; say when the list is looked at again.',
    from: ['sent', 'acknowledged'],
    to: 'waitlisted',
    by: [RECEIVER],
    guards: ['review-date-within-limit'],
    payload: {
      fields: { reviewOn: required(civilDay('When the list is looked at again.')), text: text('A word to the sender.') }
    },
    clock: 'start',
    told: ['sender', 'person']
  },
  decline: {
    label: 'Refuser',
    summary: 'Say no, with a coded reason; the sender then chooses what follows.',
    from: ['sent', 'acknowledged', 'waitlisted'],
    to: 'declined',
    by: [RECEIVER],
    guards: [],
    payload: {
      fields: { ...declineFields, suggestedOrganisationIds: listOf(id('Who could help instead.'), [1, 5]) }
    },
    clock: 'start',
    told: ['sender', 'upstream']
  },
  'un-accept': {
    label: 'Revenir sur l’acceptation',
    summary: 'Give the person back after accepting, saying what was done so far.',
    from: ['accepted', 'in_progress', 'on_hold'],
    to: 'declined',
    by: [RECEIVER_LEAD],
    guards: [],
    payload: { fields: { ...declineFields, doneSoFar: required(text('What was done so far.')) } },
    clock: 'start',
    effects: ['capacity-restored'],
    told: ['sender', 'person', 'coordinator']
  }
} satisfies Record<string, Transition>
