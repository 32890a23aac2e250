import {
  isRefusal,
  type NewReferralGroup,
  type createReferralGroup as operation,
  type ReferralProgress,
  type Refusal,
  refuse
} from '@relais/contract'
import { type CollectiveKeys, newId, type Transaction } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { type Ahead, aheadOfNew, toldAhead } from '../acting/rules/ahead.ts'
import { actionsOn, showProgress } from '../acting/rules/viewer.ts'
import { type Colleague, colleagueOf, type Desk } from '../desk/desk.ts'
import type { AgreementRow } from '../store/persons/agreements.ts'
import { findPerson, type OwnPerson } from '../store/persons/persons.ts'
import { putGroup } from '../store/referrals/groups.ts'
import type { Tables } from '../store/tables.ts'
import { aboutPerson, agreementsToSendOn, askAbout, ceilingFor, type KnownEnds, writeLeg } from './create-referral.ts'
import { recordPerson } from './persons/create-person.ts'

/** Refers a person or a household to several organisations in one go: all legs are written, or none. */
export async function createReferralGroup(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const { body, now } = asked
  const known = await Promise.all(
    body.legs.map((leg, at) =>
      askAbout(
        desk,
        asked,
        colleague,
        { ...leg, personId: body.persons[leg.about]!.personId ?? null },
        `body.legs.${at}`
      )
    )
  )
  const unknown = known.find((one) => isRefusal(one))
  if (unknown !== undefined) return unknown as Refusal
  const ends = known as KnownEnds[]
  const keys = await desk.vault.keysFor(colleague.collectiveId)

  const answer = await desk.answerOnce(asked, {
    read: (trx) => findGiven(trx, keys, colleague, body),
    change: async (trx, given) => {
      const persons: OwnPerson[] = []
      for (const [at, { person }] of body.persons.entries()) {
        const found = given.persons[at]
        if (person === undefined && found === undefined) return refuse('person-not-found')
        persons.push(found ?? recordPerson(trx, keys, colleague, person!, now))
      }
      const group = { id: newId(), mode: body.mode, createdAt: now.toISOString() }
      trx.run(putGroup, {
        id: group.id,
        collective_id: colleague.collectiveId,
        organisation_id: colleague.organisationId,
        mode: group.mode,
        created_at: group.createdAt
      })
      const legs: ReferralProgress[] = []
      for (const [at, leg] of body.legs.entries()) {
        const agreement = given.agreements[at]
        if (leg.agreementId !== undefined && agreement === undefined) return refuse('agreement-not-found')
        const ahead = given.ahead[at]
        const writing = { trx, keys, colleague, known: ends[at]!, ahead, now }
        const row = writeLeg(writing, leg, persons[leg.about]!, agreement, group.id, `body.legs.${at}`)
        if (isRefusal(row)) return row
        const actions = actionsOn(row, 'sender', colleague)
        legs.push({
          ...showProgress(row, 'sender', ceilingFor(ends[at]!), actions),
          ...toldAhead(ahead, leg.rights, now)
        })
      }
      return { status: 201, location: `/v1/referral-groups/${group.id}`, body: { ...group, legs } } as const
    }
  })
  desk.wake()
  return answer
}

async function findGiven(
  trx: Transaction<Tables>,
  keys: CollectiveKeys,
  { organisationId: organisation }: Colleague,
  { persons, legs }: NewReferralGroup
): Promise<{
  persons: (OwnPerson | undefined)[]
  agreements: (AgreementRow | undefined)[]
  ahead: (Ahead | undefined)[]
}> {
  const sent = legs.flatMap((leg, at) => (leg.send ? [at] : []))
  const about = sent.map((at) => aboutPerson(keys, persons[legs[at]!.about] ?? {}, legs[at]!))
  const [people, agreements, found] = await Promise.all([
    Promise.all(persons.map(({ personId: id }) => (id === undefined ? [] : trx.run(findPerson, { id, organisation })))),
    agreementsToSendOn(
      trx,
      legs.map(({ agreementId }) => agreementId),
      organisation
    ),
    aheadOfNew(trx, organisation, about)
  ])
  return {
    persons: people.map(([one]) => one),
    agreements,
    ahead: legs.map((_, at) => found[sent.indexOf(at)])
  }
}
