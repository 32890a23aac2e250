export { seedIdentity } from './actions/seed-identity.ts'
export { identity } from './service.ts'
export { ownClientSecret } from './sign-in/own-clients.ts'
