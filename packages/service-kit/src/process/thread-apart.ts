import { Worker } from 'node:worker_threads'

/** What a thread apart may take. */
export interface ApartLimits {
  /** Megabytes of its memory that are JavaScript's. */
  memory: number
  /** Milliseconds that one piece of work may take. */
  patience: number
  /** How many may wait for it. */
  mostWaiting: number
  /** Milliseconds that it waits for the next piece of work. */
  idle: number
}

/** What became of a piece of work. */
export type Apart<Out> = { done: Out } | { fault: 'busy' | 'too-large' | 'too-slow' }

/**
 * Work done in a thread apart, one piece at a time, with an end to its memory, its time and its queue: what it is given comes from anybody. The
 * thread answers each message with one; it serves the next piece that comes soon, unless this one was too much for it, and holds up no process that ends.
 */
export function threadApart<In, Out>(url: URL, limits: ApartLimits): (work: In) => Promise<Apart<Out>> {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  let idle: { thread: Worker; end: NodeJS.Timeout; gone: () => void } | null = null

  return async (work) => {
    if (waiting > limits.mostWaiting) return { fault: 'busy' }
    waiting += 1
    const working = last.then(() => workIn(takeThread(), work))
    last = working.catch(() => {})
    try {
      return await working
    } finally {
      waiting -= 1
    }
  }

  function takeThread(): Worker {
    if (idle === null)
      return new Worker(url, {
        resourceLimits: { maxOldGenerationSizeMb: limits.memory },
        stdout: true,
        stderr: true
      })
    const { thread, end, gone } = idle
    clearTimeout(end)
    thread.off('error', gone)
    idle = null
    thread.ref()
    return thread
  }

  function workIn(thread: Worker, work: In): Promise<Apart<Out>> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer)
        thread.off('message', done)
        thread.off('error', fail)
        settle()
      }
      const done = (out: Out) => {
        keep(thread)
        end(() => resolve({ done: out }))
      }
      const fail = (error: Error & { code?: string }) => {
        const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        end(() => (full ? resolve({ fault: 'too-large' }) : reject(error)))
      }
      const timer = setTimeout(() => {
        thread.terminate()
        end(() => resolve({ fault: 'too-slow' }))
      }, limits.patience)
      thread.on('message', done)
      thread.on('error', fail)
      thread.postMessage(work)
    })
  }

  // what ends an idle thread ends nothing else
  function keep(thread: Worker): void {
    const gone = () => {
      clearTimeout(end)
      idle = null
    }
    const end = setTimeout(() => {
      idle = null
      thread.terminate()
    }, limits.idle).unref()
    idle = { thread, end, gone }
    thread.unref()
    thread.on('error', gone)
  }
}
