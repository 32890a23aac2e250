import pg from 'pg'

/** Runs SQL as the owner of a database, whom no policy holds: to look behind the walls, and to tamper. */
export async function asOwner<R extends object = Record<string, unknown>>(
  adminUrl: string,
  text: string,
  values: unknown[] = []
): Promise<R[]> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    return (await client.query<R>(text, values)).rows
  } finally {
    await client.end()
  }
}

/** Makes the database believe that it is this day in France, as the clock of a test does for the services. */
export async function moveToday(adminUrl: string, day: string): Promise<void> {
  await asOwner(
    adminUrl,
    `create or replace function relais.today() returns date language sql stable parallel safe return date ${pg.escapeLiteral(day)}`
  )
}
