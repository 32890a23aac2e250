import { setTimeout } from 'node:timers/promises'
import { StartRefused } from '../../src/process/config.ts'
import { runUntilStopped } from '../../src/process/run-until-stopped.ts'

// A process for run-until-stopped.test.ts: says what it does, and does what its first argument says.
const [, , how] = process.argv
const keepAlive = setInterval(() => {}, 1_000)

await runUntilStopped(async () => {
  console.log('starting')
  if (how === 'slow') await setTimeout(500)
  if (how === 'refused') throw new StartRefused('The setting PORT is not acceptable.')
  if (how === 'broken') throw new Error('a fault at start')
  console.log('started')
  return {
    close: async () => {
      if (how === 'bad-end') throw new Error('a fault at the end')
      await setTimeout(50)
      console.log('closed')
    }
  }
})
if (how !== 'held') clearInterval(keepAlive)
