export { MIGRATIONS, openStore } from './open-store.ts'
export { type RunningRelais, startRelais } from './start-relais.ts'
