import { runAlone } from '@relais/service-kit'
import { reporting } from './service.ts'

await runAlone(reporting, process.env)
