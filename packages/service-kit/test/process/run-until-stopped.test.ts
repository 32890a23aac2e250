import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const FILE = fileURLToPath(import.meta.resolve('../setting/stoppable.ts'))

/** Runs it, sends the signals once it has said `word`, and answers what came of it. */
function run(how: string, word = 'never', signals: NodeJS.Signals[] = []) {
  const child = spawn(process.execPath, [FILE, how], { env: { PATH: process.env.PATH } })
  const heard = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    heard.out += text
    if (heard.out.includes(word)) for (const signal of signals.splice(0)) child.kill(signal)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    heard.err += text
  })
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, ...heard }))
  )
}

t.test(
  'it runs until it is told to stop, also while it starts or more than once, and closes what it opened, once',
  async (t) => {
    const runs = await Promise.all([
      run('well', 'started', ['SIGHUP']),
      run('slow', 'starting', ['SIGTERM']),
      run('well', 'started', ['SIGINT', 'SIGINT', 'SIGTERM'])
    ])
    for (const ended of runs) t.strictSame(ended, { code: 0, out: 'starting\nstarted\nclosed\n', err: '' })
  }
)

t.test('what was not let go of holds it no longer than two seconds', async (t) => {
  t.strictSame(await run('held', 'started', ['SIGTERM']), { code: 0, out: 'starting\nstarted\nclosed\n', err: '' })
})

t.test('what keeps it from starting is one sentence for whoever starts it; a fault is told whole', async (t) => {
  const [refused, broken, badEnd] = await Promise.all([
    run('refused'),
    run('broken'),
    run('bad-end', 'started', ['SIGTERM'])
  ])
  t.strictSame(refused, { code: 1, out: 'starting\n', err: 'The setting PORT is not acceptable.\n' })
  t.equal(broken.code, 1)
  t.match(broken.err, /^Error: a fault at start\n +at .*stoppable\.ts/)
  t.equal(badEnd.code, 1)
  t.match(badEnd.err, /a fault at the end/)
})
