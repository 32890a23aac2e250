import { isRefusal, type readReferralFunnel as operation } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import type { Desk } from '../desk.ts'
import { countFunnel } from '../store/funnel.ts'
import { cohortOf } from './cohort-of.ts'
import { printFunnel } from './print-funnel.ts'

/** Counts the referrals of a period: those of the collective for a coordinator, those of their own organisation for anybody else. */
export async function readReferralFunnel({ database }: Desk, asked: Asked<typeof operation>) {
  const cohort = cohortOf(asked)
  if (isRefusal(cohort)) return cohort
  const { worker, now } = asked
  const figures = await database.transaction(viewerOf(worker), (trx) => countFunnel(trx, cohort), { readOnly: true })
  const { from, to, territory: territoryId, organisation: organisationId } = cohort
  const head = { from, to, territoryId, organisationId, countedAt: now.toISOString() }
  const states = worker.roles.includes('coordinator') ? 'told' : 'withheld'
  return { status: 200, body: { ...head, ...printFunnel(figures, states) } } as const
}
