import { type changeGuidePage as operation, type Refusal, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import type { GuideRoom } from '../../desk/guide-room.ts'
import { type FoundPage, showPage, showVersion } from '../../queries/guide/find-page.ts'
import { findVersion, insertVersion, putPage } from '../../store/guide/pages.ts'

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

    const entry = body.state === 'published' ? body.page : null
    // what is withdrawn or given back is listed under its last words
    const text = entry ?? (body.state === 'withdrawn' ? held?.entry : null) ?? shipped!.entry
    const row = {
      collective_id: collective,
      code: params.code,
      version: version + 1,
      state: body.state,
      note: body.note,
      changed_at: now.toISOString(),
      changed_by: worker.memberId
    }
    const [added] = await trx.run(insertVersion, { ...row, entry: entry === null ? null : JSON.stringify(entry) })
    // Two coordinators read the same one; the other was first.
    if (added === undefined) return refuse('version-stale', { version: version + 1 })
    const { kind, title, summary, rights } = text
    await trx.run(putPage, { ...row, kind, title, summary, rights, ...room.guide.searchable(text, local) })
    return {
      standing: showVersion(params.code, row),
      entry: body.state === 'shipped' ? shipped!.entry : entry
    }
  })
  return 'refusal' in written ? written : showPage(room, written, local, now)
}

function wrongState(rule: 'nothing-to-change' | 'not-of-relais'): Refusal {
  const message =
    rule === 'nothing-to-change' ? 'The page stands so already.' : 'No text comes with Relais: publish or withdraw it.'
  return refuse('invalid-request', { errors: [{ field: 'body.state', rule, message }] })
}
