import { type readCollective as operation, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { type Desk, dayOf } from '../../desk.ts'
import { conventionInForce, findCollective } from '../../store/collectives.ts'

/** Reads the worker's collective and the convention in force. */
export async function readCollective(desk: Desk, asked: Asked<typeof operation>) {
  const { collectiveId } = asked.worker
  if (collectiveId === null) return refuse('collective-not-found')
  const [[collective], [convention]] = await desk.database.transaction(
    viewerOf(asked.worker),
    (trx) =>
      Promise.all([
        trx.run(findCollective, { id: collectiveId }),
        trx.run(conventionInForce, { today: dayOf(asked.now) })
      ]),
    { readOnly: true }
  )
  if (collective === undefined) return refuse('collective-not-found')
  return {
    status: 200,
    body: {
      ...collective,
      organisations: collective.organisations ?? 0,
      convention:
        convention === undefined
          ? null
          : {
              version: convention.version,
              title: convention.title,
              textHash: convention.text_hash.toString('hex'),
              publishedOn: convention.published_on
            }
    }
  } as const
}
