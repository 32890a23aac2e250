import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import t from 'tap'
import { checkServer, StartProblem, startEmbedded } from '../src/index.ts'

t.jobs = 1

/** A folder any account can reach, gone with the test. */
function folderFor(test: { teardown(clear: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'relais-embedded-'))
  chmodSync(folder, 0o711)
  test.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

const isRunning = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

t.test('a server starts, keeps what was written, stops, and starts again with the same password', async (t) => {
  const dataDir = join(folderFor(t), 'pg')
  const first = await startEmbedded({ dataDir })
  await ask(first.url, 'create table kept as select 42 as answer')
  t.strictSame(
    await ask(
      first.url,
      "select setting from pg_settings where name in ('data_checksums', 'fsync', 'listen_addresses') order by name"
    ),
    ['on', 'on', '127.0.0.1']
  )
  await t.resolves(checkServer(first.url), 'it is safe enough for real data')
  await first.stop()
  await first.stop()
  await t.rejects(ask(first.url, 'select 1'), { code: 'ECONNREFUSED' })
  const second = await startEmbedded({ dataDir })
  t.teardown(() => second.stop())
  t.strictSame(await ask(second.url, 'select answer from kept'), [42])
  t.equal(new URL(second.url).password, new URL(first.url).password)
  t.equal(statSync(`${dataDir}.password`).mode & 0o777, 0o600)
})

t.test('a server whose parent was killed is stopped and recovered by the next start', async (t) => {
  const dataDir = join(folderFor(t), 'pg')
  const program = `
    import { startEmbedded } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url))}
    const { url } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} })
    console.log(url)
    setInterval(() => {}, 1000)`
  const parent = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const [said] = await once(parent.stdout, 'data')
  const url = String(said).trim()
  await ask(url, 'create table kept as select 42 as answer')
  await t.rejects(startEmbedded({ dataDir }), {
    name: 'StartProblem',
    message: new RegExp(`Another Relais \\(process ${parent.pid}\\)`)
  })
  const postmaster = Number.parseInt(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8'), 10)
  parent.kill('SIGKILL')
  await once(parent, 'exit')
  t.ok(isRunning(postmaster), 'PostgreSQL outlives its parent')
  const next = await startEmbedded({ dataDir })
  t.teardown(() => next.stop())
  await t.rejects(ask(url, 'select 1'), { code: 'ECONNREFUSED' })
  t.strictSame(await ask(next.url, 'select answer from kept'), [42])
})

t.test(
  'a server that is killed itself is started again at the same address, with all that was acknowledged',
  async (t) => {
    const dataDir = join(folderFor(t), 'pg')
    const server = await startEmbedded({ dataDir })
    t.teardown(() => server.stop())
    await ask(server.url, 'create table kept as select 42 as answer')
    process.kill(Number.parseInt(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8'), 10), 'SIGKILL')
    const killed = Date.now()
    let answer: unknown[] = []
    while (answer.length === 0 && Date.now() - killed < 10_000) {
      answer = await ask(server.url, 'select answer from kept').catch(
        () => new Promise<never[]>((r) => setTimeout(r, 50, []))
      )
    }
    t.strictSame(answer, [42])
    t.comment(`answers again after ${Date.now() - killed} ms`)
  }
)

t.test('what cannot be started says why in one sentence', async (t) => {
  const folder = folderFor(t)
  const older = join(folder, 'older')
  mkdirSync(older)
  writeFileSync(join(older, 'PG_VERSION'), '17\n')
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  t.teardown(() => taken.close())
  const address = taken.address()
  const port = typeof address === 'object' && address ? address.port : 0
  writeFileSync(join(folder, 'file'), '')
  for (const [options, message] of [
    [
      { dataDir: older },
      /older was made by PostgreSQL 17 and this is 18; move it away, or set DATA_DIR to another folder\.$/
    ],
    [{ dataDir: join(folder, 'file', 'pg') }, /cannot be written; set DATA_DIR to one that can\.$/],
    [
      { dataDir: join(folder, 'pg'), port, unsafe: true },
      new RegExp(`^The port ${port} for the embedded database is taken\\.$`)
    ]
  ] as const) {
    const error = await startEmbedded(options).catch((caught) => caught)
    t.type(error, StartProblem)
    t.match(error.message, message)
    t.notMatch(error.message, /\n/)
  }
  rmSync(join(folder, 'pg.password'))
  await t.rejects(startEmbedded({ dataDir: join(folder, 'pg') }), {
    name: 'StartProblem',
    message: /pg\.password is missing/
  })
})
