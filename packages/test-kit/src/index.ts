export { type Teardown, type TestDatabase, TEMPLATE, testDatabase } from './test-database.ts'
