import { evaluateRights, listRightCodes, type RightOutcome, simulateRights, type Verdict } from '@relais/contract'
import { openHouse, organisation, staffOf, testDatabase } from '@relais/test-kit'
import t from 'tap'
import { rightsCheck } from '../../src/index.ts'
import { ALONE, HOMELESS } from '../setting/made-up.ts'

const database = await testDatabase(t)
const house = await openHouse(t, { services: [rightsCheck], database, now: '2026-11-25T09:00:00.000Z' })
const agent = staffOf(organisation('ccas'))
const simulate = (body: object) => house.ask(agent, simulateRights, { body })
const UNKNOWN = { applicant: { id: 'applicant' } }

t.test('each household has the outcomes that it would have alone, in the order given', async (t) => {
  const situations = [HOMELESS, UNKNOWN, { ...HOMELESS, applicant: { ...ALONE, birthDate: '2004-01-01' } }]
  const { status, body } = await simulate({ situations, date: '2026-11-25' })
  t.equal(status, 200)
  t.equal(body.households.length, 3)
  for (const [at, situation] of situations.entries()) {
    const alone = await house.ask(agent, evaluateRights, { body: { situation, date: '2026-11-25' } })
    t.same(
      body.households[at].outcomes,
      alone.body.verdicts.map(({ right, codes, status, amount, alone, cost, gain }: Verdict) => ({
        right,
        codes,
        status,
        amount,
        alone,
        cost,
        gain
      }))
    )
  }
  const rsa = (at: number) => body.households[at].outcomes.find(({ right }: RightOutcome) => right === 'rsa').status
  // under 25, childless, and without two years of work (CASF L262-4, L262-7-1)
  t.same([rsa(0), rsa(1), rsa(2)], ['entitled', 'undetermined', 'not_entitled'])
})

t.test('a fault in one names its place and refuses them all', async (t) => {
  const { status, body } = await simulate({
    situations: [HOMELESS, { ...HOMELESS, dwelling: { tenure: 'castle' } }, HOMELESS]
  })
  t.equal(status, 422)
  t.match(body.errors, [{ field: 'body.situations.1.dwelling.tenure', rule: 'invalid_value' }])
  t.notOk('households' in body)
})

t.test('at least one household and at most a hundred are taken, within one mebibyte', async (t) => {
  t.match((await simulate({ situations: [] })).body, { status: 422, errors: [{ field: 'body.situations' }] })
  t.match((await simulate({ situations: Array(101).fill(UNKNOWN) })).body, {
    status: 422,
    errors: [{ field: 'body.situations', rule: 'too_big' }]
  })
  const most = await simulate({ situations: Array(100).fill(HOMELESS) })
  t.equal(most.status, 200)
  t.equal(most.body.households.length, 100)
  t.match((await simulate({ situations: [HOMELESS], padding: 'x'.repeat(1_048_576) })).body, {
    status: 413,
    detail: 'At most 1048576 bytes.'
  })
})

t.test('others are answered while many households are worked out', async (t) => {
  const order: string[] = []
  await Promise.all([
    simulate({ situations: Array(100).fill(HOMELESS) }).then(({ status }) => order.push(`simulated ${status}`)),
    house.ask(agent, listRightCodes).then(({ status }) => order.push(`listed ${status}`))
  ])
  t.same(order, ['listed 200', 'simulated 200'])
})
