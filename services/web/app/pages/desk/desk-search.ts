import type { Schemas } from '@relais/client'
import type { ReferralAction } from '@relais/referral-lifecycle'

// What the address of the inbox says: filters and the form that is open. Never a name.
// It loads with every page, so it knows the shape of what is said; what it means is known where it is asked.

const CLOCKS = ['late', 'today', 'soon'] as const
const BALLS = ['mine', 'theirs'] as const
const SORTS = ['due', 'latest', 'oldest'] as const

/** The filters of the inbox, as they stand in its address; with none, what waits for us. */
export interface Filters {
  /** `open`, `over`, or states separated by commas. */
  state?: string
  clock?: (typeof CLOCKS)[number]
  /** `me`, `nobody` or the id of a colleague. */
  owner?: string
  right?: Schemas['RightCode']
  urgent?: true
  ball?: (typeof BALLS)[number]
  sort?: (typeof SORTS)[number]
}
/** The filters, and the action whose form is open. */
export interface DeskSearch extends Filters {
  act?: ReferralAction
}

/** Reads the address; what it does not understand is left out. */
export function readSearch(given: Record<string, unknown>): DeskSearch {
  const { state, clock, owner, right, urgent, ball, sort, act } = given
  return {
    ...(isText(state, /^[a-z_]+(,[a-z_]+)*$/) && { state }),
    ...pick('clock', CLOCKS, clock),
    ...(isText(owner, /^(me|nobody|[0-9a-f-]{36})$/) && { owner }),
    ...(isText(right, /^[a-z][a-z0-9_]{0,39}$/) && { right }),
    ...(urgent === true && { urgent }),
    ...pick('ball', BALLS, ball),
    ...pick('sort', SORTS, sort),
    // One that cannot be done now opens nothing.
    ...(isText(act, /^[a-z-]{4,20}$/) && { act: act as ReferralAction })
  }
}

/** The filters alone, without the form that is open. */
export function filtersOf({ act: _, ...filters }: DeskSearch): Filters {
  return filters
}

/** Whether two sets of filters choose the same, whatever their order. */
export function chooseAlike(one: Filters, other: Filters): boolean {
  const said = ({ sort: _, ...rest }: Filters) => JSON.stringify(Object.entries(rest).sort())
  return said(one) === said(other)
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

function pick<K extends string, V extends string>(name: K, values: readonly V[], given: unknown): { [name in K]?: V } {
  const found = values.find((value) => value === given)
  return found === undefined ? {} : ({ [name]: found } as { [name in K]: V })
}
