import { DOCUMENT_TYPES, type DocumentType } from '@relais/contract'
import { fileTypeFromBuffer } from 'file-type'
import { pdfFault } from './pdf-fault.ts'
import { stripImage } from './strip-image.ts'
import { extensionOf, tidyName } from './tidy-name.ts'

/** A file as it was sent. */
interface Given {
  name: string
  /** The media type that was declared; empty when none was. */
  type: string
  bytes: Buffer
}

/** A file as it is kept. */
export interface Accepted {
  name: string
  type: DocumentType
  bytes: Buffer
}

/** Why a file is not taken, and what to do; nothing of the file is quoted. */
export interface NotAccepted {
  rule: string
  message: string
}

// The longest signature that is looked for ends before; a detector that reads on could be led astray by what follows.
const HEAD = 4_100
// What programs declare when they know nothing: nothing is what they have said (RFC 7578 §4.4 makes text/plain the default).
const NOT_SAID = ['', 'application/octet-stream', 'text/plain']
const SAME: Record<string, DocumentType> = {
  'application/x-pdf': 'application/pdf',
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/x-png': 'image/png'
}

/**
 * Decides on a file by what it holds: one of a few kinds, with a name and a declared type that say the same. An image is drawn anew, so that
 * neither its metadata nor anything hidden behind it is kept; a PDF is kept as it is, or a signature in it would break.
 */
export async function acceptFile({ name: given, type: declared, bytes }: Given): Promise<Accepted | NotAccepted> {
  const name = tidyName(given)
  if (bytes.length === 0) return { rule: 'empty-file', message: 'Send a file that holds something.' }
  const found = (await fileTypeFromBuffer(bytes.subarray(0, HEAD)))?.mime ?? 'of no known kind'
  if (!isKept(found)) return { rule: 'type-not-accepted', message: notAccepted(found) }
  if (!agrees(declared, found))
    return { rule: 'type-mismatch', message: `Declare ${found}: that is what the file holds.` }
  if (!DOCUMENT_TYPES[found].includes(extensionOf(name))) {
    const message = `End the name with .${DOCUMENT_TYPES[found].join(' or .')}: the file holds ${found}.`
    return { rule: 'extension-mismatch', message }
  }
  const kept = found === 'application/pdf' ? (pdfFault(bytes) ?? bytes) : await stripImage(bytes, found)
  return 'rule' in kept ? kept : { name, type: found, bytes: kept }
}

function isKept(type: string): type is DocumentType {
  return type in DOCUMENT_TYPES
}

function agrees(declared: string, found: DocumentType): boolean {
  const type = declared.split(';')[0]!.trim().toLowerCase()
  return NOT_SAID.includes(type) || (SAME[type] ?? type) === found
}

function notAccepted(found: string): string {
  const how = /hei[cf]/.test(found)
    ? 'save the photograph as JPEG'
    : /zip|officedocument|opendocument|msword|rtf|cfb/.test(found)
      ? 'save the document as PDF'
      : 'scan it, or save it as PDF'
  return `Send a PDF, a JPEG, a PNG or a WebP; this is ${found}: ${how}.`
}
