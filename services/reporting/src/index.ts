export { openDesk } from './desk.ts'
export { rebuild } from './feed/rebuild.ts'
export { reporting } from './service.ts'
