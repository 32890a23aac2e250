import { randomUUID } from 'node:crypto'
import type { OutreachEvent } from '@relais/contract'
import type { Teardown } from '@relais/test-kit'
import { openHouse } from '../made-up/house.ts'
import { id } from '../made-up/stories.ts'

type Finding = Extract<OutreachEvent, { kind: 'check' }>['check']['findings'][number]

const rsa: Finding = {
  right: 'rsa',
  mainstream: true,
  status: 'entitled',
  nonTakeUp: 'not_known',
  cause: null,
  renounced: false
}

const subject = (name: string) => ({
  id: id(name),
  version: 1,
  collectiveId: id('vénissieux'),
  organisationId: id('ccas'),
  at: '2026-07-01T08:00:00.000Z'
})

/** Contacts on a market, and checks of as many persons, in March 2026. */
export function outreachOf(contacts: number, checks: { missing: number; well: number }, name = ''): OutreachEvent[] {
  const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
  const metAt = '2026-03-02T09:00:00.000Z'
  const met = {
    placeKind: 'market',
    territoryId: id('minguettes'),
    metAt,
    minutes: 5,
    followUp: 'nothing',
    voided: false
  }
  const check = (told: string, status: Finding['status']): OutreachEvent => ({
    kind: 'check',
    ...subject(told),
    check: { territoryId: id('minguettes'), madeAt: metAt, person: id(told), findings: [{ ...rsa, status }] }
  })
  return [
    ...many(contacts, (at): OutreachEvent => ({ kind: 'contact', ...subject(`met ${name}${at}`), contact: met })),
    ...many(checks.missing, (at) => check(`missing ${name}${at}`, 'entitled')),
    ...many(checks.well, (at) => check(`well ${name}${at}`, 'not_entitled'))
  ]
}

export const AGENT = {
  scope: 'reports:read directory:write',
  collective: id('vénissieux'),
  organisation: id('ccas'),
  member: id('somebody'),
  roles: ['agent']
}
export const COORDINATOR = { ...AGENT, organisation: id('city'), member: id('Nadia'), roles: ['coordinator'] }
export const HALF_YEAR = { kind: 'half_year_funder', from: '2026-01-01', to: '2026-06-30' }

interface Sending {
  body?: object
  version?: number
  key?: string
  accept?: string
}

/** A house with reporting, and how it is asked: `POST /v1/reports`, as the coordinator unless told. */
export async function openReports(t: Teardown, wishes?: Parameters<typeof openHouse>[1]) {
  const house = await openHouse(t, wishes)

  async function ask(route: string, claims: object = COORDINATOR, sending: Sending = {}) {
    const { body, version, key = randomUUID(), accept = '*/*' } = sending
    const [method, url] = route.split(' ') as ['GET', string]
    const answer = await house.app.inject({
      method,
      url,
      headers: {
        accept,
        authorization: `Bearer ${await house.tokenFor({ ...claims })}`,
        ...(method === ('POST' as string) ? { 'idempotency-key': key } : {}),
        ...(version === undefined ? {} : { 'if-match': `"v${version}"` })
      },
      ...(body === undefined ? {} : { payload: body })
    })
    const isJson = /json/.test(String(answer.headers['content-type'])) && answer.body !== ''
    const { statusCode: status, headers, rawPayload: bytes } = answer
    return { status, headers, bytes, body: isJson ? answer.json() : null }
  }

  /** Waits until so many contacts of the half-year are taken in. */
  async function counted(contacts: number) {
    for (let waited = 0; waited < 10_000; waited += 20) {
      const { body } = await ask('GET /v1/reports/outreach?from=2026-01-01&to=2026-06-30')
      if (body.contacts.all.count === contacts) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error('the feed was not taken in')
  }

  /** The PDF that was asked for, once it is printed. */
  async function printed(id: string, claims: object = COORDINATOR) {
    for (let waited = 0; waited < 10_000; waited += 50) {
      const { body } = await ask(`GET /v1/report-exports/${id}`, claims)
      if (body.state !== 'preparing') return ask(`GET /v1/report-exports/${id}/file`, claims)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('the file was not printed')
  }

  return {
    ask,
    counted,
    printed,
    neighbours: house.neighbours,
    test: house.test,
    house: house.house,
    moveTo: house.moveTo
  }
}
