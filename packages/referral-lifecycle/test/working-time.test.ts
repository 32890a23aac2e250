import t from 'tap'
import {
  addWorkingDays,
  addWorkingHours,
  daysBetween,
  isCivilDate,
  isWorkingDay,
  workingDaysBetween,
  workingMinutesBetween
} from '../src/index.ts'

// The French public holidays of these dates, written by hand (Code du travail art. L3133-1).
const HOLIDAYS = new Set([
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
  '2026-12-25',
  '2027-01-01'
])
const isHoliday = (date: string) => HOLIDAYS.has(date)

t.test('working days pass over weekends and public holidays', (t) => {
  const cases: [string, number, string, string][] = [
    ['2026-11-23', 1, '2026-11-24', 'Monday to Tuesday'],
    ['2026-11-23', 5, '2026-11-30', 'a week'],
    ['2026-11-27', 1, '2026-11-30', 'Friday to Monday'],
    ['2026-11-28', 1, '2026-11-30', 'from a Saturday'],
    ['2026-11-29', 2, '2026-12-01', 'from a Sunday'],
    ['2026-04-30', 1, '2026-05-04', '1 May is a Friday'],
    ['2026-04-30', 5, '2026-05-11', '1 May and 8 May'],
    ['2026-05-13', 1, '2026-05-15', 'Ascension, a Thursday'],
    ['2026-05-22', 1, '2026-05-26', 'Whit Monday'],
    ['2026-07-13', 1, '2026-07-15', '14 July is a Tuesday'],
    ['2026-07-14', 1, '2026-07-15', 'from 14 July itself'],
    ['2026-07-10', 5, '2026-07-20', 'a week around 14 July'],
    ['2026-11-10', 1, '2026-11-12', '11 November'],
    ['2026-12-23', 2, '2026-12-28', 'Christmas is a Friday'],
    ['2026-12-24', 5, '2027-01-04', 'Christmas and New Year'],
    ['2026-11-23', 20, '2026-12-21', 'four weeks'],
    ['2028-02-28', 1, '2028-02-29', 'a leap day']
  ]
  for (const [from, days, expected, title] of cases) {
    t.equal(addWorkingDays(from, days, isHoliday), expected, title)
    t.equal(workingDaysBetween(from, expected, isHoliday), days, `${title}, counted back`)
  }
  t.end()
})

t.test('no day at all gives the first working day from there on', (t) => {
  t.equal(addWorkingDays('2026-07-15', 0, isHoliday), '2026-07-15')
  t.equal(addWorkingDays('2026-07-14', 0, isHoliday), '2026-07-15')
  t.equal(addWorkingDays('2026-05-01', 0, isHoliday), '2026-05-04')
  t.equal(isWorkingDay('2026-05-01', isHoliday), false)
  t.equal(isWorkingDay('2026-05-02', isHoliday), false)
  t.equal(isWorkingDay('2026-05-04', isHoliday), true)
  t.end()
})

t.test('counting stops at the day it starts from, and never runs backwards', (t) => {
  t.equal(workingDaysBetween('2026-11-23', '2026-11-23', isHoliday), 0)
  t.equal(workingDaysBetween('2026-11-24', '2026-11-23', isHoliday), 0)
  t.equal(workingDaysBetween('2026-12-24', '2026-12-27', isHoliday), 0, 'Christmas weekend')
  t.equal(workingDaysBetween('2026-01-01', '2026-12-31', isHoliday), 252, 'the year 2026')
  t.end()
})

t.test('office hours are 9 to 12 and 14 to 17 on working days', (t) => {
  const at = (date: string, hour: number, minutes = 0) => ({ date, minute: hour * 60 + minutes })
  const cases: [{ date: string; minute: number }, number, { date: string; minute: number }, string][] = [
    [at('2026-11-23', 9), 4, at('2026-11-23', 15), 'a morning and an hour'],
    [at('2026-11-23', 9), 3, at('2026-11-23', 12), 'exactly a morning'],
    [at('2026-11-23', 10, 30), 4, at('2026-11-23', 16, 30), 'over lunch'],
    [at('2026-11-23', 13), 4, at('2026-11-24', 10), 'from lunch'],
    [at('2026-11-23', 7), 4, at('2026-11-23', 15), 'before opening'],
    [at('2026-11-23', 20), 4, at('2026-11-24', 15), 'in the evening'],
    [at('2026-11-27', 16), 4, at('2026-11-30', 12), 'Friday afternoon'],
    [at('2026-04-30', 16), 4, at('2026-05-04', 12), 'the eve of 1 May'],
    [at('2026-07-13', 15), 4, at('2026-07-15', 11), 'the eve of 14 July'],
    [at('2026-12-24', 17), 4, at('2026-12-28', 15), 'Christmas Eve, closed']
  ]
  for (const [from, hours, expected, title] of cases)
    t.strictSame(addWorkingHours(from, hours, isHoliday), expected, title)
  t.equal(workingMinutesBetween(at('2026-11-27', 16), at('2026-11-30', 12), isHoliday), 240)
  t.equal(workingMinutesBetween(at('2026-11-23', 12), at('2026-11-23', 14), isHoliday), 0, 'lunch')
  t.equal(workingMinutesBetween(at('2026-11-23', 15), at('2026-11-23', 10), isHoliday), 0, 'backwards')
  t.equal(workingMinutesBetween(at('2026-07-13', 17), at('2026-07-15', 9, 30), isHoliday), 30)
  t.end()
})

t.test('civil days are real days', (t) => {
  for (const good of ['2026-11-23', '2028-02-29', '2000-02-29', '1970-01-01']) t.equal(isCivilDate(good), true, good)
  for (const bad of [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '23/11/2026',
    '',
    null,
    5
  ]) {
    t.equal(isCivilDate(bad), false, String(bad))
  }
  t.equal(daysBetween('2026-11-23', '2027-01-22'), 60)
  t.equal(daysBetween('2026-03-01', '2026-02-28'), -1)
  t.strictSame(daysBetween('2026-11-23', 'soon'), Number.NaN)
  t.end()
})

t.test('what is no day, or a calendar that never works, comes back as it is', (t) => {
  t.equal(addWorkingDays('tomorrow', 3, isHoliday), 'tomorrow')
  t.equal(addWorkingDays('2026-11-23', Number.POSITIVE_INFINITY, isHoliday), '2026-11-23')
  t.equal(
    addWorkingDays('2026-11-23', 3, () => true),
    '2026-11-23'
  )
  t.equal(workingDaysBetween('tomorrow', '2026-11-23', isHoliday), 0)
  t.strictSame(addWorkingHours({ date: 'x', minute: 5 }, 4, isHoliday), { date: 'x', minute: 5 })
  t.strictSame(
    addWorkingHours({ date: '2026-11-23', minute: 5 }, 4, () => true),
    { date: '2026-11-23', minute: 5 }
  )
  t.end()
})
