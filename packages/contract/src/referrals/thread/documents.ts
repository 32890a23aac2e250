import { codesOf, INFO_ITEMS } from '@relais/referral-lifecycle'
import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { Id, Instant, page, pageQuery } from '../../kit/values.ts'
import { DisclosureLevel } from '../persons/agreements.ts'

/** What may be attached to a referral, each with the extensions that say the same. */
export const DOCUMENT_TYPES: Record<DocumentType, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp']
}
export type DocumentType = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp'

/** How much may be attached: bytes of one document, documents of one referral, bytes of all documents of one organisation. */
export const DOCUMENT_LIMITS = { bytes: 10_485_760, perReferral: 20, perOrganisation: 2_147_483_648 } as const

const TYPES = Object.keys(DOCUMENT_TYPES) as [DocumentType, ...DocumentType[]]
const ITEMS = codesOf(INFO_ITEMS).filter((code) => INFO_ITEMS[code].kind === 'document') as [string, ...string[]]

/** What a document is, in the words of a request for information. */
const DocumentItem = z.enum(ITEMS).meta({
  id: 'DocumentItem',
  description: 'What a document is: an item of kind document among those that ask-info asks for.'
})

/** Where a document stands. */
export const DocumentState = z.enum(['quarantined', 'clean', 'refused']).meta({
  id: 'DocumentState',
  description:
    'quarantined: not looked at yet, and not readable. clean: readable. refused: the scanner found malware or could not look into it, and its content is destroyed.'
})

const stored = {
  id: Id,
  referralId: Id,
  state: DocumentState,
  level: DisclosureLevel,
  item: DocumentItem.nullable(),
  type: z.enum(TYPES).meta({ description: 'What it holds; images are drawn anew without their metadata.' }),
  size: z.int().meta({ description: 'Bytes of what is kept.' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'Of what is kept: of a PDF as you sent it, of an image as it was drawn anew.' }),
  organisationId: Id.meta({ description: 'The organisation that attached it.' }),
  memberId: Id.nullable().meta({ description: 'The member who attached it; null when software did.' }),
  createdAt: Instant,
  scannedAt: Instant.nullable().meta({
    description: 'When the scanner found nothing or something; null in quarantine, and where no scanner is set up.'
  })
}

/** A document that was attached: kept for repeats, and so without its name. */
export const AttachedDocument = z
  .strictObject(stored)
  .meta({ id: 'AttachedDocument', description: 'A document that was attached; its name is read with readDocument.' })

/** A document as its readers see it, without its content. */
export const Document = z
  .strictObject({
    ...stored,
    name: z.string().meta({ description: 'Its file name, without folders.' }),
    answered: z.boolean().meta({ description: 'A reply to a request for information names it: it stays.' })
  })
  .meta({ id: 'Document', description: 'A document of a referral, without its content.' })
export type Document = z.infer<typeof Document>

/** What is sent to attach one. */
export const NewDocument = z
  .strictObject({
    file: z.file().max(DOCUMENT_LIMITS.bytes).meta({
      description:
        'The file, with its name. Its extension, its declared type when there is one, and its content must agree.'
    }),
    level: DisclosureLevel.optional().meta({
      description:
        'From which level on it is read. follow_up unless told; minimal for an organisation that may hold no more.'
    }),
    item: DocumentItem.optional()
  })
  .meta({ id: 'NewDocument', description: 'A document to attach, as a form with a file (RFC 7578).' })

const byId = { params: z.object({ id: Id }) }
const read = { scope: 'referrals:read' } as const
const write = { scope: 'referrals:write', roles: ['agent', 'lead'] } as const
const id = '019aaf6e-7a00-7000-8000-000000000012'
const attached = {
  id,
  referralId: '019aaf6e-7a00-7000-8000-00000000000d',
  state: 'quarantined',
  level: 'follow_up',
  item: 'bank_details',
  type: 'application/pdf',
  size: 48211,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  organisationId: '019aaf6e-7a00-7000-8000-000000000002',
  memberId: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d01',
  createdAt: '2026-11-23T09:00:00.000Z',
  scannedAt: null
} as const
const clean = {
  ...attached,
  state: 'clean',
  scannedAt: '2026-11-23T09:00:02.000Z',
  name: 'rib.pdf',
  answered: false
} as const

export const uploadDocument = operation({
  id: 'uploadDocument',
  service: 'referrals',
  method: 'POST',
  path: '/v1/referrals/{id}/documents',
  tag: 'thread',
  summary: 'Attach a document',
  description:
    'A form with one file: `curl -F file=@rib.pdf -F item=bank_details`. PDF, JPEG, PNG or WebP, 10 MiB at most, 20 a referral. The document waits in quarantine until the scanner has found nothing; events tell when. Photographs lose their place and camera; a PDF is kept as it is.',
  open: write,
  ...byId,
  media: 'multipart/form-data',
  body: NewDocument,
  example: {
    file: new File(['%PDF-1.7\n%%EOF\n'], 'rib.pdf', { type: 'application/pdf' }),
    level: 'follow_up',
    item: 'bank_details'
  },
  answers: {
    201: { description: 'The document is in quarantine.', body: AttachedDocument, example: attached }
  },
  problems: ['referral-not-found', 'thread-closed', 'too-many-documents', 'document-quota-reached']
})

export const listDocuments = operation({
  id: 'listDocuments',
  service: 'referrals',
  method: 'GET',
  path: '/v1/referrals/{id}/documents',
  tag: 'thread',
  summary: 'List the documents of a referral',
  description:
    'Those that your level of disclosure lets you read, latest first, without their content. The read is journalled.',
  open: read,
  ...byId,
  query: z.object(pageQuery),
  answers: {
    200: {
      description: 'A page of documents.',
      body: page(Document).meta({ id: 'DocumentList', description: 'A page of documents.' }),
      example: { items: [clean], next: null }
    }
  },
  problems: ['referral-not-found']
})

export const readDocument = operation({
  id: 'readDocument',
  service: 'referrals',
  method: 'GET',
  path: '/v1/documents/{id}',
  tag: 'thread',
  summary: 'Read where a document stands',
  description: 'Its name, kind, size and state, without its content. The read is journalled.',
  open: read,
  ...byId,
  answers: { 200: { description: 'The document.', body: Document, example: clean } },
  problems: ['document-not-found']
})

export const downloadDocument = operation({
  id: 'downloadDocument',
  service: 'referrals',
  method: 'GET',
  path: '/v1/documents/{id}/content',
  tag: 'thread',
  summary: 'Download a document',
  description:
    'Its content, always as an attachment, once the scanner has found nothing. The read is journalled. Nothing is answered once your organisation may no longer read the referral at the level of the document.',
  open: read,
  ...byId,
  answers: { 200: { description: 'The content.', media: TYPES } },
  problems: ['document-not-found', 'document-in-quarantine', 'document-refused']
})

export const deleteDocument = operation({
  id: 'deleteDocument',
  service: 'referrals',
  method: 'DELETE',
  path: '/v1/documents/{id}',
  tag: 'thread',
  summary: 'Delete a document that your organisation attached',
  description:
    'Its content and its name are destroyed. A document that a reply to a request for information names stays: it is part of the answer.',
  open: write,
  ...byId,
  answers: { 204: { description: 'It is deleted.' } },
  problems: ['document-not-found', 'document-in-answer']
})
