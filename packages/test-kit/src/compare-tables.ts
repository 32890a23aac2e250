import { readFileSync } from 'node:fs'
import { asOwner } from './as-owner.ts'

/** `tables` and `columns` as one line each, `persons.email_index Buffer | null`: what differs is seen at a glance. */
export interface Compared {
  /** As the interfaces of a service's `store/tables.ts` say. */
  declared: string[]
  /** As the database is. */
  found: string[]
}

/** The TypeScript type in which a PostgreSQL type is read; the others are read, or like jsonb written, as text. */
const READ_AS: Record<string, string> = {
  boolean: 'boolean',
  bytea: 'Buffer',
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  ARRAY: 'string[]',
  _int4: 'number[]'
}

/**
 * Reads the tables of a schema from the interfaces of these files and from the database. `Tables` names the interface of each table; what a
 * list of codes narrows counts as text.
 */
export async function compareTables(adminUrl: string, schema: string, files: readonly string[]): Promise<Compared> {
  const interfaces = new Map<string, Map<string, string>>()
  for (const [, name, body] of files
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .matchAll(/^export interface (\w+) \{\n(.*?)^\}/gms)) {
    const members = [...body!.matchAll(/^ {2}(\w+): (.+)$/gm)].map(([, member, type]) => [member!, type!] as const)
    interfaces.set(name!, new Map(members))
  }
  const declared = [...(interfaces.get('Tables') ?? [])].flatMap(([table, type]) =>
    [...columnsOf(type, interfaces)].map(([column, kind]) => `${table}.${column} ${plain(kind)}`)
  )
  const rows = await asOwner<{ table: string; column: string; type: string; nullable: boolean }>(
    adminUrl,
    `select table_name as table, column_name as column, case udt_name when '_int4' then udt_name else data_type end as type, is_nullable = 'YES' as nullable
     from information_schema.columns where table_schema = $1`,
    [schema]
  )
  const found = rows.map(
    ({ table, column, type, nullable }) => `${table}.${column} ${READ_AS[type] ?? 'string'}${nullable ? ' | null' : ''}`
  )
  return { declared: declared.sort(), found: found.sort() }
}

function columnsOf(
  type: string,
  interfaces: ReadonlyMap<string, ReadonlyMap<string, string>>
): ReadonlyMap<string, string> {
  const inline = /^\{ (.*) \}$/.exec(type)
  if (inline === null) return interfaces.get(type) ?? new Map()
  return new Map(inline[1]!.split('; ').map((member) => member.split(': ') as [string, string]))
}

/** `Generated<boolean>` → `boolean`, `'a' | 'b' | null` → `string | null`, `(number | null)[]` → `number[]`, `Json<...>` and `ColumnType<...>` → `string`. */
function plain(given: string): string {
  // of a type that is read and written differently, what is read
  const type = given.replace(/^ColumnType<([^,]*),.*$/, 'Json<$1>').replace(/^\((\w+) \| null\)\[\]$/, '$1[]')
  const nullable = /^[^<]* \| null\b|^Json<[^<]* \| null>$/.test(type)
  const bare = type.replace(/ \| null\b/, '').replace(/^Generated<(.*)>$/, '$1')
  const kind = /^(Json<|')/.test(bare) ? 'string' : bare
  return nullable ? `${kind} | null` : kind
}
