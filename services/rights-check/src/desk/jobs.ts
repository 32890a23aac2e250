import { openJobs } from '@relais/jobs'
import { forgetOldAnswers, type House } from '@relais/service-kit'
import { forgetChecks } from '../actions/forget-checks.ts'
import { forgetErased } from '../actions/forget-erased.ts'
import type { Desk } from './desk.ts'

const HOUR = 3_600
const DAY = 86_400

/** What this service does again and again, whoever asks: each by one of its processes at a time. */
export function openCheckJobs(house: House, desk: Desk) {
  return openJobs(house, {
    tasks: {
      'forget-checks': (now) => forgetChecks(desk, now),
      'forget-erased': (now) => forgetErased(desk, now),
      'forget-check-answers': (now) => forgetOldAnswers(desk.database, now)
    },
    every: { 'forget-checks': DAY, 'forget-erased': DAY, 'forget-check-answers': HOUR }
  })
}
