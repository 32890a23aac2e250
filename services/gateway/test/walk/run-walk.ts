import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Step } from './read-walk.ts'

const MARK = '=== next block ==='

/** What came of a walk: what each block printed, whatever went to the error output, and the files it left behind. */
export interface Walked {
  code: number | null
  printed: unknown[]
  complaints: string
  leftBehind: string[]
}

/** Types every block into one `sh -eu`, in a folder of its own, as a reader does; only the address is another one. */
export async function runWalk(steps: readonly Step[], address: string): Promise<Walked> {
  const folder = mkdtempSync(join(tmpdir(), 'relais-walk-'))
  try {
    const { code, out, complaints } = await shell(
      steps.map(({ typed }) => typed).join(`echo '${MARK}'\n`),
      folder,
      address
    )
    const printed = out.split(`${MARK}\n`).map((text) => (text.trim() === '' ? undefined : JSON.parse(text)))
    return { code, printed, complaints, leftBehind: readdirSync(folder) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function shell(
  script: string,
  cwd: string,
  address: string
): Promise<{ code: number | null; out: string; complaints: string }> {
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`
  // tap would watch every node of the walk, and there are hundreds
  const child = spawn('env', ['-u', 'NODE_OPTIONS', 'sh', '-eu'], {
    cwd,
    env: { PATH, RELAIS: address },
    timeout: 120_000
  })
  let out = ''
  let complaints = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  child.stdin.end(script)
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, out, complaints }))
  })
}
