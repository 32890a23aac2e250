import { type FieldError, type markGuideRead as operation, refuse } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import { colleagueOf } from '../../desk/desk.ts'
import type { GuideRoom } from '../../desk/guide-room.ts'
import { marksOf, putMark } from '../../store/guide/reads.ts'
import { everyStanding } from '../../store/guide/standing.ts'

/** A worker marks pages as read, for themself alone, each in the version that they read. */
export async function markGuideRead(room: GuideRoom, asked: Asked<typeof operation>) {
  const { now, body } = asked
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('organisation-not-found')
  const { collectiveId: collective, organisationId: organisation, memberId, clientId } = colleague
  const whose = { organisation, reader: memberId ?? clientId }
  const [shipped, guide] = [await room.shipped(now), await room.whose(colleague, now)]

  return room.desk.answerOnce(asked, {
    read: (trx) => Promise.all([trx.run(everyStanding, guide), trx.run(marksOf, whose)]),
    change: async (trx, [rows, marks]) => {
      const standing = new Map(rows.map((row) => [row.code, row]))
      const before = new Map(marks.map(({ code, version }) => [code, version]))
      const errors = body.pages.flatMap(({ code, version }, at): FieldError[] => {
        const latest = standing.get(code)?.version ?? 0
        if (version <= latest) return []
        return [
          { field: `body.pages.${at}`, rule: 'unknown-version', message: 'Name a page and version that you read.' }
        ]
      })
      if (errors.length > 0) return refuse('invalid-request', { errors })
      for (const { code, version } of body.pages) {
        const page = standing.get(code)!
        const ofRelais = version === page.version ? page.origin === 'relais' : version === 1
        const hash = ofRelais ? (shipped.get(code)?.hash ?? null) : null
        trx.run(putMark, { ...whose, collective, code, version, hash, at: now.toISOString() })
        before.set(code, Math.max(version, before.get(code) ?? 0))
      }
      const codes = [...new Set(body.pages.map(({ code }) => code))]
      return { status: 200, body: { pages: codes.map((code) => ({ code, version: before.get(code)! })) } } as const
    }
  })
}
