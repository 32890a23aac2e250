import {
  type Answer,
  type Input,
  type listRights as operation,
  type Refusal,
  type Right,
  type RightSummary,
  refuse
} from '@relais/contract'
import { readCursor, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { holdsWords } from '../catalogue/plain.ts'
import type { Catalogue } from '../catalogue.ts'

type Query = Input<typeof operation>['query']
const Place = z.tuple([z.string()])

/** A page of the catalogue, filtered, after the right where the page before ended. */
export function listRights(catalogue: Catalogue, query: Query): Answer<typeof operation> | Refusal {
  const start = startOf(catalogue, query.cursor)
  if (start === null) {
    return refuse('invalid-request', {
      errors: [
        { field: 'query.cursor', rule: 'unknown-cursor', message: 'Send the `next` of the page before, or no cursor.' }
      ]
    })
  }
  const found = catalogue.rights.slice(start).filter((right) => answers(right, catalogue, query))
  const items = found.slice(0, query.limit)
  const next = found.length > items.length ? writeCursor([items.at(-1)!.code]) : null
  return { status: 200, body: { items: items.map(summaryOf), next }, etag: catalogue.version }
}

function startOf({ rights }: Catalogue, cursor: string | undefined): number | null {
  if (cursor === undefined) return 0
  const code = readCursor(cursor, Place)?.[0]
  const at = rights.findIndex((right) => right.code === code)
  return at < 0 ? null : at + 1
}

function answers(right: Right, { searchable }: Catalogue, { family, mainstream, body, q }: Query): boolean {
  if (family !== undefined && right.family !== family) return false
  if (mainstream !== undefined && right.mainstream !== (mainstream === 'true')) return false
  if (body !== undefined && ![...right.instructingBodies, ...right.payingBodies].some(({ code }) => code === body))
    return false
  return q === undefined || holdsWords(searchable.get(right.code)!, q)
}

function summaryOf(right: Right): RightSummary {
  const { code, name, short, aliases, family, mainstream, basis, automatic, territory } = right
  const { instructingBodies, payingBodies, checkedOn, version } = right
  return {
    code,
    name,
    short,
    aliases,
    family,
    mainstream,
    basis,
    automatic,
    territory,
    instructingBodies,
    payingBodies,
    checkedOn,
    version
  }
}
