import { type printGuidePage as operation, refuse } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import { guideSheet } from '../../catalogue/guide/guide-sheet.ts'
import { dayOf } from '../../checking/civil-days.ts'
import type { GuideRoom } from '../../desk/guide-room.ts'
import { sheetAttachment } from '../../desk/sheet-attachment.ts'
import { findPage } from './find-page.ts'

/** A page of the guide in large print, as a page or as a PDF; a withdrawn one is not handed out. */
export async function printGuidePage(room: GuideRoom, asked: Asked<typeof operation>) {
  const { worker, params, query, now } = asked
  const found = await findPage(room, worker, params, now)
  if (found === null || found.entry === null) return refuse('guide-page-not-found')
  const meanings = room.guide.meanings(found.entry, dayOf(now), await room.local(worker, now))
  const { format = asked.wanted === 'application/pdf' ? 'pdf' : 'html' } = query
  return sheetAttachment(guideSheet(found.entry, found.standing, meanings), {
    name: `guide-${params.code.replaceAll('_', '-')}`,
    format
  })
}
