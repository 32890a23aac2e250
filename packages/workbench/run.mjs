// The entry of every root npm script, in plain JavaScript for Node >= 20: installs what is missing, then hands over to
// the Node 24 that came with it. `run.mjs [--watch] file.ts [arguments]`

import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { homedir, constants as system } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const modules = join(root, 'node_modules')
const stampFile = join(modules, '.installed')
const lockFile = join(root, '.setup-lock')
const oldestNode = 24

const stop = passSignalsOn()
process.exitCode = (isInstalled() ? 0 : await installOnce()) || (await handOver())

function handOver() {
  const node = findNode()
  if (node === undefined) return 1
  const path = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter)
  // what oidc-provider and tap try out is not the reader's concern
  const quiet = '--disable-warning=ExperimentalWarning'
  // every process of ours reads the same sources: what one has compiled, the next need not
  const compiled = process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'node')
  const env = { ...process.env, PATH: path, NODE_COMPILE_CACHE: compiled }
  return run(node, [quiet, ...process.argv.slice(2)], 'inherit', env)
}

function isInstalled() {
  return readOr(stampFile, '') === stamp()
}

/** Changes when an installation could turn out differently. */
function stamp() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  const folders = ['packages', 'services'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name))
  )
  for (const file of [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...['', ...folders].map((folder) => join(folder, 'package.json'))
  ]) {
    hash.update(`${file}\n${readOr(join(root, file), '')}\n`)
  }
  return hash.digest('hex')
}

/** One installer at a time; whoever waited finds it done. */
async function installOnce() {
  const release = await lock()
  try {
    return isInstalled() ? 0 : await install()
  } finally {
    release()
  }
}

async function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const started = Date.now()
  console.error('Installing what Relais needs; this happens once and again when it changes.')
  const env = installEnvironment()
  const pnpm = ['--yes', '--loglevel=error', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only']
  const code = await run('npx', pnpm, ['ignore', 2, 2], env)
  if (code !== 0) {
    console.error('The installation failed: the lines above say why. It needs the npm registry once.')
    return code
  }
  writeFileSync(stampFile, stamp())
  console.error(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
  return 0
}

/** Ours, without the settings of the npm that started us, and with a home when the account has none it can write. */
function installEnvironment() {
  const kept = Object.entries(process.env).filter(([key]) => !/^npm_(package|lifecycle|command|execpath)/.test(key))
  const env = { ...Object.fromEntries(kept), CI: 'true' }
  if (isWritable(homedir())) return env
  env.HOME = join(modules, '.home')
  mkdirSync(env.HOME, { recursive: true })
  if (!isWritable(env.npm_config_cache)) env.npm_config_cache = join(env.HOME, '.npm')
  return env
}

/** A lock that names its holder; one left by a dead process is taken over. */
async function lock() {
  const draft = `${lockFile}.${process.pid}`
  for (let takenOver = false, told = false; ; ) {
    if (appears(draft, lockFile)) {
      // of two that found the same dead holder, one may have removed the other's new lock: look again
      if (takenOver) await sleep(100)
      if (readOr(lockFile, '') === String(process.pid)) return () => rmSync(lockFile, { force: true })
    }
    const holder = Number(readOr(lockFile, ''))
    if (holder && isAlive(holder) && ageOf(lockFile) < 15 * 60_000) {
      if (!told) console.error(`Waiting for the installation of process ${holder}.`)
      told = true
      await sleep(250)
    } else {
      rmSync(lockFile, { force: true })
      takenOver = true
    }
  }
}

/** A link appears whole or not at all: nobody reads a lock without its holder. */
function appears(draft, file) {
  writeFileSync(draft, String(process.pid))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function findNode() {
  for (const kind of ['node', 'node-bin']) {
    const node = join(modules, `${kind}-${process.platform}-${process.arch}`, 'bin', 'node')
    // one that is there and does not start was built for another C library
    if (existsSync(node) && spawnSync(node, ['--version']).status === 0) return node
  }
  if (Number.parseInt(process.versions.node, 10) >= oldestNode) return process.execPath
  console.error(
    `Relais needs Node ${oldestNode} or newer on ${process.platform}-${process.arch}; this is ${process.version}.`
  )
  process.exit(1)
}

function run(command, args, stdio, env) {
  const child = spawn(command, args, { cwd: root, stdio, env })
  stop.child = child
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.once('exit', (code, signal) => resolve(code ?? 128 + system.signals[signal]))
  })
}

/** Whoever stops us means the program we run. */
function passSignalsOn() {
  const current = { child: undefined }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => (current.child ? current.child.kill(signal) : process.exit(128 + system.signals[signal])))
  }
  return current
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function ageOf(file) {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? Date.now() - found.mtimeMs : Number.POSITIVE_INFINITY
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
