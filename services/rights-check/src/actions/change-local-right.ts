import {
  type Answer,
  type FieldError,
  type changeLocalRight as operation,
  type Refusal,
  refuse
} from '@relais/contract'
import { failedSamples, type LocalRight, localMistakes, RULE_CODES } from '@relais/rights-rules'
import { type Asked, viewerOf } from '@relais/service-kit'
import { type LocalShelf, standingOf } from '../local/local-shelf.ts'
import { showLocalRight } from '../local/show-local-right.ts'
import { versionsOf } from '../queries/read-local-right.ts'
import { insertLocalRight, localRightVersions } from '../store/local-rights.ts'

const MOST_TOLD = 50

/** A coordinator gives the collective the next version of a local right over the one that was read; its samples are worked out first. */
export async function changeLocalRight(
  shelf: LocalShelf,
  asked: Asked<typeof operation>
): Promise<Answer<typeof operation> | Refusal> {
  const { worker, params, body } = asked
  const { collectiveId, memberId } = worker
  if (collectiveId === null) return refuse('collective-not-found')
  if (!worker.roles.includes('coordinator')) return refuse('role-missing', { required: ['coordinator'] })
  const right: LocalRight = { ...body, code: params.code }
  const errors = faultsOf(right)
  if (errors.length > 0) return refuse('invalid-request', { errors })

  const answer = await shelf.database.transaction(viewerOf(worker), async (trx) => {
    const rows = await trx.run(localRightVersions, { collective: collectiveId, code: right.code })
    const held = versionsOf(right.code, rows.map(standingOf))
    const version = held[0]?.version ?? 0
    if (version !== asked.version) return refuse('version-stale', { version })
    const [row] = await trx.run(insertLocalRight, {
      collective_id: collectiveId,
      code: right.code,
      version: version + 1,
      entry: JSON.stringify(body),
      changed_at: asked.now.toISOString(),
      changed_by: memberId
    })
    // Two coordinators read the same one; the other was first.
    if (row === undefined) return refuse('version-stale', { version: version + 1 })
    const written = standingOf(row)
    return { status: 200, version: row.version, body: showLocalRight(written, [written, ...held]) } as const
  })
  shelf.forget(collectiveId)
  return answer
}

/** Everything that keeps a right from being saved: names, figures and bounds first, then what its samples come to. */
function faultsOf(right: LocalRight): FieldError[] {
  if (RULE_CODES.includes(right.code))
    return [
      { field: 'params.code', rule: 'national-right', message: 'Use a code that the national rules do not work out.' }
    ]
  const mistakes = localMistakes(right).map(({ path, rule, allowed }) => ({
    field: `body.${path}`,
    rule,
    message: allowed && allowed.length > 0 ? `Use one of: ${allowed.join(', ')}.` : 'Correct this value.'
  }))
  if (mistakes.length > 0) return mistakes.slice(0, MOST_TOLD)
  const titles = right.samples.map(({ title }) => title)
  return failedSamples(right).map(({ title, expected, found }) => ({
    field: `body.samples.${titles.indexOf(title)}`,
    rule: 'sample-fails',
    message: `“${title}”: expected ${told(expected)}, found ${told(found)}.`
  }))
}

function told({ status, amount }: LocalRight['samples'][number]['expect']): string {
  return amount === undefined ? status : `${status} from ${amount[0]} to ${amount[1]} cents`
}
