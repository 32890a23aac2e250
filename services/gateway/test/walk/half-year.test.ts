import { setTimeout } from 'node:timers/promises'
import { demoHalfYear, demoPassword, demoSignIns } from '@relais/demo'
import t from 'tap'
import { Browser } from '../../../identity/test/setting/browser.ts'
import { readPdf } from '../../../reporting/test/kept/read-files.ts'
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

const FIGURES = [
  ['Contacts d’aller-vers', '400', '400', '100'],
  ['Personnes ayant eu un bilan', '90', '90', '100'],
  ['Personnes à qui il manque au moins un droit', '79', '90', '88'],
  ['Dont au moins un droit commun', '51', '79', '65'],
  ['Dont acteurs locaux sensibilisés ou formés', '60']
] as const

t.test('the CSV and the PDF that are taken out of it have the same', async (t) => {
  await counted()
  const exporting = (format: string) =>
    ask(address, coordinator, 'POST /v1/report-exports', { body: { from, to, format } })
  const lines = (await exporting('csv')).text.split('\r\n')
  const { body: file } = await exporting('pdf')
  let state = 'preparing'
  for (let waited = 0; state === 'preparing' && waited < 30_000; waited += 100) {
    await setTimeout(100)
    state = (await ask(address, coordinator, `GET /v1/report-exports/${file.id}`)).body.state
  }
  t.equal(state, 'ready')
  const answer = await fetch(new URL(`/v1/report-exports/${file.id}/file`, address), {
    headers: { authorization: `Bearer ${coordinator}` }
  })
  const { text } = await readPdf(Buffer.from(await answer.arrayBuffer()))
  for (const figure of FIGURES) {
    t.equal(lines.filter((line) => line.includes(`;${figure.join(';')};`)).length, 1, `${figure[0]}, CSV`)
    t.match(text, `${figure.join(' ')}`, `${figure[0]}, PDF`)
  }
})
