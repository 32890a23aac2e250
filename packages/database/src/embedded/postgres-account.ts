import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { StartProblem } from '../problems.ts'

/** How PostgreSQL's programs are started: as another account, inside a user namespace, or plainly. */
export interface Account {
  uid?: number
  gid?: number
  wrapper: readonly string[]
}

const PLAIN: Account = { wrapper: [] }
/** PostgreSQL refuses user id 0; in here root looks like somebody else and keeps its reach. */
const NAMESPACE: Account = { wrapper: ['unshare', '--user', '--map-user=65534', '--map-group=65534'] }

/**
 * Under root: the owner of an existing cluster, else "postgres" or "nobody", whichever can reach program and folder;
 * a user namespace when none can (a checkout below a folder of mode 0700).
 */
export function postgresAccount(program: string, folder: string, dataDir: string): Account {
  if (process.getuid?.() !== 0) return PLAIN
  const owner = statSync(dataDir, { throwIfNoEntry: false })
  const candidates = owner ? [{ uid: owner.uid, gid: owner.gid }] : ['postgres', 'nobody'].map(accountNamed)
  for (const account of candidates) {
    if (account && account.uid !== 0 && canRun(program, { ...account, wrapper: [] }, folder)) {
      return { ...account, wrapper: [] }
    }
  }
  if ((!owner || owner.uid === 0) && canRun(program, NAMESPACE, folder)) return NAMESPACE
  throw new StartProblem(
    `PostgreSQL does not run as root and no other account can reach ${folder}; start Relais as an ordinary user, or set DATABASE_URL.`
  )
}

function accountNamed(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function canRun(program: string, { wrapper, uid, gid }: Account, folder: string): boolean {
  const as = uid === undefined || gid === undefined ? { cwd: '/' } : { cwd: '/', uid, gid }
  const works = (command: string[]) => {
    const [first, ...rest] = [...wrapper, ...command]
    return spawnSync(first ?? '', rest, as).status === 0
  }
  return works([program, '--version']) && works(['test', '-x', folder])
}
