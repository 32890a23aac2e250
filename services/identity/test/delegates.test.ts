import { addMember, changeMember, listMembers, type Member } from '@relais/contract'
import { organisationOf } from '@relais/demo'
import t from 'tap'
import { dayOf } from '../src/desk.ts'
import { emailOf, testHouse } from './setting/house.ts'

const house = await testHouse(t)
const { ask } = house
const caf = organisationOf('caf-rhone')
const ofCaf = (givenName: string) => caf.members.find((member) => member.givenName === givenName)!.id
const karim = ofCaf('Karim')
const anneSophie = ofCaf('Anne-Sophie')
const veronique = ofCaf('Véronique')
const bruno = ofCaf('Bruno')
const stranger = organisationOf('ccas-venissieux').members[0]!.id

const administrator = await house.memberToken(emailOf('caf-rhone', 'administrator'))
const agent = await house.memberToken(emailOf('caf-rhone', 'agent'))

const read = async (id: string): Promise<Member> =>
  (await ask(administrator, listMembers)).body.items.find((member: Member) => member.id === id)
/** Changes over the present version. */
const change = async (id: string, body: object, token = administrator) =>
  ask(token, changeMember, { id, version: (await read(id)).version, body })
const delegated = async (id: string, delegateId: string | null) => {
  const { status, body } = await change(id, { delegateId })
  return status === 200 ? body.delegateId : body.errors.map(({ rule }: { rule: string }) => rule).join()
}
const refusal = (field: string, rule: string) => ({ status: 422, body: { errors: [{ field: `body.${field}`, rule }] } })
const today = dayOf(new Date())

t.test('the demo has one who is away with a delegate; a newcomer is there, has none and gets each mail', async (t) => {
  t.match(await read(anneSophie), {
    awayFrom: '2026-11-16',
    awayUntil: null,
    delegateId: karim,
    notices: { mail: 'each', inApp: true }
  })
  const body = { givenName: 'Zoé', familyName: 'Arquembourg', email: 'zoe@caf-rhone.example', roles: ['agent'] }
  t.match((await ask(administrator, addMember, { body })).body, {
    awayFrom: null,
    awayUntil: null,
    delegateId: null,
    notices: { mail: 'each', inApp: true }
  })
})

t.test('an absence has a first day, and a last one that is not before it', async (t) => {
  t.match(await change(karim, { awayFrom: '2198-12-21', awayUntil: '2199-01-03' }), {
    status: 200,
    body: { awayFrom: '2198-12-21', awayUntil: '2199-01-03' }
  })
  t.match(await change(karim, { awayUntil: null }), { body: { awayFrom: '2198-12-21', awayUntil: null } }, 'open end')
  t.match(await change(karim, { awayUntil: '2198-12-20' }), refusal('awayUntil', 'absence-order'))
  t.match(await change(karim, { awayFrom: null, awayUntil: '2199-01-03' }), refusal('awayUntil', 'absence-order'))
  t.match(await change(karim, { awayUntil: '2199-01-03' }), { status: 200 })
  t.match(await change(karim, { awayFrom: null }), { body: { awayFrom: null, awayUntil: null } }, 'they are back')
})

t.test('a last day alone begins the absence today', async (t) => {
  t.match(await change(karim, { awayUntil: '2199-01-03' }), { body: { awayFrom: today, awayUntil: '2199-01-03' } })
  t.match(await change(karim, { awayUntil: '1999-01-03' }), refusal('awayUntil', 'absence-order'))
  t.match(await change(karim, { awayFrom: null }), { status: 200 })
})

t.test('an absence that is over counts for nothing when the next is noted', async (t) => {
  const over = { awayFrom: '1999-07-01', awayUntil: '1999-07-31' }
  t.match(await change(karim, over), { status: 200, body: over })
  t.match(await change(karim, { jobTitle: 'Conseiller' }), { body: over }, 'it stays until then')
  t.match(await change(karim, { awayUntil: '2199-01-03' }), { body: { awayFrom: today, awayUntil: '2199-01-03' } })
  t.match(await change(karim, over), { status: 200 })
  t.match(await change(karim, { awayFrom: '2199-02-01' }), { body: { awayFrom: '2199-02-01', awayUntil: null } })
  t.match(await change(karim, { awayFrom: null }), { status: 200 })
})

t.test('a delegate is a colleague who is there: not oneself, not somebody of another organisation', async (t) => {
  t.equal(await delegated(karim, karim), 'delegate-self')
  t.equal(await delegated(karim, stranger), 'delegate-unknown')
  t.equal(await delegated(karim, '019b8d41-b400-7000-8000-000000000000'), 'delegate-unknown')
  t.match(await change(karim, { delegateId: 'none' }), { status: 422 })
  t.equal((await read(karim)).delegateId, null)
})

t.test('delegates may follow one another, and never lead back', async (t) => {
  t.equal(await delegated(karim, veronique), veronique)
  t.equal(await delegated(veronique, bruno), bruno)
  t.equal(await delegated(bruno, veronique), 'delegate-loop')
  t.equal(await delegated(bruno, karim), 'delegate-loop')
  t.equal(await delegated(bruno, anneSophie), 'delegate-loop', 'whose delegate is Karim')
  t.equal(await delegated(veronique, null), null)
  t.equal(await delegated(bruno, anneSophie), anneSophie, 'the chain ends before it comes back')
  t.equal(await delegated(bruno, null), null)
})

t.test('two who name one another at the same instant do not become each other’s delegate', async (t) => {
  const versions = await Promise.all([veronique, bruno].map(async (id) => (await read(id)).version))
  const answers = await Promise.all([
    ask(administrator, changeMember, { id: veronique, version: versions[0]!, body: { delegateId: bruno } }),
    ask(administrator, changeMember, { id: bruno, version: versions[1]!, body: { delegateId: veronique } })
  ])
  t.same(answers.map(({ status }) => status).toSorted(), [200, 422])
  t.equal([await read(veronique), await read(bruno)].filter(({ delegateId }) => delegateId !== null).length, 1)
  for (const id of [veronique, bruno]) await change(id, { delegateId: null })
})

t.test(
  'anyone says themselves who stands in and how they are told; for another only an administrator does',
  async (t) => {
    const body = { delegateId: anneSophie, notices: { mail: 'digest', inApp: true } }
    t.equal(await delegated(anneSophie, null), null)
    t.match(await change(karim, body, agent), { status: 200, body })
    t.match(await change(veronique, body, agent), { status: 403, body: { required: ['administrator'] } })
    t.match(await change(veronique, { notices: { mail: 'none', inApp: true } }), { status: 200 })
    t.match(await read(veronique), { notices: { mail: 'none', inApp: true } })
    t.match(await change(karim, { notices: { mail: 'weekly', inApp: true } }), { status: 422 })
    t.match(await change(karim, { notices: { mail: 'each', inApp: false } }), refusal('notices.inApp', 'invalid_value'))
  }
)

t.test('whoever leaves ceases to be anybody’s delegate, and nobody names them any more', async (t) => {
  t.equal(await delegated(karim, anneSophie), anneSophie)
  t.equal(await delegated(veronique, anneSophie), anneSophie)
  t.equal(await delegated(anneSophie, bruno), bruno)
  const before = await read(karim)
  const left = await change(anneSophie, { left: true })
  t.match(left, { status: 200, body: { delegateId: null } })
  const after = await read(karim)
  t.match(after, { delegateId: null, version: before.version + 1 })
  t.match(await ask(agent, changeMember, { id: karim, version: before.version, body: { jobTitle: null } }), {
    status: 412
  })
  t.equal((await read(veronique)).delegateId, null)
  t.equal(await delegated(karim, anneSophie), 'delegate-unknown')
})
