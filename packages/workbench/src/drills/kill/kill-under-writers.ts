import { setTimeout as sleep } from 'node:timers/promises'
import { type Answered, type Ask, createAsk } from './ask.ts'
import { followOne } from './follow-one.ts'
import { type Ground, openGround, type Victim } from './ground.ts'
import { type Look, look, rememberBefore, type Told, unseenPlants } from './look.ts'

/** How hard it is tried. */
export interface KillOptions {
  victim: Victim
  kills: number
  writers: number
  /** No kill after so many minutes. */
  minutes: number
  careless?: boolean
  /** Ends it before its time; what was opened is closed. */
  signal?: AbortSignal
  tell?: (line: string) => void
}

/** What came of it. */
export interface KillResult {
  kills: number
  /** Requests that were answered, and those among them that had to be sent more than once. */
  answered: number
  repeated: number
  referrals: number
  /** Milliseconds until it was there again, in order. */
  back: number[]
  found: Map<Look, number>
  /** Answers to the same request under the same key that were not the first one, byte for byte. */
  otherwise: number
  /** Why it ended early: what a writer was refused though it stood on what it had been told. */
  refused: string | null
  unseen: Look[]
}

const REPLAYED = 500
/** The embedded server is launched again at most five times a minute. */
const APART = { process: 0, database: 12_500 }

/** Kills at random instants under writers, then looks for what was lost, half done or done twice. */
export async function killUnderWriters(options: KillOptions): Promise<KillResult> {
  const ground = await openGround({ careless: options.careless === true })
  try {
    await ground.asOwner(rememberBefore)
    const ask = createAsk(ground)
    const told: Told = { referrals: new Map(), persons: [], agreements: [], keys: [], outcomes: 0 }
    const all: Answered[] = []
    let refused: string | null = null
    const stop = new AbortController()
    const interrupted = () => {
      refused ??= 'interrupted'
      stop.abort()
    }
    options.signal?.addEventListener('abort', interrupted, { once: true })
    if (options.signal?.aborted) interrupted()
    const write = async (name: string) => {
      try {
        while (!stop.signal.aborted) await followOne(ask, name, (one) => keep(one, told, all))
      } catch (error) {
        refused ??= (error as Error).message
        stop.abort()
      }
    }
    const writing = Array.from({ length: options.writers }, (_, place) => write(`Exemple ${letters(place)}`))
    const back = await killAgainAndAgain(ground, options, stop.signal)
    stop.abort()
    await Promise.all(writing)

    const found = await lookWhenQuiet(ground, told)
    const whole = refused === null && [...found.values()].every((count) => count === 0)
    return {
      kills: back.length,
      answered: all.length,
      repeated: all.filter(({ sent }) => sent > 1).length,
      referrals: told.referrals.size,
      back: back.sort((a, b) => a - b),
      found,
      refused,
      // what was lost has no answer to repeat, and hides what is planted
      otherwise: whole ? await countOtherwise(ask, all) : 0,
      unseen: whole ? await ground.asOwner((owner) => unseenPlants(owner, told)) : []
    }
  } finally {
    await ground.close()
  }
}

async function killAgainAndAgain(ground: Ground, options: KillOptions, signal: AbortSignal): Promise<number[]> {
  const { victim, kills, minutes, tell = () => {} } = options
  const until = performance.now() + minutes * 60_000
  const back: number[] = []
  while (back.length < kills && performance.now() < until && !signal.aborted) {
    await sleep(20 + Math.random() * 800 + APART[victim], undefined, { signal }).catch(() => {})
    if (signal.aborted) break
    back.push(await ground.kill[victim]())
    if (back.length % 10 === 0) tell(`${back.length} of ${kills} kills`)
  }
  await sleep(500)
  return back
}

function keep(answered: Answered, told: Told, all: Answered[]): void {
  const { id, version } = JSON.parse(answered.text) as { id: string; version: number }
  all.push(answered)
  told.keys.push(answered.key)
  if (answered.path === '/v1/persons') told.persons.push(id)
  else if (answered.path.endsWith('/agreements')) told.agreements.push(id)
  else told.referrals.set(id, version)
  if (answered.path.endsWith('/record-outcome')) told.outcomes += 1
}

/** The feed and reporting follow behind: what is only late is given twenty seconds. */
function lookWhenQuiet({ asOwner }: Ground, told: Told): Promise<Map<Look, number>> {
  return asOwner(async (owner) => {
    for (let tries = 1; ; tries++) {
      const found = await look(owner, told)
      const { rows } = await owner.query<{ waiting: boolean }>(
        'select exists (select from referrals.outbox) as waiting'
      )
      const late = rows[0]!.waiting || found.get('referrals that reporting counts otherwise')! > 0
      if (!late || tries === 40) return found
      await sleep(500)
    }
  })
}

/** Repeats requests as a program does that lost the answer. */
async function countOtherwise(ask: Ask, all: readonly Answered[]): Promise<number> {
  const step = Math.max(1, Math.floor(all.length / REPLAYED))
  let otherwise = 0
  for (const first of all.filter((_, place) => place % step === 0)) {
    const again = await ask(first, first.key)
    if (again.status !== first.status || again.text !== first.text) otherwise += 1
  }
  return otherwise
}

/** A number in letters: names hold no digits. */
function letters(number: number): string {
  return [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')
}
