import { type Refusal, refuse } from '@relais/contract'
import { printSheet, type Sheet } from '@relais/print'
import { Attachment } from '@relais/service-kit'
import { pageOf } from '../queries/kept/summary/page.ts'

/** A sheet as a page or as a PDF, or why there is no PDF at present. */
export async function sheetAttachment(
  sheet: Sheet,
  { name, format }: { name: string; format: 'html' | 'pdf' }
): Promise<Attachment | Refusal> {
  if (format === 'html') return new Attachment('text/html', `${name}.html`, Buffer.from(pageOf(sheet)))
  const printed = await printSheet(sheet)
  if ('pdf' in printed) return new Attachment('application/pdf', `${name}.pdf`, printed.pdf)
  return printed.fault === 'no-compiler'
    ? refuse('pdf-impossible')
    : refuse('unavailable', { detail: 'Too many sheets are being printed.' })
}
