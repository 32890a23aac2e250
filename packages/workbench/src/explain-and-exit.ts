import { StartProblem } from '@relais/database'
import { StartRefused } from '@relais/service-kit'

/** Runs a root script: its answer is the exit code; what the person can mend is one sentence, anything else a fault. */
export async function explainAndExit(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    const mendable = error instanceof StartProblem || error instanceof StartRefused
    console.error(mendable ? error.message : error)
    process.exitCode = 1
  }
}
