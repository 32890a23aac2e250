import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { ask, tokenOf } from '../setting/asking.ts'
import { type Command, dataFolder, postmasterOf, runs, start } from '../setting/command.ts'

// One folder, started again and again: what was answered must be there each time.
const file = t
const folder = dataFolder(file)
const settings = { DATA_DIR: folder, RATE_LIMIT: '100000' }
const ccas = 'ccas-venissieux'
let personId = ''
let referrals = 0
let present: Command

async function stillThere(t: Test, command: Command): Promise<void> {
  const address = await command.address
  const token = await tokenOf(address, ccas)
  const person = await ask(address, token, `GET /v1/persons/${personId}`)
  t.match(person.body, { id: personId, familyName: 'Exemple' })
  t.equal(await countReferrals(address, token), referrals, 'the demo is there once')
}

async function countReferrals(address: string, token: string): Promise<number> {
  const { body } = await ask(address, token, 'GET /v1/referrals?limit=100')
  return body.items.length
}

t.test('what a first run is given', async (t) => {
  const first = start(t, settings)
  const address = await first.address
  const token = await tokenOf(address, ccas)
  const made = await ask(address, token, 'POST /v1/persons', { body: { givenName: 'Yasmina', familyName: 'Exemple' } })
  t.equal(made.status, 201)
  personId = made.body.id
  referrals = await countReferrals(address, token)
  t.ok(referrals > 0)
  first.interrupt()
  t.equal(await first.ended, 0, 'Ctrl-C ends it cleanly')
  t.equal(postmasterOf(folder), undefined)
  t.equal(first.err(), '')
})

t.test('is there in a second run, which starts soon', async (t) => {
  const begun = performance.now()
  const second = start(t, settings)
  await second.address
  const took = Math.round(performance.now() - begun)
  t.comment(`warm start: ${took} ms (goal 3000)`)
  t.ok(took < 20_000)
  await stillThere(t, second)
  const postmaster = postmasterOf(folder)!
  second.kill('SIGKILL')
  t.equal(await second.ended, 'SIGKILL')
  t.ok(runs(postmaster), 'PostgreSQL was left alone')
})

t.test('is there after kill -9, and PostgreSQL runs once', async (t) => {
  const orphan = postmasterOf(folder)!
  present = start(file, settings)
  await stillThere(t, present)
  t.notOk(runs(orphan))
  t.not(postmasterOf(folder), orphan)
})

t.test('kill -9 of PostgreSQL under it: unavailable at worst, then everything is back', async (t) => {
  const address = await present.address
  const token = await tokenOf(address, ccas)
  const fallen = postmasterOf(folder)!
  process.kill(fallen, 'SIGKILL')
  const seen = new Set<string>()
  let back = false
  for (let tries = 0; tries < 150 && !back; tries++) {
    const { status, body } = await ask(address, token, `GET /v1/persons/${personId}`)
    seen.add(status === 200 ? '200' : `${status} ${body.code}`)
    back = status === 200 && postmasterOf(folder) !== fallen
    await pause(100)
  }
  t.ok(back)
  t.same(
    [...seen].filter((one) => one !== '200' && one !== '503 unavailable'),
    [],
    [...seen].join(', ')
  )
  t.equal((await ask(address, null, 'GET /readyz')).status, 200)
  await stillThere(t, present)
  present.kill('SIGTERM')
  t.equal(await present.ended, 0)
  t.equal(postmasterOf(folder), undefined)
})
