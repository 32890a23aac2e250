import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SERVICES, type ServiceName } from '@relais/contract'
import type { TestDatabase } from '@relais/test-kit'

const { PATH, NODE_COMPILE_CACHE } = process.env
const ROOT = join(import.meta.dirname, '../../../..')

/** Relais as five processes: each service on its own, and a gateway that passes on to them. */
export interface Apart {
  address: string
  /** Where each service itself answers. */
  services: Record<ServiceName, string>
  /** Ends one service, and waits until it has ended. */
  stop(service: ServiceName): Promise<number | null>
  /** What all of them wrote to their logs. */
  logged(): string
  stopAll(): Promise<void>
}

/** Starts every process at once, on a database that is migrated: the order in which they come up does not matter. */
export async function startApart(database: TestDatabase): Promise<Apart> {
  const ports = await freePorts(SERVICES.length + 1)
  const at = (place: number) => `http://127.0.0.1:${ports[place]}`
  const address = at(SERVICES.length)
  const services = Object.fromEntries(SERVICES.map((name, place) => [name, at(place)])) as Record<ServiceName, string>
  const elsewhere = Object.fromEntries(SERVICES.map((name) => [settingOf(name), services[name]]))
  let log = ''
  const running = new Map<string, ChildProcess>()

  const start = (name: string, settings: Record<string, string>) => {
    const child = spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, join(ROOT, 'services', name, 'src/main.ts')], {
      cwd: '/',
      env: { PATH, NODE_COMPILE_CACHE, LOG_LEVEL: 'info', RATE_LIMIT: '100000', ...settings }
    })
    running.set(name, child)
    return new Promise<void>((resolve, reject) => {
      const hear = (text: string) => {
        log += text
        if (log.includes(`answers on ${settings.SELF}\n`)) resolve()
      }
      child.stdout.setEncoding('utf8').on('data', hear)
      child.stderr.setEncoding('utf8').on('data', hear)
      child.once('exit', (code) => reject(new Error(`${name} ended with ${code}: ${log}`)))
    })
  }
  const end = async (child: ChildProcess) => {
    if (child.exitCode !== null) return child.exitCode
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    child.kill('SIGTERM')
    return ended
  }

  const folder = mkdtempSync(join(tmpdir(), 'relais-apart-'))
  const shared = {
    DATA_DIR: folder,
    DATABASE_URL: database.adminUrl,
    SECRET: database.secret,
    PUBLIC_URL: address,
    UNSAFE_DATABASE: 'true',
    TRUST_PROXY: 'true'
  }
  const started = SERVICES.map((name, place) => {
    const { [settingOf(name)]: _, ...neighbours } = elsewhere
    return start(name, { ...shared, ...neighbours, PORT: String(ports[place]), SELF: services[name] })
  })
  // The gateway knows neither the database nor SECRET.
  started.push(start('gateway', { ...elsewhere, PORT: String(ports[SERVICES.length]), SELF: address }))
  const stopAll = async () => {
    await Promise.all([...running.values()].map(end))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await Promise.all(started)
  } catch (error) {
    await stopAll()
    throw error
  }
  return { address, services, stop: (service) => end(running.get(service)!), logged: () => log, stopAll }
}

function settingOf(service: ServiceName): string {
  return `${service.toUpperCase().replace('-', '_')}_URL`
}

/** Ports that nobody has at present, asked for together so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const sockets = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('listening', resolve))))
  const ports = sockets.map((socket) => (socket.address() as { port: number }).port)
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.close(resolve))))
  return ports
}
