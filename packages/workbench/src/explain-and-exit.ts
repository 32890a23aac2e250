import { StartProblem } from '@relais/database'

/** Runs a root script: its answer is the exit code; what the person can mend is one sentence, anything else a fault. */
export async function explainAndExit(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    console.error(error instanceof StartProblem ? error.message : error)
    process.exitCode = 1
  }
}
