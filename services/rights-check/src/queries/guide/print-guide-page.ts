import { type GuideHelper, isRefusal, type printGuidePage as operation, refuse } from '@relais/contract'
import type { Asked, Call } from '@relais/service-kit'
import { guideSheet } from '../../catalogue/guide/guide-sheet.ts'
import { dayOf } from '../../checking/civil-days.ts'
import type { GuideRoom } from '../../desk/guide-room.ts'
import { sheetAttachment } from '../../desk/sheet-attachment.ts'
import { findPage } from './find-page.ts'
import { helpingWith } from './list-guide-helpers.ts'

/** How many a sheet of paper names. */
const MOST_HELPERS = 12

/** A page of the guide in large print, as a page or as a PDF; a withdrawn one is not handed out. */
export async function printGuidePage(room: GuideRoom, asked: Asked<typeof operation>) {
  const { worker, params, query, now, call } = asked
  const found = await findPage(room, worker, params, now)
  if (found === null || found.entry === null) return refuse('guide-page-not-found')
  const meanings = room.guide.meanings(found.entry, dayOf(now), await room.local(worker, now))
  const { format = asked.wanted === 'application/pdf' ? 'pdf' : 'html' } = query
  const helpers = await someHelpers(call, found.entry.rights, query.territory)
  return sheetAttachment(guideSheet({ page: found.entry, standing: found.standing, meanings, helpers }), {
    name: `guide-${params.code.replaceAll('_', '-')}`,
    format
  })
}

/** The first who can help; null when the directory does not answer, for the rest of the page is worth printing all the same. */
async function someHelpers(
  call: Call,
  rights: readonly string[],
  territory: string | undefined
): Promise<GuideHelper[] | null> {
  const helping = await helpingWith(call, rights, territory)
  if (isRefusal(helping)) return null
  const told = await helping.tell(helping.all.slice(0, MOST_HELPERS))
  return isRefusal(told) ? null : told
}
