import { createVault, keyStoreIn } from '@relais/database'
import { demoPassword } from '@relais/demo'
import t from 'tap'
import { openSignIn } from '../../src/sign-in/open-sign-in.ts'
import type { Tables } from '../../src/store/tables.ts'
import { Browser } from '../setting/browser.ts'
import { emailOf, testHouse } from '../setting/house.ts'

t.test('what has ended is removed an hour later, and nothing before', async (t) => {
  const house = await testHouse(t)
  const browser = new Browser(house.address)
  await browser.signIn(emailOf('habitat-ormevert', 'agent'), demoPassword)
  const database = house.database.open<Tables>('relais_identity')
  const models = async () =>
    (await database.kysely.selectFrom('oidc_payloads').select('model').orderBy('model').execute()).map(
      ({ model }) => model
    )
  const tidyAfter = async (hours: number) => {
    const later = { ...house.house, now: () => new Date(Date.now() + hours * 3_600_000) }
    await (
      await openSignIn(later, database, createVault({ secret: house.database.secret, keys: keyStoreIn(database) }))
    ).tidy()
  }
  t.same(await models(), ['AuthorizationCode', 'Grant', 'RefreshToken', 'Session'])
  await tidyAfter(0.9)
  t.equal((await models()).length, 4)
  await tidyAfter(1.1)
  t.same(await models(), ['Grant', 'RefreshToken', 'Session'])
  t.equal(
    (await database.kysely.selectFrom('sign_in_attempts').selectAll().execute()).length,
    2,
    'the counts of the day'
  )
  await tidyAfter(13.1)
  t.same(await models(), [])
  await tidyAfter(25.1)
  t.same(await database.kysely.selectFrom('sign_in_attempts').selectAll().execute(), [])
})
