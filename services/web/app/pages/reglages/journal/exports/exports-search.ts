import type { Schemas } from '@relais/client'
import type { SettingsSearch } from '../../contents.tsx'

type Export = Schemas['ReferralExport']

/** What an export may be for, in the order of the form. */
export const REASONS = [
  'activity_report',
  'funding_report',
  'team_follow_up',
  'own_software',
  'audit'
] as const satisfies readonly Export['reason'][]

const DIRECTIONS = { recues: 'received', envoyees: 'sent' } as const

/** What a form of exports asks, as it stands in its address, so that it is still there after the sign-in pages. */
export interface ExportSearch {
  direction: Export['direction']
  from: string
  to: string
  /** Null until it is chosen. */
  reason: Export['reason'] | null
}

/** Reads an address; what it cannot mean is left out. */
export function readExportSearch({ sens, du, au, motif }: SettingsSearch): ExportSearch {
  return {
    direction: sens === 'envoyees' ? DIRECTIONS.envoyees : DIRECTIONS.recues,
    from: dayOf(du),
    to: dayOf(au),
    reason: REASONS.find((reason) => reason === motif) ?? null
  }
}

/** Writes it, without what is empty. */
export function writeExportSearch({ direction, from, to, reason }: ExportSearch): SettingsSearch {
  return {
    sens: direction === 'sent' ? 'envoyees' : 'recues',
    ...(from === '' ? {} : { du: from }),
    ...(to === '' ? {} : { au: to }),
    ...(reason === null ? {} : { motif: reason })
  }
}

function dayOf(value: unknown): string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : ''
}
