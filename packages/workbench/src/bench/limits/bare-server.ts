import { askChild, startChild } from '../ground/child.ts'
import type { Ground } from '../ground/open-ground.ts'
import { requestText, sendLoad } from '../load/send-load.ts'
import type { Side } from '../rounds/take-rounds.ts'

/** A Fastify route that reads what is posted, if anything is, sends these bytes and does nothing else, in a process of its own. */
export async function bareServer(ground: Ground, bytes: string, clients: number, posted?: string): Promise<Side> {
  const child = startChild(ground, 'limits/bare-server-process.ts')
  const { port } = await askChild<{ port: number }>(child, { bytes })
  const request =
    posted === undefined
      ? requestText('GET', '/', {})
      : requestText('POST', '/', { 'content-type': 'application/json' }, posted)
  return {
    name: 'bare Fastify',
    pid: () => child.pid!,
    run: (seconds) => sendLoad({ port, clients, seconds, ask: () => request, expect: 200 })
  }
}
