import pg from 'pg'
import type { Looping } from './pg-loop.ts'

// The process of the loop over `pg`: hears what to do, does it for some seconds, tells how often it was done.

process.once('message', async (looping: Looping) => {
  process.send?.(await loop(looping))
})

async function loop({ url, options, statements, clients, seconds, base }: Looping) {
  const texts = statements.map((text) => ({
    text: text.replaceAll(/(?<!:):n\b/g, '$1'),
    numbered: /(?<!:):n\b/.test(text)
  }))
  const connections = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString: url, options })
      await client.connect()
      return client
    })
  )
  let operations = 0
  const started = performance.now()
  await Promise.all(
    connections.map(async (client, place) => {
      for (let i = 0; performance.now() < started + seconds * 1000; i++) {
        const n = base + place + i * clients
        for (const [at, { text, numbered }] of texts.entries()) {
          await client.query({ name: `s${at}`, text, values: numbered ? [String(n)] : [] })
        }
        operations += 1
      }
    })
  )
  const took = (performance.now() - started) / 1000
  await Promise.all(connections.map((client) => client.end()))
  return { operations, seconds: took }
}
