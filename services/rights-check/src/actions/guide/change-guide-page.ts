import { type changeGuidePage as operation, type Refusal, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import type { GuideRoom } from '../../desk/guide-room.ts'
import { type FoundPage, showPage } from '../../queries/guide/find-page.ts'
import { findVersion } from '../../store/guide/pages.ts'
import { writeVersion } from './write-version.ts'

/** A coordinator writes the next version of a page over the one that was read, withdraws it, or gives it back to the text of Relais. */
export async function changeGuidePage(room: GuideRoom, asked: Asked<typeof operation>) {
  const { worker, params, body, now } = asked
  const { collectiveId: collective } = worker
  if (collective === null) return refuse('collective-not-found')
  if (!worker.roles.includes('coordinator')) return refuse('role-missing', { required: ['coordinator'] })
  const local = await room.local(worker, now)
  const errors = body.state === 'published' ? room.guide.mistakes(body.page, local) : []
  if (errors.length > 0)
    return refuse('invalid-request', { errors: errors.map((one) => ({ ...one, field: `body.page.${one.field}` })) })
  const shipped = (await room.shipped(now)).get(params.code)

  const written = await room.desk.database.transaction(viewerOf(worker), async (trx): Promise<FoundPage | Refusal> => {
    const [held] = await trx.run(findVersion, { collective, code: params.code, version: null })
    const version = held?.latest ?? (shipped === undefined ? 0 : 1)
    // of a page that nobody wrote, nothing can be withdrawn
    if (version === 0 && body.state !== 'published') return refuse('guide-page-not-found')
    if (version !== asked.version) return refuse('version-stale', { version })
    const stands = held?.state ?? 'shipped'
    if (body.state !== 'published' && body.state === stands) return wrongState('nothing-to-change')
    if (body.state === 'shipped' && shipped === undefined) return wrongState('not-of-relais')

    // what is withdrawn or given back is listed under its last words
    const last = (body.state === 'withdrawn' ? held?.entry : null) ?? shipped?.entry
    const text = body.state === 'published' ? body.page : last
    // given back to a text that this release no longer brings
    if (text === undefined) return refuse('guide-page-not-found')
    const standing = await writeVersion(trx, room.guide, local, {
      collective,
      code: params.code,
      version: version + 1,
      state: body.state,
      note: body.note,
      at: now,
      by: worker.memberId,
      text
    })
    // Two coordinators read the same one; the other was first.
    if ('refusal' in standing) return standing
    return { standing, entry: body.state === 'withdrawn' ? null : text }
  })
  return 'refusal' in written ? written : showPage(room, written, local, now)
}

function wrongState(rule: 'nothing-to-change' | 'not-of-relais'): Refusal {
  const message =
    rule === 'nothing-to-change' ? 'The page stands so already.' : 'No text comes with Relais: publish or withdraw it.'
  return refuse('invalid-request', { errors: [{ field: 'body.state', rule, message }] })
}
