import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Teardown } from '../test-database.ts'

/** A gateway of text messages on loopback, and what it was asked. */
export interface SmsBox {
  /** For the setting SMS_URL. */
  url: string
  asked: { headers: IncomingHttpHeaders; body: { id: string; to: string; text: string } }[]
  /** The status that it answers; null keeps silent. */
  answers: { status: number | null }
}

/** Opens it; closed with the test. */
export async function openSmsBox(t: Teardown): Promise<SmsBox> {
  const asked: SmsBox['asked'] = []
  const answers: SmsBox['answers'] = { status: 202 }
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request.setEncoding('utf8')) text += part
    asked.push({ headers: request.headers, body: JSON.parse(text) })
    if (answers.status !== null) response.writeHead(answers.status, { location: 'http://127.0.0.1:1/' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/messages`, asked, answers }
}
