import { readConfig, runUntilStopped } from '@relais/service-kit'

await runUntilStopped(async () => {
  // A setting that cannot be right is told before a second goes into loading every service.
  readConfig(process.env)
  const { startRelais } = await import('./start-relais.ts')
  return startRelais(process.env)
})
