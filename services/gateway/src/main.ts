import { runUntilStopped } from '@relais/service-kit'
import { startRelais } from './start-relais.ts'

await runUntilStopped(() => startRelais(process.env))
