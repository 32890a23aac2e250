import { resolve } from 'node:path'
import { demoPassword, demoSignIns } from '@relais/demo'
import type { Config } from '@relais/service-kit'

/** Prints where the pages, the documentation and the demo accounts are. */
export function announce(
  address: string,
  config: Config,
  { embedded, demo }: { embedded: boolean; demo: boolean }
): void {
  const lines = [
    '',
    `  Relais answers on ${address}`,
    '',
    `  Pages               ${address}/`,
    `  API documentation   ${address}/docs`,
    `  Contract            ${address}/openapi.json`,
    `  Data                ${embedded ? resolve(config.DATA_DIR) : 'in the database of DATABASE_URL'}`
  ]
  lines.push(`  Documents           ${scanning(config)}`)
  lines.push(`  Messages            ${sending(config)}`)
  if (demo) {
    lines.push(
      '',
      '  Demo accounts (made-up people; never load real data into a demo)',
      `    password of all     ${demoPassword}`
    )
    for (const { what, email } of demoSignIns) lines.push(`    ${what.padEnd(19)} ${email}`)
    lines.push('    API clients         openapi/README.md walks through a first referral')
  }
  console.log(`${lines.join('\n')}\n\n  Ctrl-C stops it.\n`)
}

/** Whether papers that people attach can be read, and what to do when they cannot. */
function scanning({ SCAN, CLAMD_URL, FILES_URL, REFERRALS_URL }: Config): string {
  if (REFERRALS_URL !== undefined) return 'kept and scanned by the service that runs on its own'
  const where = FILES_URL === undefined ? 'in DATA_DIR/files' : 'in the bucket of FILES_URL'
  if (SCAN === 'off') return `${where}; NOT SCANNED (SCAN=off): for made-up papers alone`
  if (CLAMD_URL === undefined)
    return `${where}; in quarantine for want of a scanner (set CLAMD_URL, or SCAN=off to try the demo)`
  return `${where}; scanned by ClamAV`
}

/** Where mails and text messages go. */
function sending({ SMTP_URL, SMS_URL, DATA_DIR, REFERRALS_URL }: Config): string {
  if (REFERRALS_URL !== undefined) return 'sent by the service that runs on its own'
  const mails = SMTP_URL === undefined ? `mails are files in ${resolve(DATA_DIR, 'mail')}` : 'mails by SMTP_URL'
  return `${mails}; text messages ${SMS_URL === undefined ? `are files in ${resolve(DATA_DIR, 'sms')}` : 'by SMS_URL'}`
}
