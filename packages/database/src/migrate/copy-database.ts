import type pg from 'pg'
import { ROLES } from '../roles.ts'
import { connectOrExplain } from './check-server.ts'
import { migrate } from './migrate.ts'

/** serverUrl: of a superuser. name: the template's, migrated from folder with secret. */
export interface TemplateOptions {
  serverUrl: string
  name: string
  folder: string
  secret: string
}

/** Makes a migrated database that others are copied from, and to which nobody may connect any more. */
export async function makeTemplate({ serverUrl, name, folder, secret }: TemplateOptions): Promise<void> {
  await asOwner(serverUrl, (client) => client.query(`create database ${checked(name)}`))
  await migrate({ url: urlOf(serverUrl, name), folder, secret })
  await asOwner(serverUrl, (client) =>
    client.query(`alter database ${name} with is_template true allow_connections false`)
  )
}

/** Copies a template (about 30 ms) and answers the address of the copy. */
export async function copyDatabase(serverUrl: string, template: string, name: string): Promise<string> {
  await asOwner(serverUrl, async (client) => {
    await client.query(`create database ${checked(name)} template ${checked(template)} strategy file_copy`)
    // what migration 0001 said about who may connect belongs to the database itself and is not copied
    await client.query(`revoke all on database ${name} from public`)
    await client.query(`grant connect on database ${name} to ${ROLES.join(', ')}`)
  })
  return urlOf(serverUrl, name)
}

/** Any number; the same for all who fill templates on one server. */
const FILLING = 7_354_731_019

/** Makes a template out of a copy of another that `fill` has put something into; of several who ask for it the first makes it, and the others wait. */
export async function fillTemplate(
  serverUrl: string,
  from: string,
  name: string,
  fill: (url: string) => Promise<unknown>
): Promise<void> {
  await asOwner(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [FILLING])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [checked(name)])
    if (rowCount === 1) return
    // under another name until it is whole
    const draft = `${name}_draft`
    await dropDatabase(serverUrl, draft)
    await fill(await copyDatabase(serverUrl, from, draft))
    await client.query(`alter database ${draft} with is_template true allow_connections false`)
    await client.query(`alter database ${draft} rename to ${name}`)
  })
}

/** Drops a database, whoever is still connected to it. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await asOwner(serverUrl, (client) => client.query(`drop database if exists ${checked(name)} with (force)`))
}

function urlOf(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

function checked(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new TypeError('a database is named in small letters, digits and _')
  return name
}

async function asOwner(serverUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = await connectOrExplain(serverUrl)
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
