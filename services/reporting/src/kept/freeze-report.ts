import { type FieldError, type freezeReport as freezing, isRefusal, type Refusal, refuse } from '@relais/contract'
import { type CollectiveKeys, newId } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import type { ReportDesk } from '../desk.ts'
import { findReport, freezeRow, type KeptFigures, type ReportHead, type ReportRow } from '../store/kept/reports.ts'
import { draftRefused } from './change-reports.ts'
import { documentOf } from './exports/document.ts'
import type { Asker, TakenOut } from './exports/journalled.ts'
import { nameOfPlace } from './exports/place.ts'
import { figuresOf } from './figures.ts'
import { askForFile } from './files/ask-for-file.ts'
import { periodOf } from './read-reports.ts'
import { missingIn, openSections, showHead, showReport } from './show.ts'

/** A coordinator freezes a draft with the figures of now, over the version that was read; its PDF is printed, and the coordinator written to. */
export async function freezeReport(desk: ReportDesk, asked: Asked<typeof freezing>) {
  const { worker, params, now, version, call } = asked
  const { collectiveId, organisationId } = worker
  if (collectiveId === null || organisationId === null) return refuse('report-not-found')
  const asker: Asker = { ...worker, collectiveId, organisationId }
  const keys = await desk.vault.keysFor(collectiveId)
  const byId = { id: params.id }
  // The period of a report never changes: its figures are counted before the transaction, which asks no neighbour.
  const [draft] = await desk.database.transaction(viewerOf(worker), (trx) => trx.run(findReport, byId), {
    readOnly: true
  })
  if (draft === undefined) return refuse('report-not-found')
  const figures = draft.frozen_at === null ? await figuresOf(desk, asked, periodOf(draft)) : null
  if (figures !== null && isRefusal(figures)) return figures
  const place = await nameOfPlace(call, { territoryId: draft.territory_id, organisationId: null })

  const answer = await desk.answerOnce(asked, {
    read: (trx) => trx.run(findReport, byId),
    change: async (trx, [row]) => {
      const refused = draftRefused(row, version) ?? unfinished(row!, keys, now)
      if (refused !== null) return refused
      const [frozen] = await trx.run(freezeRow, {
        ...byId,
        version,
        figures: JSON.stringify(figures),
        at: now.toISOString(),
        by: worker.memberId
      })
      if (frozen === undefined) return refuse('version-stale')
      // what is no draft was refused, and a draft has been counted
      const taken = takenOut({ ...row!, ...frozen, figures: figures! }, keys, place, now)
      askForFile(trx, keys, asker, taken, 'always')
      return { status: 200, version: frozen.version, body: showHead(frozen) } as const
    }
  })
  if (!isRefusal(answer)) desk.printSoon()
  return answer
}

/** The report as it is handed over, for its PDF. */
function takenOut(
  row: ReportHead & Pick<ReportRow, 'sections_sealed'> & { figures: KeptFigures },
  keys: CollectiveKeys,
  place: string | null,
  now: Date
): TakenOut {
  const report = showReport(row, openSections(keys, row), { now: null, compare: false })
  const document = documentOf({ ...report, kept: report, place })
  const { id: reportId, territoryId } = report
  return { id: newId(), document, reportId, territoryId, organisationId: null, at: now.toISOString() }
}

function unfinished(row: ReportRow, keys: CollectiveKeys, at: Date): Refusal | null {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(at)
  const early: FieldError[] =
    row.to_on < today ? [] : [{ field: 'to', rule: 'period-not-over', message: `Wait until ${row.to_on} is over.` }]
  const missing = missingIn(row.kind, openSections(keys, row)).map((section): FieldError => {
    return { field: `sections.${section}`, rule: 'not-written', message: 'Write this section.' }
  })
  const errors = [...early, ...missing]
  return errors.length === 0 ? null : refuse('report-unfinished', { errors })
}
