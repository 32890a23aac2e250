import { parseArgs } from 'node:util'
import { DRILLS } from './drills/drills.ts'
import { explainAndExit } from './explain-and-exit.ts'

// `npm run drill`: lists the drills. `npm run drill restart -- --kills 500`: tries a promise the hard way, on a database of its own, on loopback only.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '20' },
    writers: { type: 'string', default: '8' },
    minutes: { type: 'string', default: '60' }
  }
})

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort())

await explainAndExit(async () => {
  const [name] = positionals
  const drill = DRILLS.find((one) => one.name === name)
  if (drill === undefined) {
    if (name !== undefined) console.error(`${name} is no drill; these are:\n`)
    for (const { name, what } of DRILLS) console.log(`  ${name.padEnd(13)} ${what}`)
    return name === undefined ? 0 : 1
  }
  return (await drill.run({
    kills: bounded(values.kills, 5_000),
    writers: bounded(values.writers, 64),
    minutes: bounded(values.minutes, 600),
    signal: interruption.signal
  }))
    ? 0
    : 1
})

/** However much is asked for, a drill ends. */
function bounded(text: string, most: number): number {
  return Math.min(most, Math.max(1, Math.floor(Number(text)) || 1))
}
