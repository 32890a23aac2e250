import { createReferralGroup, listPersonLinks, type ReferralProgress, revokePersonLink } from '@relais/contract'
import { type PageBrowser, staffOf } from '@relais/test-kit'
import tap from 'tap'
import { agreed, expect, yasmina } from '../setting/house.ts'
import { openLinks } from '../setting/links.ts'
import { people, places } from '../setting/places.ts'

const { act, ask, bring, read, deskLink, enter, writeToDesk, personLink, browser, moveTo, owner } = await openLinks(tap)
const onward = { ...agreed, onward: true }
/** Somebody of the desk who has an account by now. */
const colleague = staffOf(places.desk)

/** A referral to the desk with a link that was opened, and a session that is open. */
async function openedByDesk(more: Parameters<typeof writeToDesk>[0] = {}) {
  const sent = await writeToDesk(more)
  const link = await deskLink(sent)
  const by = await enter(link)
  return { at: expect(200, await read(people.ccas, sent.id)) as ReferralProgress, link, by }
}

/** Neither the link nor a session that was open shows or does anything any more, at once. */
async function opensNothing(
  t: Pick<typeof tap, 'ok' | 'same' | 'notMatch'>,
  { link, by }: { link: string; by: PageBrowser }
) {
  const form = by.form('value="accept"')
  const { path } = by.page
  const [read, written, door, code] = [
    await by.get(path),
    await by.post(form.action, { ...form.hidden }),
    await browser().get(link),
    await browser().post(`${link}/code`, { code: '123456' })
  ]
  t.same([read.status, written.status, door.status, code.status], [401, 401, 410, 410])
  for (const { text } of [read, written, door, code]) t.notMatch(text, /Yasmina|Exemple|RSA/)
}

tap.test('a referral that its sender withdraws', async (t) => {
  const opened = await openedByDesk()
  expect(200, await act(people.ccas, opened.at, 'withdraw', { reason: 'need_solved' }))
  await opensNothing(t, opened)
})

tap.test('one that is passed on to another organisation', async (t) => {
  const opened = await openedByDesk({ agreement: onward })
  const to = {
    organisationId: places.mission.id,
    reason: 'better_placed',
    duplicateDecision: 'other_person',
    rightsCheckWaiver: 'urgent_need'
  }
  const suggested = expect(
    200,
    await act(colleague, opened.at, 'suggest-redirect', {
      reason: 'better_placed',
      suggestedOrganisationIds: [places.mission.id]
    })
  )
  expect(200, await act(colleague, suggested, 'redirect', to))
  await opensNothing(t, opened)
})

tap.test('one that a member of the organisation takes on', async (t) => {
  const opened = await openedByDesk()
  expect(200, await act(colleague, opened.at, 'accept', {}))
  await opensNothing(t, opened)
})

tap.test('one whose agreement the person takes back on their page', async (t) => {
  const opened = await openedByDesk()
  const person = browser()
  await person.get((await personLink(opened.at)).path)
  await person.send('name="day"', { day: '12', month: '03', year: '1984' })
  await person.get(/href="([^"]*\/tout-arreter[^"]*)"/.exec(person.page.text)![1]!)
  await person.send('value="stop"', { geste: 'stop' })
  await opensNothing(t, opened)
  t.match((await person.get(person.page.path)).text, 'Bonjour Yasmina', 'their own page goes on')
})

tap.test('one that was sent to several, when another accepts first', async (t) => {
  const leg = {
    agreement: agreed,
    rights: ['rsa'],
    send: true,
    duplicateDecision: 'other_person',
    rightsCheckWaiver: 'urgent_need'
  }
  const { legs } = expect(
    201,
    await ask(people.ccas, createReferralGroup, {
      body: {
        mode: 'first_accepts',
        persons: [{ person: yasmina }],
        legs: [places.desk.id, places.caf.id].map((recipientId) => ({ ...leg, recipientId }))
      }
    })
  )
  const [mine, theirs] = [places.desk.id, places.caf.id].map((id) =>
    legs.find((one: ReferralProgress) => one.recipientId === id)
  )
  const link = await deskLink(mine)
  const by = await enter(link)
  expect(200, await act(people.caf, theirs, 'accept', {}))
  await opensNothing(t, { link, by })

  const person = browser()
  await person.get((await personLink(mine)).path)
  await person.send('name="day"', { day: '12', month: '03', year: '1984' })
  t.match(person.page.text, 'Vous avez 2 demandes.')
  t.match(person.page.text, 'Quelqu’un d’autre s’occupe déjà de cette demande.')
  t.match(person.page.text, `${places.caf.name} a dit oui.`)
})

tap.test('one that was a mistake: then the person’s link, which was another person’s, ends too', async (t) => {
  const opened = await openedByDesk()
  const { path } = await personLink(opened.at)
  expect(200, await act(people.ccas, opened.at, 'mark-error', { reason: 'wrong_person' }))
  await opensNothing(t, opened)
  t.equal((await browser().get(path)).status, 410)
})

tap.test('one whose agreement is over by its date', async (t) => {
  const opened = await openedByDesk({ agreement: { ...agreed, expiresOn: '2026-12-24' } })
  await moveTo('2026-12-23T23:30:00.000Z')
  const again = await enter(opened.link).catch((error: Error) => error)
  t.match(again, { message: /no form holds/ }, 'midnight has struck in France')
  await moveTo('2026-12-23T09:00:00.000Z')
})

tap.test('what is closed may still be looked at and corrected by the desk that did it', async (t) => {
  const { by, at } = await openedByDesk({ rights: ['rsa'] })
  await by.send('value="accept"')
  await by.send('value="start"', { metOn: '2026-12-23' })
  const outcome = { result: 'right_opened', source: 'body_letter', confidence: 'certain' }
  await by.send(
    'value="record-outcome"',
    Object.fromEntries(Object.entries(outcome).map(([name, value]) => [`outcomes.rsa.${name}`, value]))
  )
  expect(200, await act(people.ccas, expect(200, await read(people.ccas, at.id)), 'confirm', {}))
  t.match((await by.get(by.page.path)).text, 'Clôturée.')
  await by.send('value="correct-outcome"', {
    reason: 'entry_mistake',
    ...Object.fromEntries(
      Object.entries({ ...outcome, confidence: 'likely' }).map(([name, value]) => [`outcomes.rsa.${name}`, value])
    )
  })
  t.match(by.page.text, 'C’est enregistré')
})

tap.test('a visit that is closed on purpose, and a person’s link that is taken back', async (t) => {
  const opened = await openedByDesk()
  await opened.by.send('/fermer')
  t.match(opened.by.page.text, 'Orientation fermée')
  t.same(opened.by.cookies, [])

  const sent = await bring('accepted')
  const link = await personLink(sent)
  const by = browser()
  await by.get(link.path)
  await by.send('name="day"', { day: '12', month: '03', year: '1984' })
  const { path } = by.page
  expect(204, await ask(people.ccas, revokePersonLink, { id: link.id }))
  t.equal((await by.get(path)).status, 401)
  t.equal((await browser().get(link.path)).status, 410)
  t.equal((await browser().post('/suivi', { code: link.shortCode!, day: '12', month: '3', year: '1984' })).status, 422)
  expect(204, await ask(people.ccas, revokePersonLink, { id: link.id }))
  const { items } = expect(200, await ask(people.ccas, listPersonLinks, { id: sent.id }))
  t.match(items, [{ id: link.id, revokedAt: '2026-12-23T09:00:00.000Z', lastOpenedAt: '2026-12-23T09:00:00.000Z' }])
  t.notMatch(JSON.stringify(items), new RegExp(`${link.path.slice(7)}|${link.shortCode}`))
})

tap.test('the link of a person of whom nothing may be kept any more', async (t) => {
  const sent = await bring('accepted')
  const { path } = await personLink(sent)
  await owner(
    `update referrals.persons set name_sealed = null, birth_date_sealed = null, contact_sealed = null, identity_index = null, phone_index = null,
     email_index = null, sound_index = '{}', forgotten_at = now() where id = (select person_id from referrals.referrals where id = $1)`,
    [sent.id]
  )
  t.equal((await browser().get(path)).status, 410)
})
