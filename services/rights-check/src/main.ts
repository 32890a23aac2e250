import { runAlone } from '@relais/service-kit'
import { rightsCheck } from './service.ts'

await runAlone(rightsCheck, process.env)
