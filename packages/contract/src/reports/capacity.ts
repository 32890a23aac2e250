import { z } from 'zod'
import { Id } from '../kit/values.ts'
import { ReportCount, ReportTotal } from './count.ts'

/** How a day may end for an organisation, by what it stated; each day of a period is one of these. */
export const CAPACITY_DAYS = ['open', 'waitingList', 'full', 'paused', 'unknown'] as const

const days = z.strictObject(
  Object.fromEntries(CAPACITY_DAYS.map((day) => [day, ReportCount])) as Record<
    (typeof CAPACITY_DAYS)[number],
    typeof ReportCount
  >
)

/** Places as organisations state them, over time. */
export const CapacityReport = z
  .strictObject({
    months: z
      .array(
        z.strictObject({
          month: z.string().meta({ description: 'As it ended: 2026-07.' }),
          fresh: ReportCount.meta({ description: 'Organisations whose statement was not older than 90 days.' }),
          places: ReportTotal.meta({ description: 'Open places as they stated them, less those taken since.' })
        })
      )
      .meta({ description: 'Each month of the period that is over.' }),
    organisations: z
      .array(z.strictObject({ organisationId: Id, ...days.shape, places: ReportTotal }))
      .meta({ description: 'Each organisation that received a referral in the period, or stated places.' })
  })
  .meta({
    id: 'CapacityReport',
    description:
      'Places as organisations stated them: at month ends, and on how many days each had some. Empty where a territory is asked for, for places are not stated by territory.'
  })
export type CapacityReport = z.infer<typeof CapacityReport>
