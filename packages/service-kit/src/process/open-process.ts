import { createServer as createSocket } from 'node:net'
import { setTimeout as patience } from 'node:timers/promises'
import type { ServiceName } from '@relais/contract'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { createNeighbours } from '../neighbours/call-neighbour.ts'
import { createServer } from '../server/create-server.ts'
import { LIMITS } from '../server/limits.ts'
import type { House, OpenService, Service } from '../service.ts'
import { closeWithin } from './close-server.ts'
import { type Config, StartRefused } from './config.ts'
import { logLines } from './log-lines.ts'

/** What a process is made of. */
export interface ProcessParts {
  config: Config
  databaseUrl: string
  secret: string
  services: readonly Service[]
  /** What is served beside the operations of the services: pages, documentation, a proxy. */
  mount?: (app: FastifyInstance, house: House) => Promise<void>
  /** Done once the services are open and before anybody is answered (the demo collective). */
  prepare?: (house: House) => Promise<void>
  /** Answers are held against the contract, and a deviation is a fault (tests). */
  strict?: boolean
  now?: () => Date
}

/** A process that answers. */
export interface OpenProcess {
  app: FastifyInstance
  house: House
  /** Where it listens, `http://127.0.0.1:3000`. */
  address: string
  close: () => Promise<void>
}

/** Opens the services, then one server for all of them, and listens. Closing ends background work, then undoes it in the reverse order. */
export async function openProcess(parts: ProcessParts): Promise<OpenProcess> {
  const { config, databaseUrl, secret } = parts
  const port = await availablePort(config)
  const address = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`
  const log = pino({ level: config.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime }, logLines())
  let app: FastifyInstance | undefined
  let closeServer = async () => {}
  const house: House = {
    config,
    databaseUrl,
    secret,
    publicUrl: config.PUBLIC_URL ?? address,
    log,
    strict: parts.strict ?? false,
    now: parts.now ?? (() => new Date()),
    ...createNeighbours(config, secret, () => app!)
  }
  const open = new Map<ServiceName, OpenService>()
  const begun: OpenService[] = []
  const closeAll = async () => {
    await Promise.race([
      Promise.all(begun.map((service) => service.stop?.())),
      patience(LIMITS.answer, undefined, { ref: false })
    ])
    await closeServer()
    for (const service of [...open.values()].reverse()) await service.close()
  }
  try {
    for (const service of parts.services) open.set(service.name, await service.open(house))
    const { mount } = parts
    app = await createServer(house, open, {
      ...(mount === undefined ? {} : { mount: (server) => mount(server, house) })
    })
    closeServer = closeWithin(app, LIMITS.answer)
    await app.ready()
    await parts.prepare?.(house)
    await app.listen({ port, host: config.HOST })
    for (const service of open.values()) {
      begun.push(service)
      service.begin?.()
    }
    return { app, house, address, close: closeAll }
  } catch (error) {
    await closeAll()
    throw isTaken(error) ? taken(config, port) : error
  }
}

/** The port to listen on; asked for before anything is opened, so that a taken one costs nothing. */
export function availablePort({ HOST, PORT }: Config): Promise<number> {
  return new Promise((found, refused) => {
    const socket = createSocket()
    socket.once('error', (error) =>
      refused(
        isTaken(error)
          ? taken({ HOST }, PORT)
          : new StartRefused(`Relais cannot listen on HOST ${HOST}, PORT ${PORT}: ${error.message}.`)
      )
    )
    socket.listen(PORT, HOST, () => {
      const address = socket.address()
      socket.close(() => found(typeof address === 'object' && address !== null ? address.port : PORT))
    })
  })
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
}

function taken({ HOST }: Pick<Config, 'HOST'>, port: number): StartRefused {
  return new StartRefused(
    `Port ${port} of ${HOST} is taken by another program: stop it, or choose another port, for instance PORT=${port + 1}.`
  )
}
