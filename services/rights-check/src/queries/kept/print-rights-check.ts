import { type printRightsCheck as operation, refuse } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import type { Desk } from '../../desk/desk.ts'
import { sheetAttachment } from '../../desk/sheet-attachment.ts'
import { findWhole } from './read-rights-check.ts'
import { summarySheet } from './summary/sheet.ts'
import { WORDS } from './summary/words.ts'

/** The sheet to hand to the person, as a page or as a PDF; journalled as a read. */
export async function printRightsCheck(desk: Desk, asked: Asked<typeof operation>) {
  const check = await findWhole(desk, asked, asked.params.id)
  if (check === null) return refuse('rights-check-not-found')
  if (check.situation === null) return refuse('rights-check-forgotten')
  const { language, format = asked.wanted === 'application/pdf' ? 'pdf' : 'html' } = asked.query
  return sheetAttachment(summarySheet(check, language), { name: WORDS[language].file, format })
}
