import t from 'tap'
import { availableActions, type Referral, type Viewer } from '../../src/index.ts'
import { coordinator, person, receiver, referralIn, sender } from './favourable-case.ts'

t.test('available actions are those that state, side, role and the referral itself allow', (t) => {
  const names = (referral: Referral, viewer: Viewer) => availableActions(referral, viewer).map(({ action }) => action)
  t.strictSame(names(referralIn('sent'), receiver), [
    'acknowledge',
    'ask-info',
    'accept',
    'waitlist',
    'decline',
    'assign',
    'redirect',
    'suggest-redirect',
    'person-declines',
    'withdraw-agreement'
  ])
  t.strictSame(names(referralIn('sent'), sender), ['withdraw', 'person-declines', 'withdraw-agreement', 'mark-error'])
  t.strictSame(names(referralIn('declined'), sender), [
    'reopen',
    'redirect',
    'withdraw',
    'person-declines',
    'withdraw-agreement',
    'mark-error'
  ])
  t.strictSame(names(referralIn('declined', { hop: 3 }), sender), [
    'reopen',
    'withdraw',
    'person-declines',
    'withdraw-agreement',
    'mark-error'
  ])
  t.strictSame(names(referralIn('resolved'), person), ['confirm', 'dispute', 'person-declines', 'withdraw-agreement'])
  t.strictSame(names(referralIn('closed'), receiver), ['correct-outcome'])
  t.strictSame(names(referralIn('closed'), coordinator), ['reopen'])
  t.strictSame(names(referralIn('in_progress', { frozen: true }), receiver), ['person-declines', 'withdraw-agreement'])
  t.strictSame(names(referralIn('in_progress'), { side: 'receiver', roles: ['administrator'] }), [])
  t.strictSame(availableActions(referralIn('closed'), coordinator), [
    { action: 'reopen', label: 'Rouvrir', payloadSchema: '/v1/referral-lifecycle#/actions/reopen/payloadSchema' }
  ])
  t.end()
})
