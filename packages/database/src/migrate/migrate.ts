import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import { StartProblem } from '../problems.ts'
import { secretBytes } from '../sealing/secret.ts'
import { connectOrExplain } from './check-server.ts'
import { type MigrationFile, migrationFiles } from './migration-files.ts'
import { setRolePasswords } from './set-role-passwords.ts'

/** url: of the owner of the database. onDone hears each migration that was applied. */
export interface MigrateOptions {
  url: string
  folder: string
  secret: string
  onDone?: (name: string) => void
}

/** Any number; the same for every Relais, so that only one migrates a database at a time. */
const LOCK = 7_354_731_018

/** Brings a database up to date and sets the roles' passwords; whoever comes second waits, then finds nothing to do. */
export async function migrate({ url, folder, secret, onDone = () => {} }: MigrateOptions): Promise<void> {
  secretBytes(secret)
  const files = migrationFiles(folder)
  const client = await connectOrExplain(url)
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(BOOK)
    await refuseChanged(client, files)
    await applyAll(url, files, onDone)
    await setRolePasswords(client, secret)
  } finally {
    await client.end()
  }
}

const BOOK = `
  create schema if not exists relais;
  create table if not exists relais.applied_migration (
    name text constraint applied_migration_pk primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  );
  comment on table relais.applied_migration is 'The text of each applied migration, as a hash: an applied file must never change'`

async function refuseChanged(client: pg.Client, files: MigrationFile[]): Promise<void> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from relais.applied_migration'
  )
  const present = new Map(files.map(({ name, sha256 }) => [name, sha256]))
  for (const { name, sha256 } of rows) {
    const now = present.get(name)
    if (now === undefined) {
      throw new StartProblem(
        `The database has the migration ${name}, which this Relais does not know; start a newer one.`
      )
    }
    if (now !== sha256)
      throw new StartProblem(`${name}.sql has changed since it was applied; put it back and write a new migration.`)
  }
}

async function applyAll(url: string, files: MigrationFile[], onDone: (name: string) => void): Promise<void> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    application_name: 'relais-migrate',
    options: '-c lock_timeout=5s'
  })
  pool.on('error', () => {})
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const migrations = Object.fromEntries(files.map((file) => [file.name, asMigration(file)]))
    const { error, results = [] } = await new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
      migrationTableSchema: 'relais',
      migrationTableName: 'migration',
      migrationLockTableName: 'migration_lock'
    }).migrateToLatest()
    if (error !== undefined) {
      const failed = results.find(({ status }) => status === 'Error')?.migrationName
      throw new StartProblem(
        `${failed ? `${failed}.sql` : 'The migrations'} could not be applied, nothing was changed: ${error instanceof Error ? error.message : error}.`,
        { cause: error }
      )
    }
    for (const { migrationName, status } of results) if (status === 'Success') onDone(migrationName)
  } finally {
    await db.destroy()
  }
}

/** No parameters, so PostgreSQL takes the file as it is, many statements in one text. */
function asMigration({ name, text, sha256 }: MigrationFile): Migration {
  return {
    up: async (db) => {
      await sql.raw(text).execute(db)
      await sql`insert into relais.applied_migration (name, sha256) values (${name}, ${sha256})`.execute(db)
    }
  }
}
