import t from 'tap'
import { dayAfter, workingDay, workingInstant } from '../src/made-up/calendar.ts'

t.test('a working day is counted back over week-ends and public holidays', async (t) => {
  const cases: [now: string, ago: number, day: string][] = [
    ['2026-11-23', 1, '2026-11-20'], // Monday, so Friday
    ['2026-11-12', 1, '2026-11-10'], // the armistice
    ['2026-05-26', 1, '2026-05-22'], // Whit Monday and a week-end
    ['2026-05-15', 1, '2026-05-13'], // Ascension
    ['2026-04-07', 1, '2026-04-03'], // Easter Monday; Good Friday is worked in Lyon
    ['2027-03-30', 1, '2027-03-26'], // Easter comes in March in 2027
    ['2026-11-21', 1, '2026-11-20'], // Saturday
    ['2026-01-02', 1, '2025-12-31'],
    ['2026-11-23', 20, '2026-10-23'],
    ['2026-12-24', -1, '2026-12-28'] // ahead, over Christmas
  ]
  for (const [now, ago, day] of cases) t.equal(workingDay(`${now}T09:00:00.000Z`, ago), day)
})

t.test('an instant is written in UTC', async (t) => {
  t.equal(workingInstant('2026-11-23T07:00:00.000Z', 2, 605), '2026-11-19T10:05:00.000Z')
})

t.test('a day after another crosses months and leap years', async (t) => {
  t.equal(dayAfter('2026-11-20', 30), '2026-12-20')
  t.equal(dayAfter('2028-02-28', 1), '2028-02-29')
  t.equal(dayAfter('2100-02-28', 1), '2100-03-01')
})

t.test('every day of eight years follows the one before', async (t) => {
  const wrong: string[] = []
  for (let step = 0; step < 8 * 366; step += 1) {
    const expected = new Date(Date.UTC(2024, 0, 1) + step * 86_400_000).toISOString().slice(0, 10)
    if (dayAfter('2024-01-01', step) !== expected) wrong.push(expected)
  }
  t.strictSame(wrong, [])
})
