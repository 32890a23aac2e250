export { readAttachedDemoCheck, seedChecks } from './actions/seed-checks.ts'
export { rightsCheck } from './service.ts'
