import type { FactSource, LocalVerdict, Situation, TotalGain } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import type { Kept, Question } from '../checking/checker.ts'
import type { CheckRow } from '../store/checks.ts'

/** What was said in a check. */
interface Said extends Pick<Question, 'firstContactOn' | 'decisions'> {
  situation: Situation
  sources?: FactSource[] | undefined
}

/** What was answered. */
interface Answered {
  verdicts: Kept[]
  local: LocalVerdict[]
  gain?: TotalGain | null
}

const placeOf = (column: string, row: string) => ({ table: 'checks', column, row })

/** Seals what was said and answered in a check, each bound to its row. */
export function sealCheck(keys: CollectiveKeys, id: string, said: Said, answered: Answered) {
  return {
    situation_sealed: keys.seal(placeOf('situation_sealed', id), JSON.stringify(said)),
    verdicts_sealed: keys.seal(placeOf('verdicts_sealed', id), JSON.stringify(answered))
  }
}

const titleOf = (row: string) => ({ table: 'network_activities', column: 'title_sealed', row })

/** Seals the title of an activity, bound to its row; none stays none. */
export function sealTitle(keys: CollectiveKeys, id: string, title: string | null): Buffer | null {
  return title === null ? null : keys.seal(titleOf(id), title)
}

/** Opens it. */
export function openTitle(keys: CollectiveKeys, id: string, sealed: Buffer | null): string | null {
  return sealed === null ? null : keys.open(titleOf(id), sealed)
}

/** Under what a person is counted: the same in each check of theirs in the collective, and nobody's once the id is forgotten. */
export function pseudonymOf(keys: CollectiveKeys, personId: string | null): string | null {
  return personId === null ? null : keys.blindIndex('outreach_events.person', personId).toString('hex')
}

/** Opens them; null and empty once they are forgotten. */
export function openCheck(
  keys: CollectiveKeys,
  row: Pick<CheckRow, 'id' | 'situation_sealed' | 'verdicts_sealed'>
): Required<Answered> & { situation: Situation | null; sources: FactSource[] } {
  const { id, situation_sealed: said, verdicts_sealed: answered } = row
  if (said === null || answered === null) return { situation: null, sources: [], verdicts: [], local: [], gain: null }
  const { situation, sources = [] } = JSON.parse(keys.open(placeOf('situation_sealed', id), said)) as Said
  const answers = JSON.parse(keys.open(placeOf('verdicts_sealed', id), answered)) as Answered
  return { situation, sources, ...answers, gain: answers.gain ?? null }
}
