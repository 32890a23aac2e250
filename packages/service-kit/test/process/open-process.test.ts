import { createServer } from 'node:net'
import t, { type Test } from 'tap'
import { openProcess, type ProcessParts, readConfig, type Service, StartRefused } from '../../src/index.ts'
import { SECRET } from '../setting/open-house.ts'

const settings = { PORT: '0', LOG_LEVEL: 'silent' }
const parts = (more: Partial<ProcessParts> = {}): ProcessParts => ({
  config: readConfig(settings),
  databaseUrl: '',
  secret: SECRET,
  services: [],
  ...more
})

/** A service that tells what happens to it. */
function telling(name: Service['name'], told: string[], more: { refuses?: boolean; ready?: boolean } = {}): Service {
  return {
    name,
    open: async (house) => {
      told.push(`${name} opens`)
      if (more.refuses) throw new StartRefused(`${name} does not start.`)
      return {
        routes: [],
        mount: async (app) => {
          app.addHook('onClose', async () => void told.push(`server closes for ${name}`))
        },
        begin: () => void told.push(`${name} begins`),
        ready: async () => more.ready ?? true,
        stop: async () => {
          const { status } = await house.ask(name, { method: 'GET', path: '/healthz' })
          told.push(`${name} stops while ${status} is answered`)
        },
        close: async () => void told.push(`${name} closes`)
      }
    }
  }
}

const refusalOf = (t: Test, opening: Promise<unknown>) =>
  opening.then(
    () => t.fail('it opened'),
    (error: Error) => {
      t.ok(error instanceof StartRefused, error.message)
      return error.message
    }
  )

t.test('services are opened in order, prepared, answered for, begun; and closed in the reverse order', async (t) => {
  const told: string[] = []
  const open = await openProcess(
    parts({
      services: [telling('identity', told), telling('referrals', told)],
      prepare: async () => void told.push('prepared'),
      mount: async () => void told.push('mounted')
    })
  )
  t.match(open.address, /^http:\/\/127\.0\.0\.1:\d{4,5}$/)
  t.equal(open.house.publicUrl, open.address)
  t.strictSame(await (await fetch(`${open.address}/healthz`)).json(), { status: 'ok' })
  await open.close()
  t.strictSame(told, [
    'identity opens',
    'referrals opens',
    'mounted',
    'prepared',
    'identity begins',
    'referrals begins',
    'identity stops while 200 is answered',
    'referrals stops while 200 is answered',
    'server closes for referrals',
    'server closes for identity',
    'referrals closes',
    'identity closes'
  ])
  await t.rejects(fetch(`${open.address}/healthz`))
})

t.test('it is ready when every service is, and says which is not', async (t) => {
  const told: string[] = []
  const services = [telling('identity', told), telling('reporting', told, { ready: false })]
  const open = await openProcess(parts({ services }))
  t.teardown(open.close)
  const answer = await fetch(`${open.address}/readyz`)
  t.equal(answer.status, 503)
  t.strictSame(await answer.json(), { status: 'unavailable', services: { identity: true, reporting: false } })
})

t.test('a taken port is one sentence, and nothing is opened', async (t) => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  t.teardown(() => void other.close())
  const { port } = other.address() as { port: number }
  const told: string[] = []
  const config = readConfig({ ...settings, PORT: String(port) })
  const message = await refusalOf(t, openProcess(parts({ config, services: [telling('identity', told)] })))
  t.equal(
    message,
    `Port ${port} of 127.0.0.1 is taken by another program: stop it, or choose another port, for instance PORT=${port + 1}.`
  )
  t.strictSame(told, [])
})

t.test('an address that is not of this machine is one sentence', async (t) => {
  const config = readConfig({ ...settings, HOST: '192.0.2.1' })
  t.match(
    await refusalOf(t, openProcess(parts({ config }))),
    /^Relais cannot listen on HOST 192\.0\.2\.1, PORT 0: .+\.$/
  )
})

t.test('when a service does not start, those that did are closed', async (t) => {
  const told: string[] = []
  const services = [
    telling('identity', told),
    telling('referrals', told, { refuses: true }),
    telling('reporting', told)
  ]
  t.equal(await refusalOf(t, openProcess(parts({ services }))), 'referrals does not start.')
  t.strictSame(told, ['identity opens', 'referrals opens', 'identity closes'])
})

t.test('when what is done before the first answer fails, everything is closed', async (t) => {
  const told: string[] = []
  const prepare = async () => {
    throw new Error('no demo')
  }
  await t.rejects(openProcess(parts({ services: [telling('identity', told)], prepare })), { message: 'no demo' })
  t.strictSame(told, ['identity opens', 'server closes for identity', 'identity closes'])
})

t.test('an IPv6 address is written in brackets', async (t) => {
  const config = readConfig({ ...settings, HOST: '::1' })
  let open: Awaited<ReturnType<typeof openProcess>>
  try {
    open = await openProcess(parts({ config }))
  } catch (error) {
    if (error instanceof StartRefused) {
      t.comment('this machine has no IPv6')
      return
    }
    throw error
  }
  t.teardown(open.close)
  t.match(open.address, /^http:\/\/\[::1\]:\d+$/)
  t.equal((await fetch(`${open.address}/healthz`)).status, 200)
})
