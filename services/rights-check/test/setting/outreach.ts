import { randomUUID } from 'node:crypto'
import {
  createDropInSessions,
  createObservation,
  createOutreachContact,
  type DropInSession,
  type Observation,
  type OutreachContact
} from '@relais/contract'
import { type Answered, asOwner, member, staffOf, type Teardown } from '@relais/test-kit'
import { keepingFor, openChecks, PLACE } from './open.ts'

/** The least of a contact, of an observation and of a session. */
export const MET = { placeKind: 'foot_of_building', territoryId: PLACE.id, metAt: '2026-11-25T08:40:00.000Z' }
export const SEEN = {
  about: 'legal_right',
  right: 'rsa',
  nonTakeUp: 'not_claimed',
  cause: 'fear_of_overpayment',
  territoryId: PLACE.id,
  placeKind: 'social_centre',
  observedOn: '2026-11-24'
}
export const HELD = {
  placeKind: 'social_centre',
  territoryId: PLACE.id,
  day: '2026-11-25',
  startsAt: '14:00',
  endsAt: '17:00'
}

/** A process in which two organisations go to people; one keeps what names people for 6 months, and knows one person. */
export async function openOutreach(t: Teardown) {
  const mine = keepingFor(6)
  const other = keepingFor(24)
  const person = randomUUID()
  const colleague = member(randomUUID())
  const persons = { [person]: mine, [randomUUID()]: other }
  const open = await openChecks(t, persons, { members: { [mine.id]: [colleague] } })
  const { ask, database } = open
  const agent = staffOf(mine)
  const created = (answer: Answered) => {
    if (answer.status !== 201) throw new Error(answer.text)
    return answer.body
  }
  return {
    ...open,
    mine,
    other,
    person,
    colleague,
    agent,
    stranger: staffOf(other),
    noted: async (body: object = {}, who = agent): Promise<OutreachContact> =>
      created(await ask(who, createOutreachContact, { body: { ...MET, ...body } })),
    planned: async (body: object = {}): Promise<DropInSession[]> =>
      created(await ask(agent, createDropInSessions, { body: { ...HELD, ...body } })).items,
    observed: async (body: object = {}): Promise<Observation> =>
      created(await ask(agent, createObservation, { body: { ...SEEN, ...body } })),
    count: async (table: string) =>
      (await asOwner<{ n: number }>(database.adminUrl, `select count(*)::int as n from rights_check.${table}`))[0]!.n
  }
}

/** The ids of a page. */
export const idsOf = ({ body }: { body: { items: { id: string }[] } }) => body.items.map(({ id }) => id)
