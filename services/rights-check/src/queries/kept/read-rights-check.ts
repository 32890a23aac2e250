import { type Finding, type readRightsCheck as operation, type RightsCheck, refuse } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { openCheck } from '../../desk/sealed.ts'
import { type CheckRow, findCheck, findFindings, type ListedCheck } from '../../store/checks.ts'
import { journalRead } from '../../store/reads.ts'
import { propose, showFinding, showListed } from './show-check.ts'

type WholeRow = ListedCheck & Pick<CheckRow, 'situation_sealed' | 'verdicts_sealed'>

/** Reads a check as it was made; journalled. */
export async function readRightsCheck(desk: Desk, asked: Asked<typeof operation>) {
  const found = await findWhole(desk, asked, asked.params.id)
  return found === null
    ? refuse('rights-check-not-found')
    : ({ status: 200, version: found.version, body: found } as const)
}

/** A whole check of one's own organisation, journalled as read; null when there is none. */
export async function findWhole(desk: Desk, asked: Asked, id: string): Promise<RightsCheck | null> {
  const colleague = colleagueOf(asked)
  if (colleague === null) return null
  const found = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [[row], findings] = await Promise.all([
      trx.run(findCheck, { id, organisation: colleague.organisationId }),
      trx.run(findFindings, { check: id })
    ])
    if (row !== undefined) journalRead(trx, asked, colleague, id)
    return row === undefined ? null : { row, findings: findings.map(showFinding) }
  })
  if (found === null) return null
  return openWhole(desk, await desk.vault.keysFor(colleague.collectiveId), found.row, found.findings)
}

/** A check as it is read. */
export function openWhole({ checker }: Desk, keys: CollectiveKeys, row: WholeRow, findings: Finding[]): RightsCheck {
  const { situation, sources, verdicts, local, gain } = openCheck(keys, row)
  return {
    ...showListed(row),
    situation,
    sources,
    verdicts: propose(checker.complete(verdicts), findings),
    local: propose(local, findings),
    gain,
    findings
  }
}
