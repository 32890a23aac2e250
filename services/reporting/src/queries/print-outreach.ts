import { type OutreachReport, PlaceKind } from '@relais/contract'
import type { CheckFigures, ContactFigures, OutreachFigures } from '../store/outreach.ts'
import { printNetwork } from './outreach/print-network.ts'
import { printSituations } from './outreach/print-situations.ts'
import { told, toldMinutes, toldShare } from './outreach/told.ts'
import { THRESHOLD, withholdParts } from './withhold-small.ts'

type Printed = Omit<OutreachReport, 'from' | 'to' | 'territoryId' | 'organisationId' | 'countedAt'>

const DISCLOSURE = `Counts that rest on 1 to ${THRESHOLD - 1} persons or contacts are withheld, with those whose complement is as small, and others beside them where a sum would give one back. Activities and organisations are told in full. Withheld is not zero.`

/** The report with its methods; what is small is withheld, whoever reads. */
export function printOutreach({ contacts, checks, network }: OutreachFigures): Printed {
  return {
    threshold: THRESHOLD,
    disclosure: DISCLOSURE,
    contacts: printContacts(contacts),
    checks: told({
      value: checks.checks,
      of: checks.checks,
      behind: checks.checked,
      unit: 'check',
      method: 'Rights checks made.'
    }),
    persons: printPersons(checks),
    situations: printSituations(checks),
    network: printNetwork(network)
  }
}

function printContacts({ followed, byPlace, minutes, timed }: ContactFigures): Printed['contacts'] {
  const met = Object.values(byPlace).reduce((total, number) => total + number, 0)
  const places = PlaceKind.options.map((kind) => [kind, byPlace[kind] ?? 0] as const)
  const beside = withholdParts(new Map(places))
  const contact = { of: met, unit: 'contact' as const }
  return {
    all: told({
      ...contact,
      value: met,
      method: 'Contacts noted and not taken back; meetings, never distinct people.'
    }),
    followed: told({
      ...contact,
      value: followed,
      method: 'Contacts that a rights check or a referral followed, of all.'
    }),
    byPlace: Object.fromEntries(
      places.map(([kind, value]) => [
        kind,
        told({
          ...contact,
          value,
          method: `Contacts at a place of the kind ${kind}, of all.`,
          beside: beside.has(kind)
        })
      ])
    ) as Printed['contacts']['byPlace'],
    minutes: toldMinutes(minutes, timed, 'Minutes of the contacts that say how long they took.', 'people')
  }
}

function printPersons({ checked, missing, mainstream }: CheckFigures): Printed['persons'] {
  const nonTakeUp = toldShare({
    value: missing.persons,
    of: checked,
    unit: 'person',
    method: 'Persons with at least one right that a check found open and not received, of those checked.'
  })
  return {
    checked: told({
      value: checked,
      of: checked,
      unit: 'person',
      method: 'Persons of whom a rights check was made, each once; an anonymous check counts as one person.'
    }),
    nonTakeUp,
    mainstream: toldShare({
      value: mainstream.persons,
      of: missing.persons,
      unit: 'person',
      ofWithheld: nonTakeUp.count === null,
      method: 'Persons who miss at least one mainstream right (droit commun), of those in non-take-up.'
    })
  }
}
