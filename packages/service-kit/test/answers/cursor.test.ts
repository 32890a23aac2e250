import t from 'tap'
import { z } from 'zod'
import { readCursor, writeCursor } from '../../src/index.ts'

const Place = z.tuple([z.iso.datetime(), z.uuid()])
const place: [string, string] = ['2026-11-23T09:00:00.000Z', '019aaf6e-7a00-7000-8000-00000000000a']

t.test('a cursor tells where a page ended, in letters that need no escaping in an address', (t) => {
  const cursor = writeCursor(place)
  t.match(cursor, /^[A-Za-z0-9_-]+$/)
  t.strictSame(readCursor(cursor, Place), place)
  t.strictSame(readCursor(writeCursor([null, 3, 'é?/+']), z.tuple([z.null(), z.int(), z.string()])), [null, 3, 'é?/+'])
  t.end()
})

t.test('a cursor that is none of ours is read as none', (t) => {
  for (const cursor of [
    '',
    'AAAA',
    '!!!',
    'e30',
    writeCursor([1]),
    writeCursor(['x', place[1]]),
    writeCursor([...place, 1])
  ]) {
    t.equal(readCursor(cursor, Place), null, cursor)
  }
  t.end()
})
