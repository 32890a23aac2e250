import t from 'tap'
import { killUnderWriters } from '../src/drills/kill/kill-under-writers.ts'

t.test('what was answered survives kill -9 of the process under writers, whole and once', async (t) => {
  const { kills, answered, found, otherwise, refused, unseen } = await killUnderWriters({
    victim: 'process',
    kills: 2,
    writers: 4,
    minutes: 1
  })
  t.equal(kills, 2)
  t.ok(answered >= 4 * 9, `${answered} requests were answered`)
  t.strictSame(
    [...found].filter(([, count]) => count > 0),
    []
  )
  t.equal(refused, null)
  t.equal(otherwise, 0, 'a repeat gets the first answer, byte for byte')
  t.strictSame(unseen, [], 'each fault that was planted was seen')
})
