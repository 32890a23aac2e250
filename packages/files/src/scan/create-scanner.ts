import { createConnection, type Socket } from 'node:net'

/** What a scanner says of a file. Only `clean` lets it through: an answer that is not understood is `unclear`. */
export type Verdict = { verdict: 'clean' } | { verdict: 'infected'; name: string } | { verdict: 'unclear'; why: string }

/** Looks for malware in a file. */
export interface Scanner {
  scan(bytes: Uint8Array): Promise<Verdict>
}

const CHUNK = 65_536
const PATIENCE = 60_000
const LONGEST_ANSWER = 1_024

/**
 * ClamAV's daemon at `tcp://host:3310` or `unix:///run/clamav/clamd.ctl`, asked by its command INSTREAM (clamd(8)): the file travels in
 * chunks, each behind its length in four bytes, and a length of zero ends it. Whatever goes wrong is a verdict, never an exception.
 */
export function createScanner(clamdUrl: string, patience: number = PATIENCE): Scanner {
  const url = new URL(clamdUrl)
  const connect = () =>
    url.protocol === 'unix:'
      ? createConnection({ path: decodeURIComponent(url.pathname) })
      : createConnection({ host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 3310) })
  return { scan: (bytes) => ask(connect(), bytes, patience) }
}

function ask(socket: Socket, bytes: Uint8Array, patience: number): Promise<Verdict> {
  return new Promise((resolve) => {
    let answer = ''
    const settle = (verdict: Verdict) => {
      clearTimeout(timer)
      resolve(verdict)
      socket.destroy()
    }
    const timer = setTimeout(() => settle(unclear('no answer in time')), patience)
    socket.setEncoding('latin1')
    socket.on('connect', () => send(socket, bytes))
    socket.on('data', (text: string) => {
      answer += text
      if (answer.length > LONGEST_ANSWER) settle(unclear('an endless answer'))
    })
    // clamd closes when it has said all; what it said before an error of the connection counts for nothing.
    socket.on('end', () => settle(verdictOf(answer)))
    socket.on('close', () => settle(unclear('the connection broke')))
    socket.on('error', (error: NodeJS.ErrnoException) => settle(unclear(error.code ?? 'the connection broke')))
  })
}

function send(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK)
    socket.write(lengthOf(chunk.length))
    socket.write(chunk)
  }
  socket.write(lengthOf(0))
}

function lengthOf(length: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(length)
  return four
}

/** Reads `stream: OK` and `stream: Name FOUND`, each to its last letter; anything else may be a fault of the scanner. */
function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK\0') return { verdict: 'clean' }
  const [, name] = /^stream: ([\x21-\x7e]{1,200}) FOUND\0$/.exec(answer) ?? []
  if (name !== undefined) return { verdict: 'infected', name }
  return unclear(answer === '' ? 'no answer' : `it said ${JSON.stringify(answer.slice(0, 100))}`)
}

function unclear(why: string): Verdict {
  return { verdict: 'unclear', why }
}
