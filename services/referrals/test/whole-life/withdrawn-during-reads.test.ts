import { setTimeout as delay } from 'node:timers/promises'
import { withdrawAgreement } from '@relais/contract'
import { openClamd } from '@relais/test-kit'
import t from 'tap'
import type { LinkMeans } from '../../src/links/means.ts'
import { actAsPerson } from '../../src/links/person/act-as-person.ts'
import { openDesk } from '../../src/service.ts'
import type { LinkRow } from '../../src/store/links/links.ts'
import { expect, openReferrals } from '../setting/house.ts'
import { paper, thread } from '../setting/papers.ts'
import { people, software } from '../setting/places.ts'

const READERS = 8
const clamd = await openClamd(t)
const open = await openReferrals(t, undefined, { settings: { CLAMD_URL: clamd.url } })
const { act, ask, bring, house, address, tokenFor, owner } = open
const { attachScanned, say } = thread(open)

// Where something of the person is shown; the history is read too, and names nobody.
const READ_ON: ((id: string, document: string) => string)[] = [
  (id) => `/v1/referrals/${id}`,
  (id) => `/v1/referrals/${id}/messages`,
  () => '/v1/referrals?side=received',
  (id) => `/v1/referrals/${id}/documents`,
  (_, document) => `/v1/documents/${document}/content`
]

interface Seen {
  what: string
  began: number
  ended: number
  content: boolean
}

/** Asks one address again and again, until told to stop; of each answer, whether it showed anything of the person. */
async function readOn(path: string, token: string, until: AbortSignal, seen: Seen[]): Promise<void> {
  while (!until.aborted) {
    const began = performance.now()
    const answer = await fetch(`${address}${path}`, { headers: { authorization: `Bearer ${token}` } })
    const text = await answer.text()
    const content =
      answer.status === 200 &&
      (/Yasmina|Exemple|39981234|Sans ressources|RIB|rib\.pdf|canari/.test(text) || text.startsWith('%PDF'))
    seen.push({ what: path, began, ended: performance.now(), content })
  }
}

const ways: Record<string, (at: { id: string; version: number; agreementId: string }) => Promise<unknown>> = {
  'the agreement is withdrawn': async ({ agreementId }) =>
    expect(
      200,
      await ask(people.ccas, withdrawAgreement, { id: agreementId, version: 1, body: { proof: 'by_phone' } })
    ),
  'it is recorded with the referral': async (at) =>
    expect(200, await act(people.ccas, at, 'withdraw-agreement', { proof: 'by_phone' })),
  'the person stops it on their page': async ({ id }) => {
    const { desk } = openDesk(house)
    const link = { collective_id: people.ccas.collectiveId!, referral_id: id } as LinkRow
    await actAsPerson({ desk, now: house.now } as LinkMeans, link, { wish: 'stop' })
    await desk.database.close()
  }
}

for (const [way, withdraw] of Object.entries(ways))
  t.test(`${way} while eight read: nothing of it is read from the answer on`, async (t) => {
    const { id } = await bring('accepted')
    expect(201, await say(people.ccas, id, 'Le canari chante.'))
    const document = await attachScanned(people.ccas, id, paper('rib.pdf'))
    const [row] = await owner<{ version: number; agreement: string }>(
      'select version, agreement_id as agreement from referrals.referrals where id = $1',
      [id]
    )
    const paths = [...READ_ON.map((path) => path(id, document.id)), `/v1/referrals/${id}/events`]
    const tokens = [await tokenFor(people.caf), await tokenFor(software.caf)]

    const seen: Seen[] = []
    const stop = new AbortController()
    const readers = Array.from({ length: READERS }, (_, n) =>
      readOn(paths[n % paths.length]!, tokens[n % 2]!, stop.signal, seen)
    )
    const shown = () =>
      READ_ON.every((path) => seen.some(({ what, content }) => what === path(id, document.id) && content))
    for (let waited = 0; !shown() && waited < 300; waited += 1) await delay(50)
    await withdraw({ id, version: row!.version, agreementId: row!.agreement })
    const answered = performance.now()
    await delay(1_200)
    stop.abort()
    await Promise.all(readers)

    t.ok(
      shown(),
      READ_ON.map((path) => path(id, document.id))
        .filter((path) => !seen.some((one) => one.what === path && one.content))
        .join(' ')
    )
    t.same(
      seen.filter(({ content, began }) => content && began > answered),
      [],
      'asked for after the answer'
    )
    t.same(
      seen.filter(({ content, ended }) => content && ended > answered + 1_000),
      [],
      'read a second later'
    )
    t.ok(seen.filter(({ began }) => began > answered).length >= 20, 'and they went on asking')
    t.comment(
      `${seen.length} reads; the last that showed something ended ${Math.round(Math.max(...seen.filter(({ content }) => content).map(({ ended }) => ended)) - answered)} ms after the answer`
    )
  })
