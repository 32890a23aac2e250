import { openJobs } from '@relais/jobs'
import { openPost } from '@relais/messages'
import { forgetOldAnswers, type House } from '@relais/service-kit'
import type { ReportDesk } from '../desk.ts'
import { forgetExports } from '../store/kept/exports.ts'
import { mailAskers } from './files/mail-askers.ts'
import { forgetFiles, printFiles } from './files/print-files.ts'

const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400

/** What this service does again and again, whoever asks: each by one of its processes at a time. */
export function openReportJobs(house: House, desk: ReportDesk) {
  const post = openPost(house.config)
  const jobs = openJobs(house, {
    tasks: {
      'print-report-files': async (now, leaving) => {
        if (await printFiles(desk, now, leaving)) jobs.runSoon('mail-report-askers')
      },
      'mail-report-askers': (now, leaving) => mailAskers({ desk, post, publicUrl: house.publicUrl }, now, leaving),
      'forget-report-answers': (now) => forgetOldAnswers(desk.database, now),
      'forget-report-exports': (now) => forgetExports(desk.database, now),
      'forget-report-files': (now) => forgetFiles(desk, now)
    },
    every: {
      'print-report-files': MINUTE,
      'mail-report-askers': MINUTE,
      'forget-report-answers': HOUR,
      'forget-report-exports': DAY,
      'forget-report-files': HOUR
    }
  })
  return {
    begin: jobs.begin,
    /** A file waits to be printed. */
    print: () => jobs.runSoon('print-report-files'),
    stop: async () => {
      await jobs.stop()
      await post.close()
    }
  }
}
