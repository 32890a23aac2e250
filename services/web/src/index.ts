export { builtWeb } from './serve/built.ts'
export { mountWeb } from './serve/mount-web.ts'
