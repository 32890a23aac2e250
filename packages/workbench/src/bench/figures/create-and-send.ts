import { organisationOf } from '@relais/demo'
import { ACTORS } from '../ground/fill-referrals.ts'
import type { Ground } from '../ground/open-ground.ts'
import { databaseLimit } from '../limits/database-limit.ts'
import { requestText, sendLoad } from '../load/send-load.ts'
import type { Result } from '../report/result.ts'
import { compare } from '../rounds/compare.ts'
import { readMemory } from '../rounds/processes.ts'
import type { Side } from '../rounds/take-rounds.ts'
import type { Measure } from './figures.ts'
import { sameRows } from './same-rows.ts'

const LATENCY = new Map([
  [8, 15],
  [32, 30]
])

/** Creates and sends referrals with their persons and agreements, against the same rows written by the limit; latency and memory beside it. */
export const measureCreate: Measure = async (open, { taking, clients }) => {
  const ground = await open()
  const script = await sameRows(ground.owner, 'create', await writeOne(ground))
  const results: Result[] = []
  let memory = 0
  for (const count of clients) {
    const token = await ground.token(ACTORS.sender)
    const relais: Side = {
      name: 'Relais',
      pid: () => ground.app.child.pid!,
      run: async (seconds) => {
        const watch = setInterval(() => (memory = Math.max(memory, readMemory(ground.app.child.pid!) ?? 0)), 100)
        try {
          return await sendLoad({
            port: ground.app.port,
            clients: count,
            seconds,
            expect: 201,
            ask: () => newReferral(token, crypto.randomUUID())
          })
        } finally {
          clearInterval(watch)
        }
      }
    }
    const wanted = { key: `create ${count}`, what: `create and send, ${count} clients`, floor: 0.35, goal: 0.6 }
    const [ratio] = await compare(relais, [{ side: databaseLimit(ground, script, count), wanted }], taking)
    if (ratio !== undefined) results.push(ratio, latencyOf(ratio, count))
  }
  if (memory > 0)
    results.push({
      key: 'memory',
      what: 'memory of the process, most at that load',
      value: memory,
      unit: 'MB',
      floor: 450,
      goal: 320
    })
  return results
}

function latencyOf({ relais }: Result, count: number): Result {
  const goal = LATENCY.get(count)
  return {
    key: `create p99 ${count}`,
    what: `latency of create, p99, ${count} clients`,
    value: relais!.p99!,
    unit: 'ms',
    ...(goal === undefined ? {} : { goal })
  }
}

/** One referral written by Relais, whose rows the limit repeats. */
async function writeOne({ app, token }: Ground): Promise<{ id: string; key: string }> {
  const key = crypto.randomUUID()
  const { headers, body } = asked(await token(ACTORS.sender), key)
  const answer = await fetch(`http://127.0.0.1:${app.port}/v1/referrals`, { method: 'POST', headers, body })
  if (answer.status !== 201) throw new Error(`a referral could not be created: ${await answer.text()}`)
  const { id } = (await answer.json()) as { id: string }
  return { id, key }
}

let people = 0

function newReferral(token: string, key: string): string {
  const { headers, body } = asked(token, key)
  return requestText('POST', '/v1/referrals', headers, body)
}

function asked(token: string, key: string) {
  people += 1
  return {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({
      person: {
        givenName: 'Yasmina',
        familyName: `Exemple ${letters(people)}`,
        birthDate: '1984-03-12',
        phone: '06 39 98 12 34'
      },
      recipientId: organisationOf(ACTORS.other).id,
      agreement: { level: 'follow_up', howGiven: 'in_person_oral', givenOn: new Date().toISOString().slice(0, 10) },
      rights: ['rsa', 'prime_activite'],
      need: 'Sans ressources depuis octobre, souhaite demander le RSA.',
      followUp: 'Compte caf.fr créé, il manque un RIB.',
      rightsCheckWaiver: 'urgent_need',
      duplicateDecision: 'none_found',
      send: true
    })
  }
}

/** A number in letters: names hold no digits. */
function letters(number: number): string {
  return [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')
}
