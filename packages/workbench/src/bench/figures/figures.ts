import type { Ground } from '../ground/open-ground.ts'
import type { Result } from '../report/result.ts'
import type { Taking } from '../rounds/take-rounds.ts'
import { measureCreate } from './create-and-send.ts'
import { measureDetail, measureInbox } from './reads.ts'
import { measureReports } from './reports/dashboard.ts'
import { measureRights } from './rights.ts'
import { measureStart } from './start.ts'
import { measureToken } from './token.ts'
import { measureTransition } from './transition.ts'

/** How a figure is taken: for each number of clients, so many rounds. */
export interface Asked {
  taking: Taking
  clients: readonly number[]
  /** A look, on less. */
  quick: boolean
  /** Start from a fresh clone with empty caches too. */
  cold: boolean
  /** Aborted when the run is interrupted. */
  signal: AbortSignal
}

/** Measures, and answers the lines it found; `ground` is opened by the first figure that needs it. */
export type Measure = (ground: () => Promise<Ground>, asked: Asked) => Promise<Result[]>

/** What `pnpm bench NAME…` knows, in the order in which it is taken. */
export const FIGURES: Readonly<Record<string, Measure>> = {
  create: measureCreate,
  transition: measureTransition,
  inbox: measureInbox,
  detail: measureDetail,
  token: measureToken,
  reports: measureReports,
  rights: measureRights,
  start: measureStart
}

/** The figures that need neither a database nor a running Relais. */
export const WITHOUT_GROUND: readonly string[] = ['rights', 'reports', 'start']
