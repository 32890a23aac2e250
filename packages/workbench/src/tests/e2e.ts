import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from '@relais/test-kit'

// `npm run e2e [files]`: what people do in the pages, in a real browser. `npm test` skips this where there is none; here it is a failure that says how to get one.

const HOW = `No Chromium was found${process.env.CHROMIUM ? ` at ${process.env.CHROMIUM}, which CHROMIUM names` : ''}.
Debian: apt-get install chromium
Ubuntu: snap install chromium
Mac: brew install --cask chromium, or install Google Chrome
Anywhere else: CHROMIUM=/path/of/chromium npm run e2e`

if (findChromium() === undefined) {
  console.error(HOW)
  process.exitCode = 1
} else {
  if (process.argv.length === 2) process.argv.push(...pageTests())
  await import('../test.ts')
}

function pageTests(): string[] {
  const folder = 'services/web/test'
  return readdirSync(join(import.meta.dirname, '../../../..', folder))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
}
