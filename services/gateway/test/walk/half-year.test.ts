import { setTimeout } from 'node:timers/promises'
import { demoHalfYear, demoPassword, demoSignIns } from '@relais/demo'
import t from 'tap'
import { Browser } from '../../../identity/test/setting/browser.ts'
import { type Answered, ask } from '../setting/asking.ts'
import { startWhole } from '../setting/relais.ts'

const { address } = await startWhole(t)
const { email } = demoSignIns.find(({ what }) => what === 'coordinatrice')!
const { access_token: coordinator } = await new Browser(address).signIn(email, demoPassword, 'openid reports:read')
const { from, to } = demoHalfYear(new Date(), (at) => at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' }))

/** The report of the half-year, once reporting has taken in all that was told. */
async function counted(): Promise<Answered['body']> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const { body } = await ask(address, coordinator, `GET /v1/reports/outreach?from=${from}&to=${to}`)
    if (body.contacts.all.count >= 400 && body.checks.count >= 90 && body.network.activities.all.count >= 8) return body
    await setTimeout(100)
  }
  throw new Error('reporting has not taken the half-year in')
}

t.test('the half-year of the demo has the figures that the pilot published', async (t) => {
  const { contacts, checks, persons, network } = await counted()
  t.match(contacts.all, { count: 400, of: 400, unit: 'contact' })
  t.match(checks, { count: 90, of: 90, unit: 'check' })
  t.match(persons.checked, { count: 90, of: 90, unit: 'person' })
  t.match(persons.nonTakeUp, { count: 79, of: 90, percent: 88, unit: 'person' })
  t.match(persons.mainstream, { count: 51, of: 79, percent: 65, unit: 'person' })
  t.match(network.people.actors, { count: 60, unit: 'participant', reason: null })
})
