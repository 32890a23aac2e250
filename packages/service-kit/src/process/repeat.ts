import type { House } from '../service.ts'

/** Does some work again and again until it is stopped; what fails is logged and tried again at its next turn. */
export function repeat(milliseconds: number, { log }: Pick<House, 'log'>, work: () => Promise<void>): () => void {
  const timer = setInterval(() => {
    work().catch((error: Error) =>
      log.warn({ err: { name: error.name, message: error.message } }, 'will be tried again')
    )
  }, milliseconds).unref()
  return () => clearInterval(timer)
}
