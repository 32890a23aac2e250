import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { printTypes } from '@relais/client/print-types'
import { contractText } from './contract-text.ts'
import { ROOT } from './run-tool.ts'

/** What the operations say today, by file: the contract, and the types of the client made from it. */
export async function printedContract(): Promise<Record<string, string>> {
  const contract = await contractText()
  return { 'openapi/v1.json': contract, 'packages/client/src/v1.d.ts': await printTypes(contract) }
}

/** The printed contract, and the client made from it, are what the operations say today. */
export async function contractIsPrinted(): Promise<string[]> {
  const kept = Object.entries(await printedContract()).map(async ([file, text]) =>
    text === (await readFile(join(ROOT, file), 'utf8').catch(() => ''))
      ? []
      : [`${file} is not what the operations say: npm run openapi`]
  )
  return (await Promise.all(kept)).flat()
}
