import { askChild, startChild } from '../ground/child.ts'
import type { Ground } from '../ground/open-ground.ts'
import type { Done, Side } from '../rounds/take-rounds.ts'

/** Nothing but signing such claims (ES256, jose) in a loop, in a process of its own, as many at once as Relais has clients. */
export function signingLoop(ground: Ground, claims: object, clients: number): Side {
  const child = startChild(ground, 'limits/signing-loop-process.ts')
  return {
    name: 'ES256 loop',
    pid: () => child.pid!,
    run: (seconds) => askChild<Done>(child, { claims, clients, seconds })
  }
}
