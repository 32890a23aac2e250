import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { Id, Instant, page, pageQuery } from '../../kit/values.ts'
import { IMPORT_COLUMNS } from './import-columns.ts'

/** How much a file may hold: bytes as it is sent, rows below the header, columns, characters of a cell. */
export const IMPORT_LIMITS = { bytes: 5_242_880, rows: 5_000, columns: 60, cell: 10_000 } as const

/** What is wrong in a cell of a file: where, never what it holds. */
export const ImportError = z
  .strictObject({
    row: z.int().meta({ description: 'The row as a spreadsheet counts it: the header is row 1.' }),
    column: z
      .string()
      .meta({ description: 'The header of the column, in French; of a column that is not known its letters.' }),
    field: z.string().meta({ description: 'The field that it fills, as in NewPerson and NewReferral.' }),
    rule: z.string().meta({ description: 'The rule that is broken, as a stable code.' }),
    message: z.string().meta({ description: 'What to do, in English.' })
  })
  .meta({ id: 'ImportError', description: 'What is wrong in a cell.' })
export type ImportError = z.infer<typeof ImportError>

/** An import: first a trial, which writes nothing, then a commit. */
export const Import = z
  .strictObject({
    id: Id,
    state: z.enum(['tried', 'committed', 'expired']).meta({
      description: 'tried: nothing is written yet. expired: 24 hours have passed and the rows are forgotten.'
    }),
    rows: z.int(),
    valid: z.int().meta({ description: 'Rows that a commit would take, those that are there already among them.' }),
    alreadyThere: z.int().meta({
      description:
        'Rows that were imported before or stand twice in the file: by their reference, or else by all that they say. They are written once.'
    }),
    wrong: z.int().meta({ description: 'Rows with an error.' }),
    errors: z.array(ImportError).meta({ description: 'The first 200.' }),
    persons: z.int().nullable().meta({ description: 'Persons recorded; null before the commit.' }),
    referrals: z.int().nullable().meta({ description: 'Drafts written; null before the commit.' }),
    createdAt: Instant,
    expiresAt: Instant.meta({ description: 'Until when it can be committed; then its rows are forgotten.' }),
    committedAt: Instant.nullable()
  })
  .meta({ id: 'Import', description: 'A file of persons and draft referrals: tried, then committed. Names nobody.' })
export type Import = z.infer<typeof Import>

/** What became of one row. */
export const ImportedRow = z
  .strictObject({ row: z.int(), personId: Id, referralId: Id.nullable() })
  .meta({ id: 'ImportedRow', description: 'What was written for a row; a person may stand in several.' })

const write = { scope: 'persons:write' } as const
const byId = { params: z.object({ id: Id }) }
const id = '019aaf6e-7a00-7000-8000-00000000001c'
const tried: Import = {
  id,
  state: 'tried',
  rows: 120,
  valid: 119,
  alreadyThere: 4,
  wrong: 1,
  errors: [
    {
      row: 17,
      column: 'date_de_naissance',
      field: 'birthDate',
      rule: 'date',
      message: 'Write a date as 12/03/1984 or 1984-03-12.'
    }
  ],
  persons: null,
  referrals: null,
  createdAt: '2026-11-23T09:00:00.000Z',
  expiresAt: '2026-11-24T09:00:00.000Z',
  committedAt: null
}
const committed: Import = {
  ...tried,
  state: 'committed',
  persons: 112,
  referrals: 115,
  committedAt: '2026-11-23T09:05:00.000Z'
}

export const tryImport = operation({
  id: 'tryImport',
  service: 'referrals',
  method: 'POST',
  path: '/v1/imports',
  tag: 'imports',
  summary: 'Try a file of persons and draft referrals',
  description:
    'Reads it, writes nobody, and says what is wrong in which row and column. CSV (semicolons, commas or tabs; UTF-8 or Windows-1252), XLSX (its first sheet), or JSON (a list of flat objects); at most 5,000 rows and 5 MB. Dates are 12/03/1984 or 1984-03-12. A row without structure_destinataire records the person alone. Its rows are sealed and forgotten after 24 hours. Headers, and the fields that they fill (either may be written): ' +
    `${IMPORT_COLUMNS.map(({ header, field, required }) => `${header} (${field}${required ? ', required' : ''})`).join(', ')}.`,
  open: write,
  media: 'multipart/form-data',
  body: z
    .strictObject({ file: z.file().max(IMPORT_LIMITS.bytes) })
    .meta({ id: 'ImportFile', description: 'The file, as a form sends it.' }),
  example: { file: new File(['prenom;nom\n'], 'personnes.csv', { type: 'text/csv' }) },
  answers: { 201: { description: 'What a commit would write.', body: Import, example: tried } },
  problems: ['file-unreadable']
})

export const readImport = operation({
  id: 'readImport',
  service: 'referrals',
  method: 'GET',
  path: '/v1/imports/{id}',
  tag: 'imports',
  summary: 'Read how an import went',
  description: 'Only the organisation that tried it.',
  open: write,
  ...byId,
  answers: { 200: { description: 'The import.', body: Import, example: tried } },
  problems: ['import-not-found']
})

export const commitImport = operation({
  id: 'commitImport',
  service: 'referrals',
  method: 'POST',
  path: '/v1/imports/{id}/commit',
  tag: 'imports',
  summary: 'Write what was tried',
  description:
    'All rows in one transaction, or none: with an error in a row nothing is written unless onlyValid is true. A person whom your organisation recorded already under these names and date of birth is not recorded again. Referrals stay drafts. Committing again answers what was written.',
  open: write,
  ...byId,
  body: z
    .strictObject({
      onlyValid: z
        .boolean()
        .default(false)
        .meta({ description: 'true writes the valid rows and leaves the others out.' })
    })
    .meta({ id: 'ImportCommit', description: 'How to commit.' }),
  example: { onlyValid: true },
  answers: { 200: { description: 'What was written.', body: Import, example: committed } },
  problems: ['import-not-found', 'import-expired', 'import-has-errors', 'import-outdated']
})

export const listImportRows = operation({
  id: 'listImportRows',
  service: 'referrals',
  method: 'GET',
  path: '/v1/imports/{id}/rows',
  tag: 'imports',
  summary: 'List what was written for each row',
  description: 'By row; rows that were there already are not listed.',
  open: write,
  ...byId,
  query: z.object(pageQuery),
  answers: {
    200: {
      description: 'A page of rows.',
      body: page(ImportedRow).meta({ id: 'ImportedRowList', description: 'A page of rows.' }),
      example: {
        items: [
          {
            row: 2,
            personId: '019aaf6e-7a00-7000-8000-00000000000a',
            referralId: '019aaf6e-7a00-7000-8000-00000000000d'
          }
        ],
        next: null
      }
    }
  },
  problems: ['import-not-found']
})

export const readImportTemplate = operation({
  id: 'readImportTemplate',
  service: 'referrals',
  method: 'GET',
  path: '/v1/imports/template',
  tag: 'imports',
  summary: 'Download a file to fill in',
  description: 'CSV with the French headers, what each means, and an example row. Opens in Excel and LibreOffice.',
  open: write,
  answers: { 200: { description: 'The template.', media: ['text/csv'] } },
  problems: []
})
