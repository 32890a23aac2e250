import * as contract from '@relais/contract'
import { type Served, serve } from '@relais/service-kit'
import type { Desk } from './desk.ts'
import { readOutreachReport } from './queries/read-outreach-report.ts'
import { readReferralFunnel } from './queries/read-referral-funnel.ts'

/** What reporting serves. */
export const routesOf = (desk: Desk): Served[] => [
  serve(contract.readReferralFunnel, (asked) => readReferralFunnel(desk, asked)),
  serve(contract.readOutreachReport, (asked) => readOutreachReport(desk, asked))
]
