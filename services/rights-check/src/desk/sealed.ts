import type { FactSource, LocalVerdict, Situation } from '@relais/contract'
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
  verdicts: readonly Kept[]
  local: readonly LocalVerdict[]
}

const placeOf = (column: string, row: string) => ({ table: 'checks', column, row })

/** Seals what was said and answered in a check, each bound to its row. */
export function sealCheck(keys: CollectiveKeys, id: string, said: Said, answered: Answered) {
  return {
    situation_sealed: keys.seal(placeOf('situation_sealed', id), JSON.stringify(said)),
    verdicts_sealed: keys.seal(placeOf('verdicts_sealed', id), JSON.stringify(answered))
  }
}

/** Opens them; null and empty once they are forgotten. */
export function openCheck(
  keys: CollectiveKeys,
  row: Pick<CheckRow, 'id' | 'situation_sealed' | 'verdicts_sealed'>
): { situation: Situation | null; sources: FactSource[]; verdicts: Kept[]; local: LocalVerdict[] } {
  const { id, situation_sealed: said, verdicts_sealed: answered } = row
  if (said === null || answered === null) return { situation: null, sources: [], verdicts: [], local: [] }
  const { situation, sources = [] } = JSON.parse(keys.open(placeOf('situation_sealed', id), said)) as Said
  return {
    situation,
    sources,
    ...(JSON.parse(keys.open(placeOf('verdicts_sealed', id), answered)) as { verdicts: Kept[]; local: LocalVerdict[] })
  }
}
