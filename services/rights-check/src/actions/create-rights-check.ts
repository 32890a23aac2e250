import { isRefusal, listAgreements, type createRightsCheck as operation, type Refusal, refuse } from '@relais/contract'
import { newId } from '@relais/database'
import type { Asked, Call } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../desk/desk.ts'
import { territoryMissing, wrongField } from '../desk/places.ts'
import { propose, showFinding, showListed } from '../queries/kept/show-check.ts'
import { findRenounced } from '../store/checks.ts'
import { checkMadeOf } from '../store/outreach/contacts.ts'
import { tellContact } from '../store/outreach/events.ts'
import { keepCheck } from './keep-check.ts'

/** Works out the rights of a household and keeps what was said and answered, sealed. */
export async function createRightsCheck(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const { personId, territoryId, contactId, ...question } = asked.body
  const date = desk.checker.dayFor(question, asked.now)
  if (typeof date !== 'string') return refuse('invalid-request', { errors: date })
  const unknown = (await personMissing(asked.call, personId)) ?? (await territoryMissing(asked.call, territoryId))
  if (unknown !== null) return unknown
  const standing = await desk.shelf.inForce(colleague, asked.now)
  const keys = await desk.vault.keysFor(colleague.collectiveId)

  return desk.answerOnce(asked, {
    read: async (trx) =>
      personId === null ? [] : trx.run(findRenounced, { person: personId, organisation: colleague.organisationId }),
    change: async (trx, renounced) => {
      if (contactId !== null) {
        const at = asked.now.toISOString()
        const [contact] = await trx.run(checkMadeOf, { id: contactId, organisation: colleague.organisationId, at })
        if (contact === undefined)
          return wrongField('body.contactId', 'unknown-contact', 'Name a contact of your organisation that stands.')
        tellContact(trx, { organisation: colleague.organisationId, id: contactId, at })
      }
      const since = new Map(renounced.map(({ right_id, renounced_on }) => [right_id, renounced_on]))
      const evaluation = desk.checker.evaluate(question, date, false, standing)
      const id = newId()
      const { row, findings } = keepCheck(trx, keys, {
        id,
        maker: colleague,
        personId,
        territoryId,
        contactId,
        question,
        evaluation,
        mainstream: desk.checker.mainstream,
        since,
        at: asked.now
      })
      const shown = findings.map(showFinding)
      return {
        status: 201,
        version: 1,
        location: `/v1/rights-checks/${id}`,
        body: {
          ...showListed(row),
          situation: question.situation,
          sources: question.sources ?? [],
          verdicts: propose(evaluation.verdicts, shown),
          local: propose(evaluation.local, shown),
          gain: evaluation.gain,
          findings: shown
        }
      } as const
    }
  })
}

/** A person is known to the organisation that recorded them: whoever may list their agreements, none of which is looked at. */
async function personMissing(call: Call, id: string | null): Promise<Refusal | null> {
  if (id === null) return null
  const answer = await call(listAgreements, { params: { id }, query: { limit: 1 } })
  return isRefusal(answer) ? answer : null
}
