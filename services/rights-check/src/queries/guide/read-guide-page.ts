import { type readGuidePage as operation, refuse } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import type { GuideRoom } from '../../desk/guide-room.ts'
import { findPage, showPage } from './find-page.ts'

/** Reads a page of the guide: the latest version, or an earlier one. */
export async function readGuidePage(room: GuideRoom, { worker, params, query, now }: Asked<typeof operation>) {
  const [found, local] = await Promise.all([
    findPage(room, worker, { code: params.code, version: query.version }, now),
    room.local(worker, now)
  ])
  return found === null ? refuse('guide-page-not-found') : showPage(room, found, local, now)
}
