import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { FIGURES, WITHOUT_GROUND } from './bench/figures/figures.ts'
import { type Ground, openGround } from './bench/ground/open-ground.ts'
import { takeProfile } from './bench/profile/take-profile.ts'
import { keep, readKept } from './bench/report/kept.ts'
import type { Result } from './bench/report/result.ts'
import { printTable } from './bench/report/table.ts'
import type { Side } from './bench/rounds/take-rounds.ts'
import { explainAndExit } from './explain-and-exit.ts'

// `pnpm bench [name…] [--quick] [--cold] [--profile]`: each figure as a ratio taken in one run against a limit that does the same work.

const { values: flags, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    cold: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false }
  }
})
// What is measured in this process runs as Relais does (service-kit, run-until-stopped.ts).
setFlagsFromString('--no-allocation-site-pretenuring')
const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort())

await explainAndExit(async () => {
  const unknown = names.find((name) => !(name in FIGURES))
  if (unknown !== undefined) {
    console.error(`${unknown} is no figure; these are: ${Object.keys(FIGURES).join(', ')}.`)
    return 1
  }
  const { signal } = interruption
  const interrupted = new Promise<null>((resolve) =>
    signal.addEventListener('abort', () => resolve(null), { once: true })
  )
  const opened: { ground?: Promise<Ground> } = {}
  try {
    const results = await Promise.race([measure(opened, signal), interrupted])
    if (results === null) {
      console.error('Interrupted: everything it started is stopped.')
      return 130
    }
    if (flags.profile) return 0
    const size = flags.quick ? 'quick' : 'whole'
    const before = readKept(size)
    console.log(`\n${printTable(results, before)}`)
    keep(size, before, results, new Date())
    return 0
  } finally {
    await (await opened.ground?.catch(() => undefined))?.close()
  }
})
// what an interruption left waiting must not hold the process
process.exit()

async function measure(opened: { ground?: Promise<Ground> }, signal: AbortSignal): Promise<Result[]> {
  const started = performance.now()
  const tell = (what: string) =>
    console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`)
  const { quick, cold, profile } = flags
  const open = () => (opened.ground ??= openGround({ referrals: quick ? 20_000 : 100_000, profile, tell }))
  const profiling = profile
    ? {
        profile: async (key: string, side: Side) =>
          console.log(await takeProfile(await open(), key.replace(' ', '-'), side))
      }
    : {}
  const results: Result[] = []
  for (const [name, figure] of Object.entries(FIGURES)) {
    if (names.length > 0 && !names.includes(name)) continue
    const ground = WITHOUT_GROUND.includes(name) ? null : await open()
    tell(name)
    results.push(
      ...(await figure(open, {
        taking: {
          rounds: 3,
          seconds: quick ? 1 : 2,
          postgres: ground?.postgres ?? 0,
          patience: started + (quick ? 40_000 : 150_000),
          ...profiling
        },
        clients: quick || profile ? [8] : [8, 32],
        quick,
        cold,
        signal
      }))
    )
  }
  return results
}
