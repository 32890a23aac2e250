import { isRefusal } from '@relais/contract'
import { type Mail, type Post, PostAway, type Sms } from '@relais/messages'
import { openContact } from '../../desk/identity.ts'
import { noteSent, type ToSend, takeMessages } from '../../store/links/messages.ts'
import { personOfReferral } from '../../store/links/people.ts'
import { type LinkMeans, SERVICE } from '../means.ts'
import { codeMail, deskMail, personMail, personSms } from './words.ts'

const BATCH = 20
/** After which a message that a killed process had taken, or that could not be handed over, is tried again. */
const AGAIN = 60_000

type Message = { mail: Mail } | { sms: Sms } | null

/**
 * Sends the messages about links that are due. Each finds its address and makes its text when it is sent; under one id the text is the same every
 * time, so one that is sent once more is shown once.
 */
export async function sendLinkMessages(means: LinkMeans, post: Post, now: Date, leaving: AbortSignal): Promise<void> {
  const again = new Date(now.getTime() + AGAIN).toISOString()
  while (!leaving.aborted) {
    const due = await means.desk.database.transaction(SERVICE, (trx) =>
      trx.run(takeMessages, { now: now.toISOString(), again, limit: BATCH })
    )
    for (const row of due) await sendOne(means, post, row, now)
    if (due.length < BATCH) return
  }
}

async function sendOne(means: LinkMeans, post: Post, row: ToSend, now: Date): Promise<void> {
  const message = await compose(means, row)
  try {
    if (message !== null) await ('mail' in message ? post.sendMail(message.mail) : post.sendSms(message.sms))
  } catch (error) {
    if (!(error instanceof PostAway)) throw error
    means.desk.log.warn({ said: error.message }, 'a message about a link waits')
    return
  }
  await means.desk.database.transaction(SERVICE, (trx) => trx.run(noteSent, { id: row.id, at: now.toISOString() }))
}

/** The message; null when there is nobody to send it to any more. */
async function compose(means: LinkMeans, row: ToSend): Promise<Message> {
  return row.kind === 'desk' || row.kind === 'code' ? toDesk(means, row) : toPerson(means, row)
}

/** To the address that is on file now, whoever asked. */
async function toDesk({ desk, keys, publicUrl }: LinkMeans, row: ToSend): Promise<Message> {
  const { organisation_id: organisation, collective_id: collective } = row
  const staff = await desk.neighbours.staff(desk.ownCall, collective, [organisation])
  if (isRefusal(staff)) throw new Error(`identity does not tell where to write: ${staff.refusal}`)
  const to = staff.get(organisation)?.deskEmail
  if (to == null) return null
  if (row.kind === 'code') return { mail: codeMail(row.id, to, keys.codeOf(row.id)) }
  const address = `${publicUrl}/lien/${keys.secretOf(row.link_id)}`
  const about = { id: row.id, to, sentAt: row.referral_sent_at, state: row.state, urgent: row.urgent }
  return { mail: deskMail(about, { address, until: row.expires_at }) }
}

async function toPerson({ desk, keys, publicUrl }: LinkMeans, row: ToSend): Promise<Message> {
  const collective = await desk.vault.keysFor(row.collective_id)
  const [found] = await desk.database.transaction(
    SERVICE,
    (trx) => trx.run(personOfReferral, { referral: row.referral_id }),
    { readOnly: true }
  )
  if (found === undefined) return null
  const { phone, email } = openContact(collective, found.id, found.contact_sealed)
  const address = `${publicUrl}/suivi/${keys.secretOf(row.link_id)}`
  if (row.kind === 'person_sms') return phone === null ? null : { sms: personSms(row.id, phone, address, row.language) }
  return email === null ? null : { mail: personMail(row.id, email, address, row.language) }
}
