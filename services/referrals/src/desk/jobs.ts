import { openJobs } from '@relais/jobs'
import { forgetOldAnswers, type House } from '@relais/service-kit'
import { followClocks } from '../acting/life/follow-clocks.ts'
import { forgetPersons } from '../acting/life/forget-persons.ts'
import type { Desk } from './desk.ts'

const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400

/** What this service does again and again, whoever asks: each by one of its processes at a time. */
export function openReferralJobs(house: House, desk: Desk) {
  return openJobs(house, {
    tasks: {
      'follow-clocks': (now) => followClocks(desk, now),
      'forget-answers': (now) => forgetOldAnswers(desk.database, now),
      'forget-persons': (now) => forgetPersons(desk, now)
    },
    every: { 'follow-clocks': MINUTE, 'forget-answers': HOUR, 'forget-persons': DAY }
  })
}
