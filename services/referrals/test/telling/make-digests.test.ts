import t from 'tap'
import { expect, wholeReferral } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'
import { change, openTelling } from '../setting/telling.ts'

// From the Monday before Christmas to the Monday after; Friday is a public holiday.
const MONDAY = '2026-12-21T08:00:00.000Z'
const telling = await openTelling(t, MONDAY)
const { act, write, tell, send, digest, clocks, owner, moveTo, mailBox, alice, claire, denis, emma } = telling
const agreement = { ...wholeReferral.agreement, givenOn: '2026-12-21' }
const everybody = [alice, telling.bruno, claire, denis, emma]

/** What each mailbox got since the last time, the lines between the greeting and the link, and forgets it. */
function digests(): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const mail of mailBox.mails.splice(0)) {
    const name = [mail.to].flat()[0]!.text.replace('@example.org', '')
    if (name in found) throw new Error(`two mails for ${name} at once: ${mail.text}`)
    found[name] = mail.text!.split('\n\n').slice(1, -2)
  }
  return found
}
/** Everything that happens by itself at an instant. */
async function comes(instant: string): Promise<Record<string, string[]>> {
  await moveTo(instant)
  await clocks()
  await tell()
  await digest()
  await send()
  return digests()
}
/** Sends what happened until now, and empties the mailboxes. */
async function arrive(): Promise<void> {
  await tell()
  await send()
  mailBox.mails.length = 0
}

t.beforeEach(async () => {
  await owner('update referrals.referrals set due_at = null, next_at = null')
  await tell()
  await owner('delete from referrals.notifications')
  await owner('delete from referrals.digest_days')
  mailBox.mails.length = 0
  for (const one of everybody) change(one, { mail: 'each', awayFrom: null, awayUntil: null, delegateId: null })
  await moveTo(MONDAY)
})

t.test(
  'a week with a public holiday: one digest a working morning, level by level, and none when nothing stalls',
  async (t) => {
    // Sent on Monday morning; somebody must take note within two working days, until Wednesday at five.
    await write({ agreement })
    await tell()
    await send()
    t.strictSame(Object.keys(digests()).sort(), ['claire', 'denis'], 'that it arrived is no digest')
    const week: Record<string, Record<string, string[]>> = {}
    for (let day = 21; day <= 31; day += 1)
      for (const hour of [0, 6, 7, 12, 15, 16, 23]) {
        const instant = `2026-12-${day}T${String(hour).padStart(2, '0')}:35:00.000Z`
        const morning = await comes(instant)
        if (Object.keys(morning).length > 0) week[instant] = morning
      }
    const today = ['Une orientation attend votre action :', '– 1 orientation à traiter aujourd’hui']
    const late = ['Une orientation attend votre action :', '– 1 orientation en retard']
    const toLead = ['Une orientation attend votre action :', '– 1 orientation en retard, signalée à votre responsable']
    t.strictSame(week, {
      // 06:35 in UTC is 07:35 in Paris
      '2026-12-23T06:35:00.000Z': { claire: today, denis: today },
      '2026-12-24T06:35:00.000Z': { claire: late, denis: late },
      // Friday is Christmas, then the weekend
      '2026-12-28T06:35:00.000Z': { claire: late, denis: late },
      '2026-12-29T06:35:00.000Z': { claire: late, denis: late },
      // three working days late since Tuesday at five
      '2026-12-30T06:35:00.000Z': { claire: toLead, denis: toLead },
      '2026-12-31T06:35:00.000Z': { claire: toLead, denis: toLead }
    })
  }
)

t.test('what rose is told to the lead of whoever holds it, and to the coordinator, each once', async (t) => {
  const at = await write({ agreement })
  expect(200, await act(people.cafLead, at, 'accept', { ownerId: claire.id }))
  await arrive()
  const mine = (line: string) => ['Une orientation attend votre action :', `– 1 orientation en retard${line}`]
  // Five working days for a first contact: until Tuesday the 29th at five. The first of January is a public holiday.
  t.strictSame(await comes('2026-12-30T06:35:00.000Z'), { claire: mine('') })
  t.strictSame(await comes('2027-01-05T06:35:00.000Z'), {
    claire: mine(', signalée à votre responsable'),
    denis: ['Dans votre structure : 1 orientation en retard malgré une première relance.']
  })
  t.strictSame(await comes('2027-01-08T06:35:00.000Z'), {
    claire: mine(', signalée à la coordination'),
    denis: ['Dans votre structure : 1 orientation en retard malgré une première relance.'],
    emma: ['Dans le collectif : 1 orientation en retard malgré deux relances.']
  })
})

t.test('of one morning each has one digest, however often and by however many processes it is made', async (t) => {
  await write({ agreement })
  await arrive()
  await moveTo('2026-12-23T06:35:00.000Z')
  await Promise.all([digest(), digest(), digest()])
  await Promise.all([digest(), digest()])
  await send()
  t.strictSame(Object.keys(digests()).sort(), ['claire', 'denis'])
})

t.test('before half past seven it is too early, and after the offices have closed too late', async (t) => {
  await write({ agreement })
  await arrive()
  t.strictSame(await comes('2026-12-23T06:29:59.000Z'), {})
  t.strictSame(await comes('2026-12-23T16:00:00.000Z'), {})
  t.strictSame(
    Object.keys(await comes('2026-12-24T15:59:00.000Z')).sort(),
    ['claire', 'denis'],
    'a late start is made up for'
  )
})

t.test(
  'who wishes one mail a day gets one, with what happened and what stalls; who wishes none gets none',
  async (t) => {
    change(claire, { mail: 'digest' })
    change(denis, { mail: 'none' })
    change(alice, { mail: 'digest' })
    const at = await write({ agreement })
    await write({ agreement })
    expect(200, await act(people.caf, at, 'ask-info', { items: ['bank_details'] }))
    await tell()
    await send()
    t.strictSame(digests(), {}, 'nothing by itself')
    t.strictSame(await comes('2026-12-22T06:35:00.000Z'), {
      alice: ['Et une nouveauté depuis le dernier message.'],
      claire: ['Et 2 nouveautés depuis le dernier message.']
    })
    t.strictSame(await comes('2026-12-23T06:35:00.000Z'), {
      claire: ['Une orientation attend votre action :', '– 1 orientation à traiter aujourd’hui']
    })
  }
)

t.test('while somebody is away their delegate has it among their own', async (t) => {
  const at = await write({ agreement })
  const other = await write({ agreement })
  expect(200, await act(people.cafLead, at, 'accept', { ownerId: claire.id }))
  expect(200, await act(people.cafLead, other, 'accept', { ownerId: denis.id }))
  await arrive()
  change(claire, { awayFrom: '2026-12-28', delegateId: denis.id })
  t.strictSame(await comes('2026-12-29T06:35:00.000Z'), {
    denis: ['2 orientations attendent votre action :', '– 2 orientations à traiter aujourd’hui']
  })
})

t.test('whoever leaves gets no digest any more, and nobody is left with a yesterday’s', async (t) => {
  const { members } = telling
  await write({ agreement })
  await arrive()
  await moveTo('2026-12-23T06:35:00.000Z')
  await digest()
  members[places.caf.id] = [denis]
  await send()
  t.strictSame(Object.keys(digests()), ['denis'], 'they left while it waited')
  await moveTo('2026-12-24T06:35:00.000Z')
  await digest()
  await moveTo('2026-12-28T06:00:00.000Z')
  await send()
  t.strictSame(digests(), {}, 'what was not sent on its day is not sent')
  members[places.caf.id] = [claire, denis]
})

t.test('a decided referral is nobody’s to follow, and a mail of its own says so at once', async (t) => {
  const at = await write({ agreement })
  expect(200, await act(people.caf, at, 'decline', { reason: 'capacity_reached' }))
  await arrive()
  // Five working days to choose what follows: until the 29th.
  t.strictSame(await comes('2026-12-28T06:35:00.000Z'), {})
  t.strictSame(await comes('2026-12-29T06:35:00.000Z'), {
    alice: ['Une orientation attend votre action :', '– 1 orientation à traiter aujourd’hui']
  })
})
