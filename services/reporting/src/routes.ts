import * as contract from '@relais/contract'
import { type Served, serve } from '@relais/service-kit'
import type { ReportDesk } from './desk.ts'
import { changeReport, createReport, deleteReport } from './kept/change-reports.ts'
import { exportReport } from './kept/exports/export-report.ts'
import { listReportExports } from './kept/exports/list-exports.ts'
import { readReportExport, readReportExportFile } from './kept/files/read-files.ts'
import { freezeReport } from './kept/freeze-report.ts'
import { listReports, readReport } from './kept/read-reports.ts'
import { publishOpenEdition } from './open-data/publish.ts'
import { listOpenEditions, readOpenEdition, readOpenEditionCsv } from './open-data/read.ts'
import { readOutreachReport } from './queries/read-outreach-report.ts'
import { readReferralFunnel } from './queries/read-referral-funnel.ts'
import { readResultsReport } from './queries/results/read-results.ts'

/** What reporting serves. */
export const routesOf = (desk: ReportDesk): Served[] => [
  serve(contract.readReferralFunnel, (asked) => readReferralFunnel(desk, asked)),
  serve(contract.readOutreachReport, (asked) => readOutreachReport(desk, asked)),
  serve(contract.readResultsReport, (asked) => readResultsReport(desk, asked)),
  serve(contract.createReport, (asked) => createReport(desk, asked)),
  serve(contract.listReports, (asked) => listReports(desk, asked)),
  serve(contract.readReport, (asked) => readReport(desk, asked)),
  serve(contract.changeReport, (asked) => changeReport(desk, asked)),
  serve(contract.freezeReport, (asked) => freezeReport(desk, asked)),
  serve(contract.deleteReport, (asked) => deleteReport(desk, asked)),
  serve(contract.createReportExport, (asked) => exportReport(desk, asked)),
  serve(contract.listReportExports, (asked) => listReportExports(desk, asked)),
  serve(contract.readReportExport, (asked) => readReportExport(desk, asked)),
  serve(contract.readReportExportFile, (asked) => readReportExportFile(desk, asked)),
  serve(contract.publishOpenEdition, (asked) => publishOpenEdition(desk, asked)),
  serve(contract.listOpenEditions, (asked) => listOpenEditions(desk, asked)),
  serve(contract.readOpenEdition, (asked) => readOpenEdition(desk, asked)),
  serve(contract.readOpenEditionCsv, (asked) => readOpenEditionCsv(desk, asked))
]
