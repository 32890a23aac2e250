import t from 'tap'
import type { DwellingFacts, PersonFacts, Situation } from '../../src/index.ts'
import { adult, everyMonth, household, told } from '../ground/plain.ts'

// Hostels and loans: the share that is covered falls with income, and something is always left to pay. Worked out by hand.

const paid = (euros: number): Partial<PersonFacts> => ({
  taxable: { wages: everyMonth(euros) },
  resources: { wages: everyMonth(euros) }
})
const resident = (dwelling: DwellingFacts, facts: Partial<PersonFacts> = {}): Situation =>
  household({
    applicant: adult('a0', '1990-06-15', facts),
    dwelling: { tenure: 'hostel', rent: 450_00, conventioned: true, ...dwelling }
  })
const family = (dwelling: DwellingFacts): Situation =>
  household({
    applicant: adult('a0', '1985-06-15', paid(1800)),
    partner: adult('a1', '1986-06-15'),
    children: [adult('k0', '2014-05-05'), adult('k1', '2016-05-05')],
    dwelling: { tenure: 'buyer', rent: 600_00, conventionedLoan: true, boughtNew: false, ...dwelling }
  })
const aid = (situation: Situation, date: string): string => told(situation, date, 'aide_logement')

t.test('in a résidence sociale the fee counts up to a ceiling, 90 % of it at most', (t) => {
  // 0.9 x (437.20 - 76.32 / 12) = 387.76; less 5 and 0.5 % = 380.84
  t.equal(aid(resident({ hostel: 'social_residence' }), '2024-01-01'), 'entitled 380.00')
  // 5 400: 0.9 - 5 400 / (21 420.91 x 1.2) = 0.68; least (730.62 + 76.32) / 12 = 67.24; 0.68 x 369.96 - 5 = 246.57
  t.equal(aid(resident({ hostel: 'social_residence' }, paid(500)), '2024-01-01'), 'entitled 245.00')
  t.end()
})

t.test('in a hostel for the old with a convention the first scale holds', (t) => {
  // 5 400 - 1 217.26 x 1.4 = 3 695.84; 0.95 - that / (13 393.40 x 1.4) = 0.75; least (571.83 + 63.80) / 12 = 52.97
  // 0.75 x (437.20 - 52.97) - 5 = 283.17, less 0.5 % = 281.76
  t.equal(aid(resident({ hostel: 'elderly' }, paid(500)), '2024-01-01'), 'entitled 281.00')
  t.end()
})

t.test('a hostel for young workers follows the scale of the day of its convention', (t) => {
  const since = (conventionedSince: string): string =>
    aid(resident({ hostel: 'young_workers', conventionedSince }, paid(500)), '2024-01-01')
  t.equal(since('1985-03-01'), 'entitled 281.00')
  t.equal(since('1992-03-01'), 'entitled 245.00')
  t.match(aid(resident({ hostel: 'young_workers' }, paid(500)), '2024-01-01'), 'entitled 245.00 to 281.00')
  t.end()
})

t.test('a student in a room of a CROUS has an allowance on a flat rent and a flat income', (t) => {
  const student: Partial<PersonFacts> = { birthDate: '2003-06-15', studies: 'higher', grant: false }
  // 6 400: 0.9 - 6 400 / 25 705.09 = 0.65; least (1 058.62 + 76.32) / 12 = 94.58; 0.65 x (90.13 + 58.08 - 94.58) - 5 = 29.86
  const room: DwellingFacts = { hostel: 'crous', conventioned: false, rent: 250_00 }
  t.equal(aid(resident(room, student), '2024-01-01'), 'entitled 29.00')
  t.end()
})

t.test('a conventioned loan signed before 2018 is covered by a share of what counts of its payment', (t) => {
  // 372.64 + 54.06 = 426.70; charges 60.59 + 2 x 13.74 = 88.07; 19 500: 0.95 - 19 500 / (22 111.33 x 3) = 0.65
  // least (16 802.55 x 20.8 % + 2 697.45 x 41.6 %) / 12 = 384.76; 0.65 x (514.77 - 384.76) - 5 = 79.51, less 0.5 % = 79.11
  t.equal(aid(family({ loanSignedOn: '2015-11-20' }), '2025-11-01'), 'entitled 79.00')
  t.end()
})

t.test('another loan signed before 2018 has an allowance', (t) => {
  // 375.20 + 88.07 = 463.27; 0.9 - 19 500 / (21 420.91 x 3) = 0.59; least (3 794.54 + 76.32) / 12 = 322.57
  // 0.59 x 140.70 - 5 = 78.01, less 0.5 % = 77.62
  t.equal(aid(family({ loanSignedOn: '2015-11-20', conventionedLoan: false }), '2025-11-01'), 'entitled 77.00')
  t.end()
})

t.test('later loans give no right, but for conventioned ones of 2018 and 2019 for an older home in zone 3', (t) => {
  const country: DwellingFacts = { commune: '23096', zone: 3 }
  t.equal(aid(family({ loanSignedOn: '2018-03-01' }), '2025-11-01'), 'not_entitled')
  t.match(aid(family({ ...country, loanSignedOn: '2019-12-30' }), '2025-11-01'), /^entitled/)
  t.equal(aid(family({ ...country, loanSignedOn: '2019-12-30', boughtNew: true }), '2025-11-01'), 'not_entitled')
  t.equal(aid(family({ ...country, loanSignedOn: '2020-01-02' }), '2025-11-01'), 'not_entitled')
  t.equal(
    aid(family({ ...country, loanSignedOn: '2019-12-30', conventionedLoan: false }), '2025-11-01'),
    'not_entitled'
  )
  t.end()
})

t.test('the day when a loan was signed is asked for', (t) => {
  const { loanSignedOn, ...dwelling } = family({ loanSignedOn: '2015-11-20' }).dwelling ?? {}
  t.equal(loanSignedOn, '2015-11-20')
  t.match(aid({ ...family({}), dwelling }, '2025-11-01'), /^undetermined 0.00 to any/)
  t.end()
})

t.test('either of a couple may be the old resident of a hostel', (t) => {
  const [young, old] = [adult('a0', '1990-06-15'), adult('a1', '1958-03-12')]
  const couple = (applicant: PersonFacts, partner: PersonFacts): Situation =>
    household({ applicant, partner, dwelling: { tenure: 'hostel', rent: 900_00, hostel: 'other', zone: 3 } })
  const both = household({
    applicant: young,
    partner: { ...old, birthDate: '1990-06-15' },
    dwelling: couple(young, old).dwelling ?? {}
  })
  t.equal(aid(couple(young, old), '2025-06-01'), aid(couple(old, young), '2025-06-01'))
  t.not(
    aid(couple(young, old), '2025-06-01'),
    aid(both, '2025-06-01'),
    'with nobody old the equivalent rent is another'
  )
  t.end()
})
