import { type FieldError, holdsNir, Id, type ImportField, NewAgreement, NewPerson, NewReferral } from '@relais/contract'
import { normaliseName } from '@relais/database'
import { z } from 'zod'
import { headerOf } from './columns.ts'

/** The cells of a row, by field; empty ones are left out. */
export type Cells = Partial<Record<ImportField, string>>

/** What is wrong in a cell: never what it holds. */
export interface CellError {
  row: number
  /** The header of the column, in French. */
  column: string
  /** The field that it fills. */
  field: string
  rule: string
  message: string
}

/** What the directory and the catalogue know, to read names and codes with. */
export interface Known {
  organisations: ReadonlyMap<string, string | null>
  territories: ReadonlyMap<string, string | null>
  rights: ReadonlySet<string>
  ownId: string
}

const Reference = z
  .string()
  .max(100)
  .regex(/^[\p{L}\p{N} ._/:#-]+$/u, { error: 'Use at most 100 letters, digits, spaces and . _ / : # -' })

/** A row that can be imported. */
export const ImportRow = z.strictObject({
  row: z.int(),
  reference: Reference.nullable(),
  person: NewPerson,
  referral: z
    .strictObject({
      recipientId: Id,
      rights: NewReferral.shape.rights,
      urgent: z.boolean(),
      territoryId: Id.nullable(),
      need: NewReferral.shape.need,
      agreement: NewAgreement.omit({ recipientId: true, rights: true }).nullable()
    })
    .nullable()
})
export type ImportRow = z.output<typeof ImportRow>

const REFERRAL_FIELDS = [
  'recipientId',
  'rights',
  'urgent',
  'territoryId',
  'need',
  'givenOn',
  'howGiven',
  'level'
] as const
const CHANNELS: Record<string, string> = {
  telephone: 'phone',
  courriel: 'email',
  mail: 'email',
  courrier: 'post',
  'en personne': 'in_person',
  'par le prescripteur': 'through_referrer'
}
const WAYS: Record<string, string> = {
  oral: 'in_person_oral',
  signe: 'in_person_signed',
  ecrit: 'in_person_signed',
  'par telephone': 'by_phone',
  'par message': 'by_message',
  'par representant': 'by_representative'
}
const LEVELS: Record<string, string> = { suivi: 'follow_up', confidentiel: 'confidential' }
const YES = new Set(['oui', 'yes', 'true', 'vrai', '1', 'x'])
const NO = new Set(['non', 'no', 'false', 'faux', '0'])

/** Reads one row, or says what is wrong with which of its cells. */
export function readRow(row: number, cells: Cells, known: Known): ImportRow | CellError[] {
  const errors: CellError[] = []
  const wrong = (field: string, rule: string, message: string) => {
    errors.push({ row, column: headerOf(field), field, rule, message })
    return null
  }
  for (const [field, text] of Object.entries(cells))
    if (holdsNir(text)) wrong(field, 'nir', 'Remove the social security number: Relais never stores it.')
  // Whatever else is wrong in such a row can wait until the number is gone.
  if (errors.length > 0) return errors

  const dateIn = (field: 'birthDate' | 'givenOn') =>
    cells[field] === undefined
      ? null
      : (isoDate(cells[field]) ?? wrong(field, 'date', 'Write a date as 12/03/1984 or 1984-03-12.'))
  const named = (field: 'recipientId' | 'territoryId', all: ReadonlyMap<string, string | null>, what: string) => {
    const text = cells[field]
    if (text === undefined) return null
    const found = all.get(nameKey(text))
    if (found === null) return wrong(field, 'ambiguous', `Several ${what} have this name: write the id.`)
    return (
      found ?? wrong(field, `unknown-${what}`, `Write the name or the id of one of the ${what} of your collective.`)
    )
  }

  const person = {
    givenName: cells.givenName ?? '',
    familyName: cells.familyName ?? '',
    birthDate: dateIn('birthDate'),
    phone: cells.phone === undefined ? null : phoneAsWritten(cells.phone),
    email: cells.email ?? null,
    ...optional('preferredChannel', coded(cells.preferredChannel, CHANNELS)),
    ...optional('language', cells.language?.toLowerCase())
  }
  const isReferral = REFERRAL_FIELDS.some((field) => cells[field] !== undefined)
  const referral = isReferral
    ? {
        recipientId: named('recipientId', known.organisations, 'organisations'),
        rights: [
          ...new Set(
            (cells.rights ?? '')
              .toLowerCase()
              .split(/[\s,;|+]+/)
              .filter(Boolean)
          )
        ],
        urgent: urgencyIn(cells.urgent, wrong),
        territoryId: named('territoryId', known.territories, 'territories'),
        need: cells.need ?? null,
        agreement:
          cells.givenOn === undefined && cells.howGiven === undefined && cells.level === undefined
            ? null
            : {
                givenOn: dateIn('givenOn') ?? undefined,
                ...optional('howGiven', coded(cells.howGiven, WAYS)),
                ...optional('level', coded(cells.level, LEVELS))
              }
      }
    : null
  if (referral?.recipientId === known.ownId)
    wrong('recipientId', 'not-yourself', 'Name another organisation than your own.')
  for (const code of referral?.rights ?? [])
    if (!known.rights.has(code))
      wrong('rights', 'unknown-code', 'Use codes of the catalogue of rights (GET /v1/rights).')

  const read = ImportRow.safeParse({ row, reference: cells.reference ?? null, person, referral })
  if (read.success && errors.length === 0) return read.data
  const said = new Set(errors.map(({ field }) => field))
  for (const { field, rule, message } of read.success ? [] : issuesOf(read.error))
    if (!said.has(field)) {
      said.add(field)
      wrong(field, rule, message)
    }
  return dropSame(errors)
}

/** The form in which names of organisations and territories are looked up; ids stay as they are. */
export function nameKey(text: string): string {
  return normaliseName(text)
}

/** `12/03/1984`, `12-3-1984`, `12.03.1984` or `1984-03-12`, always the day before the month; null for what is no day. */
export function isoDate(text: string): string | null {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:T00:00:00(?:\.0+)?Z?)?$/.exec(text)
  const [year, month, day] = french ? [french[3], french[2], french[1]] : iso ? iso.slice(1) : []
  if (year === undefined) return null
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return z.iso.date().safeParse(date).success ? date : null
}

/** A spreadsheet takes a telephone number for a number and drops its zero. */
function phoneAsWritten(text: string): string {
  return /^[1-9]\d{8}$/.test(text) ? `0${text}` : text
}

function coded(text: string | undefined, french: Readonly<Record<string, string>>): string | undefined {
  return text === undefined ? undefined : (french[normaliseName(text)] ?? text.toLowerCase())
}

function urgencyIn(text: string | undefined, wrong: (field: string, rule: string, message: string) => null): boolean {
  if (text === undefined || NO.has(normaliseName(text))) return false
  if (YES.has(normaliseName(text))) return true
  wrong('urgent', 'yes-or-no', 'Write oui or non, or leave it empty.')
  return false
}

function optional<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]?: V })
}

function issuesOf(error: z.ZodError): Omit<FieldError, never>[] {
  return error.issues.map((issue) => {
    const path = issue.path.filter((part) => typeof part === 'string')
    const field = path.at(-1) ?? 'row'
    const rule = issue.code === 'custom' ? String(issue.params?.rule ?? 'custom') : issue.code
    return { field, rule: MISSING.has(field) && isEmpty(issue) ? 'missing' : rule, message: adviceFor(field, issue) }
  })
}

const MISSING = new Set(['givenName', 'familyName', 'rights', 'recipientId', 'givenOn', 'howGiven'])

function isEmpty(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'too_small' || issue.code === 'invalid_type' || issue.code === 'invalid_value'
}

function adviceFor(field: string, issue: z.core.$ZodIssue): string {
  return MISSING.has(field) && isEmpty(issue) ? ADVICE[field]! : issue.message
}

const ADVICE: Readonly<Record<string, string>> = {
  givenName: 'Write the given name.',
  familyName: 'Write the family name.',
  rights: 'Write at least one right, or leave the whole referral out.',
  recipientId: 'Write the organisation to which the person is referred, or leave the whole referral out.',
  givenOn: 'Write the day on which the person said yes, or leave the whole agreement out.',
  howGiven: 'Write oral, signe, par_telephone, par_message or par_representant.'
}

function dropSame(errors: readonly CellError[]): CellError[] {
  return errors.filter(
    (one, at) => errors.findIndex(({ field, rule }) => field === one.field && rule === one.rule) === at
  )
}
