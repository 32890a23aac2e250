import { readFile } from 'node:fs/promises'
import { RULESET } from '@relais/rights-rules'
import { explainAndExit } from './explain-and-exit.ts'
import { AS_THE_FILES } from './rights-score/conventions.ts'
import { type Interviewed, playInterviews } from './rights-score/play-interview.ts'
import type { RawCase } from './rights-score/raw-case.ts'
import { readOracle } from './rights-score/read-oracle.ts'
import { readReference } from './rights-score/read-reference.ts'
import { score } from './rights-score/score.ts'

// `npm run rights:score -- FILE [--json] [--all] [--law]`: compares the rules with a file of cases, per benefit. `--all` also takes the
// cases of an older structure of the rules, `--law` leaves the conventions of the files out. `--interview` plays the quick check against
// each case in place of that (`--every=N`: against one in N), until the status of the main rights is sure.

await explainAndExit(async () => {
  const [file, ...options] = process.argv
    .slice(2)
    .sort((a, b) => Number(a.startsWith('--')) - Number(b.startsWith('--')))
  if (!file || file.startsWith('--')) {
    console.error('Name a file of cases: npm run rights:score -- FILE [--json] [--all] [--law]')
    return 2
  }
  const cases = readCases(await readFile(file, 'utf8')).filter((one) => one.current || options.includes('--all'))
  if (options.includes('--interview')) {
    const every = Number(options.find((option) => option.startsWith('--every='))?.slice('--every='.length) ?? 1)
    const some = cases.filter((_, at) => at % every === 0)
    return tellInterviews(playInterviews(some, options.includes('--law') ? RULESET : AS_THE_FILES), options)
  }
  const benefits = score(cases, options.includes('--law') ? RULESET : AS_THE_FILES)
  if (options.includes('--json')) {
    console.log(JSON.stringify({ benefits }, null, 2))
    return 0
  }
  for (const [benefit, { cases: count, agreed, worst }] of Object.entries(benefits)) {
    console.log(`${benefit.padEnd(16)} ${agreed} of ${count} agree (${((100 * agreed) / count).toFixed(1)} %)`)
    for (const { id, variable, month, expected, got } of worst)
      console.log(`    ${variable} in ${month}: expected ${expected}, got ${got}  ${id}`)
  }
  return 0
})

function tellInterviews(interviewed: Interviewed, options: readonly string[]): number {
  const { cases, settled, median, p90, wrong, rights } = interviewed
  if (options.includes('--json')) {
    console.log(JSON.stringify({ interview: interviewed }, null, 2))
    return 0
  }
  const told = (count: number | null): string => (count === null ? 'never' : String(count))
  console.log(`Questions until every main right is sure: median ${told(median)}, nine of ten within ${told(p90)}.`)
  console.log(`All of them became sure for ${settled} of ${cases}; ${wrong} wrong.`)
  for (const [right, one] of Object.entries(rights))
    console.log(`${right.padEnd(16)} ${one.settled} of ${cases} sure, median ${told(one.median)}`)
  return 0
}

function readCases(text: string): RawCase[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return text.trimStart().startsWith('{"id"') ||
    (lines.length > 1 && !/^\s*\{\s*$/.test(lines[0] ?? '') && lines.every((line) => line.startsWith('{')))
    ? lines.flatMap(readReference)
    : readOracle(text)
}
