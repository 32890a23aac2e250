import type { Schemas } from '@relais/client'
import type { WordId } from '../words/words.ts'

/** A room in the head of the pages. */
interface Place {
  to: '/aujourdhui' | '/orientations'
  words: WordId
}

/** The rooms for one's roles, in the order of a day. */
export function placesOf(_: Schemas['Me']): Place[] {
  return [
    { to: '/aujourdhui', words: 'shell.today' },
    { to: '/orientations', words: 'shell.sent' }
  ]
}
