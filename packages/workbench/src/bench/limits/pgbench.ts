import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ground } from '../ground/open-ground.ts'
import type { Side } from '../rounds/take-rounds.ts'
import { numbersOf, type Script, sessionOptions } from './database-limit.ts'

/** More operations than one round can do: the next round counts on from here. */
const ROUND = 1_000_000

/** pgbench on the copy of the database, statements prepared, as many connections as Relais has clients. */
export function pgbench(ground: Ground, script: Script, clients: number): Side {
  const file = join(ground.folder, `${script.name}.pgbench`)
  const counting = ['\\set i :i + 1', '\\set n :base + :client_id + :i * :clients']
  // a plain word behind a colon would be read as a variable
  for (const text of script.statements) {
    const foreign = text.replaceAll(/::\w+/g, '').match(/:(?!n\b)[a-z_]\w*/i)
    if (foreign !== null) throw new Error(`pgbench would read ${foreign[0]} in ${script.name} as a variable`)
  }
  writeFileSync(
    file,
    [...counting, ...script.statements.map((text) => `${text.replaceAll(/\s+/g, ' ')};`), ''].join('\n')
  )
  const numbers = numbersOf(ground, script)
  const { hostname, port, username, password, pathname } = new URL(ground.limitUrl)

  return {
    name: 'pgbench',
    run: async (seconds) => {
      const variables = { i: -1, base: numbers.next(ROUND), clients }
      const output = await ask(
        [
          ...['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', String(Math.max(1, Math.round(seconds)))],
          ...Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]),
          ...['-f', file, '-h', hostname, '-p', port, '-U', username, pathname.slice(1)]
        ],
        { PGPASSWORD: decodeURIComponent(password), PGOPTIONS: sessionOptions(script) }
      )
      const operations = Number(/actually processed: (\d+)/.exec(output)?.[1])
      const rate = Number(/tps = ([\d.]+)/.exec(output)?.[1])
      if (!(operations > 0 && rate > 0)) throw new Error(`pgbench did nothing: ${output}`)
      return { operations, seconds: operations / rate }
    }
  }
}

function ask(args: string[], env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('pgbench', args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.once('error', reject).once('close', (code) => {
      if (code === 0 && !/aborted|ERROR/.test(said)) resolve(output)
      else reject(new Error(`pgbench failed: ${said.slice(0, 1000)}`))
    })
  })
}
