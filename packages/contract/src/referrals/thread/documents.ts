/** What may be attached to a referral, each with the extensions that say the same. */
export const DOCUMENT_TYPES: Record<DocumentType, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp']
}
export type DocumentType = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp'
