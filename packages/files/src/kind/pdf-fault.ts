import type { NotAccepted } from './accept-file.ts'

const HEAD = 1_024
/** Where the end of a ZIP archive stands: its record of 22 bytes and the longest comment. */
const ZIP_END = 22 + 65_535
const OTHER_TONGUES = /<(?:!doctype|html|head|body|script|svg|iframe|\?php)\b/i

/**
 * Refuses what is a PDF and something else as well, for another program would read the something else. A PDF begins with its first byte
 * and ends with its last (ISO 32000-2 §7.5.2, §7.5.5), and neither a page of the web nor an archive stands in it.
 */
export function pdfFault(bytes: Buffer): NotAccepted | null {
  const head = bytes.toString('latin1', 0, HEAD)
  if (!/^%PDF-[12]\.\d/.test(head)) return broken
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - HEAD))
  if (!/%%EOF[\s\0]*$/.test(tail)) return broken
  if (OTHER_TONGUES.test(head) || holdsArchive(bytes)) {
    return {
      rule: 'two-kinds-at-once',
      message: 'Print the document to a PDF anew: this one is another kind of file too.'
    }
  }
  return null
}

const broken: NotAccepted = {
  rule: 'unreadable',
  message: 'Print the document to a PDF anew: this one is not whole, or holds something before or behind it.'
}

/** Both records that an archive cannot do without; one alone may stand by chance in compressed bytes. */
function holdsArchive(bytes: Buffer): boolean {
  const end = bytes.subarray(Math.max(0, bytes.length - ZIP_END)).includes('PK\x05\x06', 0, 'latin1')
  return end && bytes.includes('PK\x01\x02', 0, 'latin1')
}
