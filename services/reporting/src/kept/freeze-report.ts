import { type FieldError, type freezeReport as freezing, isRefusal, type Refusal, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import type { ReportDesk } from '../desk.ts'
import { findReport, freezeRow, type ReportRow } from '../store/kept/reports.ts'
import { draftRefused } from './change-reports.ts'
import { figuresOf } from './figures.ts'
import { periodOf } from './read-reports.ts'
import { missingIn, openSections, showHead } from './show.ts'

/** A coordinator freezes a draft with the figures of now, over the version that was read. */
export async function freezeReport(desk: ReportDesk, asked: Asked<typeof freezing>) {
  const { worker, params, now, version } = asked
  if (worker.collectiveId === null) return refuse('report-not-found')
  const keys = await desk.vault.keysFor(worker.collectiveId)
  const byId = { id: params.id }
  // The period of a report never changes: its figures are counted before the transaction, which asks no neighbour.
  const [draft] = await desk.database.transaction(viewerOf(worker), (trx) => trx.run(findReport, byId), {
    readOnly: true
  })
  if (draft === undefined) return refuse('report-not-found')
  const figures = draft.frozen_at === null ? await figuresOf(desk, asked, periodOf(draft)) : null
  if (figures !== null && isRefusal(figures)) return figures

  return desk.answerOnce(asked, {
    read: (trx) => trx.run(findReport, byId),
    change: async (trx, [row]) => {
      const refused = draftRefused(row, version) ?? unfinished(row!, now)
      if (refused !== null) return refused
      const [frozen] = await trx.run(freezeRow, {
        ...byId,
        version,
        figures: JSON.stringify(figures),
        at: now.toISOString(),
        by: worker.memberId
      })
      if (frozen === undefined) return refuse('version-stale')
      return { status: 200, version: frozen.version, body: showHead(frozen) } as const
    }
  })

  function unfinished(row: ReportRow, at: Date): Refusal | null {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(at)
    const early: FieldError[] =
      row.to_on < today ? [] : [{ field: 'to', rule: 'period-not-over', message: `Wait until ${row.to_on} is over.` }]
    const missing = missingIn(row.kind, openSections(keys, row)).map((section): FieldError => {
      return { field: `sections.${section}`, rule: 'not-written', message: 'Write this section.' }
    })
    const errors = [...early, ...missing]
    return errors.length === 0 ? null : refuse('report-unfinished', { errors })
  }
}
