import { type Agreement, isRefusal, type createAgreement as operation, refuse } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import { makeAgreement } from '../../acting/rules/agreement.ts'
import { askParties } from '../../acting/rules/facts.ts'
import { unknownRights } from '../../acting/rules/rights.ts'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { type AgreementRow, insertAgreement } from '../../store/persons/agreements.ts'
import { findPerson } from '../../store/persons/persons.ts'

/** Records that a person agreed to be referred: to whom, for which rights, how much is told. */
export async function createAgreement(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('person-not-found')
  const { id } = asked.params
  const { recipientId, rights, ...said } = asked.body
  const { neighbours } = desk
  const [calendar, parties, unknown] = await Promise.all([
    neighbours.calendar(asked.call, colleague.collectiveId),
    askParties(neighbours, asked.call, colleague, recipientId, null),
    unknownRights(neighbours, asked.call, rights)
  ])
  if (isRefusal(calendar)) return calendar
  if (isRefusal(parties)) return parties
  if (unknown !== null) return unknown

  return desk.answerOnce(asked, {
    read: (trx) => trx.run(findPerson, { id, organisation: colleague.organisationId }),
    change: async (trx, [person]) => {
      if (person === undefined) return refuse('person-not-found')
      const made = makeAgreement(
        colleague,
        said,
        { personId: id, recipientId, rights },
        { calendar, parties },
        asked.now,
        'body'
      )
      if (isRefusal(made)) return made
      await trx.run(insertAgreement, made)
      return { status: 201, version: 1, location: `/v1/persons/${id}/agreements`, body: showAgreement(made) } as const
    }
  })
}

/** An agreement as the organisation that recorded it reads it. */
export function showAgreement(row: AgreementRow): Agreement {
  return {
    id: row.id,
    version: row.version,
    personId: row.person_id,
    recipientId: row.recipient_id,
    rights: [...row.rights],
    level: row.level as Agreement['level'],
    howGiven: row.how_given as Agreement['howGiven'],
    givenOn: row.given_on,
    expiresOn: row.expires_on,
    onward: row.onward,
    withdrawnAt: row.withdrawn_at,
    createdAt: row.created_at
  }
}
