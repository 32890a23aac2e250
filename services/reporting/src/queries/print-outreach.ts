import { NonTakeUp, type OutreachReport, PlaceKind, type ReportCount } from '@relais/contract'
import type { OutreachFigures } from '../store/outreach.ts'
import { isSmall, THRESHOLD, withholdParts } from './withhold-small.ts'

type Printed = Omit<OutreachReport, 'from' | 'to' | 'territoryId' | 'organisationId' | 'countedAt'>

interface Told {
  value: number
  of: number
  unit: ReportCount['unit']
  method: string
  /** How many persons are behind the count, where it is no count of them. */
  behind?: number
  /** Withheld for the sake of another count. */
  beside?: boolean
  /** The denominator is withheld where it stands as a count of its own. */
  ofWithheld?: boolean
}

const DISCLOSURE = `Counts that rest on 1 to ${THRESHOLD - 1} persons or contacts are withheld, with those whose complement is as small, and others beside them where a sum would give one back. Withheld is not zero.`

/** The report with its methods; what is small is withheld, whoever reads. */
export function printOutreach({ contacts, checks }: OutreachFigures): Printed {
  const met = sum(Object.values(contacts.byPlace))
  const { checked, missing, mainstream, renounced } = checks
  const places = PlaceKind.options.map((kind) => [kind, contacts.byPlace[kind] ?? 0] as const)
  const forms = NonTakeUp.options.map((form) => [form, checks.byForm[form] ?? { pairs: 0, persons: 0 }] as const)
  const said = new Map<string, number>(forms.map(([form, { pairs }]) => [form, pairs]))
  const few = new Set<string>(forms.filter(([, { persons }]) => isSmall(persons)).map(([form]) => form))
  const placesBeside = withholdParts(new Map(places))
  // what was said of no form is a part too: it is the rest of a sum that is told
  const unsaid = missing.pairs - sum([...said.values()])
  const formsBeside = withholdParts(said.set('unsaid', unsaid), (part) =>
    part === 'unsaid' ? isSmall(unsaid) : few.has(part)
  )
  const fewMiss = isSmall(missing.persons)
  const nonTakeUp = told({
    value: missing.persons,
    of: checked,
    unit: 'person',
    method: 'Persons with at least one right that a check found open and not received, of those checked.'
  })
  return {
    threshold: THRESHOLD,
    disclosure: DISCLOSURE,
    contacts: {
      all: told({
        value: met,
        of: met,
        unit: 'contact',
        method: 'Contacts noted and not taken back; meetings, never distinct people.'
      }),
      followed: told({
        value: contacts.followed,
        of: met,
        unit: 'contact',
        method: 'Contacts that a rights check or a referral followed, of all.'
      }),
      byPlace: Object.fromEntries(
        places.map(([kind, value]) => [
          kind,
          told({
            value,
            of: met,
            unit: 'contact',
            method: `Contacts at a place of the kind ${kind}, of all.`,
            beside: placesBeside.has(kind)
          })
        ])
      ) as Printed['contacts']['byPlace']
    },
    checks: told({
      value: checks.checks,
      of: checks.checks,
      behind: checked,
      unit: 'check',
      method: 'Rights checks made.'
    }),
    persons: {
      checked: told({
        value: checked,
        of: checked,
        unit: 'person',
        method: 'Persons of whom a rights check was made, each once; an anonymous check counts as one person.'
      }),
      nonTakeUp,
      mainstream: told({
        value: mainstream.persons,
        of: missing.persons,
        unit: 'person',
        ofWithheld: nonTakeUp.count === null,
        method: 'Persons who miss at least one mainstream right (droit commun), of those in non-take-up.'
      })
    },
    situations: {
      nonTakeUp: told({
        value: missing.pairs,
        of: missing.pairs,
        behind: missing.persons,
        ofWithheld: fewMiss,
        unit: 'situation',
        method: 'Pairs of a person and a right that a check found open and not received.'
      }),
      mainstream: told({
        value: mainstream.pairs,
        of: missing.pairs,
        behind: mainstream.persons,
        ofWithheld: fewMiss,
        unit: 'situation',
        method: 'Pairs whose right is mainstream (droit commun), of all.'
      }),
      renounced: told({
        value: renounced.pairs,
        of: missing.pairs,
        behind: renounced.persons,
        ofWithheld: fewMiss,
        unit: 'situation',
        method: 'Pairs of which the person said that they do not want the right, of all.'
      }),
      byForm: Object.fromEntries(
        forms.map(([form, { pairs, persons }]) => [
          form,
          told({
            value: pairs,
            of: missing.pairs,
            behind: persons,
            ofWithheld: fewMiss,
            unit: 'situation',
            method: `Pairs whose non-take-up was said to be ${form}, of all; of many nothing was said.`,
            beside: formsBeside.has(form)
          })
        ])
      ) as Printed['situations']['byForm']
    }
  }
}

function told({ value, of, unit, method, behind = value, beside = false, ofWithheld = false }: Told): ReportCount {
  const wholeWithheld = ofWithheld || isSmall(of)
  const withheld = beside || isSmall(of) || isSmall(behind) || isSmall(of - value)
  return {
    count: withheld ? null : value,
    of: wholeWithheld ? null : of,
    unit,
    reason: withheld ? 'small_count' : null,
    method
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
