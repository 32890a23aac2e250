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
  },
  'export-not-found': {
    status: 404,
    title: 'No such file that you asked for',
    advice: 'Ask for it anew: files are kept seven days, for whoever asked for them.'
  },
  'export-not-ready': {
    status: 409,
    title: 'The file is not ready',
    advice: 'Read the state of the export: wait while it is preparing, ask anew when it failed.'
  },
  'edition-not-found': {
    status: 404,
    title: 'Nothing is published under this id',
    advice: 'List the published half-years.'
  },
  'half-year-not-over': {
    status: 409,
    title: 'The half-year is not over',
    advice: 'Publish it after its last day.'
  },
  'edition-reason-wrong': {
    status: 409,
    title: 'The reason does not fit what was published before',
    advice: 'Send first for a half-year of which nothing was published, and another reason for any later edition.'
  },
  'edition-too-close': {
    status: 409,
    title: 'The corrections concern so few persons that publishing both editions would tell of them',
    advice: 'Keep the edition that is published; errors names the tables whose figures are too close.'
  }
} as const
