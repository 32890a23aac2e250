import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** The root of the checkout. */
export const ROOT = join(import.meta.dirname, '../../../..')

/** Runs a tool of the root's node_modules; answers what it printed when it failed, nothing when it did not. */
export function runTool(name: string, args: readonly string[]): Promise<string[]> {
  return new Promise((done) => {
    const tool = spawn(join(ROOT, 'node_modules/.bin', name), args, {
      cwd: ROOT,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let said = ''
    const hear = (text: Buffer) => {
      said += text
    }
    tool.stdout.on('data', hear)
    tool.stderr.on('data', hear)
    tool.on('error', (error) => done([error.message]))
    tool.on('close', (code) => done(code === 0 ? [] : said.trimEnd().split('\n').slice(0, 200)))
  })
}
