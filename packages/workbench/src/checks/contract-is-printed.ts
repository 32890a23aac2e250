import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contractText } from './contract-text.ts'
import { ROOT } from './run-tool.ts'

/** The printed contract is what the operations say today. */
export async function contractIsPrinted(): Promise<string[]> {
  const kept = await readFile(join(ROOT, 'openapi/v1.json'), 'utf8').catch(() => '')
  return kept === (await contractText()) ? [] : ['openapi/v1.json is not what the operations say: npm run openapi']
}
