import type { PersonFacts, Situation } from '../../src/index.ts'

const STRUCTURE = ['id']
type Field = 'resources' | 'gross' | 'taxable' | 'assets' | 'received'

/** Every situation that is the same but for one fact that is no longer known, with the name of the fact. */
export function forgettings(situation: Situation): { fact: string; left: Situation }[] {
  const { applicant, partner, children, dwelling } = situation
  const found = without(situation, ['applicant']).map(({ key, rest }) => ({ fact: key, left: rest as Situation }))
  for (const { key, rest } of withoutOne(applicant))
    found.push({ fact: `applicant.${key}`, left: { ...situation, applicant: rest } })
  if (partner && partner !== 'none')
    for (const { key, rest } of withoutOne(partner))
      found.push({ fact: `partner.${key}`, left: { ...situation, partner: rest } })
  for (const [at, child] of (children ?? []).entries())
    for (const { key, rest } of withoutOne(child))
      found.push({
        fact: `children.${at}.${key}`,
        left: { ...situation, children: (children ?? []).map((other, place) => (place === at ? rest : other)) }
      })
  for (const { key, rest } of without(dwelling ?? {}, []))
    found.push({ fact: `dwelling.${key}`, left: { ...situation, dwelling: rest } })
  return [...found, ...withoutTaxes(situation)]
}

function withoutTaxes({ taxHouseholds = [], ...situation }: Situation): { fact: string; left: Situation }[] {
  return taxHouseholds.flatMap((one, at) => {
    const having = (rest: typeof one): Situation => ({ ...situation, taxHouseholds: taxHouseholds.with(at, rest) })
    const whole = without(one, ['members', 'declarants'])
    const years = without(one.referenceIncome ?? {}, []).map(({ key, rest }) => ({
      key: `referenceIncome.${key}`,
      rest: { ...one, referenceIncome: rest }
    }))
    return [...whole, ...years].map(({ key, rest }) => ({ fact: `taxHouseholds.${at}.${key}`, left: having(rest) }))
  })
}

function withoutOne(person: PersonFacts): { key: string; rest: PersonFacts }[] {
  const whole = without(person, STRUCTURE).map(({ key, rest }) => ({
    key,
    rest: isOpened(key) ? open(rest, key) : rest
  }))
  // the spans of one kind of income, one asset, one payment
  const inside = (['resources', 'gross', 'taxable', 'assets', 'received'] as const).flatMap((field) => {
    const entries = person[field]
    return entries
      ? without(entries, []).map(({ key, rest }) => ({
          key: `${field}.${key}`,
          rest: { ...open(person, field), [field]: rest } as PersonFacts
        }))
      : []
  })
  return [...whole, ...inside]
}

function isOpened(key: string): key is Field {
  return ['resources', 'gross', 'taxable', 'assets', 'received'].includes(key)
}

// "nothing else" would say that the forgotten one is none
function open(person: PersonFacts, field: Field): PersonFacts {
  const { otherResources, otherAssets, otherReceived, ...rest } = person
  const kept = {
    ...(otherResources && field !== 'resources' && field !== 'gross' && field !== 'taxable' ? { otherResources } : {}),
    ...(otherAssets && field !== 'assets' ? { otherAssets } : {}),
    ...(otherReceived && field !== 'received' ? { otherReceived } : {})
  }
  return { ...rest, ...kept }
}

function without<T extends object>(whole: T, kept: readonly string[]): { key: string; rest: T }[] {
  return Object.keys(whole)
    .filter((key) => !kept.includes(key))
    .map((key) => ({ key, rest: Object.fromEntries(Object.entries(whole).filter(([other]) => other !== key)) as T }))
}
