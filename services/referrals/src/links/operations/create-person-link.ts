import { type createPersonLink as operation, type Refusal, refuse } from '@relais/contract'
import { newId } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { actionsOn, type PartySide, refuseAction } from '../../acting/rules/viewer.ts'
import { colleagueOf } from '../../desk/desk.ts'
import { openContact } from '../../desk/identity.ts'
import { insertLink, type LinkRow } from '../../store/links/links.ts'
import { insertMessage } from '../../store/links/messages.ts'
import { personOfReferral } from '../../store/links/people.ts'
import { lockReferral } from '../../store/referrals/write-referral.ts'
import { hashOf, showShortCode } from '../door/keys.ts'
import type { LinkMeans } from '../means.ts'
import { languageAmong } from '../person/words/speak.ts'
import { showPersonLink } from './person-links.ts'

const DAYS = 180
const DAY = 86_400_000
/** A message that could not leave for so long is given up: the person has asked again by then. */
const WAITS = 2 * DAY

/** Gives the person of a referral that was sent a link to follow it; sent to them when that is asked. */
export async function createPersonLink(means: LinkMeans, asked: Asked<typeof operation>) {
  const { desk } = means
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('referral-not-found')
  const { collectiveId, organisationId: organisation, memberId } = colleague
  const { id } = asked.params
  const keys = await desk.vault.keysFor(collectiveId)

  const answer = await desk.answerOnce(asked, {
    read: async (trx) => {
      const [[row], [person]] = await Promise.all([
        trx.run(lockReferral, { id, organisation }),
        trx.run(personOfReferral, { referral: id })
      ])
      return { row, person }
    },
    change: async (trx, { row, person }) => {
      if (row === undefined) return refuse('referral-not-found')
      const side = row.side as PartySide
      if (side !== 'sender') return refuseAction('referral-not-yours', row, actionsOn(row, side, colleague))
      if (row.state === 'draft' || row.state === 'entered_in_error' || person === undefined)
        return refuseAction('referral-state-forbids', row, actionsOn(row, side, colleague))
      const { send, language } = asked.body
      const unreachable = reachable(send, openContact(keys, person.id, person.contact_sealed))
      if (unreachable !== null) return unreachable

      const link = newLink(
        means,
        { collectiveId, organisation, memberId },
        id,
        person.birth_date_sealed !== null,
        asked.now
      )
      trx.run(insertLink, link)
      if (send !== null)
        trx.run(insertMessage, {
          id: newId(),
          collective_id: collectiveId,
          kind: send === 'sms' ? 'person_sms' : 'person_mail',
          link_id: link.id,
          language: languageAmong(language, person.language),
          due_at: link.created_at,
          gives_up_at: new Date(asked.now.getTime() + WAITS).toISOString()
        })
      const url = `${means.publicUrl}/suivi/${means.keys.secretOf(link.id)}`
      const shortCode = link.short_code_hash === null ? null : showShortCode(means.keys.shortCodeOf(link.id))
      return { status: 201, body: { ...showPersonLink(link), url, shortCode } } as const
    }
  })
  if (asked.body.send !== null) means.sendSoon()
  return answer
}

interface Maker {
  collectiveId: string
  organisation: string
  memberId: string | null
}

function newLink(
  { keys }: LinkMeans,
  { collectiveId, organisation, memberId }: Maker,
  referral: string,
  hasBirthDate: boolean,
  now: Date
): LinkRow {
  const id = newId()
  return {
    id,
    collective_id: collectiveId,
    kind: 'person',
    organisation_id: organisation,
    referral_id: referral,
    secret_hash: hashOf(keys.secretOf(id)),
    // Eight letters alone are too few: they open nothing without a date of birth.
    short_code_hash: hasBirthDate ? keys.shortCodeHash(keys.shortCodeOf(id)) : null,
    actions: ['confirm', 'dispute', 'person-declines', 'withdraw-agreement'],
    created_at: now.toISOString(),
    created_by: memberId,
    expires_at: new Date(now.getTime() + DAYS * DAY).toISOString(),
    revoked_at: null,
    opened_at: null
  }
}

function reachable(
  send: 'sms' | 'email' | null,
  { phone, email }: { phone: string | null; email: string | null }
): Refusal | null {
  if (send === null || (send === 'sms' ? phone : email) !== null) return null
  const message = `The person has no ${send === 'sms' ? 'phone number' : 'e-mail'} on file: print the link, or correct the person first.`
  return refuse('invalid-request', { errors: [{ field: 'body.send', rule: 'not-on-file', message }] })
}
