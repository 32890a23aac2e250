export { openDesk } from './desk.ts'
export { rebuild } from './feed/rebuild.ts'
export { seedReports } from './kept/seed-reports.ts'
export { reporting } from './service.ts'
