import { smtpError } from '@relais/test-kit'
import t from 'tap'
import { CHRISTMAS_EVE_BEFORE, expect, wholeReferral } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'
import { change, openTelling } from '../setting/telling.ts'

const telling = await openTelling(t)
const { act, write, tell, send, owner, moveTo, mailBox, smsBox, alice, claire, denis, members } = telling
const person = { ...wholeReferral.person, preferredChannel: 'sms' } as const
const states = async () =>
  (await owner<{ state: string }>("select state from referrals.notifications where state <> 'in_app' order by id")).map(
    ({ state }) => state
  )

t.beforeEach(async () => {
  await tell()
  await owner('delete from referrals.notifications')
  mailBox.mails.length = 0
  smsBox.asked.length = 0
  mailBox.answers.rcpt = () => null
  smsBox.answers.status = 202
  members[places.caf.id] = [claire, denis]
  for (const one of [alice, claire, denis]) change(one, { mail: 'each' })
  await moveTo(CHRISTMAS_EVE_BEFORE)
})

t.test('a mail says what happened and leads to the page; it names nobody', async (t) => {
  const { id } = await write()
  t.equal(await tell(), true)
  await send()
  t.strictSame(mailBox.mails.map(({ to }) => [to].flat()[0]?.text).sort(), ['claire@example.org', 'denis@example.org'])
  const [first, second] = mailBox.mails
  t.equal(first!.subject, 'Relais : une orientation est arrivée')
  t.match(first!.text, `https://relais.example/?orientation=${id}\n`)
  t.notMatch(first!.text, /Yasmina|Exemple|rsa|prime/i)
  t.not(first!.messageId, second!.messageId)
  t.strictSame(await states(), ['sent', 'sent'])
  await send()
  t.equal(mailBox.mails.length, 2, 'once')
})

t.test('whoever left, or wishes no mail any more, gets none', async (t) => {
  await write()
  await tell()
  members[places.caf.id] = [denis]
  change(denis, { mail: 'none' })
  await send()
  t.strictSame(mailBox.mails, [])
  t.strictSame(await states(), ['dropped', 'dropped'])
})

t.test(
  'an address that exists no more is not tried again; one that cannot take mails now is, later and later',
  async (t) => {
    await write()
    await tell()
    mailBox.answers.rcpt = (address) =>
      address.startsWith('claire') ? smtpError(550, 'unknown') : smtpError(450, 'later')
    await send()
    t.strictSame((await states()).sort(), ['refused', 'waiting'])
    for (const [instant, attempts] of [
      ['2026-12-23T09:00:59.000Z', 1],
      ['2026-12-23T09:01:00.000Z', 2],
      ['2026-12-23T09:05:59.000Z', 2],
      ['2026-12-23T09:06:00.000Z', 3]
    ] as const) {
      await moveTo(instant)
      await send()
      t.strictSame(
        await owner("select attempts from referrals.notifications where state = 'waiting'"),
        [{ attempts }],
        instant
      )
    }
    mailBox.answers.rcpt = () => null
    await moveTo('2026-12-23T09:21:00.000Z')
    await send()
    t.strictSame((await states()).sort(), ['refused', 'sent'])
    t.equal(mailBox.mails.length, 1)
  }
)

t.test('what could not be sent for three days is not sent any more', async (t) => {
  await write()
  await tell()
  mailBox.answers.rcpt = () => smtpError(450, 'later')
  await send()
  await moveTo('2026-12-26T09:00:01.000Z')
  await send()
  t.strictSame(await states(), ['dropped', 'dropped'])
})

t.test('while the gateway is away text messages wait without being counted, and mails go', async (t) => {
  for (let count = 0; count < 3; count += 1) await write({ person })
  await tell()
  smsBox.answers.status = 503
  await send()
  t.equal(mailBox.mails.length, 6)
  t.strictSame(
    await owner(
      "select count(*)::int as n, sum(attempts)::int as tries from referrals.notifications where state = 'waiting'"
    ),
    [{ n: 3, tries: smsBox.asked.length }]
  )
  t.ok(smsBox.asked.length < 3, `${smsBox.asked.length} asked`)
  smsBox.answers.status = 202
  await moveTo('2026-12-23T09:05:00.000Z')
  await send()
  t.equal(new Set(smsBox.asked.map(({ body }) => body.id)).size, 3)
  t.strictSame(new Set(await states()), new Set(['sent']))
})

t.test('a person is written to in their language, on the way that they chose', async (t) => {
  await write({ person: { ...person, language: 'ar' } })
  await write({ person: { ...person, language: 'en', preferredChannel: 'email' } })
  await write({ person: { ...person, phone: null, language: 'fr' } })
  await tell()
  await send()
  t.strictSame(
    smsBox.asked.map(({ body: { to, text } }) => ({ to, text })),
    [{ to: '+33639981234', text: 'تم إرسال طلبك. لا يُطلب منك شيء في الوقت الحالي.\nRelais' }]
  )
  const toPerson = mailBox.mails.filter(({ to }) => [to].flat()[0]?.text === 'yasmina@exemple.fr')
  t.equal(toPerson.length, 1)
  t.equal(toPerson[0]!.subject, 'News about your request')
  t.match(toPerson[0]!.text, /^Hello,\n\nYour request has been sent\./)
  t.equal(toPerson[0]!.headers.get('content-language'), 'en')
  t.strictSame(
    (await states()).filter((state) => state === 'dropped'),
    ['dropped'],
    'without a number there is nothing to send'
  )
})

t.test('the moment of an appointment is that which holds when the message goes', async (t) => {
  let at = await write({ person })
  at = expect(200, await act(people.caf, at, 'accept'))
  await tell()
  await send()
  smsBox.asked.length = 0
  at = expect(
    200,
    await act(people.caf, at, 'schedule', { channel: 'in_person', startsAt: '2027-01-12T13:30:00.000Z' })
  )
  await tell()
  await send()
  at = expect(
    200,
    await act(people.caf, at, 'reschedule', { channel: 'in_person', startsAt: '2027-01-14T08:00:00.000Z' })
  )
  await tell()
  await send()
  t.strictSame(
    smsBox.asked.map(({ body: { text } }) => text),
    [
      'Vous avez un rendez-vous mardi 12 janvier à 14 h 30.\nRelais',
      'Votre rendez-vous est déplacé. Il aura lieu jeudi 14 janvier à 9 h.\nRelais'
    ]
  )
})

t.test('an agreement taken back while a message waits stops it', async (t) => {
  const at = await write({ person })
  await tell()
  expect(200, await act(people.ccas, at, 'withdraw-agreement', { proof: 'by_phone' }))
  await send()
  t.strictSame(smsBox.asked, [])
})

t.test('what was being sent when a process was killed is sent once more, under the same Message-ID', async (t) => {
  await write()
  await tell()
  await send()
  const before = mailBox.mails.map(({ messageId }) => messageId).sort()
  await owner("update referrals.notifications set state = 'sending', next_at = now() where state = 'sent'")
  await send()
  t.strictSame(
    mailBox.mails
      .slice(2)
      .map(({ messageId }) => messageId)
      .sort(),
    before
  )
  t.strictSame(await states(), ['sent', 'sent'])
})

t.test('what was told ninety days ago is forgotten', async (t) => {
  await write()
  await tell()
  await moveTo('2027-03-22T09:00:00.000Z')
  await telling.forget()
  t.strictSame(await owner('select count(*)::int as n from referrals.notifications'), [{ n: 2 }])
  await moveTo('2027-03-24T09:00:00.000Z')
  await telling.forget()
  t.strictSame(await owner('select count(*)::int as n from referrals.notifications'), [{ n: 0 }])
})
