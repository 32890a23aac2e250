import { breakingChanges } from './checks/breaking-changes.ts'
import { contractIsPrinted } from './checks/contract-is-printed.ts'
import { directions } from './checks/directions.ts'
import { houseRules } from './checks/house-rules.ts'
import { licences } from './checks/licences.ts'
import { runTool } from './checks/run-tool.ts'

// `npm run check`: each check answers what is wrong, line by line; nothing means it holds.

type Check = () => Promise<string[]>

const ROUNDS: Record<string, Check>[] = [
  {
    types: () => runTool('tsc', ['-p', 'tsconfig.base.json']),
    'types of the pages': () => runTool('tsc', ['-p', 'services/web/tsconfig.json']),
    'lint and format': () => runTool('biome', ['check', '--max-diagnostics=30', '.']),
    'house rules': houseRules,
    directions,
    licences
  },
  {
    'unused code': () => runTool('knip', ['--no-progress', '--no-config-hints']),
    'contract is printed': contractIsPrinted,
    'contract is sound': () => runTool('redocly', ['lint', '--config', '.redocly.yaml', 'openapi/v1.json']),
    'contract breaks nobody': breakingChanges
  }
]

let failed = 0
// Two cores: the two heavy tools of each round run beside the light checks.
for (const round of ROUNDS) {
  await Promise.all(
    Object.entries(round).map(async ([name, check]) => {
      const start = performance.now()
      const wrong = await check()
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      if (wrong.length > 0) failed += 1
      console.log(`${wrong.length === 0 ? 'holds ' : 'BROKEN'}  ${name} (${seconds} s)`)
      for (const line of wrong) console.log(`        ${line}`)
    })
  )
}
console.log(failed === 0 ? 'Every check holds.' : `${failed} broken.`)
process.exitCode = failed === 0 ? 0 : 1
