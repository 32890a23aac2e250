import { runAlone } from '@relais/service-kit'
import { identity } from './service.ts'

await runAlone(identity, process.env)
