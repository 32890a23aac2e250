export { rightsCheck } from './service.ts'
