export { MIGRATIONS } from './open-store.ts'
export { type RunningRelais, startRelais } from './start-relais.ts'
