import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate } from '../../kit/values.ts'

/** The most rows of one export. */
export const EXPORT_ROWS = 10_000

/** Why an organisation takes a list of its referrals out of Relais; a code, so that nobody is named in a journal. */
export const EXPORT_REASONS = ['activity_report', 'funding_report', 'team_follow_up', 'own_software', 'audit'] as const

const asked = {
  direction: z.enum(['sent', 'received']).meta({ description: 'Those that your organisation sent, or received.' }),
  from: CivilDate.meta({ description: 'The first day of sending, in France.' }),
  to: CivilDate.meta({ description: 'The last day of sending, in France.' }),
  reason: z.enum(EXPORT_REASONS).meta({
    description:
      'What for: a report of activity, a report to who funds it, the follow-up of a team, software of its own, an audit.'
  })
}

/** What was taken out, as the journal tells it. */
export const ReferralExport = z
  .strictObject({ ...asked, rows: z.int().meta({ description: 'How many referrals.' }) })
  .meta({ id: 'ReferralExport', description: 'A list of referrals that was taken out of Relais.' })
export type ReferralExport = z.infer<typeof ReferralExport>

/** Takes a list of one's own organisation's referrals out of Relais. */
export const createReferralExport = operation({
  id: 'createReferralExport',
  service: 'referrals',
  method: 'POST',
  path: '/v1/referral-exports',
  tag: 'referrals',
  summary: 'Export the referrals that your organisation sent or received',
  description:
    'A table to download, one row for each referral that was sent in a period, drafts left out: its reference, state, days, organisations, rights and territory, and its results where your organisation may read them. It holds no name, no contact and no text of anybody; the reference leads to the person within Relais alone. In UTF-8 with its mark, separated by semicolons, in French; no cell is a formula. Ten thousand rows at most. For administrators and leads who gave their password within the last five minutes (RFC 9470); software gives none and is refused, and follows referrals with listReferrals. Each export stands in the journal of your organisation, a repeated one too: nothing of the file is kept, so a repeat makes it anew.',
  open: { scope: 'referrals:read', roles: ['administrator', 'lead'] },
  recentSignIn: 300,
  body: z.strictObject(asked).refine(({ from, to }) => from <= to, {
    error: 'Give a last day that is not before the first.',
    path: ['to'],
    params: { rule: 'period-order' }
  }),
  example: { direction: 'received', from: '2026-10-01', to: '2026-12-31', reason: 'activity_report' },
  answers: { 200: { description: 'The table.', media: ['text/csv'] } },
  problems: []
})
