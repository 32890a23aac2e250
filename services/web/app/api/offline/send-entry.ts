import { Refused, type Schemas, taken } from '@relais/client'
import { meQuery, queries } from '../queries.ts'
import { relais } from '../relais.ts'
import type { Entry } from './outbox.ts'

/** What becomes of an entry: what the server made of it, why it did not take it, or to be tried later. */
type Outcome = { result: string } | { refused: Schemas['Problem'] } | 'later'

/** Statuses that say nothing against what was sent: not signed in, too much at once. */
const NOT_ITS_FAULT = [401, 408, 425, 429]

/** Sends one entry under its own key, as its own author and nobody else. */
export async function sendEntry(entry: Entry, owner: string): Promise<Outcome> {
  try {
    const { member } = await queries.fetchQuery(meQuery)
    if (member?.id !== owner) return 'later'
    return { result: await send(entry) }
  } catch (error) {
    if (!(error instanceof Refused)) return 'later'
    const { problem } = error
    const later =
      problem.status >= 500 || NOT_ITS_FAULT.includes(problem.status) || problem.code === 'idempotency-in-flight'
    return later ? 'later' : { refused: problem }
  }
}

async function send(entry: Entry): Promise<string> {
  const once = { params: { header: { 'Idempotency-Key': entry.id } } }
  if (entry.kind === 'contact')
    return (await taken(relais.POST('/v1/outreach-contacts', { ...once, body: entry.body }))).data.id
  if (entry.kind === 'check')
    return (await taken(relais.POST('/v1/rights-checks', { ...once, body: entry.body }))).data.id
  return sendCount(entry.body)
}

type Count = Extract<Entry, { kind: 'count' }>['body']

/** Somebody else has counted meanwhile: nobody is counted twice, so the higher figure holds. */
async function sendCount({ sessionId, version, attendance }: Count): Promise<string> {
  const params = { path: { id: sessionId } }
  const put = (held: number, counted: Schemas['Attendance']) =>
    taken(
      relais.PATCH('/v1/drop-in-sessions/{id}', {
        params: { ...params, header: { 'If-Match': `"${held}"` } },
        body: { attendance: counted }
      })
    )
  try {
    await put(version, attendance)
  } catch (error) {
    if (!(error instanceof Refused && error.problem.status === 412)) throw error
    const { data } = await taken(relais.GET('/v1/drop-in-sessions/{id}', { params }))
    await put(data.version, data.attendance === null ? attendance : higher(data.attendance, attendance))
  }
  return sessionId
}

function higher(one: Schemas['Attendance'], other: Schemas['Attendance']): Schemas['Attendance'] {
  const most = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b))
  return {
    welcomed: Math.max(one.welcomed, other.welcomed),
    turnedAway: most(one.turnedAway, other.turnedAway),
    appointments: most(one.appointments, other.appointments),
    noShows: most(one.noShows, other.noShows)
  }
}
