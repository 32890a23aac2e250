import type { FeedEvent } from '../../src/feed/fact.ts'
import { results, sent, story } from './stories.ts'

/** Seventeen referrals of July 2026 and around it, whose figures were worked out by hand. */
export const JULY: readonly FeedEvent[] = [
  ...story(
    'opened',
    { from: 'landlord', to: 'caf', territory: 'minguettes' },
    ...sent('1T08:00'),
    ['acknowledge', 'acknowledged', '1T20:00'],
    ['accept', 'accepted', '2T08:00'],
    ['start', 'in_progress', '4T08:00'],
    ['record-outcome', 'resolved', '11T08:00', results('11T08:00', { rsa: 'right_opened' })],
    ['confirm', 'closed', '13T08:00']
  ),
  ...story(
    'half pending',
    { from: 'ccas', to: 'caf', rights: ['rsa', 'apl'], territory: 'minguettes' },
    ...sent('2T08:00'),
    ['accept', 'accepted', '4T08:00'],
    ['log-contact', 'in_progress', '5T08:00'],
    ['record-outcome', 'in_progress', '6T08:00', results('6T08:00', { rsa: 'right_opened' })],
    ['record-outcome', 'resolved', '12T08:00', results('12T08:00', { apl: 'application_filed_pending' })]
  ),
  ...story(
    'declined then withdrawn',
    { from: 'ccas', to: 'caf', rights: ['prime_activite'] },
    ...sent('3T08:00'),
    ['acknowledge', 'acknowledged', '4T08:00'],
    ['decline', 'declined', '6T08:00', { reason: 'capacity_reached', reasonSide: 'capacity' }],
    ['withdraw', 'withdrawn', '7T08:00', { reason: 'handled_elsewhere' }]
  ),
  ...story(
    'redirected',
    { from: 'ccas', to: 'caf', rights: ['apl'] },
    ...sent('3T08:00'),
    ['acknowledge', 'acknowledged', '3T20:00'],
    ['redirect', 'redirected', '4T08:00', { reason: 'better_placed' }]
  ),
  ...story(
    'its child',
    { from: 'ccas', to: 'mission', rights: ['apl'], root: 'redirected' },
    ...sent('4T08:00'),
    ['accept', 'accepted', '8T08:00'],
    ['start', 'in_progress', '9T08:00'],
    ['record-outcome', 'resolved', '14T08:00', results('14T08:00', { apl: 'right_maintained_or_raised' })],
    ['close', 'closed', '28T08:00']
  ),
  ...story('person said no', { from: 'landlord', to: 'mission' }, ...sent('5T08:00'), [
    'person-declines',
    'person_declined',
    '6T08:00',
    { proof: 'in_person_oral', gaveUpReason: 'principle' }
  ]),
  ...story(
    'waiting',
    { from: 'landlord', to: 'caf', rights: ['css'] },
    ...sent('6T08:00'),
    ['ask-info', 'info_requested', '7T08:00', { items: ['iban'] }],
    ['reply-info', 'acknowledged', '7T12:00'],
    ['waitlist', 'waitlisted', '8T08:00', { reviewOn: '2026-08-08' }]
  ),
  ...story('last second of July in France', { from: 'ccas', to: 'mission' }, ...sent('31T21:59:59')),
  ...story('first second of August in France', { from: 'ccas', to: 'mission' }, ...sent('31T22:00:00')),
  ...story('expired', { from: 'ccas', to: 'caf', rights: ['fsl'] }, ...sent('7T08:00'), [
    'expire',
    'expired',
    '08-07T08:00'
  ]),
  ...story('draft', { from: 'ccas', to: 'caf', rights: ['aah'] }, ['create', 'draft', '8T08:00']),
  ...story('error', { from: 'ccas', to: 'caf' }, ...sent('8T08:00'), [
    'mark-error',
    'entered_in_error',
    '8T09:00',
    { reason: 'wrong_person' }
  ]),
  ...story(
    'reopened',
    { from: 'ccas', to: 'caf' },
    ...sent('8T08:00'),
    ['accept', 'accepted', '8T20:00'],
    ['start', 'in_progress', '9T08:00'],
    ['record-outcome', 'resolved', '13T08:00', results('13T08:00', { rsa: 'refused_by_body' })],
    ['confirm', 'closed', '14T08:00'],
    ['reopen', 'in_progress', '20T08:00', { reason: 'right_stopped' }]
  ),
  ...story(
    'disputed',
    { from: 'ccas', to: 'caf', rights: ['css'] },
    ...sent('9T08:00'),
    ['accept', 'accepted', '10T08:00'],
    ['start', 'in_progress', '11T08:00'],
    ['record-outcome', 'resolved', '12T08:00', results('12T08:00', { css: 'right_opened' })],
    ['dispute', 'in_progress', '13T08:00', { reason: 'right_not_open' }],
    ['record-outcome', 'resolved', '19T08:00', results('19T08:00', { css: 'not_eligible' })]
  ),
  ...story(
    'declined without a side, reopened',
    { from: 'landlord', to: 'mission' },
    ...sent('10T08:00'),
    ['acknowledge', 'acknowledged', '10T20:00'],
    ['decline', 'declined', '11T08:00', { reason: 'other' }],
    ['reopen', 'acknowledged', '12T08:00', { reason: 'new_information' }]
  ),
  ...story(
    'given back',
    { from: 'ccas', to: 'caf' },
    ...sent('11T08:00'),
    ['accept', 'accepted', '12T08:00'],
    ['un-accept', 'declined', '13T08:00', { reason: 'no_interpreter', reasonSide: 'provider' }]
  ),
  ...story('elsewhere', { from: 'lyon ccas', to: 'lyon caf', collective: 'lyon' }, ...sent('10T08:00'))
]
