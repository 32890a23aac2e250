import { IMPORT_COLUMNS, type ImportField } from '@relais/contract'
import { normaliseName } from '@relais/database'

const BY_HEADER = new Map(
  IMPORT_COLUMNS.flatMap(({ field, header, also }) =>
    [header, field, ...also].map((text) => [plain(text), field] as const)
  )
)

/** The field that stands under a header, however it is written; null when it is none of ours. */
export function fieldUnder(header: string): ImportField | null {
  return BY_HEADER.get(plain(header)) ?? null
}

/** The header of a field. */
export function headerOf(field: string): string {
  return IMPORT_COLUMNS.find((column) => column.field === field)?.header ?? field
}

/** The place of a field in the template; of what is none of ours the first. */
export function placeOf(field: string): number {
  return IMPORT_COLUMNS.findIndex((column) => column.field === field)
}

/** `Date de naissance`, `date_de_naissance` and `DateDeNaissance` are one. */
function plain(header: string): string {
  return normaliseName(header.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
}
