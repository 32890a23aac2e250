import { type Answer, type readLocalRight as operation, type Refusal, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { type LocalShelf, type LocalStanding, standingsOf, WITH_RELAIS } from '../local/local-shelf.ts'
import { showLocalRight } from '../local/show-local-right.ts'
import { localRightVersions } from '../store/local-rights.ts'

/** Reads a local right of the worker's collective: the latest version, or an earlier one. */
export async function readLocalRight(
  shelf: LocalShelf,
  { worker, params, query }: Asked<typeof operation>
): Promise<Answer<typeof operation> | Refusal> {
  const { collectiveId } = worker
  const rows =
    collectiveId === null
      ? []
      : await shelf.database.transaction(
          viewerOf(worker),
          (trx) => trx.run(localRightVersions, { collective: collectiveId, code: params.code }),
          { readOnly: true }
        )
  const all = versionsOf(params.code, standingsOf(rows))
  const found = query.version === undefined ? all[0] : all.find(({ version }) => version === query.version)
  return found === undefined
    ? refuse('right-not-found')
    : { status: 200, version: found.version, body: showLocalRight(found, all) }
}

/** The versions of a local right, the latest first: those that the collective wrote, and the one that comes with Relais. */
export function versionsOf(code: string, own: readonly LocalStanding[]): LocalStanding[] {
  const first = WITH_RELAIS.get(code)
  return first === undefined || own.some(({ version }) => version === first.version) ? [...own] : [...own, first]
}
