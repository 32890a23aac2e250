import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './run-tool.ts'

const MOST_LINES = 300
const MOST_ENTRIES = 10
// what a service is made of stands beside its rooms: index.ts, main.ts, routes.ts, service.ts
const MOST_IN_SERVICE = 12
// the words of the pages have a folder for each room
const MOST_WORDS = 20
const SECTIONS = ['What', 'Words', 'Needs', 'Run', 'Decisions']

/** A text that no source may hold, and why; `any` is refused by biome, where an exception must give its reason. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/(\/\/|^\s*\*|--).*\b(TODO|FIXME|XXX)\b/m, 'finish it, or say it in an issue'],
  [/\bt\.(only|skip|todo)\(|\.(only|skip)\(\s*['"`]/, 'a test runs, or it goes'],
  [/@ts-(ignore|nocheck)/, 'say what it is'],
  [/^export default/m, 'export it by name']
]

/** The house rules that a cheap look can hold. */
export async function houseRules(): Promise<string[]> {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    maxBuffer: 1 << 26
  })
  const files = stdout.split('\n').filter((file) => /^(packages|services|migrations)\//.test(file))
  const sources = files.filter((file) => /\.(tsx?|sql)$/.test(file) && !file.endsWith('.d.ts'))
  const texts = new Map(
    await Promise.all(
      sources.map(async (file) => [file, await readFile(join(ROOT, file), 'utf8').catch(() => '')] as const)
    )
  )
  return [...filesAndFolders(files, texts), ...contents(texts), ...migrations(files, texts), ...(await readmes(files))]
}

function filesAndFolders(files: readonly string[], texts: ReadonlyMap<string, string>): string[] {
  const long = [...texts]
    .filter(([file, text]) => isCode(file) && text.split('\n').length > MOST_LINES)
    .map(([file]) => `${file}: more than ${MOST_LINES} lines`)
  const odd = files
    .filter((file) => isCode(file) && !/^[a-z0-9./-]+$/.test(file))
    .map((file) => `${file}: kebab-case ASCII names`)
  // a file and the folder of its parts (`check.ts`, `checks/`) are one entry
  const entries = new Map<string, Set<string>>()
  for (const file of files) {
    for (let at = file; dirname(at).split('/').length >= 3; at = dirname(at))
      entries.set(dirname(at), (entries.get(dirname(at)) ?? new Set()).add(entryOf(at, texts)))
  }
  const full = [...entries]
    .map(([folder, inside]) => [folder, inside.size, mostIn(folder)] as const)
    .filter(([, size, most]) => size > most)
    .map(([folder, size, most]) => `${folder}: ${size} entries, ${most} at most`)
  return [...long, ...odd, ...full]
}

function isCode(file: string): boolean {
  return /\.tsx?$/.test(file)
}

function mostIn(folder: string): number {
  if (folder === 'services/web/app/words') return MOST_WORDS
  return /^services\/([^/]+\/src|web\/app)$/.test(folder) ? MOST_IN_SERVICE : MOST_ENTRIES
}

function entryOf(path: string, texts: ReadonlyMap<string, string>): string {
  if (isCode(path)) return path.replace(/\.tsx?$/, '')
  return texts.has(`${path.replace(/s$/, '')}.ts`) ? path.replace(/s$/, '') : path
}

function contents(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([file, text]) => {
    if (!isCode(file) || file.endsWith('checks/house-rules.ts')) return []
    const found = FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(
      ([pattern, advice]) => `${file}: ${pattern.source} (${advice})`
    )
    const inService = /^services\/[^/]+\/src\//.test(file) && !file.includes('/store/')
    if (inService && /\bsql`|\bsql<|\.selectFrom\(|\.insertInto\(|\.updateTable\(|\.deleteFrom\(/.test(text))
      found.push(`${file}: SQL belongs in store/`)
    return found
  })
}

function migrations(files: readonly string[], texts: ReadonlyMap<string, string>): string[] {
  const names = files.filter((file) => /^migrations\/.*\.sql$/.test(file)).sort()
  const numbered = names.flatMap((file, at) =>
    file.startsWith(`migrations/${String(at + 1).padStart(4, '0')}_`) ? [] : [`${file}: number ${at + 1} is next`]
  )
  const silent = names
    .filter((file) => !texts.get(file)?.startsWith('-- Why: '))
    .map((file) => `${file}: begins with "-- Why: "`)
  return [...numbered, ...silent]
}

async function readmes(files: readonly string[]): Promise<string[]> {
  const rooms = new Set(
    files.filter((file) => /^(packages|services)\//.test(file)).map((file) => file.split('/').slice(0, 2).join('/'))
  )
  const found = await Promise.all(
    [...rooms].map(async (room) => {
      const text = await readFile(join(ROOT, room, 'README.md'), 'utf8').catch(() => '')
      const missing = SECTIONS.filter((section) => !text.includes(`## ${section}`))
      return missing.length === 0 ? [] : [`${room}/README.md lacks ${missing.join(', ')}`]
    })
  )
  return found.flat()
}
