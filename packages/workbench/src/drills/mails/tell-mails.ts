import type { MailsResult } from './kill-under-mails.ts'

/** Prints what came of it; answers whether the promise held. */
export function tellMails({ kills, referrals, mails, found, refused, unseen }: MailsResult): boolean {
  console.log(`${kills} kills: ${referrals} referrals followed to their end, ${mails} mails taken by the server\n`)
  console.log(`  ${String(found.missing).padStart(6)}  mails missing in a mailbox`)
  console.log(`  ${String(found.twice).padStart(6)}  mails that a mailbox shows twice`)
  console.log(
    `  ${String(found.again).padStart(6)}  sent once more under the same Message-ID, which a mailbox shows once`
  )
  if (refused !== null) console.log(`\n  it ended early: ${refused}`)
  console.log(
    unseen.length === 0
      ? '\n  control: both faults, planted, were seen'
      : `\n  control: planted and not seen: ${unseen.join('; ')}`
  )
  return (
    kills > 0 && referrals > 0 && found.missing === 0 && found.twice === 0 && refused === null && unseen.length === 0
  )
}
