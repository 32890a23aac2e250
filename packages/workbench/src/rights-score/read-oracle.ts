import { type Expectation, monthsOf, type Raw, type RawCase, type Variables } from './raw-case.ts'

// A file of households with raw facts, and what another engine made of them. Agreement: within 1 € or 1 %.

type Spans = { from: string; to: string; v: Raw }[]

interface Household {
  id: string
  date: string
  persons: Record<string, Record<string, string | Spans>>
  family: { parents: string[]; enfants: string[] }
  tax_households: { members: string[]; declarants: string[]; rfr: Record<string, number> }[]
  dwelling: Record<string, Raw>
  zone?: string
  expected: { famille: Record<string, number | boolean>; individus: Record<string, Record<string, number | boolean>> }
}

/** "Received in the last twelve months: none", as the file says of each family. */
const NOT_PAID = ['rsa', 'ppa', 'af', 'cf', 'asf', 'paje_base', 'aide_logement', 'aspa']

/** Reads the households of an oracle file. */
export function readOracle(text: string): RawCase[] {
  const { cases } = JSON.parse(text) as { cases: Household[] }
  return cases.map(readHousehold)
}

function readHousehold({ id, date, persons, family, tax_households, dwelling, zone, expected }: Household): RawCase {
  const month = monthsOf(date).from
  return {
    id,
    current: true,
    month,
    persons: new Map(Object.entries(persons).map(([person, facts]) => [person, readPerson(facts)])),
    parents: family.parents,
    children: family.enfants,
    family: new Map(NOT_PAID.map((name) => [name, [{ from: month - 12, to: month - 1, value: 0 }]])),
    taxHouseholds: tax_households.map(({ members, declarants, rfr }) => ({
      declarants,
      members,
      variables: new Map([['rfr', Object.entries(rfr).map(([year, value]) => ({ ...monthsOf(year), value }))]])
    })),
    dwelling: new Map(
      Object.entries(zone === undefined ? dwelling : { ...dwelling, zone_apl: zone }).map(([name, value]) => [
        name,
        [{ ...monthsOf('eternity'), value }]
      ])
    ),
    expected: [
      ...expectations('-', month, expected.famille),
      ...Object.entries(expected.individus).flatMap(([person, values]) =>
        expectations(`individus/${person}`, month, values)
      )
    ],
    margin: { absolute: 1, relative: 0.01, rule: 'either' }
  }
}

function readPerson(facts: Record<string, string | Spans>): Variables {
  return new Map(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? [{ ...monthsOf('eternity'), value }]
        : value.map(({ from, to, v }) => ({ from: monthsOf(from).from, to: monthsOf(to).to, value: v }))
    ])
  )
}

function expectations(instance: string, month: number, values: Record<string, number | boolean>): Expectation[] {
  return Object.entries(values).map(([variable, value]) => ({ variable, instance, month, value }))
}
