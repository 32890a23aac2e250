import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const TESTS = ['packages/*/test/**/*.test.ts', 'services/*/test/**/*.test.ts']

/** Where the files stand that tap runs for each group; a folder for each run. */
export const GROUPS = '.tap/together-'

/** Rooms whose files take long, in that order; the others follow, so that what ends last is short. */
const LONGEST_FIRST = ['services/web', 'packages', 'services/gateway', 'services/referrals']
/** A process that has loaded and warmed up a service runs its next file in a quarter of the time; but there must be enough groups for all processors. */
const FILES = 12
/** Files of pages take a minute each. */
const PAGES = 3

/** Every test file, as paths from the root. */
export const allTests = (root: string): string[] => globSync(TESTS, { cwd: root })

/** Test files (paths from the root) of one service, or of the packages, that run in one process. */
export function groupsOf(files: readonly string[]): string[][] {
  const rooms = Map.groupBy(files.toSorted(), roomOf)
  const later = [...rooms.keys()].filter((room) => !LONGEST_FIRST.includes(room))
  return [...LONGEST_FIRST, ...later].flatMap((room) =>
    inParts(rooms.get(room) ?? [], room.endsWith('/web') ? PAGES : FILES)
  )
}

function roomOf(file: string): string {
  const [kind = '', name = ''] = file.split('/')
  return kind === 'packages' ? kind : `${kind}/${name}`
}

/** As even parts as there are, none larger than `most`. */
function inParts<T>(all: readonly T[], most: number): T[][] {
  const parts = Math.ceil(all.length / most)
  return Array.from({ length: parts }, (_, at) =>
    all.slice(Math.round((at * all.length) / parts), Math.round(((at + 1) * all.length) / parts))
  )
}

/** Writes a file for each group, in a folder that `clear` removes, and answers what tap is to run: it takes files by their names. */
export function writeGroups(root: string, groups: readonly (readonly string[])[]): { files: string[]; clear(): void } {
  const folder = `${GROUPS}${process.pid}`
  mkdirSync(join(root, folder), { recursive: true })
  const files = groups.map((group, at) => {
    const [kind, name = ''] = (group[0] ?? '').split('/')
    const file = `${folder}/${String(at + 1).padStart(2, '0')}-${kind === 'packages' ? kind : name}.test.mjs`
    const runs = join(root, 'packages/workbench/src/tests/together.ts')
    writeFileSync(
      join(root, file),
      `import { runTogether } from ${JSON.stringify(runs)}\nawait runTogether(${JSON.stringify(group)})\n`
    )
    return file
  })
  return { files, clear: () => rmSync(join(root, folder), { recursive: true, force: true }) }
}
