import { calculate, type Expectation, monthsOf, type Raw, type RawCase, type Span, type Variables } from './raw-case.ts'

// One case a line, in the vocabulary of OpenFisca: what the keys and periods mean is said with the cases.

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Keyed = { [key: string]: Json }

interface Line {
  id: string
  current_structure: boolean
  period: string | null
  absolute_error_margin: number | null
  relative_error_margin: number | null
  input: Keyed
  derived_facts?: Keyed
  expected: { instance: string; variable: string; period: string | null; value: Json }[]
}

/** Amounts and states of a year, and amounts that a month repeats: a year key does not divide them by twelve. */
const NOT_DIVIDED =
  /^(rfr|f\d\w\w|pensions_alimentaires_versees|revenu_assimile_salaire|rpns_.*|age|age_en_mois|taux_.*|valeur_.*|livret_a|epargne_.*|nb.*|.*echelon|duree_.*|gir|loyer_.*)$/
const ROLES = ['parents', 'enfants', 'declarants', 'personnes_a_charge', 'personne_de_reference', 'conjoint', 'autres']

/** Reads one line of a reference file: a household, or several people who each live alone, with a value of each in every list. */
export function readReference(text: string): RawCase[] {
  const line = JSON.parse(text) as Line
  const { input } = line
  const people = 'individus' in input ? 1 : Math.max(1, ...Object.values(input).map((one) => list(one).length))
  return people === 1
    ? [readHousehold(line)]
    : Array.from({ length: people }, (_, at) => readHousehold(alone(line, at)))
}

function alone(line: Line, at: number): Line {
  const own = (value: Json): Json => (Array.isArray(value) ? (value[at] ?? null) : value)
  const input = Object.fromEntries(Object.entries(line.input).map(([name, value]) => [name, own(value)]))
  return { ...line, input, expected: line.expected.map((one) => ({ ...one, value: own(answers(one.value)) })) }
}

function readHousehold(line: Line): RawCase {
  const { input, expected } = line
  const period = line.period ?? expected[0]?.period ?? '2024-01'
  const month = monthsOf(expected.find((one) => one.period)?.period ?? period).from
  const long = 'individus' in input
  // one person alone has no name, and the facts derived name them so
  const people = (long ? input.individus : { 0: input }) as Keyed
  const persons = new Map(
    Object.entries(people).map(([id, variables]) => [id, readVariables(variables, period, derived(line, id))])
  )
  const ids = [...persons.keys()]
  const family = entity(input, 'famille', 'familles')[0] ?? {}
  const taxes = entity(input, 'foyer_fiscal', 'foyers_fiscaux')
  const home = entity(input, 'menage', 'menages')[0] ?? {}
  const parents = 'parents' in family ? list(family.parents) : ids
  return {
    id: line.id,
    current: line.current_structure,
    month,
    persons,
    parents,
    children: list(family.enfants),
    family: readVariables(long ? family : input, period),
    taxHouseholds: (taxes.length > 0 ? taxes : [{ declarants: parents }]).map((one) => ({
      declarants: 'declarants' in one ? list(one.declarants) : parents,
      members: 'declarants' in one ? [...list(one.declarants), ...list(one.personnes_a_charge)] : ids,
      variables: readVariables(long ? one : input, period)
    })),
    dwelling: readVariables(long ? home : input, period),
    expected: expected.map((one) => readExpectation(one, period)),
    margin: { absolute: line.absolute_error_margin, relative: line.relative_error_margin, rule: 'both' }
  }
}

function derived(line: Line, id: string): Keyed {
  return (line.derived_facts?.[id] ?? {}) as Keyed
}

function entity(input: Keyed, one: string, many: string): Keyed[] {
  if (one in input) return [input[one] as Keyed]
  return many in input ? (Object.values(input[many] as Keyed) as Keyed[]) : []
}

function list(value: Json | undefined): string[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map(String)
}

function readVariables(given: Json | undefined, period: string, more: Keyed = {}): Variables {
  const found = new Map<string, Span[]>()
  for (const [name, value] of [...Object.entries(more), ...Object.entries((given ?? {}) as Keyed)]) {
    if (ROLES.includes(name) || value === null || Array.isArray(value)) continue
    const dated = typeof value === 'object' ? value : { [name === 'date_naissance' ? 'eternity' : period]: value }
    const spans = shared(Object.entries(dated).map(([when, raw]) => spanOf(name, when, raw as Raw)))
    // the exact month is told after the year that holds it
    found.set(
      name,
      [...spans].sort((a, b) => b.to - b.from - (a.to - a.from))
    )
  }
  return found
}

/** A year whose amount is divided, and of which some months are told: the other months share what is left. */
function shared(spans: readonly (Span & { divided: boolean })[]): Span[] {
  return spans.map(({ divided, ...span }) => {
    const { from, to, value } = span
    const told = spans.filter((one) => one.from === one.to && one.from >= from && one.to <= to)
    const left = to - from + 1 - told.length
    if (!divided || told.length === 0 || left === 0 || typeof value !== 'number') return span
    const known = told.reduce((total, one) => total + Number(one.value), 0)
    return { from, to, value: (value * (to - from + 1) - known) / left }
  })
}

function spanOf(name: string, when: string, raw: Raw): Span & { divided: boolean } {
  const { from, to, year } = name === 'date_naissance' ? monthsOf('eternity') : monthsOf(when)
  const value = typeof raw === 'string' && /^[\d\s.*/+()-]+$/.test(raw) && !isCode(name) ? calculate(raw) : raw
  const divided = year && typeof value === 'number' && !NOT_DIVIDED.test(name)
  return { from, to, value: divided ? value / 12 : value, divided }
}

function isCode(name: string): boolean {
  return name.startsWith('date') || name.startsWith('depcom') || name.includes('_date_')
}

function readExpectation(
  { instance, variable, period, value }: Line['expected'][number],
  otherwise: string
): Expectation {
  const given = answers(value)
  const values = Array.isArray(given) ? given.map((one) => answer(one)) : answer(given)
  return { instance, variable, month: monthsOf(period ?? otherwise).from, value: values }
}

// a list may be written as text
function answers(value: Json): Json {
  const text = typeof value === 'string' ? value.trim() : value
  return typeof text === 'string' && text.startsWith('[')
    ? text
        .slice(1, -1)
        .split(',')
        .map((one) => one.trim())
    : text
}

function answer(value: Json): number | boolean {
  if (typeof value === 'boolean') return value
  if (value === 'true' || value === 'false') return value === 'true'
  return calculate(typeof value === 'number' ? value : String(value))
}
