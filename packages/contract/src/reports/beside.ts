import { z } from 'zod'

/** What is printed beside a figure to give it a measure. */
export const Benchmark = z
  .strictObject({
    id: z.string(),
    besides: z.string().meta({ description: 'Beside which figure it is printed.' }),
    percent: z.number(),
    label: z.string().meta({ description: 'What it measured, in French.' }),
    caveat: z.string().meta({ description: 'What it is not, in French; never printed without it.' }),
    source: z.string(),
    measuredIn: z.int().meta({ description: 'The year.' })
  })
  .meta({ id: 'Benchmark', description: 'A measure from elsewhere, with what it is not.' })
export type Benchmark = z.infer<typeof Benchmark>

/** What one would look for in a report. */
export const NotCounted = z
  .strictObject({ what: z.string(), why: z.string().meta({ description: 'What is missing for it.' }) })
  .meta({ id: 'NotCounted', description: 'What is not counted, and why.' })
export type NotCounted = z.infer<typeof NotCounted>
