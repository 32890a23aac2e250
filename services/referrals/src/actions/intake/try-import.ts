import {
  IMPORT_LIMITS,
  isRefusal,
  listOrganisations,
  listTerritories,
  type tryImport as operation,
  type Refusal,
  refuse
} from '@relais/contract'
import { newId } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { makeAgreement } from '../../acting/rules/agreement.ts'
import { type Colleague, colleagueOf, type Desk } from '../../desk/desk.ts'
import { showImport } from '../../queries/intake/read-import.ts'
import { insertImport, rowsThere } from '../../store/intake/imports.ts'
import { headerOf, placeOf } from '../imports/columns.ts'
import { type Ends, knowEnds } from '../imports/know-ends.ts'
import { readApart } from '../imports/read-apart.ts'
import { type ImportRow, type Known, nameKey } from '../imports/read-row.ts'
import { type Read, readRows } from '../imports/read-rows.ts'
import type { TableFault } from '../imports/read-table.ts'
import { rowIndex } from '../imports/row-index.ts'

const SHOWN_ERRORS = 200

const FAULTS: Readonly<Record<TableFault, string>> = {
  'not-a-table': 'It is no CSV, no XLSX and no list in JSON.',
  'too-many-rows': `At most ${IMPORT_LIMITS.rows} rows below the header.`,
  'too-many-columns': `At most ${IMPORT_LIMITS.columns} columns.`,
  'cell-too-long': `At most ${IMPORT_LIMITS.cell} characters in a cell.`,
  'unpacks-too-large': 'The workbook is too large once it is unpacked.',
  'takes-too-long': 'It takes too long to read: save it anew, with one plain sheet.'
}

/** Reads a file and says what a commit would write; the rows that can be written are kept sealed for a day. */
export async function tryImport(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const { file } = asked.body
  const known = await askKnown(desk, asked, colleague)
  if (isRefusal(known)) return known
  const table = await readApart(new Uint8Array(await file.arrayBuffer()))
  if (table === 'busy') return refuse('unavailable')
  if ('fault' in table) return refuse('file-unreadable', { detail: FAULTS[table.fault] })
  const { count, rows, errors } = await checkAgreements(await readRows(table, known), desk, asked, colleague)
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const indexes = rows.map((row) => rowIndex(keys, row))
  const id = newId()

  return desk.answerOnce(asked, {
    read: (trx) => trx.run(rowsThere, { organisation: colleague.organisationId, indexes }),
    change: async (trx, there) => {
      const different = new Set(indexes)
      const line = {
        id,
        rows: count,
        valid: rows.length,
        already_there: rows.length - different.size + there.length,
        wrong: count - rows.length,
        errors: errors.slice(0, SHOWN_ERRORS),
        persons: null,
        referrals: null,
        created_at: asked.now.toISOString(),
        committed_at: null
      }
      trx.run(insertImport, {
        ...line,
        errors: JSON.stringify(line.errors),
        rows_sealed: keys.seal({ table: 'imports', column: 'rows_sealed', row: id }, JSON.stringify(rows)),
        collective_id: colleague.collectiveId,
        organisation_id: colleague.organisationId,
        member_id: colleague.memberId,
        client_id: colleague.clientId
      })
      return { status: 201, location: `/v1/imports/${id}`, body: showImport(line, asked.now) } as const
    }
  })
}

/** Takes out the rows whose agreement may not say what it says: too much for the two organisations, a day to come. */
async function checkAgreements(
  { count, rows, errors }: Read,
  desk: Desk,
  asked: Asked<typeof operation>,
  colleague: Colleague
): Promise<Read> {
  const ends = knowEnds(desk, asked, colleague)
  const right: ImportRow[] = []
  const wrong = [...errors]
  for (const row of rows) {
    const refusal = await refusalOf(row, ends, colleague, asked.now)
    if (refusal === null) right.push(row)
    for (const { field, rule, message } of refusal?.errors ?? []) {
      const name = field.split('.').at(-1)!
      wrong.push({ row: row.row, column: headerOf(name), field: name, rule, message })
    }
  }
  return {
    count,
    rows: right,
    errors: wrong.toSorted((one, other) => one.row - other.row || placeOf(one.field) - placeOf(other.field))
  }
}

async function refusalOf(
  { row, referral }: ImportRow,
  ends: Ends,
  colleague: Colleague,
  now: Date
): Promise<Refusal | null> {
  if (referral === null) return null
  const known = await ends(referral)
  if (isRefusal(known)) return known
  if (referral.agreement === null) return null
  const about = { personId: NOBODY, recipientId: referral.recipientId, rights: referral.rights }
  const made = makeAgreement(colleague, referral.agreement, about, known, now, `row.${row}`)
  return isRefusal(made) ? made : null
}

// Whose agreement it is says nothing of whether it may be one.
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** What names and codes in the file may mean, as the directory and the catalogue know it. */
async function askKnown(
  { neighbours }: Desk,
  { call }: Pick<Asked, 'call'>,
  { organisationId }: Colleague
): Promise<Known | Refusal> {
  const organisations = new Map<string, string | null>()
  const territories = new Map<string, string | null>()
  for (const [list, names] of [
    [listOrganisations, organisations],
    [listTerritories, territories]
  ] as const) {
    let cursor: string | undefined
    do {
      const answer = await call(list, { query: { limit: 100, cursor } })
      if (isRefusal(answer)) return answer
      for (const one of answer.body.items) for (const name of namesOf(one)) learn(names, name, one.id)
      cursor = answer.body.next ?? undefined
    } while (cursor !== undefined)
  }
  const rights = await neighbours.rightCodes(call)
  return isRefusal(rights) ? rights : { organisations, territories, rights, ownId: organisationId }
}

function namesOf(one: { id: string; name: string; slug?: string }): string[] {
  return [one.id, one.name, ...(one.slug === undefined ? [] : [one.slug])]
}

/** Two of one name are told apart by their ids only. */
function learn(names: Map<string, string | null>, name: string, id: string): void {
  const key = nameKey(name)
  const known = names.get(key)
  names.set(key, known === undefined || known === id ? id : null)
}
