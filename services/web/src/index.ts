export { mountWeb } from './serve/mount-web.ts'
