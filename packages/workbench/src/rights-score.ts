import { readFile } from 'node:fs/promises'
import { RULESET } from '@relais/rights-rules'
import { explainAndExit } from './explain-and-exit.ts'
import { AS_THE_FILES } from './rights-score/conventions.ts'
import type { RawCase } from './rights-score/raw-case.ts'
import { readOracle } from './rights-score/read-oracle.ts'
import { readReference } from './rights-score/read-reference.ts'
import { score } from './rights-score/score.ts'

// `npm run rights:score -- FILE [--json] [--all] [--law]`: compares the rules with a file of cases, per benefit. `--all` also takes the
// cases of an older structure of the rules, `--law` leaves the conventions of the files out.

await explainAndExit(async () => {
  const [file, ...options] = process.argv
    .slice(2)
    .sort((a, b) => Number(a.startsWith('--')) - Number(b.startsWith('--')))
  if (!file || file.startsWith('--')) {
    console.error('Name a file of cases: npm run rights:score -- FILE [--json] [--all] [--law]')
    return 2
  }
  const cases = readCases(await readFile(file, 'utf8')).filter((one) => one.current || options.includes('--all'))
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

function readCases(text: string): RawCase[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return text.trimStart().startsWith('{"id"') ||
    (lines.length > 1 && !/^\s*\{\s*$/.test(lines[0] ?? '') && lines.every((line) => line.startsWith('{')))
    ? lines.flatMap(readReference)
    : readOracle(text)
}
