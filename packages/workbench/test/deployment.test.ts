import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SERVICES } from '@relais/contract'
import { SETTINGS } from '@relais/service-kit'
import t from 'tap'

const ROOT = join(import.meta.dirname, '../../..')
const COMPOSE = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8')
const PROCESSES = [...SERVICES, 'gateway', 'migrate']

t.test('each service of the contract runs on its own, beside the gateway and the migration', async (t) => {
  t.strictSame([...SERVICES].toSorted(), ['identity', 'referrals', 'reporting', 'rights-check'])
  for (const name of PROCESSES) {
    const program = /command: \[["']node["'], ["']([^"']+)["']\]/.exec(blockOf(name))?.[1] ?? ''
    const expected = name === 'migrate' ? 'packages/workbench/src/migrate.ts' : `services/${name}/src/main.ts`
    t.equal(program, expected, name)
    t.ok(existsSync(join(ROOT, program)), `${program} is there`)
  }
})

t.test('what docker-compose.yml sets for Relais are settings of Relais', async (t) => {
  const blocks = [topBlock('x-settings'), ...PROCESSES.map(blockOf)].join('\n')
  const set = new Set([...blocks.matchAll(/(?:^\s+|[^$]\{\s*|,\s*)([A-Z][A-Z_]+):/gm)].map(([, name]) => name!))
  t.ok(set.size >= 10, `${set.size} settings found`)
  for (const name of set) t.ok(name in SETTINGS, name)
})

t.test('the address of each service is one of the services, and none asks itself', async (t) => {
  for (const name of SERVICES) {
    const setting = `${name.toUpperCase().replaceAll('-', '_')}_URL`
    t.match(topBlock('x-settings'), `${setting}: http://${name}:3000`)
    t.match(blockOf(name), new RegExp(`${setting}: ["']{2}`), `${name} serves itself`)
  }
})

t.test('no secret has a default, and nothing but the proxy is reached from outside', async (t) => {
  const secrets = [...COMPOSE.matchAll(/\$\{(SECRET|POSTGRES_PASSWORD|TLS_PEM|PUBLIC_URL)(:?[?-]?)/g)]
  t.ok(secrets.length >= 5, `${secrets.length} uses found`)
  for (const [, name, kind] of secrets) t.equal(kind, ':?', `${name} is required`)
  t.strictSame(servicesThat(/^ {4}ports:/m), ['proxy'])
})

t.test('every process of Relais is checked, limited, and can write nowhere but in /tmp', async (t) => {
  const relais = topBlock('x-relais')
  for (const line of [
    'read_only: true',
    'tmpfs: [/tmp]',
    'cap_drop: [ALL]',
    'mem_limit: 512m',
    'restart: unless-stopped'
  ]) {
    t.match(relais, line)
  }
  t.match(topBlock('x-service'), '/readyz')
  for (const name of SERVICES) t.match(blockOf(name), '<<: *service', name)
  t.match(blockOf('gateway'), 'healthcheck: *healthcheck')
  t.match(readFileSync(join(ROOT, 'packages/workbench/deploy/Dockerfile'), 'utf8'), /^USER node$/m)
})

t.test('the queue before the gateway is bounded, and callers cannot choose the address they come from', async (t) => {
  const proxy = readFileSync(join(ROOT, 'packages/workbench/deploy/haproxy.cfg'), 'utf8')
  t.match(proxy, /^ {2}timeout queue \d+s$/m)
  t.match(proxy, /^ {2}server gateway gateway:3000 maxconn \d+/m)
  t.match(proxy, 'http-request del-header X-Forwarded-For')
  t.match(proxy, 'http-request del-header relais-neighbour')
})

/** The lines of one service. */
function blockOf(name: string): string {
  return new RegExp(`^ {2}${name}:\\n((?: {4}.*\\n|\\n)+)`, 'm').exec(topBlock('services'))?.[1] ?? ''
}

function servicesThat(pattern: RegExp): string[] {
  const names = [...topBlock('services').matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name]) => name!)
  return names.filter((name) => pattern.test(blockOf(name)))
}

function topBlock(name: string): string {
  return new RegExp(`^${name}:.*\\n((?: .*\\n|\\n)+)`, 'm').exec(COMPOSE)?.[1] ?? ''
}
