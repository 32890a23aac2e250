import { readFileSync } from 'node:fs'
import type { Member, Organisation } from '@relais/contract'
import { identityWith, openHouse, rightsCheckWith, type TestDatabase } from '@relais/test-kit'
import { referrals } from '../../src/index.ts'

/** What the process is told, as JSON in a file. */
export interface TellingSetting {
  adminUrl: string
  secret: string
  now: string
  settings: Record<string, string>
  organisations: Organisation[]
  members: Record<string, Member[]>
}

// The referrals service as a process of its own, jobs and all, for a test that kills it.
const { adminUrl, secret, now, settings, organisations, members }: TellingSetting = JSON.parse(
  readFileSync(process.argv[2]!, 'utf8')
)
const closing: (() => Promise<void> | void)[] = []
await openHouse(
  { teardown: (clear) => void closing.push(clear) },
  {
    database: { adminUrl, secret } as TestDatabase,
    now,
    settings,
    services: [referrals, rightsCheckWith([])],
    identity: (signer) => identityWith(signer, { organisations, members })
  }
)
process.once('SIGTERM', async () => {
  for (const close of closing.reverse()) await close()
})
