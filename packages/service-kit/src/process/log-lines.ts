import { destination } from 'pino'

let lines: ReturnType<typeof destination> | undefined

/**
 * Where the log goes: standard output, a tenth of a second's lines in one write, for a write costs more than the line in it. What is left is
 * written when the process ends, also by a fault; only kill -9 loses the last tenth.
 */
export function logLines(): ReturnType<typeof destination> {
  lines ??= destination({ dest: 1, sync: false, minLength: 8192, periodicFlush: 100 })
  return lines
}
