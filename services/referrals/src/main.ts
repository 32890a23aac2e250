import { runAlone } from '@relais/service-kit'
import { referrals } from './service.ts'

await runAlone(referrals, process.env)
