import { CODED_LISTS, type CodedListName, REFERRAL_ACTIONS, type ReferralAction } from '@relais/referral-lifecycle'
import type { Speaking, WordId } from '../../words/words.ts'

/** The words of a code; where the file stands is one of the sub-states. What the pages do not know yet is shown as it came. */
export function codeWords(t: Speaking, list: CodedListName, code: string): string {
  if (!Object.hasOwn(CODED_LISTS[list], code)) return code
  return t(`referral.${list === 'fileSteps' ? 'subStatuses' : list}.${code}` as WordId)
}

/** The list that a field of an action takes its codes from, or null. */
export function listOfField(action: ReferralAction, name: string): CodedListName | null {
  const field = REFERRAL_ACTIONS[action].payload.fields[name as never] as
    | { type: string; list?: CodedListName; of?: { type: string; list?: CodedListName } }
    | undefined
  return field?.list ?? field?.of?.list ?? null
}
