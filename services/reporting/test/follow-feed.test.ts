import type { House } from '@relais/service-kit'
import { testDatabase } from '@relais/test-kit'
import t from 'tap'
import type { Desk } from '../src/desk.ts'
import { followFeed } from '../src/feed/follow-feed.ts'
import { takePage } from '../src/feed/take-page.ts'
import type { Tables } from '../src/store/tables.ts'
import { JULY } from './made-up/july.ts'
import { feedOf, nothingElse } from './made-up/stories.ts'

const test = await testDatabase(t)
const database = test.open<Tables>('relais_reporting')

/** A log that keeps what it is told. */
function listen() {
  const heard: string[] = []
  const log = {
    error: ({ err }: { err: Error }) => heard.push(`error: ${err.message}`),
    info: (message: string) => heard.push(message)
  }
  return { heard, log: log as unknown as House['log'] }
}

/** A desk whose feed fails so many times, and a promise of the call after those. */
function failing(times: number) {
  const feed = feedOf(JULY, 100)
  const recovered = Promise.withResolvers<void>()
  let calls = 0
  const readPage: Desk['readPage'] = async (cursor) => {
    calls += 1
    if (calls <= times) throw new Error('away')
    const page = await feed(cursor)
    if (page.items.length === 0) recovered.resolve()
    return page
  }
  return {
    desk: { database, readPage, now: () => new Date('2026-11-23T09:00:00Z') } as Desk,
    recovered: recovered.promise
  }
}

t.test('a failure is told once, tried again, and the end of it is told', async (t) => {
  const { heard, log } = listen()
  const { desk, recovered } = failing(2)
  const feed = followFeed(() => takePage(desk), log)
  feed.begin()
  feed.begin()
  await recovered
  await feed.stop()
  t.strictSame(heard, ['error: away', 'the feed is followed again'])
})

t.test('it stops at once while it waits, also before it began', async (t) => {
  const { heard, log } = listen()
  const { desk } = failing(1_000)
  const feed = followFeed(() => takePage(desk), log)
  feed.begin()
  await new Promise((resolve) => setTimeout(resolve, 100))
  const started = performance.now()
  await feed.stop()
  t.ok(performance.now() - started < 30_000)
  t.strictSame(heard, ['error: away'])
  const never = followFeed(() => takePage(desk), log)
  await never.stop()
})

t.test('a stop waits for the page that is being taken in', async (t) => {
  const { log } = listen()
  const reading = Promise.withResolvers<void>()
  const told = Promise.withResolvers<Awaited<ReturnType<Desk['readPage']>>>()
  const readPage: Desk['readPage'] = () => {
    reading.resolve()
    return told.promise
  }
  const feed = followFeed(() => takePage({ database, readPage, ...nothingElse, now: () => new Date() }), log)
  feed.begin()
  await reading.promise
  let stopped = false
  const stopping = feed.stop().then(() => {
    stopped = true
  })
  await new Promise((resolve) => setTimeout(resolve, 30))
  t.equal(stopped, false)
  told.resolve({ items: [], next: '0' })
  await stopping
  t.equal(stopped, true)
})
