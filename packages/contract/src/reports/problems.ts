/** What reports refuse, beside what every service does. */
export const REPORT_PROBLEMS = {
  'report-not-found': {
    status: 404,
    title: 'No such report that you may read',
    advice: 'List the reports of your collective; drafts are read by its coordinators alone.'
  },
  'report-frozen': {
    status: 409,
    title: 'The report is frozen and stays as it is',
    advice: 'Begin another report of the same period, and say in it what changed.'
  },
  'report-unfinished': {
    status: 409,
    title: 'The report cannot be frozen yet',
    advice: 'Wait until its period is over, and write the sections that errors names.'
  }
} as const
