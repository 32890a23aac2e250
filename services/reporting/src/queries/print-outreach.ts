import { type OutreachReport, PlaceKind } from '@relais/contract'
import { THRESHOLDS } from '@relais/disclosure'
import type { Protected, Reasons } from '../protect/protect.ts'
import type { CheckFigures, ContactFigures, OutreachFigures } from '../store/outreach/outreach.ts'
import { printNetwork } from './outreach/print-network.ts'
import { printSituations } from './outreach/print-situations.ts'
import { told, toldMinutes, toldShare } from './outreach/told.ts'

type Printed = Omit<OutreachReport, 'from' | 'to' | 'territoryId' | 'organisationId' | 'countedAt'>

const DISCLOSURE = `Counts that rest on 1 to ${THRESHOLDS.collective - 1} persons or contacts are withheld, with those whose complement is as small, and others beside them so that no sum, no longer or shorter period, no territory and no organisation gives one back. Activities and organisations are told in full. Withheld is not zero.`

/** The report with its methods; what is small is withheld, whoever reads. */
export function printOutreach({
  figures,
  withheld
}: Pick<Protected<OutreachFigures>, 'figures' | 'withheld'>): Printed {
  const { contacts, checks, network } = figures
  return {
    threshold: THRESHOLDS.collective,
    disclosure: DISCLOSURE,
    contacts: printContacts(contacts, withheld),
    checks: told(withheld, {
      name: 'checks',
      value: checks.checks,
      ofName: 'checks',
      of: checks.checks,
      unit: 'check',
      method: 'Rights checks made.'
    }),
    persons: printPersons(checks, withheld),
    situations: printSituations(checks, withheld),
    network: printNetwork(network, withheld)
  }
}

function printContacts({ followed, byPlace, minutes, timed }: ContactFigures, withheld: Reasons): Printed['contacts'] {
  const met = Object.values(byPlace).reduce((total, number) => total + number, 0)
  const contacts = (name: string, value: number, method: string) =>
    told(withheld, { name, value, ofName: 'contacts', of: met, unit: 'contact', method })
  const reason = withheld.get('timed') ?? withheld.get('minutes')
  const method = 'Minutes of the contacts that say how long they took.'
  return {
    all: contacts('contacts', met, 'Contacts noted and not taken back; meetings, never distinct people.'),
    followed: contacts('followed', followed, 'Contacts that a rights check or a referral followed, of all.'),
    byPlace: Object.fromEntries(
      PlaceKind.options.map((kind) => [
        kind,
        contacts(`place:${kind}`, byPlace[kind] ?? 0, `Contacts at a place of the kind ${kind}, of all.`)
      ])
    ) as Printed['contacts']['byPlace'],
    minutes:
      reason === undefined
        ? toldMinutes(minutes, timed, method)
        : { total: null, of: null, unit: 'minute', reason, method }
  }
}

function printPersons({ checked, missing, mainstream }: CheckFigures, withheld: Reasons): Printed['persons'] {
  return {
    checked: told(withheld, {
      name: 'checked',
      value: checked,
      ofName: 'checked',
      of: checked,
      unit: 'person',
      method: 'Persons of whom a rights check was made, each once; an anonymous check counts as one person.'
    }),
    nonTakeUp: toldShare(withheld, {
      name: 'nonTakeUp',
      value: missing.persons,
      ofName: 'checked',
      of: checked,
      unit: 'person',
      method: 'Persons with at least one right that a check found open and not received, of those checked.'
    }),
    mainstream: toldShare(withheld, {
      name: 'mainstream',
      value: mainstream.persons,
      ofName: 'nonTakeUp',
      of: missing.persons,
      unit: 'person',
      method: 'Persons who miss at least one mainstream right (droit commun), of those in non-take-up.'
    })
  }
}
