import { readdir, readFile } from 'node:fs/promises'
import t from 'tap'
import {
  checkEveryRight,
  checkLocalRights,
  checkRights,
  failedSamples,
  LOCAL_RIGHTS,
  LOCAL_VALUES,
  localMistakes,
  type Situation
} from '../../src/index.ts'
import { LYON_METROPOLE } from '../../src/rights/local/data/places.ts'

const ISSUE = ['fsl', 'rsj', 'tcl_solidaire_gratuit', 'tcl_solidaire_reduit', 'versement_eau', 'ter_illico']
const PROCEDURES = ['apa', 'aeeh', 'aide_juridictionnelle', 'domiciliation', 'titre_sejour', 'aide_ccas']

function verdictOn(code: string, situation: Situation, date = '2026-11-25') {
  const found = checkLocalRights(situation, date).find(({ right }) => right === code)
  if (!found) throw new Error(`no verdict on ${code}`)
  return found
}

t.test('every local right is sound and gives the verdicts that its samples ask for', (t) => {
  t.same(
    LOCAL_RIGHTS.map(({ code }) => code),
    [...ISSUE, ...PROCEDURES]
  )
  for (const right of LOCAL_RIGHTS) {
    t.same(localMistakes(right), [], right.code)
    t.same(failedSamples(right), [], right.code)
    const wanted = new Set(right.samples.map(({ expect }) => expect.status))
    t.ok(wanted.size >= 2, `${right.code} is tried both ways`)
  }
  t.end()
})

t.test('a local right is data: written as JSON and read again it says the same', (t) => {
  for (const right of LOCAL_RIGHTS) {
    const read = JSON.parse(JSON.stringify(right)) as typeof right
    t.same(read, right, right.code)
    t.same(failedSamples(read), [], right.code)
  }
  t.end()
})

t.test('names, documents, ways and appeals are those of the catalogue', async (t) => {
  const folder = new URL('../../../../services/rights-check/catalogue/', import.meta.url)
  const read = async (file: string) => JSON.parse(await readFile(new URL(file, folder), 'utf8'))
  const files = (await readdir(new URL('rights/', folder))).map((file) => read(`rights/${file}`))
  const rights = (await Promise.all(files)).flat()
  const named = async (file: string) =>
    new Map(((await read(file)) as { code: string; fr: string }[]).map(({ code, fr }) => [code, fr]))
  const [bodies, documents] = await Promise.all([named('bodies.json'), named('documents.json')])
  for (const { code, label, guide } of LOCAL_RIGHTS) {
    const entry = rights.find((one) => one.code === code)
    t.equal(entry?.name.fr, label)
    t.equal(entry.howToClaim.text.fr, guide.howToClaim, code)
    t.equal(entry.automatic, guide.automatic, code)
    t.same(
      entry.documents.list.map((one: string) => documents.get(one)),
      guide.documents,
      code
    )
    t.same(
      entry.instructingBodies.map((one: string) => bodies.get(one)),
      guide.bodies.instructing,
      code
    )
    t.equal(bodies.get(entry.appeal.before), guide.appeal.first, code)
    t.same(entry.appeal.delay, guide.appeal.within, code)
  }
})

t.test('the French of local rights has typographic apostrophes, and no-break spaces before high marks', (t) => {
  const wrong: string[] = []
  function look(value: unknown): void {
    if (typeof value === 'string' && / [:;?!%€»]|'/.test(value)) wrong.push(value)
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) look(inner)
  }
  look(LOCAL_RIGHTS)
  t.same(wrong, [])
  t.end()
})

t.test('every step of a local right names its text, and every value its date', (t) => {
  const silent: Situation = { applicant: { id: 'a0' } }
  const steps = LOCAL_RIGHTS.flatMap(({ samples }) => samples.map(({ situation, date }) => ({ situation, date })))
  for (const { situation, date } of [...steps, { situation: silent, date: '2026-11-25' }])
    for (const { right, trace } of checkLocalRights(situation, date)) {
      t.ok(trace.length > 0, right)
      t.same(
        trace.filter(({ id, law }) => !id.startsWith('fact:') && !law).map(({ id }) => id),
        [],
        right
      )
    }
  t.end()
})

t.test('a permit may be renewed online from the 120th day before its end to the 60th', (t) => {
  const ending = (permitUntil: string): Situation => ({
    applicant: { id: 'a0', nationality: 'other', permit: 'work', permitUntil },
    local: { answers: { 'titre_sejour/listed': true } }
  })
  const renewal = verdictOn('titre_sejour', ending('2028-03-15'))
  t.equal(renewal.status, 'not_entitled', 'too early')
  t.match(
    renewal.deadlines,
    [
      { id: 'from', on: '2027-11-16' },
      { id: 'until', on: '2028-01-15' }
    ],
    'the leap day of 2028 counts'
  )
  t.equal(verdictOn('titre_sejour', ending('2028-03-15'), '2027-11-15').status, 'not_entitled')
  t.equal(verdictOn('titre_sejour', ending('2028-03-15'), '2027-11-16').status, 'entitled')
  t.match(verdictOn('titre_sejour', ending('2028-03-15'), '2028-01-15').notes, [{ id: 'late', truth: 'no' }])
  t.match(verdictOn('titre_sejour', ending('2028-03-15'), '2028-01-16'), {
    status: 'entitled',
    notes: [{ id: 'late', truth: 'yes' }]
  })
  t.match(verdictOn('titre_sejour', { applicant: { id: 'a0', nationality: 'other', permit: 'work' } }), {
    status: 'undetermined',
    missing: ['a0/permitUntil', 'local/titre_sejour/listed'],
    deadlines: [{ on: null }, { on: null }]
  })
  t.end()
})

t.test('what no text settles stays open and says why, and nobody is asked for it', (t) => {
  const water = verdictOn('versement_eau', {
    applicant: { id: 'a0' },
    dwelling: { commune: '69259' },
    local: { answers: { 'versement_eau/known': true } }
  })
  t.match(water, { status: 'undetermined', missing: [], guide: { automatic: true } })
  t.match(water.reasons, [/méthode qui n’a pas été lue/, /composition du foyer/])
  const unknown = verdictOn('versement_eau', { applicant: { id: 'a0' }, dwelling: { commune: '69259' } })
  t.same(unknown.missing, ['local/versement_eau/known'])
  t.match(unknown.notes, [{ id: 'be-known', truth: 'unknown' }])
  t.end()
})

t.test('a right that is received says so, and a ceiling past its year says that it is old', (t) => {
  const [one] = LOCAL_RIGHTS.find(({ code }) => code === 'aide_juridictionnelle')!.samples
  t.equal(verdictOn('aide_juridictionnelle', one!.situation, '2025-11-25').stale, undefined)
  const later = verdictOn('aide_juridictionnelle', one!.situation, '2026-02-25')
  t.ok(later.stale?.includes('aide_juridictionnelle.partial'))
  t.match(verdictOn('rsj', { applicant: { id: 'a0' }, local: { received: ['rsj'] } }), { status: 'received' })
  t.same(checkLocalRights(one!.situation, '2025-13-01'), [], 'a day that does not exist gives no verdict')
  t.end()
})

t.test('the value of the very day holds, not that of the month', (t) => {
  const { situation } = LOCAL_RIGHTS.find(({ code }) => code === 'aide_juridictionnelle')!.samples[0]!
  const [household] = situation.taxHouseholds ?? []
  const income = { '2023': 1_920_000 }
  const on = (date: string) =>
    verdictOn(
      'aide_juridictionnelle',
      { ...situation, taxHouseholds: [{ ...household!, referenceIncome: income }] },
      date
    ).status
  t.equal(on('2025-01-22'), 'not_entitled', '19 200 € is above 19 066 €')
  t.equal(on('2025-01-23'), 'entitled', 'and under 19 290 €')
  t.end()
})

t.test('national and local rights worked out together are those that are worked out apart', (t) => {
  for (const { code, samples } of LOCAL_RIGHTS)
    for (const { situation, date } of ['rsj', 'aeeh'].includes(code) ? samples.slice(0, 1) : []) {
      const { national, local } = checkEveryRight(situation, date)
      t.same(national, checkRights(situation, date))
      t.same(local, checkLocalRights(situation, date))
    }
  t.same(checkEveryRight({ applicant: { id: 'a0' } }, '2026-99-99'), { national: [], local: [] })
  t.end()
})

t.test('the dated values of local rights are named after their right, to tell which are to be read again', (t) => {
  t.match(LOCAL_VALUES['aide_juridictionnelle.total'], { nextExpected: '2026-01-01', checkedOn: '2026-11-25' })
  const all = LOCAL_RIGHTS.flatMap(({ values }) => Object.keys(values))
  t.equal(Object.keys(LOCAL_VALUES).length, all.length)
  t.end()
})

t.test('the Métropole de Lyon has the 59 communes of its first years', (t) => {
  t.equal(LYON_METROPOLE.filter((code) => !code.startsWith('6938')).length, 59)
  t.equal(new Set(LYON_METROPOLE).size, 68, 'with the nine arrondissements of Lyon')
  t.end()
})
