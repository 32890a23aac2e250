import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { StaffMember } from '@relais/contract'
import { openPost } from '@relais/messages'
import type { Service } from '@relais/service-kit'
import { asOwner, openMailBox, smtpError } from '@relais/test-kit'
import t from 'tap'
import { openDesk, reporting } from '../../src/index.ts'
import { mailAskers } from '../../src/kept/files/mail-askers.ts'
import { forgetFiles, printFiles } from '../../src/kept/files/print-files.ts'
import { id } from '../made-up/stories.ts'
import { AGENT, COORDINATOR, HALF_YEAR, openReports } from './asking.ts'
import { readPdf } from './read-files.ts'

/** Does nothing by itself: the test says when. */
const still: Service = {
  name: reporting.name,
  open: async (house) => {
    const { begin: _, ...open } = await reporting.open(house)
    return open
  }
}
const mailBox = await openMailBox(t)
const settings = { SMTP_URL: mailBox.url, MAIL_FROM: 'Relais <relais@relais.example>' }
const { ask, neighbours, test, house, moveTo } = await openReports(t, { service: still, settings })
const desk = openDesk(house)
const post = openPost(house.config)
t.teardown(async () => {
  await post.close()
  await desk.database.close()
})
const { signal } = new AbortController()
const print = () => printFiles(desk, house.now(), signal)
const mail = () => mailAskers({ desk, post, publicUrl: 'https://relais.example' }, house.now(), signal)

const nadia: StaffMember = {
  id: COORDINATOR.member,
  givenName: 'Nadia',
  familyName: 'Ormevert',
  email: 'nadia@ville.example',
  roles: ['coordinator'],
  awayFrom: null,
  awayUntil: null,
  delegateId: null,
  notices: { mail: 'each', inApp: true },
  signsIn: true
}
const city = { name: 'Ville', slug: 'ville', kind: 'town' as const, retentionMonths: 24, deskEmail: null }
neighbours.staff.push({ organisationId: COORDINATOR.organisation, ...city, deskPhone: null, members: [nadia] })

const PERIOD = { from: HALF_YEAR.from, to: HALF_YEAR.to }
const PDF = { ...PERIOD, format: 'pdf' }
const order = (body: object = PDF, claims: object = COORDINATOR, key?: string) =>
  ask('POST /v1/report-exports', claims, { body, ...(key === undefined ? {} : { key }) })
const stateOf = async (file: string, claims: object = COORDINATOR) =>
  (await ask(`GET /v1/report-exports/${file}`, claims)).body
const fileOf = (file: string, claims: object = COORDINATOR) => ask(`GET /v1/report-exports/${file}/file`, claims)
const journal = async () => (await ask('GET /v1/report-exports')).body.items.length

t.test(
  'a PDF is prepared: its state is told, then the same file each time, and nobody who did not wait is written to',
  async (t) => {
    const { status, body } = await order(PDF, COORDINATOR, 'once')
    t.equal(status, 202)
    t.strictSame((await order(PDF, COORDINATOR, 'once')).body, body, 'a repeat is the same file')
    t.equal(await journal(), 1, 'and one line of the journal')
    t.strictSame(await stateOf(body.id), body)
    t.match(await fileOf(body.id), { status: 409, body: { code: 'export-not-ready' } })
    t.equal(await print(), false)
    t.match(await stateOf(body.id), { state: 'ready', reason: null })
    const { bytes } = await fileOf(body.id)
    t.ok(bytes.equals((await fileOf(body.id)).bytes))
    t.match((await readPdf(bytes)).text, 'Du 1er janvier 2026 au 30 juin 2026')
    await mail()
    t.strictSame(mailBox.mails, [])
  }
)

t.test('a file is there for whoever asked for it, and for nobody else', async (t) => {
  const software = { ...COORDINATOR, member: undefined, client_id: 'logiciel' }
  const { body } = await order()
  await print()
  for (const claims of [
    { ...COORDINATOR, member: id('colleague') },
    software,
    AGENT,
    { ...AGENT, organisation: id('elsewhere'), collective: id('elsewhere') }
  ])
    for (const path of ['', '/file'])
      t.match(
        await ask(`GET /v1/report-exports/${body.id}${path}`, claims),
        { status: 404, body: { code: 'export-not-found' } },
        path
      )
  const own = (await order(PDF, software)).body.id
  await print()
  t.match(await stateOf(own, software), { state: 'ready' })
  const [row] = await asOwner<{ words: string }>(
    test.adminUrl,
    'select f::text as words from reporting.export_files f limit 1'
  )
  t.notMatch(row!.words, 'Personnes', 'what is in it is sealed')
})

t.test('whoever had to wait is written to, in French, with nothing of the file in it', async (t) => {
  const { body } = await order()
  await moveTo('2026-11-23T09:01:00.000Z')
  t.equal(await print(), true)
  await mail()
  await mail()
  t.equal(mailBox.mails.length, 1)
  const [{ subject, text, to, messageId }] = mailBox.mails as [(typeof mailBox.mails)[0]]
  t.equal([to].flat()[0]!.text, 'nadia@ville.example')
  t.equal(subject, 'Relais\u00a0: votre fichier est prêt')
  t.match(text, `https://relais.example/pilotage/rapports?fichier=${body.id}`)
  t.notMatch(text!.replace(body.id, ''), /\d/, 'no figure, no period')
  t.equal(messageId, `<export-${body.id}@relais.example>`)
  t.match(await ask('GET /v1/report-exports?limit=1'), { body: { items: [{ id: body.id, format: 'pdf' }] } })
})

t.test('a mail that nobody takes now is tried again, and one to whom wants none is not sent', async (t) => {
  mailBox.mails.length = 0
  mailBox.answers.rcpt = () => smtpError(451, 'later')
  await order()
  await moveTo('2026-11-23T09:05:00.000Z')
  await print()
  await mail()
  delete mailBox.answers.rcpt
  await mail()
  t.equal(mailBox.mails.length, 0, 'not at once')
  await moveTo('2026-11-23T09:06:00.000Z')
  await mail()
  t.equal(mailBox.mails.length, 1)
  nadia.notices.mail = 'none'
  await order()
  await moveTo('2026-11-23T09:10:00.000Z')
  await print()
  await mail()
  t.equal(mailBox.mails.length, 1)
  nadia.notices.mail = 'each'
})

t.test('a report that is frozen is printed as it was frozen, and whoever froze it is written to', async (t) => {
  mailBox.mails.length = 0
  const { body: report } = await ask('POST /v1/reports', COORDINATOR, { body: HALF_YEAR })
  await ask(`PATCH /v1/reports/${report.id}`, COORDINATOR, { body: { actions: 'Douze permanences.' }, version: 1 })
  const freeze = (key: string) =>
    ask(`POST /v1/reports/${report.id}/freeze`, COORDINATOR, { body: { forEver: true }, version: 2, key })
  const before = await journal()
  t.equal((await freeze('for-ever')).status, 200)
  t.equal((await freeze('for-ever')).status, 200, 'a repeat prints nothing more')
  t.equal((await freeze('again')).status, 409)
  t.equal(await journal(), before + 1)
  t.equal(await print(), true)
  await mail()
  t.match(mailBox.mails, [{ subject: 'Relais\u00a0: votre rapport est prêt à remettre' }])
  const [, file] = /fichier=(\S+)/.exec(mailBox.mails[0]!.text!)!
  t.match(await stateOf(file!), {
    state: 'ready',
    reportId: report.id,
    name: 'relais-half-year-funder-2026-01-01-2026-06-30.pdf'
  })
  const { text } = await readPdf((await fileOf(file!)).bytes)
  t.match(text, 'Douze permanences.')
  t.notMatch(text, 'Brouillon')
})

t.test(
  'a print that is killed is printed again from the same figures, and one that never ends is given up',
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'relais-printing-'))
    t.teardown(() => rm(folder, { recursive: true }))
    const setting = join(folder, 'setting.json')
    const { adminUrl, secret } = test
    writeFileSync(setting, JSON.stringify({ adminUrl, secret, now: house.now().toISOString() }))
    const { body } = await order()
    const attempts = async () =>
      (
        await asOwner<{ attempts: number }>(
          adminUrl,
          `select attempts from reporting.export_files where id = '${body.id}'`
        )
      )[0]!.attempts

    const printing = fileURLToPath(import.meta.resolve('../made-up/printing-process.ts'))
    const child = spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, printing, setting], { stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('close', resolve))
    while ((await attempts()) === 0 && child.exitCode === null) await setTimeout(5)
    child.kill('SIGKILL')
    await ended
    t.match(await stateOf(body.id), { state: 'preparing' }, 'killed at it')
    await print()
    t.match(await stateOf(body.id), { state: 'ready' })
    t.equal(await attempts(), 2)

    mailBox.mails.length = 0
    const lost = (await order()).body.id
    await asOwner(adminUrl, `update reporting.export_files set attempts = 5 where id = '${lost}'`)
    await moveTo('2026-11-23T09:12:00.000Z')
    t.equal(await print(), true)
    t.match(await stateOf(lost), { state: 'failed', reason: 'given_up' })
    t.match(await fileOf(lost), { status: 409, body: { code: 'export-not-ready' } })
    await mail()
    t.match(mailBox.mails, [{ subject: 'Relais\u00a0: votre fichier n’a pas pu être préparé' }])
  }
)

t.test('a file is gone after seven days, and its line of the journal stays', async (t) => {
  const { body } = await order()
  await print()
  const lines = await journal()
  await moveTo('2026-11-30T09:13:00.000Z')
  t.match(await fileOf(body.id), { status: 404, body: { code: 'export-not-found' } })
  await forgetFiles(desk, house.now())
  t.strictSame(await asOwner(test.adminUrl, 'select id from reporting.export_files'), [])
  t.equal(await journal(), lines)
})
