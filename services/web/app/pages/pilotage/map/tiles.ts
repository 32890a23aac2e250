import type { Schemas } from '@relais/client'
import { queryOptions } from '@tanstack/react-query'

/** Where a place stands: counted from the north-west corner. */
export interface Tile {
  name: string
  column: number
  row: number
}

/** The places of a commune as tiles, and those that touch it: dated, with where it comes from. */
export interface Tiles {
  commune: string
  placedOn: string
  source: string
  columns: number
  rows: number
  tiles: Tile[]
  around: Tile[]
}

/** By the Insee code of the commune: one more collective is one more file here. */
const FILES = import.meta.glob<Tiles>('./tiles/*.json', { import: 'default' })

/** The tiles of the commune in which most territories lie; null where nobody has placed them. */
export function tilesQuery(territories: readonly Schemas['Territory'][]) {
  const communes = Map.groupBy(territories, ({ inseeCode }) => inseeCode)
  const [code = ''] = [...communes].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? []
  return queryOptions({
    queryKey: ['tiles', code],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await FILES[`./tiles/${code}.json`]?.()) ?? null
  })
}
