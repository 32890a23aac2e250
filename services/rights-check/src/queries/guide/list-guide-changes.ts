import { type GuideChanged, GuideCode, Instant, type listGuideChanges as operation } from '@relais/contract'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { compareLines } from '../../catalogue/guide/compare-lines.ts'
import { colleagueOf } from '../../desk/desk.ts'
import type { GuideRoom } from '../../desk/guide-room.ts'
import { earlierShipped, historyOf, textsOf } from '../../store/guide/pages.ts'
import { marksOf } from '../../store/guide/reads.ts'
import { everyStanding } from '../../store/guide/standing.ts'
import { type News, newsOf } from './news.ts'
import { wrongCursor } from './wrong-cursor.ts'

const Place = z.tuple([Instant, GuideCode])

/** What changed in the guide since the worker last read it, latest first, with the lines that came and went. */
export async function listGuideChanges(room: GuideRoom, asked: Asked<typeof operation>) {
  const { now, query } = asked
  const place = query.cursor === undefined ? null : readCursor(query.cursor, Place)
  if (query.cursor !== undefined && place === null) return wrongCursor()
  const colleague = colleagueOf(asked)
  if (colleague === null) return { status: 200 as const, body: { items: [], next: null, since: null } }
  const { collectiveId: collective, organisationId: organisation, memberId, clientId } = colleague
  const [shipped, whose, local] = await Promise.all([
    room.shipped(now),
    room.whose(colleague, now),
    room.local(colleague, now)
  ])

  return room.desk.database.transaction(
    viewerOf(colleague),
    async (trx) => {
      const [rows, marks] = await Promise.all([
        trx.run(everyStanding, whose),
        trx.run(marksOf, { organisation, reader: memberId ?? clientId })
      ])
      const since = marks.map(({ first_read_at }) => first_read_at).toSorted()[0] ?? null
      if (since === null) return { status: 200 as const, body: { items: [], next: null, since } }
      const history = await trx.run(historyOf, { collective, codes: rows.map(({ code }) => code) })
      const all = newsOf({ rows, marks, history, shipped, since }).filter(
        ({ row }) => place === null || row.changed_at < place[0] || (row.changed_at === place[0] && row.code > place[1])
      )
      const shown = all.slice(0, query.limit)

      const versions = shown.flatMap(({ row, known }) =>
        [known.version, row.version].flatMap((version) => (version === null ? [] : [{ code: row.code, version }]))
      )
      const [texts, earlier] = await Promise.all([
        trx.run(textsOf, {
          collective,
          codes: versions.map(({ code }) => code),
          versions: versions.map(({ version }) => version)
        }),
        trx.run(earlierShipped, {
          hashes: shown.flatMap(({ known }) => known.hash ?? []),
          codes: shown.map(({ row }) => row.code),
          at: since
        })
      ])
      const linesIn = (code: string, version: number | null, hash: string | null | 'then') => {
        const own = texts.find((text) => text.code === code && text.version === version)?.entry
        const old = earlier.find(
          (text) => text.code === code && (hash === 'then' ? text.then : text.hash === hash)
        )?.entry
        const entry = own ?? old
        return entry === undefined ? [] : room.guide.lines(entry, local)
      }
      const items = shown.map((news): GuideChanged => {
        const { row, known } = news
        const before = linesIn(row.code, known.version, known.hash)
        const page = row.origin === 'relais' ? shipped.get(row.code)?.entry : undefined
        const after =
          row.state === 'withdrawn'
            ? []
            : page === undefined
              ? linesIn(row.code, row.version, null)
              : room.guide.lines(page, local)
        return { ...showNews(news), lines: compareLines(before, after) }
      })
      const last = shown.at(-1)?.row
      const next = all.length > shown.length && last !== undefined ? writeCursor([last.changed_at, last.code]) : null
      return { status: 200 as const, body: { items, next, since } }
    },
    { readOnly: true }
  )
}

function showNews({ row, change, known }: News): Omit<GuideChanged, 'lines'> {
  const { code, version, state, origin, note, kind, title } = row
  return {
    code,
    version,
    state,
    origin,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    note,
    kind,
    title,
    change,
    knownVersion: known.version
  }
}
