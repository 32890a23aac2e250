import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process as it can be recognised later, although its number may have been given to another: number and start. */
export function processMark(pid: number): string | undefined {
  const start = process.platform === 'linux' ? linuxStart(pid) : ps(pid, 'lstart')
  return start && `${pid} ${start}`
}

/** What a process was started with, or nothing when it is gone. */
export function commandOf(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'command') ?? ''
  return readText(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
}

/** Waits until a process is gone; false when it outlives the given milliseconds. */
export async function gone(pid: number, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (commandOf(pid) === '') return true
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return commandOf(pid) === ''
}

/** Field 22 of /proc/<pid>/stat: ticks since boot; the name before it may hold spaces. */
function linuxStart(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
}

function ps(pid: number, field: string): string | undefined {
  return spawnSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
