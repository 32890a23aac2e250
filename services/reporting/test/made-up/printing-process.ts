import { readFileSync } from 'node:fs'
import { openHouse, type TestDatabase } from '@relais/test-kit'
import { openDesk } from '../../src/index.ts'
import { printFiles } from '../../src/kept/files/print-files.ts'

// The printing of reporting as a process of its own, for a test that kills it.
const { adminUrl, secret, now } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Record<string, string>
const database = { adminUrl, secret } as TestDatabase
const { house } = await openHouse({ teardown: () => {} }, { database, now: now!, services: [] })
await printFiles(openDesk(house), new Date(now!), new AbortController().signal)
process.exit()
