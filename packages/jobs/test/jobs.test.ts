import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { asOwner, testDatabase } from '@relais/test-kit'
import t from 'tap'
import { jobsIn, NOW, until } from './setting/jobs-house.ts'

const JOBS_PROCESS = fileURLToPath(import.meta.resolve('./setting/jobs-process.ts'))
const { adminUrl, secret } = await testDatabase(t)
const house = { databaseUrl: adminUrl, secret }
const rows = () =>
  asOwner<{ key: string | null; payload: unknown; last_error: string | null }>(
    adminUrl,
    'select key, payload, last_error from graphile_worker._private_jobs order by id'
  )
t.afterEach(() => asOwner(adminUrl, 'delete from graphile_worker._private_jobs'))

t.test(
  'of three processes that begin at once on a new database, one at a time runs a task, about once a second',
  async (t) => {
    let inside = 0
    let most = 0
    const runs: Date[] = []
    const look = async (now: Date) => {
      runs.push(now)
      inside += 1
      most = Math.max(most, inside)
      await delay(30)
      inside -= 1
    }
    const all = [1, 2, 3].map(() => jobsIn(house, { tasks: { look }, every: { look: 1 } }))
    for (const { begin } of all) begin()
    const begun = performance.now()
    await until(() => runs.length >= 4)
    const seconds = (performance.now() - begun) / 1_000
    await Promise.all(all.map(({ stop }) => stop()))
    t.equal(most, 1)
    t.ok(seconds > 2, `four runs in ${seconds} s`)
    t.strictSame(runs.slice(0, 4), [NOW, NOW, NOW, NOW], 'each is told the time of its house')
    t.strictSame(
      all.flatMap(({ said }) => said),
      [],
      'and nothing was complained of'
    )
  }
)

t.test('a task that fails is tried again, and its row says no more than what kind of fault it was', async (t) => {
  // until its row was read: the minute in which the library makes sure of every run may end in between, and clear it
  let seen = false
  let failed = 0
  let done = 0
  const jobs = jobsIn(house, {
    tasks: {
      break: async () => {
        if (seen) done += 1
        else {
          failed += 1
          throw new RangeError('Madame Exemple, 06 12 34 56 78')
        }
      },
      last: async () => {}
    },
    every: { break: 1, last: '30 7 * * *' }
  })
  jobs.begin()
  let found: unknown[] = []
  await until(async () => {
    const all = await rows()
    seen = all.some(({ last_error }) => last_error !== null)
    found = all
    return seen
  })
  t.strictSame(found, [{ key: 'break', payload: {}, last_error: 'RangeError' }])
  await until(() => done > 0)
  await jobs.stop()
  for (const one of jobs.said)
    t.match(one, { task: 'break', err: RangeError, text: 'a task failed; it is tried again' })
  t.equal(jobs.said.length, failed)
})

t.test('a run that is asked for comes at once; asked for during a run, it comes behind it', async (t) => {
  let runs = 0
  let open = () => {}
  const jobs = jobsIn(house, {
    tasks: {
      tell: async () => {
        runs += 1
        if (runs === 2) await new Promise<void>((resolve) => (open = resolve))
      }
    },
    every: { tell: 3600 }
  })
  jobs.begin()
  await until(() => runs === 1)
  jobs.runSoon('tell')
  await until(() => runs === 2)
  jobs.runSoon('tell')
  jobs.runSoon('tell')
  await delay(1_500)
  t.equal(runs, 2, 'one at a time')
  open()
  await until(() => runs === 3)
  await jobs.stop()
  t.strictSame(await rows().then((all) => all.map(({ key }) => key)), ['tell'], 'and one row waits for the next hour')
})

t.test('what is asked for before all jobs stand is done as soon as they do', async (t) => {
  let runs = 0
  const idle = Array.from({ length: 12 }, (_, place) => `idle-${place}`)
  const jobs = jobsIn(house, {
    tasks: {
      // the first of thirteen: its first run ends while the others are still being written down
      tell: async () => {
        runs += 1
        if (runs === 1) jobs.runSoon('tell')
      },
      ...Object.fromEntries(idle.map((name) => [name, async () => {}]))
    } as Record<string, () => Promise<void>>,
    every: Object.fromEntries(['tell', ...idle].map((name) => [name, 3600]))
  })
  jobs.begin()
  await until(() => runs === 2)
  await jobs.stop()
  t.equal(runs, 2)
})

t.test('stopping tells a task that it should leave, waits for it, and nothing is begun afterwards', async (t) => {
  let told = false
  let ended = false
  let runs = 0
  const jobs = jobsIn(house, {
    tasks: {
      work: async (_, leaving) => {
        runs += 1
        await new Promise<void>((resolve) => leaving.addEventListener('abort', () => resolve()))
        told = true
        await delay(100)
        ended = true
      }
    },
    every: { work: 1 }
  })
  jobs.begin()
  await until(() => runs === 1)
  await jobs.stop()
  t.strictSame([told, ended], [true, true])
  await delay(1_200)
  t.equal(runs, 1)
  await t.resolves(jobs.stop(), 'twice is no fault')
  await t.resolves(jobsIn(house, { tasks: {}, every: {} }).stop(), 'nor before it was begun')
})

t.test('what a process killed in the midst of a run was at, the next process does at once', async (t) => {
  const child = spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, JOBS_PROCESS, adminUrl, secret], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const dead = new Promise((resolve) => child.once('close', resolve))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  let runs = 0
  const follow = async () => {
    runs += 1
  }
  const jobs = jobsIn(house, { tasks: { follow }, every: { follow: 1 } })
  jobs.begin()
  await delay(1_500)
  t.equal(runs, 0, 'while it lives, nobody else is at it')
  child.kill('SIGKILL')
  await dead
  await until(() => runs > 0)
  await jobs.stop()
})

t.test('connections that break are made anew', async () => {
  let runs = 0
  const beat = async () => {
    runs += 1
  }
  const jobs = jobsIn(house, { tasks: { beat }, every: { beat: 1 } })
  jobs.begin()
  await until(() => runs > 0)
  await asOwner(
    adminUrl,
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'relais-jobs' and datname = current_database()"
  )
  const before = runs
  await until(() => runs >= before + 2)
  await jobs.stop()
})
