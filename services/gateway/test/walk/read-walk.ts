import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const README = join(import.meta.dirname, '../../../../openapi/README.md')

/** One block of the walk: what the reader types, and the fields that the answer is said to have. */
export interface Step {
  /** The heading under which it stands. */
  title: string
  typed: string
  expected: unknown
}

/** The steps of openapi/README.md, in order: each `sh` block with the `json` block that follows it, if one does before the next. */
export function readWalk(): Step[] {
  const steps: Step[] = []
  let title = ''
  for (const [, heading, kind, block] of readFileSync(README, 'utf8').matchAll(
    /^#+ ([^\n]*)$|^```(\w+)\n(.*?)^```$/gms
  )) {
    if (heading !== undefined) title = heading
    else if (kind === 'sh') steps.push({ title, typed: block!, expected: undefined })
    else if (kind === 'json') steps.at(-1)!.expected = JSON.parse(block!)
    else throw new Error(`a block of ${kind} under ${title}: the walk has sh and json only`)
  }
  return steps
}
