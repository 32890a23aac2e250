import { type listOutreachEvents as operation, refuse } from '@relais/contract'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { eventsAfter, type OutreachEventRow } from '../../store/outreach/events.ts'

const Place = z.tuple([z.int().min(0)])

/** Follows what contacts, checks and activities of every collective become, for the services of Relais. */
export async function listOutreachEvents({ database }: Desk, asked: Asked<typeof operation>) {
  const { worker, query } = asked
  if (colleagueOf(asked) !== null) return refuse('scope-missing', { required: ['outreach-events:read'] })
  const after = query.cursor === undefined ? 0 : (readCursor(query.cursor, Place)?.[0] ?? null)
  if (after === null)
    return refuse('invalid-request', {
      errors: [{ field: 'query.cursor', rule: 'cursor', message: 'Send the next of the answer before, unchanged.' }]
    })
  const rows = await database.transaction(
    viewerOf(worker),
    (trx) => trx.run(eventsAfter, { after, limit: query.limit }),
    { readOnly: true }
  )
  const next = writeCursor([rows.at(-1)?.position ?? after])
  return { status: 200, body: { items: rows.map(show), next } } as const
}

function show(row: OutreachEventRow) {
  const { id, version, collective_id: collectiveId, organisation_id: organisationId, at } = row
  const subject = { id, version, collectiveId, organisationId, at }
  if (row.kind === 'contact')
    return { kind: row.kind, ...subject, contact: { ...row.facts, metAt: instant(row.facts.metAt) } }
  if (row.kind === 'activity') return { kind: row.kind, ...subject, activity: row.facts }
  const { madeAt, findings, ...check } = row.facts
  return {
    kind: row.kind,
    ...subject,
    check: {
      ...check,
      madeAt: instant(madeAt),
      findings: findings.map((finding) => ({ ...finding, status: finding.status as Status }))
    }
  }
}

type Status = 'entitled' | 'received' | 'not_entitled' | 'undetermined'

// inside JSON PostgreSQL writes instants with the offset of its session
function instant(written: string): string {
  return new Date(written).toISOString()
}
