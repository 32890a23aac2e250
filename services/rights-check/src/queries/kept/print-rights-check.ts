import { type printRightsCheck as operation, refuse } from '@relais/contract'
import { type Asked, Attachment } from '@relais/service-kit'
import type { Desk } from '../../desk/desk.ts'
import { findWhole } from './read-rights-check.ts'
import { summaryPage } from './summary/page.ts'
import { WORDS } from './summary/words.ts'

/** The page to hand to the person; journalled as a read. */
export async function printRightsCheck(desk: Desk, asked: Asked<typeof operation>) {
  const check = await findWhole(desk, asked, asked.params.id)
  if (check === null) return refuse('rights-check-not-found')
  if (check.situation === null) return refuse('rights-check-forgotten')
  const { language } = asked.query
  return new Attachment('text/html', WORDS[language].file, Buffer.from(summaryPage(check, language)))
}
