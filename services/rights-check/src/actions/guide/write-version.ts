import type { GuideChange, GuideEntry, GuideVersion, Refusal } from '@relais/contract'
import { refuse } from '@relais/contract'
import type { Transaction } from '@relais/database'
import type { z } from 'zod'
import type { Guide } from '../../catalogue/guide/guide.ts'
import type { Named } from '../../catalogue/guide/lines.ts'
import { showVersion } from '../../queries/guide/find-page.ts'
import { insertVersion, putPage } from '../../store/guide/pages.ts'
import type { Tables } from '../../store/tables.ts'

/** The next version of a page. */
export interface NextVersion {
  collective: string
  code: string
  version: number
  state: z.output<typeof GuideChange>['state']
  note: string | null
  at: Date
  by: string | null
  /** What is written; of a page that is withdrawn or given back, the words under which it is listed. */
  text: GuideEntry
}

/** Writes a version of a page and makes it the one that stands, unless somebody else just wrote it. */
export async function writeVersion(
  trx: Transaction<Tables>,
  guide: Guide,
  local: Named,
  next: NextVersion
): Promise<GuideVersion | Refusal> {
  const { collective, code, version, state, note, at, by, text } = next
  const row = {
    collective_id: collective,
    code,
    version,
    state,
    note,
    changed_at: at.toISOString(),
    changed_by: by
  }
  const entry = state === 'published' ? JSON.stringify(text) : null
  const [added] = await trx.run(insertVersion, { ...row, entry })
  if (added === undefined) return refuse('version-stale', { version })
  const { kind, title, summary, rights } = text
  await trx.run(putPage, { ...row, kind, title, summary, rights, ...guide.searchable(text, local) })
  return showVersion(code, row)
}
