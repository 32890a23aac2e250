import type { FieldError } from '@relais/contract'
import type { Transaction } from '@relais/database'
import type { Tables } from '../../store/tables.ts'
import { answerWith, attachedBy } from '../../store/thread/documents.ts'

interface Answer {
  item: string
  documentIds?: readonly string[]
}

/** What a reply may not name: anything but a document that the same organisation attached to the same referral and that is still there. */
export async function unknownDocuments(
  trx: Transaction<Tables>,
  referral: string,
  organisation: string | null,
  answers: readonly Answer[]
): Promise<FieldError[]> {
  if (!answers.some(({ documentIds }) => documentIds !== undefined)) return []
  const attached = organisation === null ? [] : await trx.run(attachedBy, { referral, organisation })
  const known = new Set(attached.map(({ id }) => id))
  return answers.flatMap(({ documentIds = [] }, at) =>
    documentIds.flatMap((id, place) =>
      known.has(id)
        ? []
        : [
            {
              field: `body.answers.${at}.documentIds.${place}`,
              rule: 'unknown-document',
              message: 'Use the id of a document that your organisation attached to this referral and did not delete.'
            }
          ]
    )
  )
}

/** Notes that the documents which a reply names are part of it, and stay. */
export function keepAnswered(trx: Transaction<Tables>, event: string, answers: readonly Answer[]): void {
  const ids = answers.flatMap(({ documentIds = [] }) => documentIds)
  if (ids.length > 0) trx.run(answerWith, { ids, event })
}
