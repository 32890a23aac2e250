import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { organisationOf } from '@relais/demo'
import { PageBrowser } from '@relais/test-kit'
import t from 'tap'
import { type Answered, ask, tokenOf } from '../setting/asking.ts'
import { type Command, dataFolder, start } from '../setting/command.ts'

// What a person is called and what is said of them, told to every operation that takes it, and then looked for where it may not be.
const CANARIES = [
  'Zorglubine',
  'Kanarivox',
  '39988776',
  'canari.jaune',
  'SERIN-BESOIN',
  'SERIN-SUITE',
  'SERIN-MOTIF',
  'SERIN-REPONSE',
  '1984-03-12'
]
const sender = organisationOf('ccas-venissieux')
const receiver = organisationOf('caf-rhone')
const today = new Date().toISOString().slice(0, 10)
const folder = dataFolder(t)
const command: Command = start(t, { DATA_DIR: folder, LOG_LEVEL: 'debug' })
const address = await command.address
const [mine, theirs] = await Promise.all([tokenOf(address, sender.slug), tokenOf(address, receiver.slug)])
const problems: Answered[] = []
/** What opens a link or a page. */
const opening: string[] = []

async function asked(token: string, route: string, body: unknown, version?: number): Promise<Answered> {
  const answer = await ask(address, token, route, { body, ...(version === undefined ? {} : { version }) })
  if (answer.status >= 400) problems.push(answer)
  return answer
}

const person = {
  givenName: 'Zorglubine',
  familyName: 'Kanarivox',
  birthDate: '1984-03-12',
  phone: '06 39 98 87 76',
  email: 'canari.jaune@personne.example'
}
const agreement = { level: 'follow_up', howGiven: 'in_person_oral', givenOn: today }
const checks = { rightsCheckWaiver: 'urgent_need', duplicateDecision: 'none_found' }
const texts = { need: 'SERIN-BESOIN', followUp: 'SERIN-SUITE' }
const referral = { recipientId: receiver.id, rights: ['rsa'], ...texts, ...checks, person, agreement, send: true }

t.test('a person is recorded, sent, answered and found', async (t) => {
  const { status, body } = await asked(mine, 'POST /v1/referrals', referral)
  t.equal(status, 201)
  const act = (token: string, action: string, version: number, payload: unknown) =>
    asked(token, `POST /v1/referrals/${body.id}/actions/${action}`, payload, version)
  t.equal((await act(theirs, 'acknowledge', 2, {})).status, 200)
  t.equal((await act(theirs, 'accept', 3, { text: 'SERIN-REPONSE' })).status, 200)
  t.equal((await asked(theirs, `GET /v1/referrals/${body.id}`, undefined)).body.person.familyName, 'Kanarivox')
  t.equal((await asked(mine, 'POST /v1/persons/search', { phone: person.phone })).body.items.length, 1)
  t.equal((await asked(mine, `GET /v1/persons/${body.personId}`, undefined)).body.givenName, 'Zorglubine')
})

t.test('the person opens their page with a link, and with eight letters', async (t) => {
  const sent = await asked(mine, 'POST /v1/referrals', { ...referral, duplicateDecision: 'sent_knowingly' })
  const { url, shortCode } = (await asked(mine, `POST /v1/referrals/${sent.body.id}/person-links`, {})).body
  const secret = new URL(url).pathname.slice('/suivi/'.length)
  const born = { day: '12', month: '3', year: '1984' }
  opening.push(secret, shortCode, shortCode.replace(' ', ''))
  for (const [path, form] of [
    [`/suivi/${secret}`, born],
    ['/suivi', { ...born, code: shortCode }]
  ] as const) {
    const by = new PageBrowser(address)
    t.equal((await by.get(path)).status, 200)
    t.equal((await by.post(path, { ...form, year: '1985' })).status, 422)
    t.match((await by.post(path, form)).text, 'Bonjour Zorglubine')
    opening.push(by.cookies[0]!.value)
  }
  t.equal((await fetch(new URL(`/lien/${secret}`, address))).status, 410)
})

t.test('what is refused, and what breaks, repeats nothing of it', async (t) => {
  await asked(mine, 'POST /v1/persons', { ...person, birthDate: 'Zorglubine', preferredChannel: 'SERIN-MOTIF' })
  await asked(mine, 'POST /v1/persons', { ...person, familyName: `Kanarivox 1 84 05 78 006 084 36` })
  await asked(mine, 'POST /v1/persons', { ...person, email: 'canari.jaune', phone: '39988776 SERIN-MOTIF' })
  await asked(mine, 'POST /v1/referrals', { ...referral, rights: ['SERIN-MOTIF'] })
  await asked(mine, 'POST /v1/referrals', { ...referral, recipientId: sender.id })
  await asked(mine, `PATCH /v1/persons/${randomUUID()}`, { familyName: 'Kanarivox' }, 1)
  await asked(mine, 'GET /v1/persons/Zorglubine-Kanarivox', undefined)
  await asked(mine, 'GET /v1/organisations?q=Zorglubine&kind=SERIN-MOTIF', undefined)
  const broken = await fetch(new URL('/v1/persons', address), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${mine}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID()
    },
    body: '{"givenName":"Zorglubine","familyName":Kanarivox}'
  })
  const text = await broken.text()
  problems.push({ status: broken.status, headers: broken.headers, text, body: JSON.parse(text) })
  t.ok(problems.length >= 9, String(problems.length))
  for (const { status, text } of problems) {
    t.ok(status < 500, text)
    t.same(canariesIn(text), [], text)
  }
})

t.test(
  'nothing of it is logged at the level that tells most, or readable in the files of the database and beside them',
  async (t) => {
    command.kill('SIGTERM')
    // A clean stop writes everything down: the last lines of the log, and the pages of the database.
    t.equal(await command.ended, 0)
    const logged = command.out() + command.err()
    t.ok(logged.includes('/v1/persons/:id'), 'requests were logged')
    t.same(canariesIn(logged), [])
    t.ok(logged.includes('/suivi/:secret'))
    t.equal(opening.length, 5)
    t.same(
      opening.filter((one) => logged.includes(one)),
      []
    )
    const files = filesIn(folder)
    t.ok(files.length > 100)
    const holding = files.filter((file) => canariesIn(readFileSync(file)).length > 0)
    t.same(holding, [])
    t.same(
      files.filter((file) => opening.some((one) => readFileSync(file).includes(one))),
      [],
      'what opens a link stands nowhere'
    )
    t.ok(
      files.some((file) => readFileSync(file).includes(`${sender.slug}-api`)),
      'what is not secret is found that way'
    )
  }
)

function canariesIn(text: string | Buffer): string[] {
  return CANARIES.filter((canary) => text.includes(canary))
}

function filesIn(place: string): string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((file) => statSync(file).isFile())
}
