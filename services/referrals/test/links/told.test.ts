import { createPersonLink, listPersonLinks, revokePersonLink } from '@relais/contract'
import t from 'tap'
import { agreed, expect } from '../setting/house.ts'
import { linksIn, openLinks, until } from '../setting/links.ts'
import { people, places } from '../setting/places.ts'
import { openTelling } from '../setting/telling.ts'

const { act, ask, bring, read, write, enter, writeToDesk, personLink, owner, box, sms, keys } = await openLinks(t)
const to = 'accueil@relais-emploi.example'
const mailsTo = (address: string) => box.mails.filter((mail) => JSON.stringify(mail.to).includes(address))

t.test('a desk where nobody has an account is told of each referral by a mail with its link', async (t) => {
  const sent = await writeToDesk()
  await until(() => linksIn(box).length === 1)
  const [mail] = mailsTo(to)
  t.equal(mail!.subject, 'Relais : une orientation est arrivée')
  t.match(mail!.text, 'un code à six chiffres vous sera envoyé à cette même adresse')
  t.match(mail!.text, 'jusqu’au 7 janvier 2027')
  t.notMatch(`${mail!.text}${mail!.html}`, /Yasmina|Exemple|rsa|CCAS|ccas/i)
  const by = await enter(linksIn(box)[0]!)
  t.match(by.page.text, 'Yasmina Exemple')
  t.equal(expect(200, await read(people.ccas, sent.id)).state, 'acknowledged')

  const asked = await by.send('value="ask-info"', { items: ['bank_details'] })
  t.match(asked.text, 'Complément demandé')
  const at = expect(200, await read(people.ccas, sent.id))
  expect(
    200,
    await act(people.ccas, at, 'reply-info', { answers: [{ item: 'bank_details', answer: 'cannot_provide' }] })
  )
  await until(() => linksIn(box).length === 2)
  t.equal(linksIn(box)[1], linksIn(box)[0], 'the same link as long as it lasts')
})

t.test('it is told without a link what asks nothing of it any more', async (t) => {
  const sent = await writeToDesk()
  await until(
    () => mailsTo(to).filter(({ subject }) => subject === 'Relais : une orientation est arrivée').length === 2
  )
  const links = linksIn(box).length
  expect(200, await act(people.ccas, sent, 'withdraw', { reason: 'need_solved' }))
  const found = () => mailsTo(to).find(({ subject }) => subject === 'Relais : le prescripteur retire une orientation')
  await until(() => found() !== undefined)
  t.notMatch(found()!.text, /\/lien\//)
  t.equal(linksIn(box).length, links)
})

t.test('what is late is told in the morning, each with its link', async (t) => {
  const quiet = await openTelling(t)
  await quiet.write({ recipientId: places.landlord.id, agreement: { ...agreed, level: 'minimal' }, followUp: null })
  await quiet.tell()
  await quiet.send()
  quiet.mailBox.mails.length = 0
  await quiet.moveTo('2026-12-30T08:00:00.000Z')
  await quiet.clocks()
  await quiet.tell()
  await quiet.digest()
  await quiet.send()
  const found = quiet.mailBox.mails.filter(({ to }) => JSON.stringify(to).includes('accueil@example.org'))
  t.equal(found.length, 1)
  t.match(found[0]!.text, 'Orientation reçue le 23 décembre 2026 :')
  t.match(found[0]!.text, /https:\/\/relais\.example\/lien\/[\w-]{22}/)
})

t.test('the database holds nothing that opens a link', async (t) => {
  const sent = await writeToDesk()
  const link = await personLink(sent)
  await until(() => linksIn(box).length > 2)
  const rows = JSON.stringify(
    await owner(
      'select to_jsonb(l) as link from referrals.links l union all select to_jsonb(c) from referrals.link_codes c union all select to_jsonb(m) from referrals.link_messages m'
    )
  )
  for (const opens of [
    link.path.slice('/suivi/'.length),
    link.shortCode!.replace(' ', ''),
    ...linksIn(box).map((path) => path.slice('/lien/'.length))
  ])
    t.notOk(rows.includes(opens))
  t.ok(keys.secretOf(link.id).length === 22, '128 bits')
})

t.test('the sender gives the person a link: shown, by text message, or by mail in their language', async (t) => {
  const sent = await write()
  const shown = await personLink(sent)
  t.match(shown, {
    referralId: sent.id,
    createdBy: people.ccas.memberId,
    expiresAt: '2027-06-21T09:00:00.000Z',
    revokedAt: null,
    lastOpenedAt: null
  })
  t.match(shown.url, /^http:\/\/[^/]+\/suivi\/[\w-]{22}$/)

  const texted = await personLink(sent, { send: 'sms' })
  await until(() => sms.asked.some(({ body }) => body.text.includes(texted.url)))
  t.match(sms.asked.at(-1)!.body, {
    to: '+33639981234',
    text: /^Votre page de suivi\. Ne donnez ce lien à personne :\n/
  })

  const mailed = await personLink(sent, { send: 'email', language: 'ar' })
  await until(() => mailsTo('yasmina@exemple.fr').length === 1)
  const [mail] = mailsTo('yasmina@exemple.fr')
  t.equal(mail!.subject, 'صفحتك لمتابعة طلبك')
  t.ok(mail!.text!.includes(mailed.url))
  t.notMatch(`${mail!.text}${sms.asked.at(-1)!.body.text}`, /Yasmina|rsa|caf|ccas/i)
})

t.test('what cannot be sent is refused, and so is what must not be', async (t) => {
  const unreachable = await bring('accepted', { person: { givenName: 'Sans', familyName: 'Exemple' } })
  t.match(await ask(people.ccas, createPersonLink, { id: unreachable.id, body: { send: 'sms' } }), {
    status: 422,
    body: { errors: [{ field: 'body.send', rule: 'not-on-file' }] }
  })
  const sent = await bring('accepted')
  const made = await personLink(sent)
  t.match(await ask(people.caf, createPersonLink, { id: sent.id, body: {} }), {
    status: 403,
    body: { code: 'referral-not-yours' }
  })
  for (const who of [people.stranger, people.farCoordinator, people.mission]) {
    t.match(await ask(who, createPersonLink, { id: sent.id, body: {} }), { status: 404 })
    t.match(await ask(who, listPersonLinks, { id: sent.id }), { status: 404 })
    t.match(await ask(who, revokePersonLink, { id: made.id }), { status: 404, body: { code: 'person-link-not-found' } })
  }
  t.same(expect(200, await ask(people.caf, listPersonLinks, { id: sent.id })).items, [], 'the receiver made none')
  const draft = await write({ send: false })
  t.match(await ask(people.ccas, createPersonLink, { id: draft.id, body: {} }), {
    status: 409,
    body: { code: 'referral-state-forbids' }
  })
  t.ok(places.desk)
})

t.test('asked for twice under one key, it is one link', async (t) => {
  const sent = await write()
  const key = 'one-key'
  const answers = await Promise.all(
    [1, 2, 3].map(() => ask(people.ccas, createPersonLink, { id: sent.id, body: {}, key }))
  )
  const made = new Set(answers.filter(({ status }) => status === 201).map(({ text }) => text))
  t.equal(made.size, 1)
  t.equal(expect(200, await ask(people.ccas, listPersonLinks, { id: sent.id })).items.length, 1)
})
