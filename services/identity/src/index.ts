export { seedIdentity } from './actions/seed-identity.ts'
export { identity } from './service.ts'
