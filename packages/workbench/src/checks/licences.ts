import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from './run-tool.ts'

// What may be part of a work under the EUPL 1.2: permissive licences, and those of its Appendix that appear here.
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0', // the data of public holidays; the README names their source
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'LGPL-3.0-or-later', // libvips, beneath sharp: a library of its own, linked to and replaceable
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1', // fonts, beside the code and embedded in what is printed; they keep their licence
  'PostgreSQL',
  'PSF-2.0', // argparse, beneath the reader of YAML
  'Python-2.0',
  'Unlicense'
])

interface Manifest {
  name: string
  version: string
  license?: string | { type?: string }
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** Every package that runs in production, however deep, has a licence that a work under the EUPL 1.2 may contain. */
export async function licences(): Promise<string[]> {
  const seen = new Map<string, Manifest>()
  for (const room of ['packages', 'services']) {
    for (const name of readdirSync(join(ROOT, room))) visit(join(ROOT, room, name), seen)
  }
  return [...seen.values()]
    .filter((manifest) => !isAllowed(licenceOf(manifest)))
    .map((manifest) => `${manifest.name}@${manifest.version}: ${licenceOf(manifest) || 'no licence given'}`)
}

/** May a work under the EUPL 1.2 contain this? One of several offered by `OR` is enough; of those joined by `AND`, all. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '')
  return bare.split(/\s+OR\s+/i).some((choice) => choice.split(/\s+AND\s+/i).every((id) => ALLOWED.has(id.trim())))
}

function visit(folder: string, seen: Map<string, Manifest>): void {
  if (seen.has(folder)) return
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  seen.set(folder, manifest)
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    const found = find(folder, name)
    if (found !== undefined) visit(found, seen)
    else if (manifest.optionalDependencies?.[name] === undefined) {
      throw new Error(`${name}, needed by ${manifest.name}, is not installed`)
    }
  }
}

/** As Node looks for it: in the node_modules of the folder and of every folder above. */
function find(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    try {
      return realpathSync(join(at, 'node_modules', name))
    } catch {
      if (dirname(at) === at) return undefined
    }
  }
}

function licenceOf({ license }: Manifest): string {
  return (typeof license === 'string' ? license : license?.type) ?? ''
}
