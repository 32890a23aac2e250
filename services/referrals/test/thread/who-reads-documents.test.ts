import { listDocuments } from '@relais/contract'
import { aPdf, openClamd } from '@relais/test-kit'
import t from 'tap'
import { expect, openReferrals } from '../setting/house.ts'
import { paper, thread } from '../setting/papers.ts'
import { people, places, software } from '../setting/places.ts'

const clamd = await openClamd(t)
const open = await openReferrals(t, undefined, { settings: { CLAMD_URL: clamd.url } })
const { act, ask, bring, write, owner } = open
const { attach, attachScanned, documents, download, look, remove, dropped, passOn } = thread(open)

const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code]

t.test('each is read from its level on: a landlord reads no paper of the follow-up level', async (t) => {
  const minimal = {
    agreement: { level: 'minimal', howGiven: 'by_phone', givenOn: '2026-12-23' },
    followUp: undefined
  } as const
  const { id } = await bring('accepted', minimal, people.landlord)
  const lease = await attachScanned(software.landlord, id, paper('bail.pdf'))
  t.equal(lease.level, 'minimal', 'an organisation that may hold no more attaches at the minimal level')
  t.match(await attach(people.landlord, id, paper(), { level: 'follow_up' }), {
    status: 422,
    body: { errors: [{ field: 'body.level', rule: 'above-your-level', message: /Choose minimal/ }] }
  })
  t.equal((await download(people.caf, lease.id)).status, 200)

  const higher = await bring('accepted', {}, people.ccas, people.caf)
  const [low, high, highest] = [
    await attachScanned(people.ccas, higher.id, paper('a.pdf'), { level: 'minimal' }),
    await attachScanned(people.ccas, higher.id, paper('b.pdf'), { level: 'follow_up' }),
    await attachScanned(people.ccas, higher.id, paper('c.pdf'), { level: 'confidential' })
  ]
  t.same(
    (await documents(people.caf, higher.id)).map(({ name }: { name: string }) => name),
    ['b.pdf', 'a.pdf']
  )
  t.equal((await download(people.caf, low.id)).status, 200)
  t.equal((await download(people.caf, high.id)).status, 200)
  for (const answer of [
    await download(people.caf, highest.id),
    await look(people.caf, highest.id),
    await remove(people.caf, highest.id)
  ])
    t.same(codeOf(answer), [404, 'document-not-found'])
  t.equal((await download(people.ccas, highest.id)).status, 200)
  // what the agreement allows was lowered behind our back: not one row comes
  await owner(`update referrals.referral_parties set disclosure = 2 where referral_id = $1 and side = 'receiver'`, [
    higher.id
  ])
  t.same(
    (await documents(people.caf, higher.id)).map(({ name }: { name: string }) => name),
    ['a.pdf']
  )
})

t.test('a receiver reads papers once it takes note, and attaches none before', async (t) => {
  const draft = await write({ send: false })
  const early = await attachScanned(people.ccas, draft.id)
  t.same(codeOf(await look(people.caf, early.id)), [404, 'document-not-found'])
  const sent = expect(200, await act(people.ccas, draft, 'send'))
  t.same(await documents(people.caf, draft.id), [])
  t.same(codeOf(await attach(people.caf, draft.id)), [409, 'thread-closed'])
  expect(200, await act(people.caf, sent, 'acknowledge'))
  t.equal((await download(people.caf, early.id)).status, 200)
})

t.test('a former receiver takes nothing along, not even its own', async (t) => {
  for (const [how, code] of [
    ['withdraw-agreement', 409],
    ['withdraw', 409],
    ['redirect', 403]
  ] as const) {
    const at = await bring('acknowledged')
    const theirs = await attachScanned(people.ccas, at.id, paper('rib.pdf'))
    const own = await attachScanned(people.caf, at.id, paper('notification.pdf'))
    if (how === 'redirect') await passOn(at, places.mission.id)
    else
      expect(
        200,
        await act(people.ccas, at, how, how === 'withdraw' ? { reason: 'need_solved' } : { proof: 'by_phone' })
      )
    for (const { id } of [theirs, own]) {
      t.same(codeOf(await download(people.caf, id)), [404, 'document-not-found'], how)
      t.same(codeOf(await look(people.caf, id)), [404, 'document-not-found'], how)
      t.same(codeOf(await remove(people.caf, id)), [404, 'document-not-found'], how)
    }
    t.same(await documents(people.caf, at.id), [], how)
    t.equal((await attach(people.caf, at.id)).status, code, how)
    t.equal((await download(people.ccas, own.id)).status, 200, `${how}: the sender keeps the record`)
  }
})

t.test('what the sender attached goes on with a redirection, what the former receiver attached does not', async (t) => {
  const at = await bring('acknowledged')
  const rib = await attachScanned(people.ccas, at.id, paper('rib.pdf'), { item: 'bank_details' })
  await attachScanned(people.caf, at.id, paper('notification.pdf'))
  const child = await passOn(at, places.mission.id)
  expect(200, await act(people.mission, child, 'acknowledge'))
  const [passed, ...others] = await documents(people.mission, child.id)
  t.same(others, [])
  t.match(passed, {
    name: 'rib.pdf',
    state: 'clean',
    item: 'bank_details',
    organisationId: places.ccas.id,
    sha256: rib.sha256
  })
  t.not(passed.id, rib.id)
  t.ok((await download(people.mission, passed.id)).bytes.equals(aPdf()))
  // they share the stored file: deleting one leaves the other
  t.equal((await remove(people.ccas, rib.id)).status, 204)
  await dropped()
  t.equal((await download(people.mission, passed.id)).status, 200)
})

t.test('it does not exist for others, by any address', async (t) => {
  const { id } = await bring('accepted')
  const found = await attachScanned(people.ccas, id)
  for (const who of [people.stranger, people.mission, people.coordinator, people.farCoordinator]) {
    t.same(codeOf(await ask(who, listDocuments, { id })), [404, 'referral-not-found'])
    t.same(codeOf(await look(who, found.id)), [404, 'document-not-found'])
    t.same(codeOf(await download(who, found.id)), [404, 'document-not-found'])
  }
  for (const who of [people.stranger, people.mission]) {
    t.same(codeOf(await attach(who, id)), [404, 'referral-not-found'])
    t.same(codeOf(await remove(who, found.id)), [404, 'document-not-found'])
  }
  for (const who of [people.cafAdministrator, people.coordinator]) {
    t.same(codeOf(await attach(who, id)), [403, 'role-missing'])
    t.same(codeOf(await remove(who, found.id)), [403, 'role-missing'])
  }
})
