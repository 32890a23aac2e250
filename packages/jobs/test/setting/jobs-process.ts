import { jobsIn } from './jobs-house.ts'

// A process for jobs.test.ts, which kills it: begins a task, says so, and never ends it.
const [, , databaseUrl, secret] = process.argv
const endless = async () => {
  console.log('begun')
  await new Promise((resolve) => setTimeout(resolve, 600_000))
}
jobsIn({ databaseUrl: databaseUrl!, secret: secret! }, { tasks: { follow: endless }, every: { follow: 1 } }).begin()
