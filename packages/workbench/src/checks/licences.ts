import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './run-tool.ts'

/** Licences under which a part may be used in a work under EUPL-1.2: permissive ones, and attribution for data. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'MIT-0',
  'Unlicense',
  'PostgreSQL',
  'EUPL-1.2',
  'Python-2.0',
  'WTFPL'
])

/** Every part that runs in production has a licence that goes with EUPL-1.2. */
export async function licences(): Promise<string[]> {
  const { packageManager } = (await import(join(ROOT, 'package.json'), { with: { type: 'json' } })).default as {
    packageManager: string
  }
  const { stdout } = await promisify(execFile)(
    'npx',
    ['--yes', packageManager, 'licenses', 'list', '--prod', '--json'],
    { cwd: ROOT, maxBuffer: 1 << 26 }
  )
  const byLicence = JSON.parse(stdout) as Record<string, { name: string }[]>
  return Object.entries(byLicence).flatMap(([licence, parts]) =>
    goes(licence) ? [] : [`${licence}: ${parts.map(({ name }) => name).join(', ')}`]
  )
}

/** An "or" needs one of its licences, an "and" all of them. */
function goes(expression: string): boolean {
  const plain = expression.replaceAll(/[()]/g, '')
  if (/ OR /i.test(plain)) return plain.split(/ OR /i).some(goes)
  return plain.split(/ AND /i).every((licence) => ALLOWED.has(licence.trim()))
}
