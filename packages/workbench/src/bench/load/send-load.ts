import type { Done } from '../rounds/take-rounds.ts'
import { Connection } from './connection.ts'

/** Clients that each ask again as soon as they are answered; `ask` gives the text of the next request. */
export interface Load {
  port: number
  clients: number
  seconds: number
  ask: () => string
  expect: number
}

/** Loads a server for some seconds; any answer other than the expected one ends it with an error. */
export async function sendLoad({ port, clients, seconds, ask, expect }: Load): Promise<Done> {
  const connections = await Promise.all(Array.from({ length: clients }, () => Connection.open(port)))
  const times: number[] = []
  const started = performance.now()
  const until = started + seconds * 1000
  const keepAsking = async (connection: Connection) => {
    for (let at = performance.now(); at < until; ) {
      const { status, text } = await connection.ask(ask(), expect)
      if (status !== expect) throw new Error(`answered ${status} in place of ${expect}: ${text.slice(0, 500)}`)
      const now = performance.now()
      times.push(now - at)
      at = now
    }
  }
  try {
    await Promise.all(connections.map(keepAsking))
  } finally {
    for (const connection of connections) connection.close()
  }
  const sorted = Float64Array.from(times).sort()
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!
  return { operations: times.length, seconds: (performance.now() - started) / 1000, p50: at(0.5), p99: at(0.99) }
}

/** The text of a request of HTTP/1.1. */
export function requestText(method: string, path: string, headers: Record<string, string>, body = ''): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const length = body === '' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`
  return `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}${length}\r\n${body}`
}
