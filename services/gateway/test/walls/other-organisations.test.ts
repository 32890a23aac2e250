import { randomUUID } from 'node:crypto'
import { OWN_SCOPES } from '@relais/contract'
import { collective, organisationOf } from '@relais/demo'
import { asOwner } from '@relais/test-kit'
import t from 'tap'
import { type Answered, ask, clientToken, tokenOf } from '../setting/asking.ts'
import { administratorOf, CANARIES, formOf, oneOfEach } from '../setting/one-of-each.ts'
import { addOtherCollective, OTHERS } from '../setting/other-collective.ts'
import { type PrintedOperation, PUBLISHED, printedOperations } from '../setting/printed.ts'
import { startWhole } from '../setting/relais.ts'

const { address, database } = await startWhole(t)
const mine = organisationOf('ccas-venissieux')
const receiver = organisationOf('caf-rhone')
const third = organisationOf('maison-elzea')

const today = new Date().toISOString().slice(0, 10)

const ids = await oneOfEach(address, mine, receiver)
await addOtherCollective(database.adminUrl)
const thirds = { software: await tokenOf(address, third.slug), administrator: await administratorOf(address, third) }
const others = await clientToken(address, OTHERS.clientId, OTHERS.secret)
const [ofRelais, ofOrganisations] = [true, false].map((own) =>
  printedOperations()
    .filter(({ id }) => !PUBLISHED.includes(id))
    .filter(({ scopes }) => Object.hasOwn(OWN_SCOPES, scopes[0]!) === own)
) as [PrintedOperation[], PrintedOperation[]]
const withId = ofOrganisations.filter(({ route }) => route.includes('{id}'))
const lists = ofOrganisations.filter(({ route }) => /^GET [^{]+$/.test(route))

/** The administrator where a member is needed, and the software for the rest. */
const thirdFor = ({ scopes }: PrintedOperation) =>
  scopes[0]!.startsWith('directory') ? thirds.administrator : thirds.software

/** The example of the contract, naming a recipient who exists and a day that has come. */
const bodyOf = ({ example, form }: PrintedOperation) => {
  if (example === undefined) return undefined
  const body = JSON.parse(
    JSON.stringify(example)
      .replaceAll('019aaf6e-7a00-7000-8000-00000000000b', receiver.id)
      .replace(/"metOn":"[^"]+"/, `"metOn":"${today}"`)
  )
  const { file: _, ...fields } = body
  return form ? formOf(fields) : body
}

const asking = (operation: PrintedOperation, token: string, id: string) =>
  ask(address, token, operation.route.replace('{id}', id), {
    body: bodyOf(operation),
    ...(operation.versioned ? { version: 1 } : {})
  })

/** What answers otherwise than 404 to another organisation of the collective, and why. */
const IN_THE_COLLECTIVE: Record<string, { status: number; why: string }> = {
  readOrganisation: { status: 200, why: 'the directory is what the members of a collective share' }
}
/** To another collective not even that is there. */
const ELSEWHERE: typeof IN_THE_COLLECTIVE = {}

async function everything(): Promise<Record<string, string>> {
  const tables = await asOwner<{ name: string }>(
    database.adminUrl,
    `select schemaname || '.' || tablename as name from pg_tables where (schemaname in ('identity', 'referrals', 'rights_check') or tablename in ('reports', 'open_editions'))
     and tablename not in ('idempotency_keys', 'oidc_payloads', 'sign_in_attempts', 'outbox', 'event_feed', 'telling', 'notifications') order by 1`
  )
  const rows = await asOwner<{ name: string; hash: string }>(
    database.adminUrl,
    tables
      .map(
        ({ name }) =>
          `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(r::text, '|' order by r::text)), '') as hash from ${name} r`
      )
      .join(' union all ')
  )
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
}

/** What a list cannot be asked without. */
const YEAR = '?from=2026-01-01&to=2026-12-31'
const NEEDED: Record<string, string> = {
  readReferralFunnel: YEAR,
  readOutreachReport: YEAR,
  readResultsReport: YEAR,
  searchGuide: '?q=loyer'
}

/** What differs between two answers beside their request ids. */
const shape = ({ status, body }: Answered) => ({ status, body: body === null ? null : { ...body, requestId: '' } })

for (const [who, tokenFor, exceptions] of [
  ['another organisation of the collective', thirdFor, IN_THE_COLLECTIVE],
  ['another collective', () => others, ELSEWHERE]
] as const) {
  t.test(`${who} sees nothing in a list`, async (t) => {
    const own = Object.entries(ids).flatMap(([room, some]) => (room === 'organisations' ? [] : some))
    for (const operation of lists) {
      const query = NEEDED[operation.id] ?? ''
      const { status, text } = await ask(address, tokenFor(operation), `${operation.route}${query}`)
      t.equal(status, 200, `${operation.id} ${text.slice(0, 200)}`)
      t.same(
        [...CANARIES, ...own].filter((one) => text.includes(one)),
        [],
        operation.id
      )
    }
    for (const body of [
      { phone: '06 39 98 87 76' },
      { givenName: 'Zorglubine', familyName: 'Kanarivox', birthDate: '1984-03-12' }
    ]) {
      const { status, body: answer } = await ask(
        address,
        who === 'another collective' ? others : thirds.software,
        'POST /v1/persons/search',
        { body }
      )
      t.same([status, answer.items], [200, []])
    }
  })

  t.test(`${who} finds nothing under an id, as if it did not exist, and changes nothing`, async (t) => {
    const before = await everything()
    for (const operation of withId) {
      const theirs = ids[operation.route.split('/')[2]!]
      if (theirs === undefined) {
        t.fail(`no id for ${operation.route}`)
        continue
      }
      for (const id of theirs) {
        const found = await asking(operation, tokenFor(operation), id)
        t.equal(found.status, exceptions[operation.id]?.status ?? 404, `${operation.id} ${found.text.slice(0, 200)}`)
        t.same(
          CANARIES.filter((canary) => found.text.includes(canary)),
          [],
          operation.id
        )
        if (found.status === 200) continue
        const missing = await asking(operation, tokenFor(operation), randomUUID())
        t.same(shape(found), shape(missing), `${operation.id}: as one that does not exist`)
      }
    }
    t.same(await everything(), before)
  })
}

t.test('what the services of Relais ask one another is asked by nobody else, whatever is there', async (t) => {
  t.same(
    ofRelais.map(({ id }) => id),
    ['listCapacityEvents', 'readCharterOf', 'listOutreachEvents', 'listForgottenPersons', 'listStaff']
  )
  const administrator = await administratorOf(address, mine)
  for (const { id, route, scopes } of ofRelais) {
    const about = id === 'listForgottenPersons' ? 'personId' : 'organisationId'
    for (const token of [others, thirds.software, thirds.administrator, administrator]) {
      const asked = async (collective: string, one: string) =>
        shape(
          await ask(
            address,
            token,
            route.includes('{id}')
              ? route.replace('{id}', collective)
              : id.endsWith('Events')
                ? route
                : `${route}?collectiveId=${collective}&${about}=${one}`
          )
        )
      const found = await asked(collective.id, id === 'listForgottenPersons' ? ids.persons![0]! : mine.id)
      t.match(found, { status: 403, body: { code: 'scope-missing', required: scopes } }, id)
      t.same(found, await asked(randomUUID(), randomUUID()), `${id}: as one that does not exist`)
    }
  }
})

t.test('the receiver and the sender do find them: the sweep asked for what is there', async (t) => {
  const own = await tokenOf(address, mine.slug)
  const theirs = await tokenOf(address, receiver.slug)
  const [sent, draft] = ids.referrals!
  t.equal((await ask(address, own, `GET /v1/referrals/${sent}`)).body.need, 'SERIN-BESOIN')
  t.equal((await ask(address, own, `GET /v1/referrals/${draft}`)).status, 200)
  t.equal((await ask(address, theirs, `GET /v1/referrals/${sent}`)).status, 200)
  t.equal((await ask(address, theirs, `GET /v1/referrals/${draft}`)).status, 404)
  t.equal((await ask(address, own, `GET /v1/persons/${ids.persons![0]}`)).body.familyName, 'Kanarivox')
  const check = await ask(address, own, `GET /v1/rights-checks/${ids['rights-checks']![0]}`)
  t.equal(check.body.situation.dwelling.rent, 9_876_501)
})
