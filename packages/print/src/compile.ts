import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Document, Sheet } from './sheet.ts'

const FONTS = [
  import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf')
]
/** PDF/UA-1 (ISO 14289-1): the compiler refuses what would not be accessible. */
const STANDARD = { pdfStandard: 'ua-1' }
/** What stands for a sign that no font of ours has. */
const UNKNOWN = '?'
/** Of so many signs it is tried out whether a font has them. */
const MOST_TRIED = 300

const template = readFileSync(join(import.meta.dirname, 'sheet.typ'), 'utf8')
const compiler = NodeCompiler.create({
  workspace: join(tmpdir(), 'relais-nothing-to-read'),
  fontArgs: [{ fontBlobs: FONTS.map((font) => readFileSync(new URL(font))) }]
})
const printable = new Map<string, boolean>()

/** The bytes of a sheet as a tagged PDF. A sign that no font has is replaced: a page with a mark in it is better than none. */
export function compile(sheet: Sheet | Document): Uint8Array {
  const data = JSON.stringify(sheet)
  try {
    return compiled(data)
  } catch {
    const rest = [...new Set(data)].filter((sign) => sign > '\u007f')
    for (const sign of rest.filter((sign) => !printable.has(sign)).slice(0, MOST_TRIED))
      printable.set(sign, tries(sign))
    const missing = new Set(rest.filter((sign) => printable.get(sign) !== true))
    return compiled([...data].map((sign) => (missing.has(sign) ? UNKNOWN : sign)).join(''))
  } finally {
    compiler.evictCache(10)
  }
}

function compiled(data: string): Uint8Array {
  try {
    return compiler.pdf({ mainFileContent: template, inputs: { sheet: data } }, STANDARD)
  } catch (error) {
    // what the compiler says may quote the sheet, and what is thrown is logged
    throw new Error(
      `The sheet could not be printed: ${String((error as { code?: unknown }).code).replace(/`[^`]*`/g, '…')}`
    )
  }
}

function tries(sign: string): boolean {
  const sheet: Sheet = { lang: 'fr', title: 'x', blocks: [], footer: [{ text: `a${sign}b` }] }
  try {
    return compiled(JSON.stringify(sheet)).length > 0
  } catch {
    return false
  }
}
