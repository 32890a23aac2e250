import { ACTORS } from '../ground/fill-referrals.ts'
import { tokenRequest } from '../ground/open-ground.ts'
import { signingLoop } from '../limits/signing-loop.ts'
import { requestText, sendLoad } from '../load/send-load.ts'
import type { Result } from '../report/result.ts'
import { compare } from '../rounds/compare.ts'
import type { Side } from '../rounds/take-rounds.ts'
import type { Measure } from './figures.ts'

/** An access token by client credentials, against signing alone. */
export const measureToken: Measure = async (open, { taking, clients }) => {
  const ground = await open()
  const { headers, form } = tokenRequest(ACTORS.sender)
  const request = requestText('POST', '/oauth/token', headers, form)
  const [, claims] = (await ground.token(ACTORS.sender)).split('.')
  const results: Result[] = []
  for (const count of clients) {
    const relais: Side = {
      name: 'Relais',
      pid: () => ground.app.child.pid!,
      run: (seconds) => sendLoad({ port: ground.app.port, clients: count, seconds, ask: () => request, expect: 200 })
    }
    const side = signingLoop(ground, JSON.parse(Buffer.from(claims!, 'base64url').toString()), count)
    const wanted = { key: `token ${count}`, what: `access token, ${count} clients`, floor: 0.1, goal: 0.2 }
    results.push(...(await compare(relais, [{ side, wanted }], taking)))
  }
  return results
}
