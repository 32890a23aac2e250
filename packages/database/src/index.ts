export { type Database, openDatabase } from './connect/open-database.ts'
export type { Transaction, TransactionOptions } from './connect/run-transaction.ts'
export { type Statement, statement } from './connect/statement.ts'
export type { Viewer } from './connect/viewer.ts'
export { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './embedded/start-embedded.ts'
export { startTemporary, type TemporaryServer } from './embedded/start-temporary.ts'
export { checkServer } from './migrate/check-server.ts'
export {
  copyDatabase,
  dropDatabase,
  fillTemplate,
  makeTemplate,
  type TemplateOptions
} from './migrate/copy-database.ts'
export { type MigrateOptions, migrate } from './migrate/migrate.ts'
export { newId } from './new-id.ts'
export { DatabaseUnavailable, StartProblem } from './problems.ts'
export { ROLES, type Role, roleUrl } from './roles.ts'
export { type CollectiveKeys, type Place, SealBroken } from './sealing/collective-keys.ts'
export type { WrappedKey } from './sealing/data-key.ts'
export { type DataKeys, keyStoreIn } from './sealing/key-store.ts'
export { normaliseEmail, normaliseName, normalisePhone } from './sealing/normalise.ts'
export { derive } from './sealing/secret.ts'
export { createVault, type KeyStore, type Vault, type VaultOptions } from './sealing/vault.ts'
