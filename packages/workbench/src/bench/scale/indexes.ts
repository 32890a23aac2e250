import type pg from 'pg'

/** Indexes made afterwards cost a third of indexes that grow along: drops those of a service, and answers the statements that make them again. */
export async function dropIndexes(owner: pg.Client, schemas: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ index: string; text: string }>(
    `select indexrelid::regclass::text as index, pg_get_indexdef(indexrelid) as text from pg_index
     join pg_class c on c.oid = indexrelid where c.relnamespace::regnamespace::text = any($1) and not indisunique`,
    [schemas]
  )
  for (const { index } of rows) await owner.query(`drop index ${index}`)
  return rows.map(({ text }) => text)
}
