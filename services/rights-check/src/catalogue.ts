import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RIGHT_FAMILIES, type Right, RightBody, RightDocument, RightEntry } from '@relais/contract'
import { StartRefused } from '@relais/service-kit'
import { z } from 'zod'
import { brokenRules } from './catalogue/broken-rules.ts'
import { plain } from './catalogue/plain.ts'

/** The catalogue of rights, checked and with its names filled in. */
export interface Catalogue {
  /** In the order of the families, then as written. */
  rights: readonly Right[]
  byCode: ReadonlyMap<string, Right>
  /** The words of a right that a search looks at, plain, by code. */
  searchable: ReadonlyMap<string, string>
  /** Changes when anything in the catalogue changes. */
  version: string
}

/** Where the catalogue lies in this checkout. */
export const CATALOGUE_FOLDER = join(import.meta.dirname, '../catalogue')

/** Reads and checks the catalogue; throws one sentence per mistake (file, code, field, rule), so that a bad one never serves. */
export async function loadCatalogue(folder: string): Promise<Catalogue> {
  const mistakes: string[] = []
  const bodies = named(await readList(folder, 'bodies.json', RightBody, mistakes), 'bodies.json', mistakes)
  const documents = named(await readList(folder, 'documents.json', RightDocument, mistakes), 'documents.json', mistakes)
  const lists = { bodies: new Set(bodies.keys()), documents: new Set(documents.keys()) }

  const entries: RightEntry[] = []
  for (const file of (await readdir(join(folder, 'rights'))).sort(byFamily)) {
    for (const entry of await readList(folder, `rights/${file}`, RightEntry, mistakes)) {
      for (const { field, rule } of brokenRules(entry, { ...lists, file }))
        mistakes.push(mistake(`rights/${file}`, entry.code, field, rule))
      entries.push(entry)
    }
  }
  named(entries, 'rights', mistakes)
  if (mistakes.length > 0) throw new StartRefused(`The catalogue of rights is not acceptable:\n${mistakes.join('\n')}`)

  const rights = entries.map((entry) => fillIn(entry, bodies, documents))
  return {
    rights,
    byCode: new Map(rights.map((right) => [right.code, right])),
    searchable: new Map(
      rights.map((right) => [
        right.code,
        plain([right.code.replaceAll('_', ' '), right.name.fr, right.short.fr, ...right.aliases].join(' '))
      ])
    ),
    version: versionOf(rights)
  }
}

/** Puts the names of bodies and documents in place of their codes, and the version last. */
function fillIn(
  entry: RightEntry,
  bodies: ReadonlyMap<string, RightBody>,
  documents: ReadonlyMap<string, RightDocument>
): Right {
  const body = (code: string) => bodies.get(code)!
  const right = {
    ...entry,
    instructingBodies: entry.instructingBodies.map(body),
    payingBodies: entry.payingBodies.map(body),
    documents: { ...entry.documents, list: entry.documents.list.map((code) => documents.get(code)!) },
    appeal: {
      ...entry.appeal,
      before: entry.appeal.before === null ? null : body(entry.appeal.before),
      next: entry.appeal.next === null ? null : { ...entry.appeal.next, before: body(entry.appeal.next.before) }
    }
  }
  return { ...right, version: versionOf(right) }
}

const familyAt = (file: string) => RIGHT_FAMILIES.findIndex((family) => `${family}.json` === file)
const byFamily = (one: string, other: string) => familyAt(one) - familyAt(other)

async function readList<S extends z.ZodType>(
  folder: string,
  file: string,
  item: S,
  mistakes: string[]
): Promise<z.output<S>[]> {
  let written: unknown
  try {
    written = JSON.parse(await readFile(join(folder, file), 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    mistakes.push(mistake(file, '-', '-', 'well-formed-json'))
    return []
  }
  return z
    .array(z.unknown())
    .parse(written)
    .flatMap((value) => {
      const read = item.safeParse(value)
      if (read.success) return [read.data]
      const { code } = z
        .object({ code: z.string().catch('?') })
        .catch({ code: '?' })
        .parse(value)
      for (const issue of read.error.issues)
        mistakes.push(mistake(file, code, issue.path.join('.') || '-', `${issue.code} (${issue.message})`))
      return []
    })
}

/** By code; a code written twice is a mistake. */
function named<T extends { code: string }>(list: readonly T[], file: string, mistakes: string[]): Map<string, T> {
  const byCode = new Map<string, T>()
  for (const item of list) {
    if (byCode.has(item.code)) mistakes.push(mistake(file, item.code, 'code', 'written-once'))
    byCode.set(item.code, item)
  }
  return byCode
}

const mistake = (file: string, code: string, field: string, rule: string) => `  ${file}, ${code}, ${field}: ${rule}`

const versionOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
