import {
  CODED_LISTS,
  clockFor,
  codesOf,
  type Field,
  type Fields,
  isPublicHoliday,
  OPEN_STATES,
  REFERRAL_ACTIONS
} from '@relais/referral-lifecycle'
import { readCursor, writeCursor } from '@relais/service-kit'
import fc from 'fast-check'
import t from 'tap'
import { z } from 'zod'
import { takeApart } from '../../src/acting/rules/payload.ts'
import { dueAt, USUAL } from '../../src/desk/calendar.ts'
import { covers } from '../../src/desk/neighbours.ts'
import { dayOf, instantOf, momentOf, monthsAfter } from '../../src/desk/time.ts'

const CANARY = 'canari '

/** Values of a payload, after the table; what people write starts with the canary. */
function anyValueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
      return fc.string({ maxLength: 20 }).map((text) => CANARY + text)
    case 'object':
      return anyObjectOf(field.fields)
    case 'list':
      return fc.array(anyValueOf(field.of), { minLength: field.min, maxLength: 3 })
    case 'integer':
      return fc.integer({ min: field.min, max: field.max })
    case 'boolean':
      return fc.boolean()
    case 'code':
      return fc.constantFrom(...codesOf(CODED_LISTS[field.list]))
    default:
      return fc.uuid()
  }
}
function anyObjectOf(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValueOf(field)])), {
    requiredKeys: []
  })
}

/** Puts back together what was taken apart. */
function together(codes: unknown, words: unknown): unknown {
  if (words === undefined || words === null) return codes
  if (codes === undefined || codes === null) return words
  if (Array.isArray(codes)) return codes.map((one, at) => together(one, (words as unknown[])[at]))
  if (typeof codes !== 'object') return codes
  const [one, other] = [codes as Record<string, unknown>, words as Record<string, unknown>]
  return Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((name) => [name, together(one[name], other[name])])
  )
}

t.test('a payload taken apart loses nothing, and leaves no word among the codes', async (t) => {
  for (const [action, { payload }] of Object.entries(REFERRAL_ACTIONS)) {
    fc.assert(
      fc.property(anyObjectOf(payload.fields), (given) => {
        const { codes, words } = takeApart(given, payload.fields)
        if (JSON.stringify(codes).includes(CANARY)) throw new Error('a word is among the codes')
        const written = (JSON.stringify(given).match(/canari /g) ?? []).length
        const sealed = (JSON.stringify(words).match(/canari /g) ?? []).length
        if (written !== sealed) throw new Error(`${sealed} of ${written} words are sealed`)
        if (JSON.stringify(sortKeys(together(codes, words))) !== JSON.stringify(sortKeys(given)))
          throw new Error('something was lost')
      }),
      { numRuns: 50 }
    )
    t.same(takeApart({ unheardOf: 'canari', ...{} }, payload.fields), { codes: {}, words: {} }, action)
  }
})

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)])
  )
}

const anyInstant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2039-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000))

t.test('an instant is told by the clock of France and found again, but for the hour that comes twice', async (t) => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      const back = Date.parse(instantOf(momentOf(instant)))
      const lost = instant.getTime() - back
      // the second of the two autumn hours is told as the first
      if (lost !== 0 && !(lost === 3_600_000 && instant.getUTCMonth() === 9)) throw new Error(`${lost} ms`)
    }),
    { numRuns: 2_000 }
  )
  // Sunday 28 March 2027: at two it is three
  t.equal(instantOf({ date: '2027-03-28', minute: 119 }), '2027-03-28T00:59:00.000Z')
  t.equal(instantOf({ date: '2027-03-28', minute: 180 }), '2027-03-28T01:00:00.000Z')
  t.equal(instantOf({ date: '2027-03-28', minute: 150 }), '2027-03-28T01:30:00.000Z', 'an hour that there is not')
  // Sunday 25 October 2026: at three it is two again
  t.equal(instantOf({ date: '2026-10-25', minute: 150 }), '2026-10-25T00:30:00.000Z')
  t.equal(instantOf({ date: '2026-10-25', minute: 180 }), '2026-10-25T02:00:00.000Z')
  t.same(momentOf(new Date('2026-12-31T23:30:00Z')), { date: '2027-01-01', minute: 30 })
  t.equal(dayOf(new Date('2026-07-14T22:00:00Z')), '2026-07-15')
  t.equal(dayOf(new Date('2026-07-14T21:59:59Z')), '2026-07-14')
})

t.test('a clock runs out on a working day, in office hours, and after it started', async (t) => {
  fc.assert(
    fc.property(anyInstant, fc.constantFrom(...OPEN_STATES), fc.boolean(), (now, state, urgent) => {
      const due = dueAt(clockFor(state, { urgent }), now, '2040-01-02')
      if (due === null) return state === 'draft'
      const { date, minute } = momentOf(new Date(due))
      const day = new Date(`${date}T00:00:00Z`).getUTCDay()
      const held = date === '2040-01-02' || (day > 0 && day < 6 && !USUAL.isHoliday(date))
      return held && minute >= 9 * 60 && minute <= 17 * 60 && Date.parse(due) > now.getTime()
    }),
    { numRuns: 2_000 }
  )
  const on = (now: string, state: 'sent' | 'acknowledged' | 'resolved') =>
    dueAt(clockFor(state, { urgent: false }), new Date(now), null)
  t.equal(on('2026-11-23T09:00:00Z', 'sent'), '2026-11-25T16:00:00.000Z')
  // Thursday 5 November 2026: Wednesday 11 is a holiday
  t.equal(on('2026-11-05T09:00:00Z', 'acknowledged'), '2026-11-13T16:00:00.000Z')
  // over the change to summer time the hour in Paris stays
  t.equal(on('2027-03-25T09:00:00Z', 'sent'), '2027-03-30T15:00:00.000Z', 'Easter Monday between')
  // May 2027: Thursday 6 is Ascension, Monday 17 Whit Monday
  t.equal(on('2027-05-05T09:00:00Z', 'resolved'), '2027-05-21T15:00:00.000Z')
  // An urgent one has four office hours. Thursday 24 December 2026, 15:30 in Paris: 1 h 30 that day, then Monday from nine.
  const urgent = (now: string) => dueAt(clockFor('sent', { urgent: true }), new Date(now), null)
  t.equal(urgent('2026-12-24T14:30:00Z'), '2026-12-28T10:30:00.000Z')
  t.equal(urgent('2026-12-24T19:00:00Z'), '2026-12-28T14:00:00.000Z', 'after five they begin the next morning')
  // Friday 26 March 2027 18:00: the clocks go forward on the Sunday, and Easter Monday is a holiday.
  t.equal(urgent('2027-03-26T17:00:00Z'), '2027-03-30T13:00:00.000Z')
  t.equal(dueAt(null, new Date('2026-11-23T09:00:00Z'), null), null)
  t.equal(dueAt(clockFor('waitlisted', { urgent: false }), new Date('2026-11-23T09:00:00Z'), null), null)
})

t.test('the public holidays are the eleven of the code du travail (art. L3133-1)', async (t) => {
  const holidaysOf = (year: number) =>
    Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10)).filter(
      (day) => day.startsWith(String(year)) && USUAL.isHoliday(day)
    )
  t.same(holidaysOf(2026), [
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25'
  ])
  t.same(holidaysOf(2027), [
    '2027-01-01',
    '2027-03-29',
    '2027-05-01',
    '2027-05-06',
    '2027-05-08',
    '2027-05-17',
    '2027-07-14',
    '2027-08-15',
    '2027-11-01',
    '2027-11-11',
    '2027-12-25'
  ])
  for (let year = 2000; year <= 2100; year += 1)
    for (const day of holidaysOf(year)) t.ok(isPublicHoliday(day), `${day}, as reports count`)
})

t.test('months later, never past the end of the month', async (t) => {
  for (const [day, months, later] of [
    ['2026-12-23', 6, '2027-06-23'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 24, '2030-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['1900-01-31', 1, '1900-02-28']
  ] as const)
    t.equal(monthsAfter(day, months), later)
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: 1, max: 24 }), (instant, months) => {
      const day = dayOf(instant)
      const later = monthsAfter(day, months)
      const [from, to] = [day, later].map((one) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7))) as [
        number,
        number
      ]
      return to - from === months && later.slice(8) <= day.slice(8)
    })
  )
})

t.test('a cursor is read back as it was written, and anything else is none of ours', async () => {
  const place = z.tuple([z.iso.datetime(), z.uuid()])
  const instants = anyInstant.map((date) => date.toISOString())
  fc.assert(
    fc.property(
      instants,
      fc.uuid(),
      (at, id) => JSON.stringify(readCursor(writeCursor([at, id]), place)) === JSON.stringify([at, id])
    )
  )
  fc.assert(fc.property(fc.string(), (text) => readCursor(text, place) === null))
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (value) => readCursor(Buffer.from(JSON.stringify(value)).toString('base64url'), place) === null
    )
  )
})

t.test('an organisation works where it says, in what lies inside, and everywhere when it says nothing', async (t) => {
  const inside = new Map([
    ['street', 'quarter'],
    ['quarter', 'town'],
    ['town', null],
    ['loop', 'pool'],
    ['pool', 'loop']
  ])
  t.equal(covers(['town'], 'street', inside), true)
  t.equal(covers(['quarter'], 'street', inside), true)
  t.equal(covers(['street'], 'quarter', inside), false)
  t.equal(covers(['elsewhere'], 'street', inside), false)
  t.equal(covers([], 'street', inside), true)
  t.equal(covers(['town'], null, inside), true)
  t.equal(covers(['town'], 'loop', inside), false, 'places that contain one another end the search')
})
