import { type Refusal, refuse } from '@relais/contract'

/** The refusal of a cursor that no page of this list ended with. */
export function wrongCursor(): Refusal {
  return refuse('invalid-request', {
    errors: [{ field: 'query.cursor', rule: 'cursor', message: 'Send the next of the page before, unchanged.' }]
  })
}
