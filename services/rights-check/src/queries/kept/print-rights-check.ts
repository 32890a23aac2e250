import { type printRightsCheck as operation, refuse } from '@relais/contract'
import { printSheet } from '@relais/print'
import { type Asked, Attachment } from '@relais/service-kit'
import type { Desk } from '../../desk/desk.ts'
import { findWhole } from './read-rights-check.ts'
import { pageOf } from './summary/page.ts'
import { summarySheet } from './summary/sheet.ts'
import { WORDS } from './summary/words.ts'

/** The sheet to hand to the person, as a page or as a PDF; journalled as a read. */
export async function printRightsCheck(desk: Desk, asked: Asked<typeof operation>) {
  const check = await findWhole(desk, asked, asked.params.id)
  if (check === null) return refuse('rights-check-not-found')
  if (check.situation === null) return refuse('rights-check-forgotten')
  const { language, format = asked.wanted === 'application/pdf' ? 'pdf' : 'html' } = asked.query
  const sheet = summarySheet(check, language)
  const name = `${WORDS[language].file}.${format}`
  if (format === 'html') return new Attachment('text/html', name, Buffer.from(pageOf(sheet)))
  const printed = await printSheet(sheet)
  if ('pdf' in printed) return new Attachment('application/pdf', name, printed.pdf)
  return printed.fault === 'no-compiler'
    ? refuse('pdf-impossible')
    : refuse('unavailable', { detail: 'Too many sheets are being printed.' })
}
