import { checkRights, type Situation, simulate } from '@relais/rights-rules'
import { ACTORS } from '../ground/fill-referrals.ts'
import type { Ground } from '../ground/open-ground.ts'
import { bareServer } from '../limits/bare-server.ts'
import { requestText, sendLoad } from '../load/send-load.ts'
import type { Result } from '../report/result.ts'
import { compare } from '../rounds/compare.ts'
import { type Done, median, type Side, type Taking } from '../rounds/take-rounds.ts'
import type { Measure } from './figures.ts'
import { DAY, households } from './rights-households.ts'

const POPULATION = 10_000
const LATENCIES = 4_000
const EVALUATE = '/v1/rights-checks/evaluate'
/** Seconds until V8 has compiled the rules: of the first thousand requests, one costs about twice what it does later. */
const WARM_UP = 8

/**
 * A whole check with its trace, against writing its own answer as JSON; how long one takes at most, and a whole population without traces.
 * Then the check that is asked for over HTTP, against a bare route that reads the same and answers the same.
 */
export const measureRights: Measure = async (open, { taking, clients }) => {
  const some = households(64)
  const answers = some.map((one) => checkRights(one, DAY))
  const check: Side = { name: 'Relais', run: async (seconds) => again(seconds, some, (one) => checkRights(one, DAY)) }
  const write: Side = { name: 'JSON.stringify', run: async (seconds) => again(seconds, answers, JSON.stringify) }
  const ratio = { key: 'rights check', what: 'rights of five persons, with trace', floor: 0.5, goal: 1 }
  const results = await compare(check, [{ side: write, wanted: ratio }], taking)
  results.push(atMost(some), populationTime(taking.rounds))
  const ground = await open()
  for (const count of clients)
    results.push(...(await overHttp(ground, some, count, { ...taking, postgres: ground.postgres })))
  return results
}

async function overHttp(
  ground: Ground,
  some: readonly Situation[],
  clients: number,
  taking: Taking
): Promise<Result[]> {
  const headers = {
    authorization: `Bearer ${await ground.token(ACTORS.sender)}`,
    'content-type': 'application/json',
    'idempotency-key': 'nothing-is-kept'
  }
  const bodies = some.map((situation) => JSON.stringify({ situation, date: DAY }))
  const address = `http://127.0.0.1:${ground.app.port}${EVALUATE}`
  const answer = await fetch(address, { method: 'POST', headers, body: bodies[0]! })
  const bytes = await answer.text()
  if (answer.status !== 200) throw new Error(`${EVALUATE} answered ${answer.status}: ${bytes}`)
  const requests = bodies.map((body) => requestText('POST', EVALUATE, headers, body))
  let asked = 0
  const relais: Side = {
    name: 'Relais',
    pid: () => ground.app.child.pid!,
    run: (seconds) =>
      sendLoad({
        port: ground.app.port,
        clients,
        seconds,
        ask: () => requests[asked++ % requests.length]!,
        expect: 200
      })
  }
  const side = await bareServer(ground, bytes, clients, bodies[0])
  const what = `rights over HTTP, ${clients} clients`
  const wanted = { key: `rights http ${clients}`, what, floor: 0.3, goal: 0.5 }
  return compare(relais, [{ side, wanted }], { ...taking, warmUp: WARM_UP })
}

function again<T>(seconds: number, things: readonly T[], act: (thing: T) => unknown): Done {
  const started = performance.now()
  let operations = 0
  while (performance.now() < started + seconds * 1000) {
    for (const thing of things) act(thing)
    operations += things.length
  }
  return { operations, seconds: (performance.now() - started) / 1000 }
}

function atMost(situations: readonly Situation[]): Result {
  const took = Array.from({ length: LATENCIES }, (_, at) => {
    const started = performance.now()
    checkRights(situations[at % situations.length]!, DAY)
    return performance.now() - started
  }).sort((a, b) => a - b)
  const [p50, p99] = [0.5, 0.99].map((part) => took[Math.floor(part * LATENCIES)]!.toFixed(2))
  return {
    key: 'rights p95',
    what: 'rights of five persons, p95',
    value: took[Math.floor(0.95 * LATENCIES)]!,
    unit: 'ms',
    floor: 2,
    goal: 1,
    note: `p50 ${p50} ms, p99 ${p99} ms`
  }
}

function populationTime(rounds: number): Result {
  const population = households(POPULATION)
  const took = Array.from({ length: rounds }, () => {
    const started = performance.now()
    for (const one of population) simulate(one, DAY)
    return (performance.now() - started) / 1000
  })
  return {
    key: 'rights population',
    what: '10,000 households, no trace, one core',
    value: median(took),
    unit: 's',
    floor: 10,
    goal: 5
  }
}
