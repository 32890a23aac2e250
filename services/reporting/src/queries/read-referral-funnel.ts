import { type readReferralFunnel as operation, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import type { Desk } from '../desk.ts'
import { countFunnel } from '../store/funnel.ts'
import { printFunnel } from './print-funnel.ts'

/** Counts the referrals of a period: those of the collective for a coordinator, those of their own organisation for anybody else. */
export async function readReferralFunnel({ database }: Desk, { worker, query, now }: Asked<typeof operation>) {
  const { collectiveId, organisationId: own } = worker
  if (collectiveId === null || own === null) return refuse('collective-not-found')
  const coordinates = worker.roles.includes('coordinator')
  const organisation = query.organisationId ?? (coordinates ? null : own)
  if (!coordinates && organisation !== own) return refuse('organisation-not-found')

  const { from, to, territoryId: territory = null } = query
  const cohort = { collective: collectiveId, from, to, territory, organisation }
  const figures = await database.transaction(viewerOf(worker), (trx) => countFunnel(trx, cohort), { readOnly: true })
  const head = { from, to, territoryId: territory, organisationId: organisation, countedAt: now.toISOString() }
  return { status: 200, body: { ...head, ...printFunnel(figures, coordinates ? 'told' : 'withheld') } } as const
}
