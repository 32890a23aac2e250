import t from 'tap'
import { decide } from '../../src/index.ts'
import { coordinator, FAVOURABLE, lead, person, receiver, referralIn, sender, system } from './favourable-case.ts'

t.test('an allowed action says what to store, which clock runs and who is told', (t) => {
  const flags = { frozen: false, withdrawalRequested: false, redirectSuggested: false, escalation: 0 }
  const base = { allowed: true, returnTo: null, subStatus: null, flags, effects: [] }
  t.strictSame(decide(referralIn('draft'), 'send', sender, FAVOURABLE), {
    ...base,
    next: 'sent',
    clock: { effect: 'start', clock: 'acknowledge' },
    told: ['receiver-duty-list', 'person']
  })
  t.strictSame(decide(referralIn('acknowledged', { escalation: 2 }), 'accept', receiver, FAVOURABLE), {
    ...base,
    next: 'accepted',
    subStatus: 'to_contact',
    clock: { effect: 'start', clock: 'first-contact' },
    effects: ['owner-set', 'capacity-decremented', 'siblings-superseded'],
    told: ['sender', 'person']
  })
  t.strictSame(decide(referralIn('acknowledged'), 'ask-info', receiver), {
    ...base,
    next: 'info_requested',
    returnTo: 'acknowledged',
    subStatus: 'keep',
    clock: { effect: 'pause', clock: 'reply' },
    told: ['sender']
  })
  t.strictSame(decide(referralIn('info_requested'), 'reply-info', sender, FAVOURABLE), {
    ...base,
    next: 'acknowledged',
    subStatus: 'keep',
    clock: { effect: 'resume', clock: 'answer' },
    told: ['receiver-owner']
  })
  t.strictSame(decide(referralIn('accepted'), 'no-show', receiver), {
    ...base,
    next: 'accepted',
    subStatus: 'no_show',
    clock: { effect: 'restart', clock: 'first-contact' },
    told: []
  })
  t.strictSame(decide(referralIn('accepted'), 'withdraw', sender), {
    ...base,
    next: 'accepted',
    subStatus: 'keep',
    clock: { effect: 'beside', clock: 'confirm-withdrawal' },
    flags: { ...flags, withdrawalRequested: true },
    told: ['receiver']
  })
  t.strictSame(decide(referralIn('resolved'), 'confirm', sender), {
    ...base,
    next: 'closed',
    returnTo: 'in_progress',
    clock: { effect: 'stop', clock: null },
    told: ['receiver']
  })
  t.strictSame(decide(referralIn('resolved'), 'dispute', person), {
    ...base,
    next: 'resolved',
    subStatus: 'keep',
    clock: { effect: 'keep', clock: 'confirm' },
    effects: ['opinion-recorded'],
    told: ['sender', 'receiver']
  })
  t.strictSame(decide(referralIn('in_progress', { escalation: 1 }), 'withdraw-agreement', person), {
    ...base,
    next: 'person_declined',
    clock: { effect: 'stop', clock: null },
    flags: { ...flags, frozen: true },
    effects: ['content-frozen', 'redaction-queued', 'link-revoked', 'capacity-restored'],
    told: ['sender', 'receiver']
  })
  t.end()
})

t.test('each level of escalation reaches further, and any step forward starts it again', (t) => {
  const told = ([0, 1, 2] as const).map((escalation) =>
    decide(referralIn('sent', { escalation }), 'escalate', system, FAVOURABLE)
  )
  t.match(told[0], { flags: { escalation: 1 }, told: ['ball-holder'], clock: { effect: 'keep' } })
  t.match(told[1], { flags: { escalation: 2 }, told: ['ball-holder-lead'] })
  t.match(told[2], { flags: { escalation: 3 }, told: ['coordinator'] })
  t.match(decide(referralIn('in_progress', { escalation: 2 }), 'schedule', receiver), { flags: { escalation: 0 } })
  t.match(decide(referralIn('in_progress', { escalation: 2 }), 'assign', lead, FAVOURABLE), {
    flags: { escalation: 2 }
  })
  t.end()
})

t.test('what is asked from the inbox comes back as acknowledged', (t) => {
  t.match(decide(referralIn('sent'), 'ask-info', receiver), { next: 'info_requested', returnTo: 'acknowledged' })
  t.match(decide(referralIn('waitlisted'), 'ask-info', receiver), { next: 'info_requested', returnTo: 'waitlisted' })
  t.match(decide(referralIn('info_requested', { returnTo: 'in_progress' }), 'reply-info', sender, FAVOURABLE), {
    next: 'in_progress',
    returnTo: null,
    clock: { effect: 'resume', clock: 'heartbeat' }
  })
  t.end()
})

t.test('an ended referral remembers where somebody worked, never a pause', (t) => {
  t.match(decide(referralIn('accepted'), 'hold', receiver, FAVOURABLE), { returnTo: 'accepted' })
  t.match(decide(referralIn('on_hold', { returnTo: 'accepted' }), 'un-accept', lead), {
    next: 'declined',
    returnTo: 'accepted'
  })
  t.match(decide(referralIn('declined', { returnTo: 'accepted' }), 'withdraw', sender), {
    next: 'withdrawn',
    returnTo: 'accepted'
  })
  t.match(decide(referralIn('info_requested'), 'withdraw', sender), { next: 'withdrawn', returnTo: 'acknowledged' })
  t.match(decide(referralIn('sent', { escalation: 3 }), 'expire', coordinator, FAVOURABLE), { returnTo: 'sent' })
  t.end()
})

t.test('once the receiver has taken charge, withdrawing is a request, even while it waits for information', (t) => {
  const asked = referralIn('info_requested', { returnTo: 'accepted' })
  t.match(decide(asked, 'withdraw', sender), { next: 'info_requested', flags: { withdrawalRequested: true } })
  const pending = referralIn('in_progress', { withdrawalRequested: true })
  t.match(decide(pending, 'withdraw', sender), { allowed: false, refusal: 'withdrawal-already-requested' })
  t.match(decide(pending, 'confirm-withdrawal', receiver), { next: 'withdrawn', flags: { withdrawalRequested: false } })
  t.match(decide(pending, 'log-contact', receiver, FAVOURABLE), { flags: { withdrawalRequested: true } })
  t.match(decide(pending, 'record-outcome', receiver, FAVOURABLE), {
    next: 'resolved',
    flags: { withdrawalRequested: false }
  })
  t.end()
})

t.test('a contact without meeting keeps the referral accepted, and one right of two keeps it in progress', (t) => {
  t.match(decide(referralIn('accepted'), 'log-contact', receiver, { met: false }), {
    next: 'accepted',
    subStatus: 'contact_attempted'
  })
  const two = {
    rights: [
      { code: 'rsa', result: null },
      { code: 'c2s', result: null }
    ]
  }
  t.match(decide(referralIn('in_progress', two), 'record-outcome', receiver, FAVOURABLE), {
    next: 'in_progress',
    clock: { effect: 'restart' }
  })
  t.match(decide(referralIn('on_hold', two), 'record-outcome', receiver, FAVOURABLE), {
    next: 'on_hold',
    clock: { effect: 'keep' }
  })
  t.end()
})

t.test('the recipient of a draft never learns of it', (t) => {
  t.match(decide(referralIn('draft'), 'mark-error', sender), { next: 'entered_in_error', told: [] })
  t.strictSame((decide(referralIn('draft'), 'person-declines', sender) as { told: unknown }).told, ['sender'])
  t.strictSame((decide(referralIn('sent'), 'mark-error', sender) as { told: unknown }).told, [
    'receiver',
    'coordinator'
  ])
  t.end()
})
