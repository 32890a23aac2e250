import t from 'tap'
import { createTokenSource, type House, NeighbourAway, ownClientSecret } from '../../src/index.ts'
import { SECRET } from '../setting/open-house.ts'

/** An identity that answers as told, a clock that is moved, and every form that was sent. */
function identity(answer: { status: number; text: string }) {
  const state = { answer, now: Date.parse('2026-11-23T09:00:00.000Z') }
  const forms: unknown[] = []
  const ask: House['ask'] = async (service, { method, path, form }) => {
    forms.push({ service, method, path, ...form })
    return state.answer
  }
  return { state, forms, house: { secret: SECRET, now: () => new Date(state.now), ask } }
}
const granted = (token: string) => ({ status: 200, text: JSON.stringify({ access_token: token, expires_in: 300 }) })

t.test('a part of Relais asks for a token once, and again shortly before it ends', async (t) => {
  const { state, forms, house } = identity(granted('first'))
  const { token } = createTokenSource(house, 'relais-referrals', 'staff:read')
  t.equal(await token(), 'first')
  t.strictSame(forms, [
    {
      service: 'identity',
      method: 'POST',
      path: '/oauth/token',
      grant_type: 'client_credentials',
      client_id: 'relais-referrals',
      client_secret: ownClientSecret(SECRET, 'relais-referrals'),
      scope: 'staff:read'
    }
  ])
  state.answer = granted('second')
  state.now += 269_999
  t.equal(await token(), 'first')
  state.now += 1
  t.equal(await token(), 'second')
  t.equal(forms.length, 2)
})

t.test('one that a neighbour calls invalid is forgotten, and asked for anew', async (t) => {
  const { state, house } = identity(granted('first'))
  const tokens = createTokenSource(house, 'relais-referrals', 'staff:read')
  await tokens.token()
  state.answer = granted('second')
  tokens.forget('one before')
  t.equal(await tokens.token(), 'first', 'what an older one was told does not touch it')
  tokens.forget('first')
  t.same(await Promise.all([tokens.token(), tokens.token()]), ['second', 'second'])
})

t.test('a refusal is told without what identity said, and asked again the next time', async (t) => {
  const { state, house } = identity({ status: 401, text: '{"error":"invalid_client","secret":"canary"}' })
  const { token } = createTokenSource(house, 'relais-referrals', 'staff:read')
  await t.rejects(token(), new NeighbourAway('identity refuses a token to relais-referrals: 401'))
  state.answer = granted('first')
  t.equal(await token(), 'first')
})

t.test('each part has a secret of its own, the same in every process that knows SECRET', (t) => {
  t.equal(ownClientSecret(SECRET, 'relais-referrals'), ownClientSecret(SECRET, 'relais-referrals'))
  t.not(ownClientSecret(SECRET, 'relais-referrals'), ownClientSecret(SECRET, 'relais-reporting'))
  t.match(ownClientSecret(SECRET, 'relais-referrals'), /^[\w-]{43}$/)
  t.end()
})
