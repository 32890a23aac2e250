import { createServer, type Socket } from 'node:net'
import { EICAR } from '../made-up/files.ts'
import type { Teardown } from '../test-database.ts'

/** How a scanner of tests behaves. */
export type ClamdMood =
  /** As clamd does, with one signature: that of EICAR. */
  | 'well'
  /** It answers this to whatever it is sent. */
  | { says: string }
  /** It takes everything and says nothing. */
  | 'silent'
  /** It breaks the connection in the middle of the file. */
  | 'breaking'

/** A scanner that speaks as clamd does, on loopback. */
export interface Clamd {
  url: string
  /** What it was sent, file by file. */
  scanned: Buffer[]
  mood: ClamdMood
}

/** Opens one; closed with the test. */
export async function openClamd(t: Teardown): Promise<Clamd> {
  const clamd: Clamd = { url: '', scanned: [], mood: 'well' }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    let received = Buffer.alloc(0)
    socket.on('data', (more) => {
      received = Buffer.concat([received, more])
      if (clamd.mood === 'breaking' && received.length > 100) return socket.destroy()
      const file = streamed(received)
      if (file === null) return
      clamd.scanned.push(file)
      if (clamd.mood === 'well') socket.end(`stream: ${file.includes(EICAR) ? 'Eicar-Signature FOUND' : 'OK'}\0`)
      else if (typeof clamd.mood === 'object') socket.end(clamd.mood.says)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new TypeError('it listens on a port')
  clamd.url = `tcp://127.0.0.1:${address.port}`
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return clamd
}

/** The file of a whole INSTREAM, its lengths taken out; null while there is more to come. */
function streamed(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  if (received.toString('latin1', 0, command.length) !== command) return null
  const chunks: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
