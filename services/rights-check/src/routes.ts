import * as contract from '@relais/contract'
import { type Served, serve } from '@relais/service-kit'
import type { Catalogue } from './catalogue.ts'
import type { Checker } from './checking/checker.ts'
import { evaluateRights } from './queries/evaluate-rights.ts'
import { listRightCodes } from './queries/list-right-codes.ts'
import { listRights } from './queries/list-rights.ts'
import { readRight } from './queries/read-right.ts'
import { simulateRights } from './queries/simulate-rights.ts'

/** What rights-check serves. */
export const routesOf = (catalogue: Catalogue, checker: Checker): Served[] => [
  serve(contract.listRights, async ({ query }) => listRights(catalogue, query)),
  serve(contract.listRightCodes, async () => listRightCodes(catalogue)),
  serve(contract.readRight, async ({ params }) => readRight(catalogue, params.code)),

  serve(contract.evaluateRights, (asked) => evaluateRights(checker, asked)),
  serve(contract.simulateRights, (asked) => simulateRights(checker, asked))
]
