import { type changeOutreachContact as changing, refuse, type voidOutreachContact as voiding } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { rightsMissing, territoryMissing } from '../../desk/places.ts'
import { showContact } from '../../queries/outreach/show.ts'
import { type ContactRow, lockContact, updateContact } from '../../store/outreach/contacts.ts'
import { tellContact } from '../../store/outreach/events.ts'
import { sessionRefused } from './note-contact.ts'
import { instantRefused } from './when.ts'

/** Corrects a contact over the version that was read. */
export async function changeOutreachContact(desk: Desk, asked: Asked<typeof changing>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('outreach-contact-not-found')
  const { body, now } = asked
  const named = (body.rights ?? []).map((right, at) => ({ field: `body.rights.${at}`, right }))
  const wrong =
    (await territoryMissing(asked.call, body.territoryId)) ??
    (await rightsMissing(desk, colleague, named, now)) ??
    instantRefused('body.metAt', body.metAt, now)
  const one = { id: asked.params.id, organisation: colleague.organisationId }
  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [[row], sessionWrong] = await Promise.all([
      trx.run(lockContact, one),
      sessionRefused(trx, colleague, body.sessionId)
    ])
    if (row === undefined) return refuse('outreach-contact-not-found')
    if (row.version !== asked.version) return refuse('version-stale', { version: row.version })
    if (row.voided_at !== null) return refuse('entry-voided')
    const refused = wrong ?? sessionWrong
    if (refused !== null) return refused
    const changed: ContactRow = {
      ...row,
      version: row.version + 1,
      place_kind: body.placeKind ?? row.place_kind,
      territory_id: body.territoryId ?? row.territory_id,
      met_at: body.metAt === undefined ? row.met_at : new Date(body.metAt).toISOString(),
      minutes: body.minutes === undefined ? row.minutes : body.minutes,
      language: body.language === undefined ? row.language : body.language,
      themes: body.themes ?? row.themes,
      rights: body.rights ?? row.rights,
      follow_up: body.followUp ?? row.follow_up,
      session_id: body.sessionId === undefined ? row.session_id : body.sessionId,
      updated_at: now.toISOString()
    }
    await trx.run(updateContact, { ...changed, ...one })
    tellContact(trx, { ...one, at: changed.updated_at })
    return { status: 200, version: changed.version, body: showContact(changed) } as const
  })
}

/** Takes back a contact that was noted in error: the row stays, so that every device drops it. */
export async function voidOutreachContact(desk: Desk, asked: Asked<typeof voiding>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('outreach-contact-not-found')
  const one = { id: asked.params.id, organisation: colleague.organisationId }
  const at = asked.now.toISOString()
  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [row] = await trx.run(lockContact, one)
    if (row === undefined) return refuse('outreach-contact-not-found')
    if (row.version !== asked.version) return refuse('version-stale', { version: row.version })
    if (row.voided_at !== null) return refuse('entry-voided')
    await trx.run(updateContact, { ...row, ...one, version: row.version + 1, updated_at: at, voided_at: at })
    tellContact(trx, { ...one, at })
    return { status: 204 } as const
  })
}
