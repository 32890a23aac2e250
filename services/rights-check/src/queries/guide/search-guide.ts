import { GuideCode, type GuideFound, type searchGuide as operation } from '@relais/contract'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { plain } from '../../catalogue/plain.ts'
import type { GuideRoom } from '../../desk/guide-room.ts'
import { type FoundRow, MARKS, pagesAlike, searchPages } from '../../store/guide/search.ts'
import { showListed } from './list-guide-pages.ts'
import { wrongCursor } from './wrong-cursor.ts'

type Match = GuideFound['match']

const Place = z.tuple([z.enum(['all', 'some', 'alike']), z.number(), GuideCode])
/** The ways of looking, each tried when the one before finds nothing. */
const WAYS: readonly Match[] = ['all', 'some', 'alike']
const MOST_WORDS = 12
/** From how many shared trigrams on a word looks like another; below, anything looks like everything. */
const LEAST_ALIKE = 0.5
/** Above every rank. */
const TOP = 1e9

/** Searches the guide of the worker's collective, best first. */
export async function searchGuide(room: GuideRoom, { worker, query, now }: Asked<typeof operation>) {
  const { q, cursor, limit, kind = null } = query
  const place = cursor === undefined ? null : readCursor(cursor, Place)
  if (cursor !== undefined && place === null) return wrongCursor()
  // small letters and digits alone: nothing of the language of queries is left
  const words = plain(q).split(' ').slice(0, MOST_WORDS)
  if (words.join('') === '') return { status: 200 as const, body: { items: [], next: null } }

  const [way, beforeRank, afterCode] = place ?? [null, TOP, '']
  const page = { ...(await room.whose(worker, now)), kind, beforeRank, afterCode, limit: limit + 1 }
  const { match, rows } = await room.desk.database.transaction(
    viewerOf(worker),
    async (trx) => {
      for (const match of way === null ? WAYS : [way]) {
        const every = match === 'all'
        const head = words.slice(0, -1).join(every ? ' & ' : ' | ')
        const rows =
          match === 'alike'
            ? await trx.run(pagesAlike, { ...page, asked: words.join(' '), least: LEAST_ALIKE })
            : await trx.run(searchPages, { ...page, head, last: words.at(-1)!, every })
        if (rows.length > 0) return { match, rows }
      }
      return { match: 'alike' as const, rows: [] }
    },
    { readOnly: true }
  )
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const next = rows.length > limit && last !== undefined ? writeCursor([match, last.rank, last.code]) : null
  return { status: 200, body: { items: shown.map((row) => showFound(row, match)), next } } as const
}

function showFound(row: FoundRow, match: Match): GuideFound {
  return { ...showListed(row), match, excerpt: piecesOf(row.excerpt) }
}

/** Cuts an excerpt where what was found begins and ends. */
function piecesOf(excerpt: string): GuideFound['excerpt'] {
  return excerpt
    .split(MARKS.start)
    .flatMap((part, at) => {
      const [one = '', ...rest] = part.split(MARKS.stop)
      return at === 0
        ? [{ text: part, found: false }]
        : [
            { text: one, found: true },
            { text: rest.join(''), found: false }
          ]
    })
    .filter(({ text }) => text !== '')
}
