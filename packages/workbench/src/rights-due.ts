import { LOCAL_VALUES, RULESET } from '@relais/rights-rules'
import { explainAndExit } from './explain-and-exit.ts'
import { dueParameters } from './rights-due/due-parameters.ts'

// `npm run rights:due [-- DATE]`: the legal amounts of which a newer value was to be expected by today, or is within sixty days.

const DAYS = 60

await explainAndExit(async () => {
  const today = process.argv[2] ?? new Date().toISOString().slice(0, 10)
  const day = new Date(`${today}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(day.getTime())) {
    console.error('Name a day as 2026-11-25, or none for today: npm run rights:due [-- DATE]')
    return 2
  }
  day.setUTCDate(day.getUTCDate() + DAYS)
  const due = dueParameters({ ...RULESET.parameters, ...LOCAL_VALUES }, today, day.toISOString().slice(0, 10))
  for (const { id, label, expected, passed, checkedOn, from, ref } of due)
    console.log(
      `${expected} ${passed ? 'passed' : 'coming'}  ${id.padEnd(36)} ${label}\n${' '.repeat(19)}now from ${from}, checked ${checkedOn}: ${ref}`
    )
  const passed = due.filter((one) => one.passed).length
  console.log(`${passed} passed, ${due.length - passed} within ${DAYS} days.`)
  return 0
})
