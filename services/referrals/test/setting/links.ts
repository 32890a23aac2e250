import { createPersonLink, type PersonLink, type ReferralProgress } from '@relais/contract'
import { newId } from '@relais/database'
import { type MailBox, openClamd, openMailBox, openSmsBox, PageBrowser, type Teardown } from '@relais/test-kit'
import { hashOf, linkKeys } from '../../src/links/door/keys.ts'
import { DESK_ACTIONS } from '../../src/links/receiver/actions.ts'
import { CHRISTMAS_EVE_BEFORE, expect, openReferrals } from './house.ts'
import { people, places } from './places.ts'

/** The referrals service with a mail server and a gateway of text messages, and the ways in by links. */
export async function openLinks(t: Teardown, now = CHRISTMAS_EVE_BEFORE) {
  const [box, sms, clamd] = await Promise.all([openMailBox(t), openSmsBox(t), openClamd(t)])
  const settings = {
    SMTP_URL: box.url,
    MAIL_FROM: 'Relais <relais@example.org>',
    SMS_URL: sms.url,
    SMS_TOKEN: 'a-token',
    CLAMD_URL: clamd.url
  }
  const house = await openReferrals(t, now, { settings })
  const keys = linkKeys(house.database.secret)
  const browser = (headers: Record<string, string> = {}) => new PageBrowser(house.address, headers)

  /** A link as Relais makes it for the desk of an organisation, without waiting for the mail. */
  const deskLink = async (referral: Pick<ReferralProgress, 'id' | 'recipientId'>, days = 15): Promise<string> => {
    const id = newId()
    const secret = keys.secretOf(id)
    const at = house.house.now()
    await house.owner(
      `insert into referrals.links (id, collective_id, kind, organisation_id, referral_id, secret_hash, actions, created_at, expires_at)
       values ($1, $2, 'receiver', $3, $4, $5, $6, $7, $8)`,
      [
        id,
        people.ccas.collectiveId,
        referral.recipientId,
        referral.id,
        hashOf(secret),
        [...DESK_ACTIONS],
        at,
        new Date(at.getTime() + days * 86_400_000)
      ]
    )
    return `/lien/${secret}`
  }

  /** The newest code that the mailbox received. */
  const newestCode = async (count = 1): Promise<string> => {
    await until(() => codesIn(box).length >= count)
    return codesIn(box).at(-1)!
  }

  /** Opens a desk's link as a person does, to the page of the referral. */
  const enter = async (link: string, by = browser()): Promise<PageBrowser> => {
    const before = codesIn(box).length
    await by.get(link)
    await by.send('Recevoir le code', { geste: 'code' })
    await by.send('Code reçu', { code: await newestCode(before + 1) })
    return by
  }

  /** A referral that was sent to the desk. */
  const writeToDesk = (more: Parameters<typeof house.write>[0] = {}) =>
    house.write({ recipientId: places.desk.id, ...more })

  /** A link for the person of a referral, made by its sender. */
  const personLink = async (
    referral: { id: string },
    body: object = {}
  ): Promise<PersonLink & { url: string; shortCode: string | null; path: string }> => {
    const made = expect(201, await house.ask(people.ccas, createPersonLink, { id: referral.id, body }))
    return { ...made, path: new URL(made.url).pathname }
  }

  return { ...house, box, sms, keys, browser, deskLink, newestCode, enter, writeToDesk, personLink }
}

/** Waits until something is so. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 30_000; !(await holds()); ) {
    if (performance.now() > end) throw new Error('it did not come about in half a minute')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** The codes that the mailbox received so far. */
export function codesIn({ mails }: MailBox): string[] {
  return mails.flatMap(({ subject }) => /^(\d{6}) est votre code$/.exec(subject ?? '')?.[1] ?? [])
}

/** The links to referrals that it received so far, by their paths. */
export function linksIn({ mails }: MailBox): string[] {
  return mails.flatMap(({ text }) => /https?:\/\/[^/]+(\/lien\/\S+)/.exec(text ?? '')?.[1] ?? [])
}
