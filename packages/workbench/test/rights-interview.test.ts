import { RULESET } from '@relais/rights-rules'
import t from 'tap'
import { playInterviews } from '../src/rights-score/play-interview.ts'
import type { Raw, RawCase } from '../src/rights-score/raw-case.ts'

// November 2025, counted from year 0
const MONTH = 2025 * 12 + 10
const always = (value: Raw) => [{ from: 0, to: 99_999, value }]

t.test('an interview that is answered truthfully makes the main rights sure, and none of them wrong', (t) => {
  const alone = household({ a0: [['date_naissance', always('1990-05-01')]] }, { statut: 'locataire_hlm', loyer: 400 })
  const { cases, settled, wrong, median, rights } = playInterviews([alone], RULESET)
  t.same({ cases, settled, wrong }, { cases: 1, settled: 1, wrong: 0 })
  t.ok(median !== null && median <= 12)
  t.equal(rights.af?.settled, 1)
  t.end()
})

t.test('pay that is not the same each month is told month by month', (t) => {
  const net = [
    { from: 0, to: 99_999, value: 1_300 },
    { from: MONTH - 2, to: MONTH - 1, value: 900 }
  ]
  const taxed = [{ from: 0, to: 99_999, value: 1_350 }]
  const worker: [string, readonly { from: number; to: number; value: Raw }[]][] = [
    ['date_naissance', always('1985-02-01')],
    ['activite', always('actif')],
    ['salaire_net', net],
    ['salaire_imposable', taxed]
  ]
  const couple = household(
    { a0: worker, a1: [['date_naissance', always('1988-09-01')]] },
    { statut: 'proprietaire', loyer: 0 }
  )
  const { settled, wrong } = playInterviews([couple], RULESET)
  t.same({ settled, wrong }, { settled: 1, wrong: 0 })
  t.end()
})

t.test(
  'a net wage says nothing of the gross one: whoever tells it alone is told nothing sure of what counts the gross one',
  (t) => {
    const net: [string, readonly { from: number; to: number; value: Raw }[]][] = [
      ['date_naissance', always('1955-02-01')],
      ['salaire_net', always(1_200)],
      ['salaire_imposable', always(1_250)]
    ]
    const lodged = { statut: 'loge_gratuitement', loyer: 0 }
    const untold = playInterviews([household({ a0: net }, lodged)], RULESET)
    t.same({ aspa: untold.rights.aspa?.settled, wrong: untold.wrong }, { aspa: 0, wrong: 0 })
    // ASPA is for less than 1 034.28 € a month before contributions (CSS art. L815-1, D815-1)
    const told = playInterviews([household({ a0: [...net, ['salaire_de_base', always(3_000)]] }, lodged)], RULESET)
    t.same({ aspa: told.rights.aspa?.settled, wrong: told.wrong }, { aspa: 1, wrong: 0 })
    t.end()
  }
)

function household(
  persons: Record<string, [string, readonly { from: number; to: number; value: Raw }[]][]>,
  { statut, loyer }: { statut: string; loyer: number }
): RawCase {
  return {
    id: 'hand-written',
    current: true,
    month: MONTH,
    persons: new Map(Object.entries(persons).map(([id, facts]) => [id, new Map(facts)])),
    parents: Object.keys(persons),
    children: [],
    family: new Map(),
    taxHouseholds: [],
    dwelling: new Map<string, readonly { from: number; to: number; value: Raw }[]>([
      ['statut_occupation_logement', always(statut)],
      ['loyer', always(loyer)],
      ['depcom', always('69259')]
    ]),
    expected: [],
    margin: { absolute: 1, relative: 0.01, rule: 'either' }
  }
}
