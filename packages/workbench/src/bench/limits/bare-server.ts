import { askChild, startChild } from '../ground/child.ts'
import type { Ground } from '../ground/open-ground.ts'
import { requestText, sendLoad } from '../load/send-load.ts'
import type { Side } from '../rounds/take-rounds.ts'

/** A Fastify route that sends these bytes and does nothing else, in a process of its own. */
export async function bareServer(ground: Ground, bytes: string, clients: number): Promise<Side> {
  const child = startChild(ground, 'limits/bare-server-process.ts')
  const { port } = await askChild<{ port: number }>(child, { bytes })
  const request = requestText('GET', '/', {})
  return {
    name: 'bare Fastify',
    pid: () => child.pid!,
    run: (seconds) => sendLoad({ port, clients, seconds, ask: () => request, expect: 200 })
  }
}
