import { Worker } from 'node:worker_threads'
import type { Table } from './read-table.ts'

const MEMORY = 256
// a usual file takes some hundredths of a second; a machine may be busy
const PATIENCE = 15_000
const IDLE = 5_000
const MOST_WAITING = 4

let waiting = 0
let last: Promise<unknown> = Promise.resolve()
let idle: { thread: Worker; end: NodeJS.Timeout; gone: () => void } | null = null

/**
 * Reads a file in a thread apart, with an end to its memory and its time: what it holds comes from anybody. One at a time; `busy` when too many
 * wait. The thread serves the next file that comes soon, unless this one was too much for it.
 */
export async function readApart(bytes: Uint8Array): Promise<Table | 'busy'> {
  if (waiting > MOST_WAITING) return 'busy'
  waiting += 1
  const reading = last.then(() => readInThread(takeThread(), bytes))
  last = reading.catch(() => {})
  try {
    return await reading
  } finally {
    waiting -= 1
  }
}

function takeThread(): Worker {
  if (idle === null) {
    const url = new URL('./table-thread.ts', import.meta.url)
    return new Worker(url, { resourceLimits: { maxOldGenerationSizeMb: MEMORY }, stdout: true, stderr: true })
  }
  const { thread, end, gone } = idle
  clearTimeout(end)
  thread.off('error', gone)
  idle = null
  thread.ref()
  return thread
}

function readInThread(thread: Worker, bytes: Uint8Array): Promise<Table> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer)
      thread.off('message', read)
      thread.off('error', fail)
      settle()
    }
    const read = (table: Table) => {
      keep(thread)
      end(() => resolve(table))
    }
    const fail = (error: Error & { code?: string }) => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end(() => (full ? resolve({ fault: 'unpacks-too-large' }) : reject(error)))
    }
    const timer = setTimeout(() => {
      thread.terminate()
      end(() => resolve({ fault: 'takes-too-long' }))
    }, PATIENCE)
    thread.on('message', read)
    thread.on('error', fail)
    thread.postMessage(bytes)
  })
}

/** Keeps a thread for a while; it holds up no process that ends, and what ends it meanwhile ends nothing else. */
function keep(thread: Worker): void {
  const gone = () => {
    clearTimeout(end)
    idle = null
  }
  const end = setTimeout(() => {
    idle = null
    thread.terminate()
  }, IDLE).unref()
  idle = { thread, end, gone }
  thread.unref()
  thread.on('error', gone)
}
