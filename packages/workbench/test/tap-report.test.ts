import { join } from 'node:path'
import t from 'tap'
import { allTests, groupsOf } from '../src/tests/groups.ts'
import { createTapReport } from '../src/tests/tap-report.ts'

const RUN = `TAP version 14
# Subtest: packages/a/test/one.test.ts
    # Subtest: a referral
        # Subtest: is sent
            ok 1 - once
            1..1
        ok 1 - is sent # time=1.2ms
        
        # Subtest: is refused
            not ok 1 - with a reason
              ---
              diff: |
                --- expected
                +++ actual
                -1
                +2
              ...
            
            1..1
        not ok 2 - is refused # time=3ms
          ---
          at:
            lineNumber: 7
          ...
        
        1..2
    not ok 1 - a referral # time=5ms
      ---
      at:
        lineNumber: 1
      ...
    
    ok 2 - later # SKIP
    not ok 3 - some day # TODO
    said by a test
    1..3
    # time=9ms
not ok 1 - packages/a/test/one.test.ts # time=9.4ms
  ---
  exitCode: 1
  ...

# Subtest: packages/a/test/broken.test.ts
    1..0
not ok 2 - packages/a/test/broken.test.ts # time=800ms
  ---
  stdio: inherit
  exitCode: 1
  signal: null
  ...

# Subtest: packages/a/test/two.test.ts
    ok 1 - fine
    1..1
ok 3 - packages/a/test/two.test.ts # time=31.6ms

1..3
# No coverage generated
# { total: 6, pass: 2, fail: 2, skip: 1, todo: 1 }
# time=1467.491ms
`

t.test('a run is told in a line for each file, with every failure once and in full', async (t) => {
  const told: string[] = []
  const report = createTapReport((line) => told.push(line))
  for (const line of RUN.split('\n')) report.line(line)
  t.strictSame(report.counts(), { passed: 2, failed: 2, skipped: 2 })
  t.strictSame(told, [
    '  not ok: packages/a/test/one.test.ts > a referral > is refused > with a reason',
    '    diff: |',
    '      --- expected',
    '      +++ actual',
    '      -1',
    '      +2',
    'said by a test',
    'FAIL packages/a/test/one.test.ts',
    'FAIL packages/a/test/broken.test.ts (exitCode: 1, signal: null)',
    'ok   packages/a/test/two.test.ts 32 ms'
  ])
})

const TOGETHER = `TAP version 14
1..3
# Subtest: .tap/together-7/01-web.test.mjs
    # Subtest: packages/a/test/one.test.ts
        # Subtest: a referral
            ok 1 - once
            1..1
        ok 1 - a referral # time=5ms
        
        said by a test
        1..1
    ok 1 - packages/a/test/one.test.ts # time=9.4ms
    
    # Subtest: packages/a/test/broken.test.ts
        not ok 1 - Cannot find module
          ---
          code: ERR_MODULE_NOT_FOUND
          ...
        
        1..1
    not ok 2 - packages/a/test/broken.test.ts # time=3ms
      ---
      at:
        lineNumber: 21
      ...
    
    1..2
    # time=13ms
not ok 1 - .tap/together-7/01-web.test.mjs # time=1413.224ms
  ---
  exitCode: 1
  ...

# Subtest: .tap/together-7/02-packages.test.mjs
    # Subtest: packages/a/test/two.test.ts
        ok 1 - fine
        1..1
    ok 1 - packages/a/test/two.test.ts # time=31.6ms
    
    1..1
ok 2 - .tap/together-7/02-packages.test.mjs # time=40ms

# Subtest: .tap/together-7/03-identity.test.mjs
    # Subtest: packages/a/test/three.test.ts
        ok 1 - fine
        1..1
    ok 1 - packages/a/test/three.test.ts # time=1ms
    
not ok 3 - .tap/together-7/03-identity.test.mjs # time=40ms
  ---
  exitCode: null
  signal: SIGKILL
  ...

# { total: 4, pass: 3, fail: 1 }
`

t.test('files that ran in one process are told as if each had its own, and the process when it fell', async (t) => {
  const told: string[] = []
  const report = createTapReport((line) => told.push(line))
  for (const line of TOGETHER.split('\n')) report.line(line)
  t.strictSame(report.counts(), { passed: 3, failed: 1, skipped: 0 })
  t.strictSame(told, [
    'said by a test',
    'ok   packages/a/test/one.test.ts 9 ms',
    '  not ok: packages/a/test/broken.test.ts > Cannot find module',
    '    code: ERR_MODULE_NOT_FOUND',
    'FAIL packages/a/test/broken.test.ts',
    'ok   packages/a/test/two.test.ts 32 ms',
    'ok   packages/a/test/three.test.ts 1 ms',
    'FAIL .tap/together-7/03-identity.test.mjs (exitCode: null, signal: SIGKILL)'
  ])
})

t.test('every file is in one group, with files of its service or of packages', async (t) => {
  const files = allTests(join(import.meta.dirname, '../../..'))
  const groups = groupsOf(files)
  t.ok(files.includes('packages/workbench/test/tap-report.test.ts'))
  t.strictSame(groups.flat().toSorted(), files.toSorted())
  const roomOf = (file: string) => file.split('/')[file.startsWith('packages/') ? 0 : 1]
  t.ok(groups.every((group) => new Set(group.map(roomOf)).size === 1))
  t.ok(groups.every((group) => group.length <= 12))
})

t.test('a run that was cut off counts nothing as passed', async (t) => {
  const report = createTapReport(() => {})
  for (const line of RUN.split('\n').slice(0, 20)) report.line(line)
  t.strictSame(report.counts(), { passed: 0, failed: 0, skipped: 0 })
})
