import { randomBytes } from 'node:crypto'
import { demoPassword } from '@relais/demo'
import { testDatabase } from '@relais/test-kit'
import { decodeProtectedHeader } from 'jose'
import { refreshTokenGrant } from 'openid-client'
import t from 'tap'
import { loadSigningKeys, rotateSigningKeys } from '../../src/sign-in/oauth/signing-keys.ts'
import type { Tables } from '../../src/store/tables.ts'
import { Browser } from '../setting/browser.ts'
import { emailOf, testHouse } from '../setting/house.ts'

const HOUR = 3_600_000
const at = new Date('2026-11-23T09:00:00Z')
const later = (hours: number) => () => new Date(at.getTime() + hours * HOUR)

t.test('many processes that start at once make one pair of keys, and both are published', async (t) => {
  const { open, secret } = await testDatabase(t)
  const database = open<Tables>('relais_identity')
  const all = await Promise.all(Array.from({ length: 8 }, () => loadSigningKeys({ database, secret, now: () => at })))
  t.equal(new Set(all.map(({ current }) => current)).size, 1)
  t.equal(all[0]!.published.length, 2)
  t.equal(all[0]!.published[0]!.kid, all[0]!.current, 'the one that signs comes first')
  t.equal((await database.kysely.selectFrom('signing_keys').selectAll().execute()).length, 2)
})

t.test('private keys are encrypted at rest, under SECRET and bound to their name', async (t) => {
  const { open, secret } = await testDatabase(t)
  const database = open<Tables>('relais_identity')
  const { published } = await loadSigningKeys({ database, secret, now: () => at })
  const rows = await database.kysely.selectFrom('signing_keys').selectAll().execute()
  for (const { d } of published) {
    const raw = Buffer.from(d!, 'base64url')
    for (const row of rows) {
      t.notOk(row.private_sealed.includes(raw) || row.private_sealed.includes(d!))
      t.notMatch(JSON.stringify(row.public_jwk), d!)
      t.notOk('d' in row.public_jwk)
    }
  }
  const other = randomBytes(32).toString('base64')
  await t.rejects(loadSigningKeys({ database, secret: other, now: () => at }), /is this the SECRET it was made with/)
})

t.test(
  'the next key signs once it has been known for an hour, and the old one stays published for an hour more',
  async (t) => {
    const { open, secret } = await testDatabase(t)
    const database = open<Tables>('relais_identity')
    const first = await loadSigningKeys({ database, secret, now: () => at })
    const next = first.published[1]!.kid
    t.equal(
      (await rotateSigningKeys({ database, secret, now: later(0.5) })).current,
      first.current,
      'too early: not every verifier knows it'
    )

    const turned = await rotateSigningKeys({ database, secret, now: later(1) })
    t.equal(turned.current, next)
    t.equal(turned.published.length, 3)
    t.ok(turned.published.some(({ kid }) => kid === first.current))

    const settled = await rotateSigningKeys({ database, secret, now: later(2.1) })
    t.notOk(settled.published.some(({ kid }) => kid === first.current))
  }
)

t.test('a key signs for ninety days', async (t) => {
  const { open, secret } = await testDatabase(t)
  const database = open<Tables>('relais_identity')
  const first = await loadSigningKeys({ database, secret, now: () => at })
  t.equal((await loadSigningKeys({ database, secret, now: later(89 * 24) })).current, first.current)
  t.equal((await loadSigningKeys({ database, secret, now: later(90 * 24) })).current, first.published[1]!.kid)
})

t.test('a restart keeps keys, sessions and refresh tokens', async (t) => {
  const before = await testHouse(t)
  const browser = new Browser(before.address)
  const { config } = await browser.authorization()
  const tokens = await browser.signIn(emailOf('habitat-ormevert', 'agent'), demoPassword)
  await before.close()

  const after = await testHouse(t, { database: before.database, environment: { PORT: new URL(before.address).port } })
  t.equal(after.address, before.address)
  const renewed = await refreshTokenGrant(config, tokens.refresh_token!)
  t.equal(decodeProtectedHeader(renewed.access_token).kid, decodeProtectedHeader(tokens.access_token).kid)
  const straight = await browser.get((await browser.authorization()).url)
  t.match(straight.url, `${after.address}/signed-in?code=`, 'still signed in: no page')
})
