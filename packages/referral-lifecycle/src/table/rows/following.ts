import { civilDay, code, id, instant, reasonFrom, required, text } from '../fields.ts'
import { RECEIVER } from '../parties.ts'
import type { Transition } from '../transition.ts'

const channel = required(code('contactChannels', 'How.'))
const note = text('A note to the file.')

const contact = {
  from: ['accepted', 'in_progress'],
  to: 'same',
  by: [RECEIVER],
  guards: [],
  clock: 'restart'
} as const satisfies Partial<Transition>

/** Working with the person. */
export const FOLLOWING = {
  assign: {
    label: 'Attribuer',
    summary: 'Take the case, or give it to a colleague.',
    from: ['sent', 'acknowledged', 'info_requested', 'waitlisted', 'accepted', 'in_progress', 'on_hold', 'resolved'],
    to: 'same',
    by: [RECEIVER],
    guards: ['owner-is-member', 'owner-present-or-delegated', 'self-or-lead'],
    payload: { fields: { ownerId: required(id('The new case owner.')) } },
    clock: 'keep',
    effects: ['owner-set'],
    told: ['previous-owner', 'new-owner']
  },
  'log-contact': {
    ...contact,
    label: 'Noter un contact',
    summary: 'Note an attempt or an exchange; the first meeting starts the work.',
    to: { when: 'person-met', to: 'in_progress', otherwise: 'same' },
    guards: ['contact-result-known'],
    payload: {
      fields: {
        channel,
        date: required(civilDay('When.')),
        result: required(code('contactResults', 'What came of it.')),
        fileStep: code('fileSteps', 'Where the file stands, once the person has been met.'),
        text: note
      }
    },
    subStatus: 'contact_attempted',
    told: []
  },
  schedule: {
    ...contact,
    label: 'Fixer un rendez-vous',
    summary: 'Give the person an appointment.',
    payload: {
      fields: { channel, startsAt: required(instant('When it starts.')), place: text('Where.', 200), text: note }
    },
    subStatus: 'appointment_scheduled',
    told: ['person']
  },
  'no-show': {
    ...contact,
    label: 'Noter une absence au rendez-vous',
    summary: 'Note that the person did not come; this is no refusal.',
    payload: { fields: { channel, date: required(civilDay('The day of the appointment.')), text: note } },
    subStatus: 'no_show',
    told: []
  },
  reschedule: {
    ...contact,
    label: 'Déplacer le rendez-vous',
    summary: 'Move an appointment.',
    payload: {
      fields: {
        channel,
        startsAt: required(instant('When it starts now.')),
        movedBy: code('movedBy', 'Who asked to move it.'),
        place: text('Where.', 200),
        text: note
      }
    },
    subStatus: 'appointment_moved',
    told: ['person']
  },
  start: {
    label: 'Démarrer l’accompagnement',
    summary: 'Say that the person was met and the work begins.',
    from: ['accepted'],
    to: 'in_progress',
    by: [RECEIVER],
    guards: ['person-met'],
    payload: { fields: { metOn: required(civilDay('When the person was met.')), text: note } },
    clock: 'start',
    subStatus: 'file_building',
    told: []
  },
  hold: {
    label: 'Mettre en pause',
    summary: 'Wait for the person or a third party until a given day.',
    from: ['accepted', 'in_progress'],
    to: 'on_hold',
    by: [RECEIVER],
    guards: ['resume-date-within-limit'],
    payload: { fields: { ...reasonFrom('holdReasons'), resumeOn: required(civilDay('When the work resumes.')) } },
    clock: 'pause',
    told: ['sender']
  },
  resume: {
    label: 'Reprendre',
    summary: 'Go on with the work where it was paused.',
    from: ['on_hold'],
    to: 'returnTo',
    by: [RECEIVER],
    guards: ['return-state-known'],
    payload: { fields: { text: note } },
    clock: 'resume',
    told: ['sender']
  }
} satisfies Record<string, Transition>
