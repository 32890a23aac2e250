import { connect, type Socket } from 'node:net'

/** An answer; the text only when its status was not the one that was waited for. */
export interface Answered {
  status: number
  text: string
}

/**
 * A connection of HTTP/1.1 that asks one thing at a time, for loads: a whole client costs as much processor as a small answer does, and
 * what asks runs on the machine that is measured.
 */
export class Connection {
  readonly #socket: Socket
  #waiting: { resolve: (answered: Answered) => void; reject: (error: Error) => void } | undefined
  #head: Buffer = Buffer.alloc(0)
  #status = 0
  #missing = -1
  #body: Buffer[] = []
  #expected = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk) => this.#take(chunk))
    const broken = (error?: Error) => this.#waiting?.reject(error ?? new Error('the connection was closed'))
    socket.on('error', broken)
    socket.on('close', () => broken())
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(new Connection(socket)))
      socket.once('error', reject)
    })
  }

  ask(request: string, expected: number): Promise<Answered> {
    this.#expected = expected
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#waiting = undefined
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    if (this.#missing >= 0) {
      this.#takeBody(chunk)
      return
    }
    const whole = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk])
    const end = whole.indexOf('\r\n\r\n')
    if (end === -1) {
      this.#head = whole
      return
    }
    const head = whole.toString('latin1', 0, end)
    this.#head = Buffer.alloc(0)
    this.#status = Number(head.slice(9, 12))
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
    if (length === undefined && this.#status !== 204 && this.#status !== 304) {
      this.#waiting?.reject(new Error(`an answer without a length: ${head}`))
      return
    }
    this.#missing = Number(length ?? 0)
    this.#takeBody(whole.subarray(end + 4))
  }

  #takeBody(chunk: Buffer): void {
    this.#missing -= chunk.length
    const unexpected = this.#status !== this.#expected
    if (unexpected) this.#body.push(chunk)
    if (this.#missing > 0) return
    this.#missing = -1
    const text = unexpected ? Buffer.concat(this.#body).toString('utf8') : ''
    this.#body = []
    this.#waiting?.resolve({ status: this.#status, text })
  }
}
