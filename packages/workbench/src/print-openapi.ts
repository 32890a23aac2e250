import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { printedContract } from './checks/contract-is-printed.ts'
import { ROOT } from './checks/run-tool.ts'

for (const [file, text] of Object.entries(await printedContract())) {
  await writeFile(join(ROOT, file), text)
  console.log(`printed ${file}`)
}
