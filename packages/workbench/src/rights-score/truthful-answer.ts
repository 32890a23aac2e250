import {
  type AnswerValue,
  INCOME_GROUPS,
  type Monthly,
  type PersonFacts,
  type Question,
  type Situation
} from '@relais/rights-rules'

type Amounts = Partial<Record<string, Monthly | 'none' | number>>

const OWN_RIGHTS = ['aah', 'mva', 'ass', 'asi']

/** What somebody who knows a whole household would answer to a question; null for what even the file does not tell. */
export function truthfulAnswer(question: Question, truth: Situation, date: string): AnswerValue | null {
  const { id, about } = question
  const [, field = '', kind = '', last = ''] = id.split('/')
  const person = about === undefined ? undefined : personOf(about, truth, date)
  if (person && field === 'taxableYears') return ofYear(person, kind, last)
  if (person && field === 'onParentsTaxes') return isOnParentsTaxes(person.id, truth)
  if (person) return ofPerson(question, person, field, kind, date)
  if (id.startsWith('dwelling/')) return ofDwelling(field, truth)
  if (id.startsWith('received/')) return byMonth(truth.received?.[field as 'rsa'], question)
  return ofAll(id, truth, date)
}

/** The children whom the interview is told of, in their order. */
function toldChildren(truth: Situation, date: string): PersonFacts[] {
  return (truth.children ?? []).filter((child) => yearsOf(child, date) >= 0 && yearsOf(child, date) < 25)
}

function personOf(id: string, truth: Situation, date: string): PersonFacts | undefined {
  if (id === 'a0') return truth.applicant
  if (id === 'a1') return truth.partner === 'none' ? undefined : truth.partner
  return toldChildren(truth, date)[Number(id.slice(1))]
}

function ofAll(id: string, truth: Situation, date: string): AnswerValue | null {
  const { applicant, partner, taxHouseholds = [] } = truth
  const adults = [applicant, ...(partner && partner !== 'none' ? [partner] : [])]
  const children = toldChildren(truth, date)
  const ticked = (list: Record<string, boolean>): string[] => Object.keys(list).filter((option) => list[option])
  const some = (holds: (facts: PersonFacts) => boolean, of = adults): boolean => of.some(holds)
  switch (id) {
    case 'dwelling':
      return [
        truth.dwelling?.tenure ?? 'homeless',
        ...(['shared', 'room', 'landlordInFamily'] as const).filter((fact) => truth.dwelling?.[fact])
      ]
    case 'couple':
      return adults.length > 1
    case 'children':
      return children.map((child) => yearsOf(child, date))
    case 'alone-for-long':
      return truth.aloneSince === 'long_ago'
    case 'alone-since':
      return truth.aloneSince?.padEnd(10, '-01') ?? null
    case 'adults':
      return adults.map((adult) => yearsOf(adult, date))
    case 'incomes':
      return adults.flatMap((adult) =>
        groupsOf(adult).map((group) => `${adult.id === applicant.id ? 'a0' : 'a1'}/${group}`)
      )
    case 'situations':
      return ticked({
        foreign: some(({ nationality }) => nationality !== 'french'),
        abroad: some(({ livesInFrance }) => !livesInFrance),
        student: some(({ studies }) => studies !== 'none'),
        leave: some(({ leave }) => leave !== 'none'),
        pregnant: some(({ pregnant }) => pregnant === true),
        disabled: some((facts) => !!facts.disabilityRate || !!facts.restrictedAccess || !!facts.unfitForWork),
        unemployed: some(({ activity }) => activity === 'unemployed'),
        retired: some(({ activity }) => activity === 'retired'),
        five_years: some(({ workedFiveOfTenYears }) => workedFiveOfTenYears === true),
        maintenance: taxHouseholds.some(({ maintenancePaid }) => maintenancePaid !== 'none'),
        shared: some(({ custody }) => custody === 'shared', children),
        placed: some(({ placed }) => placed === true, children),
        money: some(
          (child) => [child.resources, child.taxable, child.gross, child.assets, child.received].some(hasAny),
          children
        )
      })
    case 'received':
      return [
        ...Object.keys(truth.received ?? {}).filter((right) => isAny(truth.received?.[right as 'rsa'])),
        ...OWN_RIGHTS.filter((right) => some(({ received }) => isAny(received?.[right as 'aah'])))
      ]
    default:
      return null
  }
}

function ofPerson(
  question: Question,
  facts: PersonFacts,
  field: string,
  kind: string,
  date: string
): AnswerValue | null {
  switch (field) {
    case 'age':
      return yearsOf(facts, date)
    case 'incomes':
      return groupsOf(facts)
    case 'ended':
      return (facts.endedResources ?? []).filter((one) => question.options?.some(({ value }) => value === one))
    case 'owned':
      return (question.options ?? [])
        .map(({ value }) => value)
        .filter((one) => isAny((facts.assets as Amounts | undefined)?.[one]))
    case 'assets':
      return at((facts.assets as Amounts | undefined)?.[kind], date.slice(0, 7))
    case 'gross':
      return facts.gross?.[kind as 'wages'] === undefined && isAny(facts.resources?.[kind as 'wages'])
        ? null
        : byMonth(facts.gross?.[kind as 'wages'], question)
    case 'resources':
    case 'taxable':
    case 'received':
      return byMonth((facts[field] as Amounts | undefined)?.[kind], question)
    case 'custody':
      return facts.custody === 'shared'
    default: {
      const known = facts[field as keyof PersonFacts]
      if (typeof known === 'string' && question.kind === 'day') return known.padEnd(10, '-01')
      return typeof known === 'string' || typeof known === 'boolean' || typeof known === 'number' ? known : null
    }
  }
}

function groupsOf({ resources, taxable, gross, assets }: PersonFacts): string[] {
  const amounts = [resources, taxable, gross] as readonly (Amounts | undefined)[]
  return Object.keys(INCOME_GROUPS).filter(
    (group) =>
      INCOME_GROUPS[group]?.some((one) => amounts.some((told) => isAny(told?.[one]))) ||
      (group === 'savings' && hasAny(assets))
  )
}

function ofYear({ taxable, taxableYears }: PersonFacts, year: string, kind: string): number {
  const told = taxableYears?.[year]?.[kind as 'wages']
  const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)
  return told ?? months.reduce((sum, month) => sum + at((taxable as Amounts | undefined)?.[kind], month), 0)
}

function isOnParentsTaxes(id: string, { taxHouseholds = [] }: Situation): boolean {
  return taxHouseholds.some(({ members, declarants }) => members.includes(id) && !declarants.includes(id))
}

function ofDwelling(field: string, { dwelling }: Situation): AnswerValue | null {
  return dwelling?.[field as 'tenure'] ?? null
}

function byMonth(told: Monthly | 'none' | number | undefined, { months = [] }: Question): AnswerValue {
  const each = months.map((month) => at(told, month))
  return each.every((cents) => cents === each[0]) ? (each[0] ?? 0) : each
}

// the files leave out what is none
function at(told: Monthly | 'none' | number | undefined, month: string): number {
  if (told === undefined || told === 'none') return 0
  if (typeof told === 'number') return told
  return Math.round(told.findLast(({ from, to }) => month >= from && month <= to)?.cents ?? 0)
}

function hasAny(amounts: object | undefined): boolean {
  return Object.values(amounts ?? {}).some((told) => isAny(told as Monthly | 'none' | number))
}

function isAny(told: Monthly | 'none' | number | undefined): boolean {
  if (told === undefined || told === 'none') return false
  return typeof told === 'number' ? told !== 0 : told.some(({ cents }) => cents !== 0)
}

function yearsOf({ birthDate = '' }: PersonFacts, date: string): number {
  return Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (date.slice(5) < birthDate.slice(5) ? 1 : 0)
}
