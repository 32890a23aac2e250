import { setTimeout as sleep } from 'node:timers/promises'
import { type Answered, type Ask, createAsk } from './ask.ts'
import { followOne } from './follow-one.ts'
import { type Ground, openGround } from './ground.ts'
import { type Look, look, rememberBefore, type Told, unseenPlants } from './look.ts'

/** How hard it is tried. */
export interface RestartOptions {
  kills: number
  writers: number
  /** No kill after so many minutes. */
  minutes: number
  tell?: (line: string) => void
}

/** What came of it. */
export interface RestartResult {
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
  unseen: Look[]
}

const REPLAYED = 500

/** Kills the running process at random instants under writers, then looks for what was lost, half done or done twice. */
export async function drillRestart({
  kills,
  writers,
  minutes,
  tell = () => {}
}: RestartOptions): Promise<RestartResult> {
  const ground = await openGround()
  try {
    await rememberBefore(ground.owner)
    const ask = createAsk(ground)
    const told: Told = { referrals: new Map(), persons: [], agreements: [], keys: [], outcomes: 0 }
    const all: Answered[] = []
    const stop = new AbortController()
    const writing = Promise.all(
      Array.from({ length: writers }, (_, place) =>
        writeUntil(stop.signal, ask, `Exemple ${letters(place)}`, (one) => keep(one, told, all))
      )
    )
    // A writer that fails ends the drill at once, instead of after the last kill.
    const back = await Promise.race([killAgainAndAgain(ground, kills, minutes, tell), writing.then(() => [])])
    stop.abort()
    await writing

    const found = await lookWhenQuiet(ground, told)
    const otherwise = await countOtherwise(ask, all)
    const unseen = await unseenPlants(ground.owner, told)
    const repeated = all.filter(({ sent }) => sent > 1).length
    return {
      kills: back.length,
      answered: all.length,
      repeated,
      referrals: told.referrals.size,
      back: back.sort((a, b) => a - b),
      found,
      otherwise,
      unseen
    }
  } finally {
    await ground.close()
  }
}

async function writeUntil(
  signal: AbortSignal,
  ask: Ask,
  name: string,
  tell: (answered: Answered) => void
): Promise<void> {
  while (!signal.aborted) await followOne(ask, name, tell)
}

async function killAgainAndAgain(
  ground: Ground,
  kills: number,
  minutes: number,
  tell: (line: string) => void
): Promise<number[]> {
  const until = performance.now() + minutes * 60_000
  const back: number[] = []
  while (back.length < kills && performance.now() < until) {
    await sleep(20 + Math.random() * 800)
    await ground.kill()
    back.push(await ground.rise())
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
async function lookWhenQuiet({ owner }: Ground, told: Told): Promise<Map<Look, number>> {
  for (let tries = 1; ; tries++) {
    const found = await look(owner, told)
    const { rows } = await owner.query<{ waiting: boolean }>('select exists (select from referrals.outbox) as waiting')
    const late = rows[0]!.waiting || found.get('referrals that reporting counts otherwise')! > 0
    if (!late || tries === 40) return found
    await sleep(500)
  }
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
