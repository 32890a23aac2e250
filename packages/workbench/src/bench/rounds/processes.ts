import { readdirSync, readFileSync } from 'node:fs'

/** What a process and its descendants, and the whole machine, have used of the processors so far, in milliseconds. */
export interface Usage {
  /** By process id, its descendants and those it has outlived included. */
  of: (pid: number) => number
  machine: { busy: number; all: number }
}

/** One tick of the clock that Linux counts processor time in. */
const TICK = 10

/** Reads what was used until now; null where there is no /proc (then nothing is known of processor time). */
export function readUsage(): Usage | null {
  let total: string
  try {
    total = readFileSync('/proc/stat', 'utf8')
  } catch {
    return null
  }
  const own = new Map<number, number>()
  const children = new Map<number, number[]>()
  for (const entry of readdirSync('/proc')) {
    const stat = /^\d+$/.test(entry) ? statOf(entry) : null
    if (stat === null) continue
    own.set(stat.pid, stat.used)
    children.set(stat.parent, [...(children.get(stat.parent) ?? []), stat.pid])
  }
  const of = (pid: number): number =>
    (children.get(pid) ?? []).reduce((sum, child) => sum + of(child), own.get(pid) ?? 0)
  return { of, machine: machineOf(total) }
}

/** The memory that a process holds now, in megabytes; null where there is no /proc. */
export function readMemory(pid: number): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}

/** Own time and that of children already gone; a process that ends while we look counts nothing. */
function statOf(entry: string): { pid: number; parent: number; used: number } | null {
  try {
    const text = readFileSync(`/proc/${entry}/stat`, 'utf8')
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const ticks = fields.slice(11, 15).reduce((sum, part) => sum + part, 0)
    return { pid: Number(entry), parent: fields[1]!, used: ticks * TICK }
  } catch {
    return null
  }
}

/** user nice system idle iowait irq softirq steal */
function machineOf(stat: string): Usage['machine'] {
  const ticks = stat.split('\n', 1)[0]!.trim().split(/\s+/).slice(1, 9).map(Number)
  const all = ticks.reduce((sum, part) => sum + part, 0)
  return { busy: (all - ticks[3]! - ticks[4]!) * TICK, all: all * TICK }
}
