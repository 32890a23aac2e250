import type { OutreachEvent } from '@relais/contract'
import { id } from '../made-up/stories.ts'

type Finding = Extract<OutreachEvent, { kind: 'check' }>['check']['findings'][number]

const rsa: Finding = {
  right: 'rsa',
  mainstream: true,
  status: 'entitled',
  nonTakeUp: 'not_known',
  cause: null,
  renounced: false
}

const subject = (name: string) => ({
  id: id(name),
  version: 1,
  collectiveId: id('vénissieux'),
  organisationId: id('ccas'),
  at: '2026-07-01T08:00:00.000Z'
})

/** Contacts on a market, and checks of as many persons, in March 2026. */
export function outreachOf(contacts: number, checks: { missing: number; well: number }, name = ''): OutreachEvent[] {
  const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
  const metAt = '2026-03-02T09:00:00.000Z'
  const met = {
    placeKind: 'market',
    territoryId: id('minguettes'),
    metAt,
    minutes: 5,
    followUp: 'nothing',
    voided: false
  }
  const check = (told: string, status: Finding['status']): OutreachEvent => ({
    kind: 'check',
    ...subject(told),
    check: { territoryId: id('minguettes'), madeAt: metAt, person: id(told), findings: [{ ...rsa, status }] }
  })
  return [
    ...many(contacts, (at): OutreachEvent => ({ kind: 'contact', ...subject(`met ${name}${at}`), contact: met })),
    ...many(checks.missing, (at) => check(`missing ${name}${at}`, 'entitled')),
    ...many(checks.well, (at) => check(`well ${name}${at}`, 'not_entitled'))
  ]
}
