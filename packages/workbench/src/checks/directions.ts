import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './run-tool.ts'

/** What a room may stand on: only what lies further in. A service stands on packages, never on a service. */
const MAY_NEED: Record<string, readonly string[]> = {
  'referral-lifecycle': [],
  'rights-rules': [],
  disclosure: [],
  client: [],
  contract: ['referral-lifecycle', 'rights-rules'],
  database: [],
  demo: [],
  files: ['contract'],
  'service-kit': ['contract', 'database'],
  jobs: ['database', 'service-kit'],
  messages: ['service-kit'],
  print: ['service-kit'],
  'test-kit': ['contract', 'database', 'service-kit']
}
const ANY_SERVICE = [
  'client',
  'contract',
  'database',
  'demo',
  'disclosure',
  'files',
  'jobs',
  'messages',
  'print',
  'referral-lifecycle',
  'rights-rules',
  'service-kit'
]

/** They start everything, and so may need everything. */
const TOPMOST = ['gateway', 'workbench']
/** Rules without time, chance or the outside: the same answer everywhere, in a browser too. */
const PURE = ['referral-lifecycle', 'rights-rules', 'disclosure']
const IMPURE =
  /\b(Date|Math\.random|process|console|fetch|throw|globalThis|performance|crypto)\b|\bset(Timeout|Interval)\b/
/** Tools of the workbench do not serve anybody. */
const MOST_DIRECT = 40

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** Who stands on whom, what the pure rooms touch, and what comes from outside: exact versions, and few. */
export async function directions(): Promise<string[]> {
  const wrong: string[] = []
  const direct = new Set<string>()
  for (const kind of ['packages', 'services']) {
    for (const room of await readdir(join(ROOT, kind))) {
      const folder = join(kind, room)
      const manifest = JSON.parse(await readFile(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest
      wrong.push(...wrongIn(room, kind, manifest))
      if (!['workbench', 'test-kit'].includes(room)) for (const name of outside(manifest)) direct.add(name)
      for (const file of await sourcesOf(folder))
        wrong.push(...wrongInText(room, file, await readFile(join(ROOT, file), 'utf8')))
    }
  }
  if (direct.size > MOST_DIRECT) wrong.push(`${direct.size} direct dependencies at run time, ${MOST_DIRECT} at most`)
  return wrong
}

/** What is wrong in a package.json. */
export function wrongIn(room: string, kind: string, manifest: Manifest): string[] {
  const needed = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@relais/'))
  const may = kind === 'services' ? ANY_SERVICE : (MAY_NEED[room] ?? [])
  const upwards = TOPMOST.includes(room) ? [] : needed.filter((name) => !may.includes(name.slice(8)))
  const all = Object.entries({
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
    ...manifest.devDependencies
  })
  return [
    ...upwards.map((name) => `${kind}/${room} may not need ${name}`),
    ...(PURE.includes(room) ? outside(manifest).map((name) => `${kind}/${room} is pure and may not need ${name}`) : []),
    ...all
      .filter(([, version]) => !/^(workspace:\*|\d+\.\d+\.\d+\S*)$/.test(version))
      .map(([name, version]) => `${kind}/${room}: ${name} ${version} is not one version`)
  ]
}

/** What stands for a whole process: its main file, and what that runs until it is stopped. */
const MAINS = /\/(main|run-until-stopped)\.ts$/

/** What is wrong in a source of a room. */
export function wrongInText(room: string, file: string, text: string): string[] {
  const code = codeIn(text)
  const touched = PURE.includes(room) ? IMPURE.exec(code)?.[0] : undefined
  const reads =
    !MAINS.test(file) && !['workbench', 'test-kit'].includes(room) && /\bprocess\.(env|argv|exit\()/.test(code)
  return [
    ...(touched === undefined ? [] : [`${file}: ${touched} has no place in pure rules`]),
    ...(reads ? [`${file}: only main.ts reads the environment or ends the process`] : [])
  ]
}

/** The text without its comments and quoted strings. */
function codeIn(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/gm, "''")
}

function outside({ dependencies = {} }: Manifest): string[] {
  return Object.keys(dependencies).filter((name) => !name.startsWith('@relais/'))
}

async function sourcesOf(folder: string): Promise<string[]> {
  const files = await readdir(join(ROOT, folder, 'src'), { recursive: true })
  return files.filter((file) => file.endsWith('.ts')).map((file) => join(folder, 'src', file))
}
