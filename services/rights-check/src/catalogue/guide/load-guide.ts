import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GuideCode, GuideEntry } from '@relais/contract'
import { StartRefused } from '@relais/service-kit'
import { z } from 'zod'
import type { Catalogue } from '../../catalogue.ts'
import { loadDeadlineRules } from '../../checking/deadlines.ts'
import { type Guide, guideOf } from './guide.ts'

const Written = z.array(z.intersection(z.object({ code: GuideCode }), z.record(z.string(), z.unknown())))
const NO_LOCAL = new Map<string, string>()

/** Reads the pages that come with Relais, beside the catalogue; throws one sentence per mistake, so that a bad one never serves. */
export async function loadGuide(folder: string, catalogue: Catalogue): Promise<Guide> {
  const mistakes: string[] = []
  const pages: { code: string; entry: GuideEntry }[] = []
  for (const file of (await readdir(join(folder, 'guide'))).sort()) {
    for (const { code, ...written } of Written.parse(JSON.parse(await readFile(join(folder, 'guide', file), 'utf8')))) {
      const read = GuideEntry.safeParse(written)
      if (!read.success) {
        for (const { path, message } of read.error.issues)
          mistakes.push(`  ${file}, ${code}, ${path.join('.')}: ${message}`)
        continue
      }
      if (pages.some((other) => other.code === code)) mistakes.push(`  ${file}, ${code}: written-once`)
      pages.push({ code, entry: read.data })
    }
  }
  const guide = guideOf(pages, catalogue, await loadDeadlineRules(folder))
  for (const { code, entry } of pages)
    for (const { field, rule } of guide.mistakes(entry, NO_LOCAL)) mistakes.push(`  ${code}, ${field}: ${rule}`)
  if (mistakes.length > 0) throw new StartRefused(`The guide is not acceptable:\n${mistakes.join('\n')}`)
  return guide
}
