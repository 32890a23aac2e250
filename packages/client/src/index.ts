export { createRelaisClient, Refused, type RelaisClient, type Schemas, taken } from './client.ts'
