import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { testDatabase } from '@relais/test-kit'
import t, { type Test } from 'tap'
import { dataFolder, postmasterOf, start } from '../setting/command.ts'

const database = await testDatabase(t)
const SECRET = 'c2VjcmV0LW9mLXRoaXMtdGVzdC1hbmQtb2Ytbm8tb3RoZXItb25l'
const DEBIAN_15 = '/usr/lib/postgresql/15/bin'

/** Starts it, and holds what must be true of every refusal. */
async function refused(t: Test, settings: Record<string, string>, sentence: RegExp, account = {}): Promise<void> {
  const command = start(t, settings, account)
  t.equal(await command.ended, 1)
  t.match(command.err(), sentence)
  t.equal(command.err().trim().split('\n').length, 1, 'one sentence')
  t.equal(command.out(), '')
  for (const name of ['SECRET', 'DATABASE_URL'])
    if (settings[name]) t.notOk(command.err().includes(settings[name]), `${name} is not shown`)
  t.throws(() => process.kill(-command.pid, 0), { code: 'ESRCH' }, 'nothing is left running')
}

const elsewhere = (change: (url: URL) => void) => {
  const url = new URL(database.adminUrl)
  // tests reach it through a socket
  url.hostname = '127.0.0.1'
  change(url)
  return url.href
}

t.test('a port that is taken', async (t) => {
  const other = createServer()
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
  )
  t.teardown(() => void other.close())
  const folder = dataFolder(t)
  await refused(
    t,
    { DATA_DIR: folder, PORT: String(port) },
    new RegExp(`Port ${port} of 127.0.0.1 is taken.*PORT=${port + 1}`)
  )
  t.equal(postmasterOf(folder), undefined, 'the embedded database neither')
})

t.test('settings that cannot be right', async (t) => {
  const DATA_DIR = '/nowhere'
  await refused(t, { DATA_DIR, PORT: 'abc' }, /^The setting PORT is not acceptable.*"abc"/)
  await refused(t, { DATA_DIR, SECRET: 'much-too-short' }, /^The setting SECRET is not acceptable.*openssl rand/)
  await refused(
    t,
    { SECRET, DATABASE_URL: 'mysql://u:pass-word@h/d' },
    /^The setting DATABASE_URL is not acceptable.*postgres:/
  )
  await refused(t, { DATABASE_URL: 'postgres://u:pass-word@h/d' }, /^DATABASE_URL is set without SECRET/)
})

t.test('a folder that cannot be written', async (t) => {
  const folder = dataFolder(t)
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await refused(t, { DATA_DIR: file }, /DATA_DIR .*file.* cannot be written/)
  const nobody = { uid: 65534, gid: 65534 }
  const reaches = process.getuid?.() === 0 && spawnSync('ls', [import.meta.dirname], nobody).status === 0
  if (!reaches) return t.comment('as nobody: not possible here')
  const roots = join(folder, 'of-root')
  mkdirSync(roots, { mode: 0o755 })
  await refused(t, { DATA_DIR: roots }, /DATA_DIR .*of-root.* cannot be written/, nobody)
  t.same(readdirSync(roots), [])
})

t.test('a database that is not there, or does not let it in', async (t) => {
  const at = (change: (url: URL) => void) => ({ SECRET, DATABASE_URL: elsewhere(change) })
  const closed = at((url) => {
    url.port = '1'
  })
  await refused(t, closed, /The database at 127\.0\.0\.1:1\/\w+ cannot be reached; is it running\?/)
  const wrong = at((url) => {
    url.password = 'not-the-pass-word'
  })
  await refused(t, wrong, /refuses the user or password in DATABASE_URL/)
  const missing = at((url) => {
    url.pathname = '/not_there'
  })
  await refused(t, missing, /\/not_there does not exist; create it first/)
})

t.test('a database that may lose what it acknowledged, unless that is wanted', async (t) => {
  const settings = { SECRET: database.secret, DATABASE_URL: database.adminUrl, DEMO: 'false' }
  await refused(t, settings, /may lose acknowledged writes in a crash \(.*fsync.* off\)/)
  const wanted = start(t, { ...settings, UNSAFE_DATABASE: 'true' })
  t.equal((await fetch(new URL('/readyz', await wanted.address))).status, 200)
  t.notOk(wanted.out().includes(new URL(database.adminUrl).password), 'the address is not printed')
  t.notMatch(wanted.out(), 'Demo accounts')
  wanted.kill('SIGTERM')
  t.equal(await wanted.ended, 0)
})

t.test('a database that is too old', { skip: existsSync(DEBIAN_15) ? false : 'no PostgreSQL 15 here' }, async (t) => {
  const folder = dataFolder(t)
  const data = join(folder, 'old')
  mkdirSync(data, { mode: 0o700 })
  const account = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  if (process.getuid?.() === 0) chownSync(data, 65534, 65534)
  const quiet = { ...account, cwd: '/', stdio: 'ignore' } as const
  const options = ['-D', data, '-U', 'relais', '-A', 'trust', '--no-sync', '--no-instructions']
  t.equal(spawnSync(join(DEBIAN_15, 'initdb'), options, quiet).status, 0)
  const port = 20_000 + (process.pid % 20_000)
  const old = spawn(
    join(DEBIAN_15, 'postgres'),
    ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] }
  )
  t.teardown(async () => {
    old.kill('SIGQUIT')
    await new Promise((resolve) => old.once('close', resolve))
  })
  await new Promise<void>((resolve, reject) => {
    old.stderr.setEncoding('utf8').on('data', (text) => text.includes('ready to accept') && resolve())
    old.once('close', () => reject(new Error('PostgreSQL 15 did not start')))
  })
  const DATABASE_URL = `postgres://relais:pass-word@127.0.0.1:${port}/postgres`
  await refused(t, { SECRET, DATABASE_URL }, /^The database is PostgreSQL 15\.\d+.*; Relais needs 18 or newer\.$/m)
})
