export { type Accepted, acceptFile, type NotAccepted } from './kind/accept-file.ts'
export { createScanner, type Scanner, type Verdict } from './scan/create-scanner.ts'
export { type FileStore, openFileStore, StoreAway } from './store/open-file-store.ts'
