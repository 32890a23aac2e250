import { type FieldError, type changeRightsCheck as operation, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { dayOf } from '../checking/civil-days.ts'
import { colleagueOf, type Desk } from '../desk/desk.ts'
import { showFinding, showListed } from '../queries/kept/show-check.ts'
import { findFindings, lockCheck, touchCheck, updateFinding } from '../store/checks.ts'
import { tellCheck } from '../store/outreach/events.ts'

/** Records why rights are not taken up, and which are renounced, over the version that was read. */
export async function changeRightsCheck(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('rights-check-not-found')
  const { id } = asked.params
  const changes = asked.body.findings
  const twice = namedTwice(changes)
  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [[row], findings] = await Promise.all([
      trx.run(lockCheck, { id, organisation: colleague.organisationId }),
      trx.run(findFindings, { check: id })
    ])
    if (row === undefined) return refuse('rights-check-not-found')
    if (row.version !== asked.version) return refuse('version-stale', { version: row.version })
    if (row.forgotten_at !== null) return refuse('rights-check-forgotten')
    if (twice.length > 0) return refuse('invalid-request', { errors: twice })
    const byRight = new Map(findings.map((finding) => [finding.right_id, finding]))
    const unknown = changes.findIndex(({ right }) => !byRight.has(right))
    if (unknown >= 0) return refuse('invalid-request', { errors: [absent(unknown)] })

    for (const { right, nonTakeUp, cause, renounced } of changes) {
      const before = byRight.get(right)!
      const since = before.renounced_on ?? dayOf(asked.now)
      const after = {
        ...before,
        non_take_up: nonTakeUp === undefined ? before.non_take_up : nonTakeUp,
        cause: cause === undefined ? before.cause : cause,
        renounced_on: renounced === undefined ? before.renounced_on : renounced ? since : null
      }
      byRight.set(right, after)
      trx.run(updateFinding, {
        check: id,
        right,
        nonTakeUp: after.non_take_up,
        cause: after.cause,
        renouncedOn: after.renounced_on
      })
    }
    const changed = { ...row, version: row.version + 1, updated_at: asked.now.toISOString() }
    await trx.run(touchCheck, { id, version: changed.version, at: changed.updated_at })
    tellCheck(trx, {
      organisation: colleague.organisationId,
      id,
      at: changed.updated_at,
      person: null,
      mainstream: desk.checker.mainstream
    })
    const body = { ...showListed(changed), findings: [...byRight.values()].map(showFinding) }
    return { status: 200, version: changed.version, body } as const
  })
}

function namedTwice(changes: readonly { right: string }[]): FieldError[] {
  return changes.flatMap(({ right }, at) =>
    changes.findIndex((other) => other.right === right) === at
      ? []
      : [{ field: `body.findings.${at}.right`, rule: 'named-twice', message: 'Name each right once.' }]
  )
}

function absent(at: number): FieldError {
  return { field: `body.findings.${at}.right`, rule: 'not-in-this-check', message: 'Name a right of this check.' }
}
