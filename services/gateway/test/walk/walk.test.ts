import { testDatabase } from '@relais/test-kit'
import t, { type Test } from 'tap'
import { startRelais } from '../../src/index.ts'
import { missing, normalised } from './compare.ts'
import { readWalk } from './read-walk.ts'
import { runWalk, type Walked } from './run-walk.ts'
import { startApart } from './start-apart.ts'

const steps = readWalk()
const walks: Walked[] = []

t.test('a newcomer who follows openapi/README.md word for word gets the answers that it shows', async (t) => {
  const database = await testDatabase(t)
  const relais = await startRelais(
    {
      DATABASE_URL: database.adminUrl,
      SECRET: database.secret,
      DEMO: 'true',
      UNSAFE_DATABASE: 'true',
      PORT: '0',
      LOG_LEVEL: 'error'
    },
    false
  )
  t.teardown(relais.close)
  await walk(t, relais.address)
})

t.test('four services as processes of their own behind the gateway give the same answers', async (t) => {
  const apart = await startApart(await testDatabase(t))
  t.teardown(apart.stopAll)
  await walk(t, apart.address)
  t.strictSame(normalised(walks[1]!.printed), normalised(walks[0]!.printed))
})

async function walk(t: Test, address: string): Promise<void> {
  const walked = await runWalk(steps, address)
  walks.push(walked)
  t.equal(walked.complaints, '')
  t.equal(walked.code, 0)
  t.strictSame(walked.leftBehind, [], 'it tidies up')
  t.equal(walked.printed.length, steps.length)
  const met = new Map<string, string>()
  for (const [place, { title, typed, expected }] of steps.entries()) {
    const name = `${title}: ${typed.trim().split('\n').at(-1)}`
    t.strictSame(missing(expected, walked.printed[place], met), [], name)
  }
}
