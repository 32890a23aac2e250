import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EICAR, openClamd } from '@relais/test-kit'
import t from 'tap'
import { createScanner } from '../src/index.ts'

const clamd = await openClamd(t)
const scanner = createScanner(clamd.url, 500)
t.afterEach(() => {
  clamd.mood = 'well'
})

t.test('a file in which nothing is found is clean; it was sent whole, in chunks', async (t) => {
  for (const size of [0, 1, 65_536, 65_537, 1_000_000]) {
    const bytes = randomBytes(size)
    t.same(await scanner.scan(bytes), { verdict: 'clean' })
    t.ok(clamd.scanned.at(-1)?.equals(bytes), `${size} bytes`)
  }
})

t.test('malware is told by its name', async (t) => {
  t.same(await scanner.scan(Buffer.from(`avant ${EICAR} après`)), { verdict: 'infected', name: 'Eicar-Signature' })
})

t.test('whatever else is answered is unclear', async (t) => {
  for (const says of [
    '',
    'stream: OK',
    'stream: OK\n',
    'stream: ok\0',
    'stream: OK\0stream: OK\0',
    ' stream: OK\0',
    'stream: OK FOUND\0 OK\0',
    'PONG\0',
    'stream: Too much ERROR\0',
    'INSTREAM size limit exceeded. ERROR\0',
    'UNKNOWN COMMAND\0',
    'x'.repeat(5_000)
  ]) {
    clamd.mood = { says }
    t.equal((await scanner.scan(randomBytes(100_000))).verdict, 'unclear', JSON.stringify(says.slice(0, 40)))
  }
})

t.test('a scanner that says nothing is given up, and one that breaks off has said nothing', async (t) => {
  clamd.mood = 'silent'
  t.same(await scanner.scan(Buffer.from('x')), { verdict: 'unclear', why: 'no answer in time' })
  clamd.mood = 'breaking'
  t.equal((await scanner.scan(randomBytes(5_000_000))).verdict, 'unclear')
})

t.test('a scanner that is not there is unclear too', async (t) => {
  t.same(await createScanner('tcp://127.0.0.1:1').scan(Buffer.from('x')), { verdict: 'unclear', why: 'ECONNREFUSED' })
  t.same(await createScanner('unix:///nowhere/clamd.ctl').scan(Buffer.from('x')), { verdict: 'unclear', why: 'ENOENT' })
})

t.test('it is asked through a socket of this machine as well', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'relais-clamd-'))
  const path = join(folder, 'clamd.ctl')
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.once('data', () => socket.end('stream: OK\0'))
  })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  t.teardown(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })
  t.same(await createScanner(`unix://${path}`).scan(Buffer.from('x')), { verdict: 'clean' })
})
