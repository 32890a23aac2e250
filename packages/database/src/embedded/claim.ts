import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { StartProblem } from '../problems.ts'
import { commandOf, gone, processMark } from './processes.ts'

/** Makes this process the only one that uses a cluster; a claim whose process is dead is taken over. */
export async function claim(dataDir: string): Promise<{ giveUp(): void }> {
  const file = `${dataDir}.owner`
  const mine = processMark(process.pid) ?? String(process.pid)
  for (let takenOver = false; ; takenOver = true) {
    if (tryToWrite(file, mine)) {
      // of two that found the same dead holder, one may have removed the other's new claim: look again
      if (takenOver) await new Promise((resolve) => setTimeout(resolve, 100))
      if (readOr(file, '') === mine) return { giveUp: () => rmSync(file, { force: true }) }
    }
    const holder = readOr(file, '')
    const pid = Number.parseInt(holder, 10)
    if (pid > 0 && processMark(pid) === holder) {
      throw new StartProblem(
        `Another Relais (process ${pid}) is using ${dataDir}; stop it, or set DATA_DIR to another folder.`
      )
    }
    rmSync(file, { force: true })
  }
}

/** Appears with its text in it, or not at all. */
function tryToWrite(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Stops the server of a process that was killed before it could stop it. Ours by claim, so nobody else uses it. */
export async function stopLeftover(dataDir: string): Promise<void> {
  const pid = Number.parseInt(readOr(`${dataDir}/postmaster.pid`, ''), 10)
  // a number that now belongs to another program: PostgreSQL itself clears the stale file
  if (!(pid > 0) || !commandOf(pid).includes(dataDir)) return
  process.kill(pid, 'SIGINT')
  if (await gone(pid, 10_000)) return
  process.kill(pid, 'SIGQUIT')
  if (!(await gone(pid, 10_000)))
    throw new StartProblem(`A PostgreSQL (process ${pid}) still holds ${dataDir}; stop it first.`)
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return otherwise
  }
}
