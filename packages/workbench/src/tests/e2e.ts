import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findChromium } from '@relais/test-kit'

// `npm run e2e [files]`: what takes long and is tried in part by `npm test`. What people do in the pages, in a real browser and in every form of each state, where `npm test`
// skips what there is no browser for (here it is a failure that says how to get one); and the properties of the rules of rights, over more households.

/** Twice what `npm test` tries by chance; the forms in which pages are looked at follow it. */
process.env.RELAIS_RUNS ??= '2'
const BY_CHANCE = ['properties.test.ts', 'interview/properties.test.ts', 'local/local-properties.test.ts']

const HOW = `No Chromium was found${process.env.CHROMIUM ? ` at ${process.env.CHROMIUM}, which CHROMIUM names` : ''}.
Debian: apt-get install chromium
Ubuntu: snap install chromium
Mac: brew install --cask chromium, or install Google Chrome
Anywhere else: CHROMIUM=/path/of/chromium npm run e2e`

if (findChromium() === undefined) {
  console.error(HOW)
  process.exitCode = 1
} else {
  if (process.argv.length === 2)
    process.argv.push(...pageTests(), ...BY_CHANCE.map((file) => join('packages/rights-rules/test', file)))
  const budgets = join(mkdtempSync(join(tmpdir(), 'relais-budgets-')), 'lines')
  process.env.RELAIS_BUDGETS = budgets
  await import('../test.ts')
  printBudgets(budgets)
  rmSync(dirname(budgets), { recursive: true })
}

function pageTests(): string[] {
  const folder = 'services/web/test'
  return readdirSync(join(import.meta.dirname, '../../../..', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
}

/** What the tests measured, beside the limits that they hold. */
function printBudgets(file: string): void {
  if (!existsSync(file)) return
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const rows = lines.map(
    (line) => JSON.parse(line) as { what: string; measured: number; limit: number | null; unit: string }
  )
  const count = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 })
  const wide = Math.max(...rows.map(({ what }) => what.length))
  console.log(`\n${'budget'.padEnd(wide)}  measured    limit`)
  for (const { what, measured, limit, unit } of rows)
    console.log(
      `${what.padEnd(wide)}  ${count(measured).padStart(8)}  ${(limit === null ? '–' : count(limit)).padStart(7)}  ${unit}`
    )
}
