import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contractText } from './checks/contract-text.ts'

const FILE = join(import.meta.dirname, '../../../openapi/v1.json')

await writeFile(FILE, await contractText())
console.log(`printed ${FILE}`)
