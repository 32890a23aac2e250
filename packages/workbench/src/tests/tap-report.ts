import { GROUPS } from './groups.ts'

/** What a run of tap counted. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

interface Point {
  depth: number
  failed: boolean
  name: string
  details: string[]
}

const POINT = /^(not )?ok \d+(?: - (.*?))?(?: # (?:time=([\d.]+)ms|(SKIP|TODO).*))*(?: \{)?$/i
const GROUP_BEGINS = new RegExp(`^# Subtest: ${GROUPS}`)
const GROUP_ENDS = new RegExp(`^(not )?ok \\d+ - (${GROUPS}\\S*)`)
const PLUMBING = /^(TAP version|\d+\.\.\d+|# time=|# \{ |# No coverage|# bailing|pragma |\}$)/

/**
 * Reads the TAP of a whole run and tells it short: a line for each file, failures in full, what tests printed. Of a group of files that ran in one
 * process its files are told, and itself when it ended badly.
 *
 * tap's own reporters either redraw the screen, which fills the log of a CI, or keep silent about a file that does not load.
 */
export function createTapReport(tell: (line: string) => void): { line(text: string): void; counts(): Counts } {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  /** The subtests we are in, the file first. */
  const path: string[] = []
  /** For each depth, how many failures were told since it was entered. */
  const told: number[] = []
  let point: Point | undefined
  let inDetails = false
  /** How many failures were told before the group that we are in. */
  let beforeGroup: number | undefined

  function finishPoint(): void {
    if (!point) return
    const { depth, failed, name, details } = point
    point = undefined
    const toldBelow = told[depth + 1] ?? 0
    told[depth + 1] = 0
    if (failed && (toldBelow === 0 || depth === 0)) tellFailure(depth, name, toldBelow === 0 ? details : [])
    path.length = Math.min(path.length, depth)
  }

  function tellFailure(depth: number, name: string, details: string[]): void {
    for (let at = 0; at <= depth; at++) told[at] = (told[at] ?? 0) + 1
    if (depth === 0) {
      const ending = details
        .filter((detail) => /^\s*(exitCode|signal|timeout|error):/.test(detail))
        .map((detail) => detail.trim())
      tell(`FAIL ${name}${ending.length > 0 ? ` (${ending.join(', ')})` : ''}`)
    } else {
      tell(`  not ok: ${[...path.slice(0, depth), name].join(' > ')}`)
      for (const detail of details) tell(`    ${detail}`)
    }
  }

  function read(text: string): void {
    const bare = text.trimStart()
    const depth = Math.floor((text.length - bare.length) / 4)
    if (inDetails) {
      if (bare === '...') inDetails = false
      else point?.details.push(text.slice(point.depth * 4 + 2))
      return
    }
    if (bare === '---') {
      inDetails = true
      return
    }
    const found = POINT.exec(bare)
    if (found) {
      finishPoint()
      const [, not, name = '', time, directive] = found
      point = { depth, failed: not !== undefined && !directive, name, details: [] }
      if (depth === 0 && !point.failed) tell(`ok   ${name}${time ? ` ${Math.round(Number(time))} ms` : ''}`)
      return
    }
    finishPoint()
    const subtest = /^# Subtest: (.*)$/.exec(bare)
    if (subtest) path.splice(depth, path.length, subtest[1] ?? '')
    const closing = depth === 0 && /^# \{ total: \d+.*\}$/.test(bare)
    if (closing) readCounts(bare, counts)
    if (bare !== '' && !subtest && !PLUMBING.test(bare)) tell(text.trim())
  }

  return {
    line(text) {
      if (GROUP_BEGINS.test(text)) {
        finishPoint()
        beforeGroup = told[0] ?? 0
        return
      }
      const ends = beforeGroup === undefined ? null : GROUP_ENDS.exec(text)
      if (ends === null) return read(beforeGroup === undefined ? text : text.replace(/^ {4}/, ''))
      finishPoint()
      const [, not, name = ''] = ends
      point = { depth: 0, failed: not !== undefined && (told[0] ?? 0) === beforeGroup, name, details: [] }
      beforeGroup = undefined
    },
    counts: () => {
      finishPoint()
      return counts
    }
  }
}

/** tap closes with `# { total: 15, pass: 12, fail: 1, skip: 1, todo: 1 }`. */
function readCounts(line: string, counts: Counts): void {
  const count = (word: string) => Number(new RegExp(`\\b${word}: (\\d+)`).exec(line)?.[1] ?? 0)
  counts.passed = count('pass')
  counts.failed = count('fail')
  counts.skipped = count('skip') + count('todo')
}
