import { buildWeb } from './serve/build-web.ts'

await buildWeb()
