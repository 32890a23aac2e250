import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SETTINGS } from '@relais/service-kit'
import t from 'tap'

const README = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8')

t.test('the table of the README names every setting of the program, and no other', async (t) => {
  const [, chapter = ''] = README.split('\n## Settings\n')
  const rows = chapter
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name))
  t.strictSame(named.toSorted(), Object.keys(SETTINGS).toSorted())
  t.equal(new Set(named).size, named.length, 'each is named once')
})

t.test('every command of package.json is told in the README', async (t) => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'))
  for (const name of Object.keys(scripts)) t.match(README, new RegExp(`npm (run )?${name}\\b`), `npm run ${name}`)
})

t.test('the pages are not taken for tried without a browser: e2e fails, and says how to get one', async (t) => {
  const e2e = join(import.meta.dirname, '../src/tests/e2e.ts')
  const { status, stderr } = spawnSync('env', ['-u', 'NODE_OPTIONS', process.execPath, e2e], {
    env: { ...process.env, CHROMIUM: '/nowhere/chromium' },
    encoding: 'utf8'
  })
  t.equal(status, 1)
  t.match(stderr, 'No Chromium was found at /nowhere/chromium, which CHROMIUM names.')
  t.match(stderr, 'Debian: apt-get install chromium')
})
