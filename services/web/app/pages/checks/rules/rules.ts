import type { Answered, Asked } from './rules-worker.ts'

// How the page asks the rules, which run in a thread of their own.

let worker: Worker | null = null
let last = 0
const open = new Map<number, (answered: Answered) => void>()

/** Asks the rules; nothing leaves this device. */
export function askRules(asked: Omit<Asked, 'id'>): Promise<Answered> {
  worker ??= started()
  last += 1
  const id = last
  return new Promise((resolve) => {
    open.set(id, resolve)
    worker!.postMessage({ ...asked, id } satisfies Asked)
  })
}

function started(): Worker {
  const rules = new Worker(new URL('./rules-worker.ts', import.meta.url), { type: 'module' })
  rules.onmessage = ({ data }: MessageEvent<Answered>) => {
    open.get(data.id)?.(data)
    open.delete(data.id)
  }
  return rules
}
