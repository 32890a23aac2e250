import type { Schemas } from '@relais/client'
import type { WordId } from '../../../words/words.ts'
import type { View } from '../address.ts'

type Filter = {
  ballWith?: 'mine' | 'theirs'
  clock?: 'late'
  state?: Schemas['ReferralState'][]
  sort?: 'latest' | 'due'
}

const OPEN: Schemas['ReferralState'][] = [
  'draft',
  'sent',
  'acknowledged',
  'info_requested',
  'waitlisted',
  'accepted',
  'in_progress',
  'on_hold',
  'resolved',
  'declined'
]
const OVER: Schemas['ReferralState'][] = [
  'closed',
  'redirected',
  'withdrawn',
  'person_declined',
  'expired',
  'superseded',
  'entered_in_error'
]

/** The words of each view, the filters of its list, and its figure among the counts; what is over is not counted. */
export const SHOWN: Record<
  View,
  { words: WordId; filter: Filter; count: (counts: Schemas['ReferralCounts']) => number | null }
> = {
  ouvertes: { words: 'sender.view.open', filter: { state: OPEN, sort: 'latest' }, count: ({ open }) => open },
  'a-nous': {
    words: 'sender.view.ours',
    filter: { ballWith: 'mine', sort: 'due' },
    count: ({ awaitingUs }) => awaitingUs
  },
  'chez-eux': {
    words: 'sender.view.theirs',
    filter: { ballWith: 'theirs', sort: 'due' },
    count: ({ open, awaitingUs }) => (awaitingUs === null ? null : open - awaitingUs)
  },
  'en-retard': { words: 'sender.view.late', filter: { clock: 'late', sort: 'due' }, count: ({ clock }) => clock.late },
  terminees: { words: 'sender.view.over', filter: { state: OVER, sort: 'latest' }, count: () => null }
}
