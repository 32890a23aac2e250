import type { Guide } from '../../guides/guide.ts'
import type { Parameters } from '../../parameters/parameter.ts'
import type { Situation } from '../../situation/situation.ts'

// The closed language of local and procedural rights: data alone, nothing that runs. `local-mistakes.ts` says what is wrong with one.

/** A condition: three-valued like any other, so that what nobody told leaves it open. */
export type LocalCondition =
  | { all: readonly LocalCondition[] }
  | { any: readonly LocalCondition[] }
  | { not: LocalCondition }
  /** A choice of the person: `{ is: 'nationality', oneOf: ['french', 'eea'] }`. */
  | { is: string; oneOf: readonly string[] }
  /** Something that is so or not of the person. */
  | { flag: string }
  | { tenure: readonly string[] }
  /** INSEE codes, or how they begin (`69`). */
  | { commune: readonly string[] }
  /** A national right: paid this month, or due by the rules when everything is claimed. */
  | { right: string; state: 'received' | 'entitled' }
  /** A yes or no question of this right. */
  | { asked: string }
  | { amount: LocalAmount; atLeast: LocalAmount }
  | { amount: LocalAmount; atMost: LocalAmount }
  | { amount: LocalAmount; below: LocalAmount }
  /** The applicant, or the partner if there is one; then a child. */
  | { someAdult: LocalCondition }
  | { someChild: LocalCondition }
  /** Lives in a couple. */
  | { couple: true }
  /** What no text that was read settles: always open, with the reason in French. */
  | { unsettled: string }

/** An amount: cents, years, persons, days; an interval while something is unknown. */
export type LocalAmount =
  /** A dated value of this right. */
  | { value: string }
  /** A dated value of the national rules. */
  | { parameter: string }
  /** The answer to a question of this right. */
  | { asked: string }
  /** How many children a condition holds for. */
  | { childrenWho: LocalCondition }
  /** A number of the person, the home or the household: `age`, `persons`, `taxIncome`… */
  | { number: string }
  /** What some months before this one brought, on average by month. */
  | { resources: LocalResources }
  /** Whole days from the day of the check to a day of the person, or to one that was asked; negative when it is past. */
  | { daysTo: string }
  | { sum: readonly LocalAmount[] }
  | { times: readonly LocalAmount[] }
  /** One value for one, the next for two…; each one beyond the last adds `further`, or nothing. */
  | { table: LocalTable }
  | { rounded: LocalAmount }
  | { when: LocalCondition; give: LocalAmount; otherwise: LocalAmount }
  /** From the least of some to the greatest, with the reason why the texts that were read do not tell. */
  | { between: readonly LocalAmount[]; because: string }
  | { nothing: true }

export interface LocalTable {
  by: LocalAmount
  steps: readonly string[]
  further?: string | undefined
}

export interface LocalResources {
  months: number
  of: 'applicant' | 'adults' | 'household'
  kinds: 'all' | readonly string[]
  /** National rights that count, as they were paid. */
  rights: readonly string[]
}

/** A step of a right: it becomes one of its trace, with the text that asks for it. */
interface Said {
  id: string
  /** In French. */
  say: string
  /** The article, or the page where no article is known. */
  law: string
}

/** How a local right is claimed. */
export interface LocalGuide extends Pick<Guide, 'documents' | 'bodies' | 'howToClaim' | 'source'> {
  /** Comes without a claim: the action is to be known to whoever pays. */
  automatic: boolean
  appeal: { first: string; within: { value: number; unit: 'day' | 'month' } | null }
}

/** A local or procedural right as data. */
export interface LocalRight {
  /** Its code in the catalogue. */
  code: string
  /** Its French name. */
  label: string
  checkedOn: string
  values: Parameters
  /** What it asks beyond the situation, in French. */
  questions: Readonly<Record<string, { label: string; kind: 'flag' | 'number' | 'day' }>>
  /** All of them must hold. */
  conditions: readonly (Said & { test: LocalCondition })[]
  amount?: Said & { per: 'month' | 'year' | 'once'; of: LocalAmount }
  /** What else is told when it holds, such as how much is paid for. */
  notes: readonly (Said & { test: LocalCondition })[]
  /** Days that count: so many days, a dated value, before a day of the person or one that was asked. */
  deadlines: readonly (Said & { to: string; daysBefore: string })[]
  guide: LocalGuide
  /** Situations with the verdict that they must have. */
  samples: readonly LocalSample[]
}

export interface LocalSample {
  title: string
  date: string
  situation: Situation
  expect: { status: 'entitled' | 'received' | 'not_entitled' | 'undetermined'; amount?: readonly [number, number] }
}
