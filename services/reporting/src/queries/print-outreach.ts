import { NonTakeUp, type OutreachReport, PlaceKind, type ReportCount } from '@relais/contract'
import type { OutreachFigures } from '../store/outreach.ts'
import { isSmall, THRESHOLD, withholdParts } from './withhold-small.ts'

type Printed = Omit<OutreachReport, 'from' | 'to' | 'territoryId' | 'organisationId' | 'countedAt'>

interface Told {
  value: number
  of: number
  unit: ReportCount['unit']
  method: string
  /** Withheld for the sake of another count. */
  beside?: boolean
  /** The denominator is withheld where it stands as a count of its own. */
  ofWithheld?: boolean
}

const DISCLOSURE = `Counts of 1 to ${THRESHOLD - 1} are withheld, with those whose complement is as small, and others beside them where a sum would give one back. Withheld is not zero.`

/** The report with its methods; what is small is withheld, whoever reads. */
export function printOutreach({ contacts, checks }: OutreachFigures): Printed {
  const met = sum(Object.values(contacts.byPlace))
  const { checked, personsMissing, personsMissingMainstream, situations } = checks
  const places = PlaceKind.options.map((kind) => [kind, contacts.byPlace[kind] ?? 0] as const)
  const forms = NonTakeUp.options.map((form) => [form, checks.byForm[form] ?? 0] as const)
  const unsaid = situations - sum(forms.map(([, value]) => value))
  const placesBeside = withholdParts(new Map(places))
  // what was said of no form is a part too: it is the rest of a sum that is told
  const formsBeside = withholdParts(new Map<string, number>([...forms, ['unsaid', unsaid]]))
  const nonTakeUp = told({
    value: personsMissing,
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
    checks: told({ value: checks.checks, of: checks.checks, unit: 'check', method: 'Rights checks made.' }),
    persons: {
      checked: told({
        value: checked,
        of: checked,
        unit: 'person',
        method: 'Persons of whom a rights check was made, each once; an anonymous check counts as one person.'
      }),
      nonTakeUp,
      mainstream: told({
        value: personsMissingMainstream,
        of: personsMissing,
        unit: 'person',
        ofWithheld: nonTakeUp.count === null,
        method: 'Persons who miss at least one mainstream right (droit commun), of those in non-take-up.'
      })
    },
    situations: {
      nonTakeUp: told({
        value: situations,
        of: situations,
        unit: 'situation',
        method: 'Pairs of a person and a right that a check found open and not received.'
      }),
      mainstream: told({
        value: checks.mainstream,
        of: situations,
        unit: 'situation',
        method: 'Pairs whose right is mainstream (droit commun), of all.'
      }),
      renounced: told({
        value: checks.renounced,
        of: situations,
        unit: 'situation',
        method: 'Pairs of which the person said that they do not want the right, of all.'
      }),
      byForm: Object.fromEntries(
        forms.map(([form, value]) => [
          form,
          told({
            value,
            of: situations,
            unit: 'situation',
            method: `Pairs whose non-take-up was said to be ${form}, of all; of many nothing was said.`,
            beside: formsBeside.has(form)
          })
        ])
      ) as Printed['situations']['byForm']
    }
  }
}

function told({ value, of, unit, method, beside = false, ofWithheld = false }: Told): ReportCount {
  const wholeWithheld = ofWithheld || isSmall(of)
  const withheld = beside || isSmall(of) || isSmall(value) || isSmall(of - value)
  return {
    count: withheld ? null : value,
    of: wholeWithheld ? null : of,
    unit,
    reason: withheld ? 'small_count' : null,
    method
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
