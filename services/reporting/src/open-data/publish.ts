import { type publishOpenEdition as operation, refuse } from '@relais/contract'
import { newId } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import type { ReportDesk } from '../desk.ts'
import { editionsOf, insertEdition } from '../store/kept/editions.ts'
import { countFunnel, countOutreach } from '../sums/count.ts'
import { editionOf, tooClose } from './figures.ts'
import { showEdition } from './read.ts'

/** Publishes a half-year that is over, for everybody and for ever. */
export async function publishOpenEdition(desk: ReportDesk, asked: Asked<typeof operation>) {
  const { worker, body, now } = asked
  const { collectiveId: collective } = worker
  if (collective === null) return refuse('collective-not-found')
  if (!worker.roles.includes('coordinator')) return refuse('role-missing', { required: ['coordinator'] })
  const to = body.from.endsWith('-01-01') ? `${body.from.slice(0, 4)}-06-30` : `${body.from.slice(0, 4)}-12-31`
  if (dayInFrance(now) <= to) return refuse('half-year-not-over')
  const cohort = { collective, from: body.from, to, territory: null, organisation: null }
  return desk.answerOnce(asked, {
    read: async (trx) => {
      const [outreach, funnel, earlier] = await Promise.all([
        countOutreach(trx, cohort),
        countFunnel(trx, cohort),
        trx.run(editionsOf, { collective, from: body.from })
      ])
      return { outreach, funnel, earlier }
    },
    change: async (trx, { earlier, ...counts }) => {
      if ((earlier.length === 0) !== (body.reason === 'first')) return refuse('edition-reason-wrong')
      const before = earlier.map(({ told }) => told)
      const { figures, told } = editionOf(counts, desk.choiceIn(cohort), before)
      const close = tooClose(told, before)
      if (close.length > 0) {
        const parts = [...new Set(close.map((name) => name.slice(0, name.indexOf(' '))))]
        const errors = parts.map((field) => ({
          field,
          rule: 'too-close',
          message: 'Some figures differ by too few persons.'
        }))
        return refuse('edition-too-close', { errors })
      }
      const row = {
        id: newId(),
        collective_id: collective,
        from_on: body.from,
        to_on: to,
        edition: earlier.length + 1,
        reason: body.reason,
        published_at: now.toISOString(),
        published_by: worker.memberId
      }
      trx.run(insertEdition, { ...row, figures: JSON.stringify(figures), told: JSON.stringify(told) })
      return {
        status: 201,
        location: `/v1/open-data/editions/${row.id}`,
        body: showEdition({ ...row, figures })
      } as const
    }
  })
}

function dayInFrance(now: Date): string {
  return new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(now)
}
