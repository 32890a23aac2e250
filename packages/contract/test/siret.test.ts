import t from 'tap'
import { Siret, siretFault } from '../src/index.ts'

t.test('a SIRET has fourteen digits, and the keys of its SIREN and of the whole are right', (t) => {
  for (const [siret, fault] of [
    ['73282932000074', null], // the example of Insee's own documentation
    ['44306184100047', null],
    ['73282932000075', 'siret-key'],
    ['73282932100074', 'siren-key'],
    ['7328293200007', 'siret-shape'],
    ['732829320000741', 'siret-shape'],
    ['732 829 320 00074', 'siret-shape'],
    ['7328293200007A', 'siret-shape'],
    ['', 'siret-shape']
  ] as const) {
    t.equal(siretFault(siret), fault, siret)
  }
  t.end()
})

t.test('La Poste is right by the key for its seat, and by a sum divisible by five for its post offices', (t) => {
  t.equal(siretFault('35600000000048'), null, 'the seat')
  t.equal(siretFault('35600000049837'), null, 'sum 45, a post office')
  t.equal(siretFault('35600000049838'), 'siret-key', 'sum 46')
  t.equal(siretFault('35600100049837'), 'siren-key', 'the exception is for one SIREN only')
  t.end()
})

t.test('the schema names the rule that is broken', (t) => {
  t.equal(Siret.parse('73282932000074'), '73282932000074')
  const rules = (siret: string) =>
    Siret.safeParse(siret).error?.issues.map((issue) => (issue.code === 'custom' ? issue.params?.rule : issue.code))
  t.same(rules('73282932000075'), ['siret-key'])
  t.same(rules('73282932100074'), ['siren-key'])
  t.match(rules('7328'), ['invalid_format'])
  t.end()
})
