import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import { NOWHERE } from '../funnel.ts'
import type { Tables } from '../tables.ts'
import type { Measured } from './decided.ts'
import { chosen, type KnownCohort, standing, tooLate } from './known.ts'

/** How a recipient answered what was sent to it in a period. */
export interface ResponseFigures {
  organisationId: string
  sent: number
  answeredInTime: number
  answeredLate: number
  unansweredLate: number
}

const sentWithin = (
  cohort: KnownCohort
) => sql`f.sent_at >= (${cohort.from}::date)::timestamp at time zone 'Europe/Paris'
  and f.sent_at < (${cohort.to}::date + 1)::timestamp at time zone 'Europe/Paris' and ${standing(cohort, 'f')}`

// Each organisation answers for what it received, whoever sent the root of its chain.
export const countResponses = statement((db: Kysely<Tables>, cohort: KnownCohort) => ({
  compile: () =>
    sql<ResponseFigures>`with received as (
        select f.recipient_id, coalesce(f.answered_at < ${tooLate(cohort)}, false) as answered, coalesce(f.late_at < ${tooLate(cohort)}, false) as late
        from referral_facts f where ${sentWithin(cohort)} and (${cohort.territory}::uuid is null or coalesce(f.territory_id, ${NOWHERE}::uuid) = ${cohort.territory})
          and (${cohort.organisation}::uuid is null or f.recipient_id = ${cohort.organisation})
      )
      select recipient_id as "organisationId", count(*) as sent, count(*) filter (where answered and not late) as "answeredInTime",
        count(*) filter (where answered and late) as "answeredLate", count(*) filter (where late and not answered) as "unansweredLate"
      from received group by 1 order by 1`.compile(db)
}))

export interface SentTimes {
  checkToSent: Measured
  sentToAnswered: Measured
}

// From the check to the sending it is the root that counts; each referral is answered by itself.
export const measureSent = statement((db: Kysely<Tables>, cohort: KnownCohort) => ({
  compile: () =>
    sql<SentTimes>`with sent as (
        select case when f.referral_id = f.root_id then f.sent_days end as checked, case when f.answered_at < ${tooLate(cohort)} then f.answered_days end as answered
        from referral_facts f where ${sentWithin(cohort)} and ${chosen(cohort, 'f')}
      )
      select jsonb_build_object('of', count(checked), 'days', percentile_cont(array[0.5, 0.9]) within group (order by checked::float8)) as "checkToSent",
        jsonb_build_object('of', count(answered), 'days', percentile_cont(array[0.5, 0.9]) within group (order by answered::float8)) as "sentToAnswered"
      from sent`.compile(db)
}))
