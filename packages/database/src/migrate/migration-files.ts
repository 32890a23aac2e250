import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '../problems.ts'

/** One file of migrations/: its name without .sql, its text and the sha256 of that text. */
export interface MigrationFile {
  name: string
  text: string
  sha256: string
}

const NAME = /^(\d{4})_(database|identity|referrals|rights_check|reporting)_[a-z0-9]+(_[a-z0-9]+)*\.sql$/

/** The migrations of a folder, in the order of their numbers. */
export function migrationFiles(folder: string): MigrationFile[] {
  const seen = new Map<string, string>()
  return listFiles(folder).map((file) => {
    const number = NAME.exec(file)?.[1]
    if (number === undefined)
      throw new StartProblem(`${file} is no name for a migration; it is NNNN_<service>_<what>.sql.`)
    const twin = seen.get(number)
    if (twin !== undefined)
      throw new StartProblem(`${twin} and ${file} have the same number; give the newer one the next free number.`)
    seen.set(number, file)
    const text = readFileSync(join(folder, file), 'utf8')
    if (!text.startsWith('-- Why: ')) throw new StartProblem(`${file} must begin with a line "-- Why: ...".`)
    return { name: file.slice(0, -'.sql'.length), text, sha256: createHash('sha256').update(text).digest('hex') }
  })
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => !file.startsWith('.') && !file.endsWith('.md'))
      .sort()
  } catch (cause) {
    throw new StartProblem(`The folder of migrations ${folder} cannot be read.`, { cause })
  }
}
