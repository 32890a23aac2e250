import t from 'tap'
import { newId } from '../src/index.ts'

t.test('an id is a UUIDv7 of this moment', async (t) => {
  const before = Date.now()
  const id = newId()
  t.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const time = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
  t.ok(time >= before && time <= Date.now() + 1, 'its first 48 bits are the clock in milliseconds')
})

t.test('a hundred thousand ids made in a row are each greater than the one before', async (t) => {
  const ids = Array.from({ length: 100_000 }, newId)
  t.equal(
    ids.findIndex((id, at) => at > 0 && id <= (ids[at - 1] ?? '')),
    -1
  )
  t.equal(new Set(ids.map((id) => id.slice(19))).size, 100_000, 'their random ends all differ')
})
