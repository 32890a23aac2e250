import { organisationOf } from '@relais/demo'
import type { MailBox } from '@relais/test-kit'

/** What is wrong in the mailboxes. */
export interface MailsFound {
  missing: number
  twice: number
  /** Taken more than once under one Message-ID: a mailbox shows it once. */
  again: number
}

type Mail = MailBox['mails'][number]

/** Who watches the inbox of a demo organisation today; whoever is away has a delegate among them. */
function dutyList(slug: string): string[] {
  return organisationOf(slug)
    .members.filter(
      ({ roles, awayFrom }) => awayFrom === null && roles.some((role) => role === 'agent' || role === 'lead')
    )
    .map(({ email }) => email)
}

/** What one followed referral is told of, written down from the table of the lifecycle: the subject, to which end, how often. */
const TOLD = [
  ['Relais : une orientation est arrivée', 'receiver', 1],
  ['Relais : une orientation est acceptée', 'sender', 1],
  ['Relais : un résultat est enregistré', 'sender', 2],
  ['Relais : un résultat est confirmé', 'receiver', 1]
] as const

/** Compares what the mailboxes show, one mail for each Message-ID, with what each referral that was followed to its end is told of. */
export function lookAtMails(
  mails: readonly Mail[],
  referrals: readonly string[],
  sender: string,
  receiver: string
): MailsFound {
  const lists = { sender: dutyList(sender), receiver: dutyList(receiver) }
  const shown = new Map<string, string>()
  for (const mail of mails) {
    const to = [mail.to].flat()[0]?.text ?? ''
    shown.set(`${to} ${mail.messageId}`, `${to} ${/orientation=(\S+)/.exec(mail.text ?? '')?.[1]} ${mail.subject}`)
  }
  const counts = new Map<string, number>()
  for (const told of shown.values()) counts.set(told, (counts.get(told) ?? 0) + 1)
  const found: MailsFound = { missing: 0, twice: 0, again: mails.length - shown.size }
  for (const id of referrals)
    for (const [subject, end, times] of TOLD)
      for (const to of lists[end]) {
        const count = counts.get(`${to} ${id} ${subject}`) ?? 0
        found.missing += Math.max(0, times - count)
        found.twice += Math.max(0, count - times)
      }
  return found
}

/** Faults that are planted into a whole result, and must be seen; answers those that were not. */
export function unseenFaults(mails: readonly Mail[], look: (mails: readonly Mail[]) => MailsFound): string[] {
  const some = mails.find(({ text }) => text?.includes('orientation='))
  if (some === undefined) return ['no mail to plant a fault in']
  const without = mails.filter(({ messageId }) => messageId !== some.messageId)
  const doubled = [...mails, { ...some, messageId: '<planted@relais.invalid>' }]
  return [
    ...(look(without).missing > 0 ? [] : ['a mail that is missing']),
    ...(look(doubled).twice > 0 ? [] : ['a mail that stands twice'])
  ]
}
