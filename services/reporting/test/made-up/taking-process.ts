import { readFileSync } from 'node:fs'
import { openDatabase } from '@relais/database'
import type { FeedPage } from '../../src/feed/read-page.ts'
import { takePage } from '../../src/feed/take-page.ts'
import type { Tables } from '../../src/store/tables.ts'
import { nothingElse } from './stories.ts'

// The intake of reporting as a process of its own, for a test that kills it; ends when the feed has nothing more.
const { adminUrl, secret, feed } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Record<string, string>
const database = openDatabase<Tables>({ url: adminUrl!, role: 'relais_reporting', secret: secret! })
const readPage = async (cursor: string | null): Promise<FeedPage> =>
  (await fetch(`${feed}/?from=${cursor ?? 0}`)).json() as Promise<FeedPage>
const desk = {
  database,
  readPage,
  ...nothingElse,
  now: () => new Date('2026-11-23T09:00:00Z')
}
while ((await takePage(desk)) > 0);
await database.close()
