import { setImmediate as nextTurn } from 'node:timers/promises'
import { isRefusal, type commitImport as operation, type Refusal, refuse } from '@relais/contract'
import type { CollectiveKeys, Transaction } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import { type Colleague, colleagueOf, type Desk } from '../../desk/desk.ts'
import { indexIdentity } from '../../desk/identity.ts'
import { KEPT, showImport } from '../../queries/intake/read-import.ts'
import {
  endImport,
  findImportRows,
  insertImportedRows,
  lockImport,
  personsOf,
  rowsThere,
  waitForImports
} from '../../store/intake/imports.ts'
import { eventRow, type Many, noRows, writeMany } from '../../store/intake/write-many.ts'
import type { NewPersonRow } from '../../store/persons/persons.ts'
import type { Tables } from '../../store/tables.ts'
import { composeLeg } from '../create-referral.ts'
import { type Ends, knowEnds } from '../imports/know-ends.ts'
import { ImportRow } from '../imports/read-row.ts'
import { rowIndex } from '../imports/row-index.ts'
import { composePerson } from '../persons/create-person.ts'

type Committing = Asked<typeof operation>
type Trx = Transaction<Tables>
type Written = Parameters<typeof insertImportedRows>[1][number]

// So many rows a statement: enough to be quick, and little enough to wait in memory.
const AT_ONCE = 500
// After so many rows others are answered.
const IN_A_TURN = 25

/** Writes the rows of an import in one transaction: all that are valid, or none. */
export async function commitImport(desk: Desk, asked: Committing) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('import-not-found')
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const rows = await rowsIn(desk, asked, keys, colleague)
  if (isRefusal(rows)) return rows
  const ends = knowEnds(desk, asked, colleague)
  for (const { row, referral } of rows) {
    const known = referral === null ? null : await ends(referral)
    if (known !== null && isRefusal(known)) return refuse('import-outdated', { detail: `Row ${row}.` })
  }
  const of = { id: asked.params.id, organisation: colleague.organisationId }

  const answer = await desk.answerOnce(asked, {
    read: (trx) => {
      trx.run(waitForImports, { organisation: colleague.organisationId })
      return trx.run(lockImport, of)
    },
    change: async (trx, [line]) => {
      if (line === undefined) return refuse('import-not-found')
      if (line.committed_at !== null) return { status: 200, body: showImport(line, asked.now) } as const
      const { body, now } = asked
      if (!line.kept || Date.parse(line.created_at) + KEPT <= now.getTime()) return refuse('import-expired')
      if (line.wrong > 0 && !body.onlyValid)
        return refuse('import-has-errors', { detail: `Rows with an error: ${line.wrong}.` })
      const written = await writeRows({ trx, keys, colleague, ends, now }, of, rows)
      if (isRefusal(written)) return written
      const at = now.toISOString()
      trx.run(endImport, { id: line.id, ...written, at })
      return { status: 200, body: showImport({ ...line, ...written, committed_at: at }, now) } as const
    }
  })
  desk.wake()
  return answer
}

/** The rows as they were tried; none once they are forgotten. Read before the transaction, for what they name is asked of neighbours. */
async function rowsIn(
  desk: Desk,
  { params: { id } }: Committing,
  keys: CollectiveKeys,
  colleague: Colleague
): Promise<ImportRow[] | Refusal> {
  const [line] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(findImportRows, { id, organisation: colleague.organisationId }),
    { readOnly: true }
  )
  if (line === undefined) return refuse('import-not-found')
  if (line.rows_sealed === null) return []
  const text = keys.open({ table: 'imports', column: 'rows_sealed', row: id }, line.rows_sealed)
  return ImportRow.array().parse(JSON.parse(text))
}

interface Writing {
  trx: Trx
  keys: CollectiveKeys
  colleague: Colleague
  ends: Ends
  now: Date
}

/** Writes the rows that are not there yet, each person once. */
async function writeRows(
  writing: Writing,
  of: { id: string; organisation: string },
  rows: readonly ImportRow[]
): Promise<{ persons: number; referrals: number } | Refusal> {
  const { trx, keys, colleague } = writing
  const fresh = await freshRows(trx, keys, of.organisation, rows)
  const known = await personsKnown(trx, keys, colleague, fresh)
  const counted = { persons: 0, referrals: 0 }
  let many = noRows()
  let rowsOfMany: Written[] = []
  let underway: Promise<unknown> = Promise.resolve()
  // The next rows are made while the last are written.
  const flush = async () => {
    await underway
    writeMany(trx, many)
    underway = trx.run(...insertImportedRows({ organisation: of.organisation, import: of.id }, rowsOfMany))
    counted.persons += many.persons.length
    counted.referrals += many.referrals.length
    many = noRows()
    rowsOfMany = []
  }
  for (const [index, row] of fresh) {
    const person = personOf(writing, row, known, many)
    const referral = row.referral === null ? null : await draftIn(writing, row, row.referral, person, many)
    if (referral !== null && isRefusal(referral)) return referral
    rowsOfMany.push({ row_index: index, row: row.row, person_id: person.id, referral_id: referral?.id ?? null })
    if (rowsOfMany.length % IN_A_TURN === 0) await nextTurn()
    if (rowsOfMany.length === AT_ONCE) await flush()
  }
  await flush()
  await underway
  return counted
}

type Known = Map<string, Pick<NewPersonRow, 'id' | 'age_band' | 'language'>>

/** The person of a row: known by names and date of birth, or new. */
function personOf({ keys, colleague, now }: Writing, { person }: ImportRow, known: Known, many: Many) {
  const identity = indexIdentity(keys, person).identity_index?.toString('hex')
  const found = identity === undefined ? undefined : known.get(identity)
  if (found !== undefined) return found
  const made = composePerson(keys, colleague, person, now)
  many.persons.push(made)
  if (identity !== undefined) known.set(identity, made)
  return made
}

/** The draft of a row, its rows added to the others. */
async function draftIn(
  { keys, colleague, ends, now }: Writing,
  { row }: ImportRow,
  { agreement, ...leg }: NonNullable<ImportRow['referral']>,
  person: ReturnType<typeof personOf>,
  many: Many
): Promise<{ id: string } | Refusal> {
  const known = await ends({ agreement, ...leg })
  if (isRefusal(known)) return known
  const asked = { ...leg, ...DRAFT, ...(agreement !== null && { agreement }) }
  const made = composeLeg({ keys, colleague, known, ahead: undefined, now }, asked, person, undefined, null, 'row')
  if (isRefusal(made)) return refuse('import-outdated', { detail: `Row ${row}.` })
  const { id, collective_id } = made.row
  if (made.agreement !== undefined) many.agreements.push(made.agreement)
  many.referrals.push(made.row)
  many.referral_parties.push(...made.parties)
  many.referral_contents.push(...made.sealed.map((sealed) => ({ referral_id: id, collective_id, ...sealed })))
  many.referral_events.push(...made.events.map((event) => eventRow(event, made.row)))
  many.outbox.push(...made.events.map((event) => ({ event_id: event.id, collective_id })))
  return { id }
}

const DRAFT = { followUp: null, assessment: null, send: false }

/** By its index each row that was not written before; of two that are the same the first. */
async function freshRows(trx: Trx, keys: CollectiveKeys, organisation: string, rows: readonly ImportRow[]) {
  const byIndex = new Map<string, ImportRow>()
  for (const row of rows) {
    const index = rowIndex(keys, row)
    if (!byIndex.has(index)) byIndex.set(index, row)
  }
  for (const { row_index } of await trx.run(rowsThere, { organisation, indexes: [...byIndex.keys()] }))
    byIndex.delete(row_index)
  return byIndex
}

/** One's own persons of the same names and date of birth, by identity: the one that was recorded first. */
async function personsKnown(
  trx: Trx,
  keys: CollectiveKeys,
  { organisationId: organisation, collectiveId: collective }: Colleague,
  rows: ReadonlyMap<string, ImportRow>
): Promise<Known> {
  const identities = [...rows.values()].flatMap(({ person }) => indexIdentity(keys, person).identity_index ?? [])
  const found = await trx.run(personsOf, { organisation, collective, identities })
  return new Map(found.map((person) => [person.identity_index!.toString('hex'), person]))
}
