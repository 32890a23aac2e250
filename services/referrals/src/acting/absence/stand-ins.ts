import type { StaffMember } from '@relais/contract'
import { isAway } from '../rules/facts.ts'

/** Those of an organisation who are away on a day. */
export interface Absences {
  /** Those for whom this member acts meanwhile. */
  delegated: string[]
  /** Those for whom nobody does: without a delegate, or with one who is away or gone. */
  uncovered: string[]
}

/** Who is away on a day, and who of them is covered; `memberId` null stands for nobody. */
export function absencesOn(staff: ReadonlyMap<string, StaffMember>, memberId: string | null, today: string): Absences {
  const away = [...staff.values()].filter((one) => isAway(one, today))
  const covers = (id: string | null) => {
    const delegate = id === null ? undefined : staff.get(id)
    return delegate !== undefined && !isAway(delegate, today)
  }
  return {
    delegated: memberId === null ? [] : away.filter((one) => one.delegateId === memberId).map(({ id }) => id),
    uncovered: away.filter((one) => !covers(one.delegateId)).map(({ id }) => id)
  }
}
