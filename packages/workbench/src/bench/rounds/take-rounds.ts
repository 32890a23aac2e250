import { setTimeout as sleep } from 'node:timers/promises'
import { readUsage, type Usage } from './processes.ts'

/** What one side did in one round. */
export interface Done {
  operations: number
  seconds: number
  /** Milliseconds; only of sides that measure each operation. */
  p50?: number
  p99?: number
}

/** One of the things compared: Relais, or a limit. */
export interface Side {
  name: string
  run: (seconds: number) => Promise<Done>
  /** The process that works beside PostgreSQL, when it is another than the one that asks. */
  pid?: () => number
}

/** A round with what it cost: milliseconds of processor for each operation. */
export interface Round extends Done {
  rate: number
  cpu: { side: number | null; postgres: number | null }
  /** Part of the machine that others used meanwhile, 0 to 1. */
  others: number
}

/** rounds of seconds each; postgres: the process id of the server; retake until patience (a time of performance.now) ends. */
export interface Taking {
  rounds: number
  seconds: number
  /** Seconds for which each side runs before anything counts; those of a round, unless more code than usual is to be compiled first. */
  warmUp?: number
  postgres: number
  patience: number
  /** In place of rounds: Relais's side is looked at closely, and nothing is compared. */
  profile?: (key: string, side: Side) => Promise<void>
}

/** A round in which others used more of the machine is taken again. */
export const DISTURBED = 0.1
const TRIES = 3

/** Takes the rounds of all sides in turn (Relais, limit, Relais, limit …), once each is warm. */
export async function takeRounds(sides: readonly Side[], taking: Taking): Promise<Round[][]> {
  for (const side of sides) await side.run(taking.warmUp ?? taking.seconds)
  const taken: Round[][] = sides.map(() => [])
  for (let round = 0; round < taking.rounds; round++) {
    for (const [place, side] of sides.entries()) taken[place]!.push(await takeQuietRound(side, taking))
  }
  return taken
}

/** The quietest of at most three tries. */
async function takeQuietRound(side: Side, taking: Taking): Promise<Round> {
  let best: Round | undefined
  for (let tries = 0; tries < TRIES; tries++) {
    if (best !== undefined && (best.others <= DISTURBED || performance.now() > taking.patience)) break
    await settle()
    const round = await takeRound(side, taking)
    if (best === undefined || round.others < best.others) best = round
  }
  return best!
}

async function takeRound(side: Side, { seconds, postgres }: Taking): Promise<Round> {
  const before = readUsage()
  const done = await side.run(seconds)
  const after = readUsage()
  const used = (pid: number) => (before === null || after === null ? null : after.of(pid) - before.of(pid))
  const each = (milliseconds: number | null) => (milliseconds === null ? null : milliseconds / done.operations)
  return {
    ...done,
    rate: done.operations / done.seconds,
    cpu: { side: side.pid === undefined ? null : each(used(side.pid())), postgres: each(used(postgres)) },
    others: before === null || after === null ? 0 : shareOfOthers(before, after)
  }
}

function shareOfOthers(before: Usage, after: Usage): number {
  const ours = after.of(process.pid) - before.of(process.pid)
  const busy = after.machine.busy - before.machine.busy
  return Math.max(0, busy - ours) / (after.machine.all - before.machine.all)
}

/** What the round before set going (the relay, the counting of events) is let finish: until we rest, at most four seconds. */
async function settle(): Promise<void> {
  for (let waited = 0; waited < 16; waited++) {
    const before = readUsage()?.of(process.pid) ?? 0
    await sleep(250)
    if ((readUsage()?.of(process.pid) ?? 0) - before < 20) return
  }
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
