import type { Transaction } from '@relais/database'
import type { DemoCheck } from '@relais/demo'
import { dayOf } from '../../../checking/civil-days.ts'
import type { Desk } from '../../../desk/desk.ts'
import { touchCheck, updateFinding } from '../../../store/checks.ts'
import { tellCheck } from '../../../store/outreach/events.ts'
import type { Tables } from '../../../store/tables.ts'

interface Saying {
  organisation: string
  id: string
  at: Date
  findings: readonly (Omit<DemoCheck['findings'][number], 'cause'> & { cause: string | null })[]
}

/** Writes in a check of the demo that was just made why rights were not taken up, as its second version. Not waited for: it leaves with the commit. */
export function sayFindings(trx: Transaction<Tables>, { checker }: Desk, saying: Saying): void {
  const { organisation, id, at, findings } = saying
  if (findings.length === 0) return
  for (const { right, nonTakeUp, cause, renounced } of findings)
    trx.run(updateFinding, { check: id, right, nonTakeUp, cause, renouncedOn: renounced ? dayOf(at) : null })
  const told = at.toISOString()
  trx.run(touchCheck, { id, version: 2, at: told })
  tellCheck(trx, { organisation, id, at: told, person: null, mainstream: checker.mainstream })
}
