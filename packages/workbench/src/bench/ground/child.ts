import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Ground } from './open-ground.ts'

/** A process of ours that is told things by message; it ends with the ground at the latest. */
export function startChild(ground: Pick<Ground, 'children'>, file: string): ChildProcess {
  const child = fork(join(import.meta.dirname, '..', file), [], { execArgv: ['--disable-warning=ExperimentalWarning'] })
  ground.children.add(child)
  child.once('exit', () => ground.children.delete(child))
  return child
}

/** Tells a process something and waits for its answer. */
export function askChild<T>(child: ChildProcess, message: object): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error(`${child.spawnargs[1]} ended before it answered`))
    child.once('exit', gone)
    child.once('message', (answer) => {
      child.off('exit', gone)
      resolve(answer as T)
    })
    child.send(message)
  })
}

/** Ends a process, politely for ten seconds. */
export function endChild(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.once('exit', () => {
      clearTimeout(impatience)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
