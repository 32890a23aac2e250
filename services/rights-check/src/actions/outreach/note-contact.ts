import { type createOutreachContact as operation, type Refusal, refuse } from '@relais/contract'
import { newId, type Transaction } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { type Colleague, colleagueOf, type Desk } from '../../desk/desk.ts'
import { rightsMissing, territoryMissing, wrongField } from '../../desk/places.ts'
import { showContact } from '../../queries/outreach/show.ts'
import { findContact, insertContact } from '../../store/outreach/contacts.ts'
import { tellContact } from '../../store/outreach/events.ts'
import { findSession } from '../../store/outreach/sessions.ts'
import type { Tables } from '../../store/tables.ts'
import { instantRefused } from './when.ts'

/** Notes an anonymous contact, once for the id that its device gave it. */
export async function createOutreachContact(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const { body, now } = asked
  const { organisationId: organisation } = colleague
  const id = body.id ?? newId()
  const named = body.rights.map((right, at) => ({ field: `body.rights.${at}`, right }))
  const wrong =
    (await territoryMissing(asked.call, body.territoryId)) ?? (await rightsMissing(desk, colleague, named, now))

  return desk.answerOnce(asked, {
    read: async (trx) =>
      Promise.all([
        body.id === undefined ? [] : trx.run(findContact, { id, organisation }),
        sessionRefused(trx, colleague, body.sessionId)
      ]),
    change: async (trx, [[before], sessionWrong]) => {
      if (before !== undefined) return { status: 200, version: before.version, body: showContact(before) } as const
      // What was noted in time is taken back as it is, however late it is sent again: only what is new is held against the clock.
      const refused = wrong ?? instantRefused('body.metAt', body.metAt, now) ?? sessionWrong
      if (refused !== null) return refused
      const row = {
        id,
        version: 1,
        place_kind: body.placeKind,
        territory_id: body.territoryId,
        met_at: new Date(body.metAt).toISOString(),
        minutes: body.minutes,
        language: body.language,
        themes: body.themes,
        rights: body.rights,
        follow_up: body.followUp,
        session_id: body.sessionId,
        member_id: colleague.memberId,
        client_id: colleague.clientId,
        created_at: now.toISOString(),
        updated_at: now.toISOString(),
        voided_at: null
      }
      const [noted] = await trx.run(insertContact, {
        ...row,
        collective_id: colleague.collectiveId,
        organisation_id: organisation
      })
      if (noted !== undefined) {
        tellContact(trx, { organisation, id, at: row.created_at })
        const location = `/v1/outreach-contacts/${id}`
        return { status: 201, version: 1, location, body: showContact({ ...row, checks: [] }) } as const
      }
      // the same contact came in twice at the same moment, under two keys: the other one has just been written
      const [other] = await trx.run(findContact, { id, organisation })
      return { status: 200, version: other!.version, body: showContact(other!) } as const
    }
  })
}

/** A refusal unless a session is one of the organisation's that takes place. */
export async function sessionRefused(
  trx: Transaction<Tables>,
  { organisationId: organisation }: Colleague,
  id: string | null | undefined
): Promise<Refusal | null> {
  if (id === null || id === undefined) return null
  const [session] = await trx.run(findSession, { id, organisation })
  if (session === undefined)
    return wrongField('body.sessionId', 'unknown-session', 'Name a drop-in session of your organisation.')
  return session.cancelled === null
    ? null
    : wrongField(
        'body.sessionId',
        'session-cancelled',
        'Name a session that takes place, or take its cancellation back.'
      )
}
