import { appendFileSync } from 'node:fs'

/** Notes what a run measured of a budget, with its limit (null: told, not held), for the table at the end of `npm run e2e`. The test that measures holds it. */
export function budget(what: string, measured: number, limit: number | null, unit: string): void {
  const { RELAIS_BUDGETS: file } = process.env
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ what, measured, limit, unit })}\n`)
}
