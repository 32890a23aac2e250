import { openJobs } from '@relais/jobs'
import { forgetOldAnswers, type House } from '@relais/service-kit'
import type { Desk } from './desk.ts'

const HOUR = 3_600

/** What this service does again and again, whoever asks: each by one of its processes at a time. */
export function openReferralJobs(house: House, { database }: Desk) {
  return openJobs(house, {
    tasks: { 'forget-answers': (now) => forgetOldAnswers(database, now) },
    every: { 'forget-answers': HOUR }
  })
}
