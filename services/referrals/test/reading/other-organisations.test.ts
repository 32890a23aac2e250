import {
  createAgreement,
  createPerson,
  createPersonLink,
  createReferral,
  createReferralGroup,
  listEvents,
  listPersons,
  listReferrals,
  OPERATIONS,
  type Operation,
  searchPersons,
  type Worker
} from '@relais/contract'
import { newId } from '@relais/database'
import t from 'tap'
import { agreed, expect, openReferrals, wholeReferral, yasmina } from '../setting/house.ts'
import { importing } from '../setting/importing.ts'
import { paper, thread } from '../setting/papers.ts'
import { people, places } from '../setting/places.ts'

const open = await openReferrals(t)
const { ask, bring, owner, app } = open

// Everything that belongs to two organisations; the others of the collective, and another collective, come and try.
const person = expect(201, await ask(people.ccas, createPerson, { body: yasmina }))
const agreement = expect(
  201,
  await ask(people.ccas, createAgreement, {
    id: person.id,
    body: { ...agreed, recipientId: places.caf.id, rights: ['rsa', 'prime_activite'] }
  })
)
const referral = await bring('in_progress')
const { id: draft } = expect(201, await ask(people.ccas, createReferral, { body: { ...wholeReferral, send: false } }))
const group = expect(
  201,
  await ask(people.ccas, createReferralGroup, {
    body: {
      mode: 'parallel',
      persons: [{ person: yasmina }],
      legs: [{ recipientId: places.caf.id, agreement: agreed, rights: ['rsa'] }]
    }
  })
)
const { id: document } = expect(201, await thread(open).attach(people.ccas, referral.id))
const link = expect(201, await ask(people.ccas, createPersonLink, { id: referral.id, body: {} }))
const form = new FormData()
form.append('file', paper())
const tried = await importing(open).tried('prenom;nom\nAna;Modèle\n')
const strangers: [string, Worker][] = [
  ['another organisation', people.mission],
  ['one that could be a recipient', people.prefecture],
  ['another collective', people.farCoordinator]
]
const IDS: Record<string, string[]> = {
  persons: [person.id],
  agreements: [agreement.id],
  referrals: [referral.id, draft],
  'referral-groups': [group.id],
  documents: [document],
  imports: [tried.id],
  'person-links': [link.id]
}
/** What Relais itself reads, and what is the same for all. */
const SAYS_NOTHING = ['listEvents', 'readReferralLifecycle', 'readImportTemplate']
/** Examples that name a recipient who exists. */
const BODIES: Record<string, object> = {
  createAgreement: { ...agreed, recipientId: places.caf.id, rights: ['rsa'] },
  permitReturn: { organisationId: places.caf.id },
  uploadDocument: form
}
const theirs = OPERATIONS.filter(({ service, path }) => service === 'referrals' && path.includes('{id}'))

const snapshot = async () =>
  (
    await owner<{ all: string }>(
      `select md5(string_agg(x, '' order by x)) as all from (select r::text as x from referrals.referrals r union all select p::text from referrals.persons p
       union all select a::text from referrals.agreements a union all select e::text from referrals.referral_events e union all select d::text from referrals.reads d) t`
    )
  )[0]!.all

t.test('what belongs to others answers exactly as what does not exist, on every address with an id', async (t) => {
  t.ok(theirs.length >= 30)
  const before = await snapshot()
  for (const [named, who] of strangers) {
    for (const operation of theirs as readonly Operation[]) {
      const ids = IDS[operation.path.split('/')[2]!]!
      const body = BODIES[operation.id] ?? operation.example
      const asked = (id: string) =>
        ask(who, operation, {
          id,
          ...(operation.versioned ? { version: 5 } : {}),
          ...(body === undefined ? {} : { body }),
          headers: { 'x-request-id': 'the-same-one' }
        })
      const nothing = await asked(newId())
      for (const id of ids) {
        const { status, text, headers } = await asked(id)
        t.equal(status, nothing.status, `${named} ${operation.id}`)
        t.equal(text, nothing.text, `${named} ${operation.id}`)
        t.same(Object.keys(headers), Object.keys(nothing.headers))
        const needsRole =
          operation.open !== 'anyone' && operation.open.roles?.some((role) => who.roles.includes(role)) === false
        t.equal(status, needsRole ? 403 : 404, `${named} ${operation.id}`)
      }
    }
  }
  t.equal(await snapshot(), before, 'nothing was written, not even a line of the journal')
})

t.test('a person or an agreement of another organisation cannot be used', async (t) => {
  const { person: _, ...without } = wholeReferral
  const use = (more: object, who: Worker = people.mission) =>
    ask(who, createReferral, { body: { ...without, ...more } })
  t.match(await use({ personId: person.id }), { status: 404, body: { code: 'person-not-found' } })
  t.match(await use({ personId: newId() }), { status: 404, body: { code: 'person-not-found' } })
  t.match(await use({ person: yasmina, agreement: undefined, agreementId: agreement.id, followUp: null }), {
    status: 404,
    body: { code: 'agreement-not-found' }
  })
  // the receiver reads the person, and still does not hold the record
  t.match(await use({ personId: (await bring('acknowledged')).personId, recipientId: places.ccas.id }, people.caf), {
    status: 404,
    body: { code: 'person-not-found' }
  })
})

t.test('lists, searches and the feed hold nothing of others', async (t) => {
  for (const [named, who] of strangers) {
    for (const operation of [listReferrals, listPersons, listEvents])
      t.same((await ask(who, operation, {})).body.items, [], `${named} ${operation.id}`)
    t.same((await ask(who, listReferrals, { query: { side: 'sent' } })).body.items, [], named)
    t.same((await ask(who, searchPersons, { body: { phone: yasmina.phone } })).body.items, [], named)
  }
})

t.test('without a token, without the scope, or as software of Relais itself, nothing is reached', async (t) => {
  const mine = OPERATIONS.filter(({ service }) => service === 'referrals') as readonly Operation[]
  const service = {
    collectiveId: null,
    organisationId: null,
    memberId: null,
    clientId: 'relais-reporting',
    roles: [],
    scopes: ['events:read', 'referrals:read', 'referrals:write', 'persons:read', 'persons:write']
  } satisfies Worker
  for (const operation of mine) {
    if (operation.open === 'anyone') throw new Error(`${operation.id} is open to anyone`)
    const sent = {
      id: IDS[operation.path.split('/')[2]!]?.[0] ?? referral.id,
      version: 5,
      body: operation.media === undefined ? operation.example : form
    }
    const { body: _, ...bare } = sent
    const given = operation.body === undefined ? bare : sent
    t.equal((await ask(null, operation, given)).status, 401, operation.id)
    t.match(
      await ask({ ...people.ccas, scopes: ['rights:read'] }, operation, given),
      { status: 403, body: { required: [operation.open.scope] } },
      operation.id
    )
    if (SAYS_NOTHING.includes(operation.id)) continue
    const { status, body } = await ask(service, operation, given)
    t.ok([403, 404].includes(status) || (status === 200 && body.items.length === 0), `${operation.id} ${status}`)
  }
  // a token that names a collective and no organisation is none of ours, and not Relais itself either
  t.same((await ask({ ...service, collectiveId: people.ccas.collectiveId }, listEvents, {})).body.items, [])
})

t.test('another method on a known address is refused, and what is served there is said', async (t) => {
  const answer = await app.inject({ method: 'DELETE', url: `/v1/referrals/${referral.id}` })
  t.match(answer, { statusCode: 405, headers: { allow: 'PATCH, GET' } })
})
