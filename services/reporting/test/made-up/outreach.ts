import type { OutreachEvent } from '@relais/contract'
import { id } from './stories.ts'

type Finding = Extract<OutreachEvent, { kind: 'check' }>['check']['findings'][number]
type Activity = Extract<OutreachEvent, { kind: 'activity' }>['activity']

const subject = (name: string, version: number, from: string) => ({
  id: id(name),
  version,
  collectiveId: id('vénissieux'),
  organisationId: id(from),
  at: '2026-07-01T08:00:00.000Z'
})

interface Met {
  at?: string
  place?: string
  followUp?: string
  version?: number
  voided?: boolean
  from?: string
  territory?: string
}
/** A contact, told. */
export function met(name: string, told: Met = {}): OutreachEvent {
  const { at = '2026-03-02T09:00:00.000Z', place = 'street', followUp = 'nothing', version = 1, voided = false } = told
  const { from = 'ccas', territory = 'minguettes' } = told
  const contact = { placeKind: place, territoryId: id(territory), metAt: at, minutes: 5, followUp, voided }
  return { kind: 'contact', ...subject(name, version, from), contact }
}

/** How one right stood. */
export const finding = (right: string, status: Finding['status'], more: Partial<Finding> = {}): Finding => ({
  right,
  mainstream: true,
  status,
  nonTakeUp: null,
  cause: null,
  renounced: false,
  ...more
})
interface Checked {
  at?: string
  person?: string | null
  version?: number
  from?: string
}
/** A rights check, told; its person is of its own name unless another is given. */
export function checked(name: string, findings: Finding[], told: Checked = {}): OutreachEvent {
  const { at = '2026-03-02T09:00:00.000Z', person = name, version = 1, from = 'ccas' } = told
  return {
    kind: 'check',
    ...subject(name, version, from),
    check: { territoryId: id('minguettes'), madeAt: at, person: person === null ? null : id(person), findings }
  }
}

interface Held {
  kind?: string
  day?: string
  audiences?: Activity['audiences']
  organisations?: string[]
  others?: Activity['otherOrganisations']
  minutes?: number | null
  version?: number
  voided?: boolean
  from?: string
  territory?: string | null
}
/** An activity for the network, told. */
export function held(name: string, told: Held = {}): OutreachEvent {
  const { kind = 'workshop', day = '2026-03-02', audiences = [], organisations = [], others = [] } = told
  const { minutes = 60, version = 1, voided = false, from = 'ccas', territory = 'minguettes' } = told
  const activity = {
    kind,
    day,
    territoryId: territory === null ? null : id(territory),
    minutes,
    audiences,
    organisationIds: organisations.map(id),
    otherOrganisations: others,
    voided
  }
  return { kind: 'activity', ...subject(name, version, from), activity }
}
/** How many came, by audience. */
export const reached = (told: Record<string, number | null>) =>
  Object.entries(told).map(([audience, people]) => ({ audience, people }))

export const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))
export const rsa = finding('rsa', 'entitled', { nonTakeUp: 'not_known' })
export const bus = finding('tcl_solidaire_reduit', 'entitled', { mainstream: false })
