import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { Teardown } from '@relais/test-kit'

/** A bucket that speaks as much S3 as is asked of it, on loopback; it checks every signature (AWS Signature Version 4) for itself. */
export interface Bucket {
  url: string
  files: Map<string, Buffer>
  /** What it was asked, `PUT /bucket/name`, and what it answered. */
  asked: string[]
  /** Statuses to answer with next, in place of doing what is asked. */
  failing: number[]
}

const KEY = 'GK0000'
const SECRET = 'un/secret+à'
const REGION = 'fr-essai'

/** Opens one; closed with the test. */
export async function openBucket(t: Teardown): Promise<Bucket> {
  const bucket: Bucket = { url: '', files: new Map(), asked: [], failing: [] }
  const server = createServer(async (request, reply) => {
    const body = Buffer.concat(await request.toArray())
    const status = bucket.failing.shift() ?? (isSigned(request, body) ? answer(request, body) : 403)
    bucket.asked.push(`${request.method} ${request.url} ${status}`)
    reply.writeHead(status).end(status === 200 && request.method === 'GET' ? bucket.files.get(request.url!) : '')
  })
  function answer({ method, url }: IncomingMessage, body: Buffer): number {
    if (method === 'PUT') bucket.files.set(url!, body)
    else if (method === 'DELETE') bucket.files.delete(url!)
    else if (!bucket.files.has(url!)) return 404
    return method === 'DELETE' ? 204 : 200
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new TypeError('it listens on a port')
  bucket.url = `s3+http://${KEY}:${encodeURIComponent(SECRET)}@127.0.0.1:${address.port}/bucket/relais?region=${REGION}`
  t.teardown(() => void server.close())
  return bucket
}

function isSigned({ method, url, headers }: IncomingMessage, body: Buffer): boolean {
  const [, key, date, region, names, signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? ''
    ) ?? []
  if (key !== KEY || region !== REGION || date === undefined || names === undefined) return false
  const digest = sha256(body)
  if (headers['x-amz-content-sha256'] !== digest) return false
  const named = names.split(';')
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => named.includes(name))) return false
  const lines = named.map((name) => `${name}:${headers[name]}`)
  const canonical = [method, url, '', ...lines, '', names, digest].join('\n')
  const scope = `${date}/${region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n')
  const signing = [date, region, 's3', 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${SECRET}`)
  return hmac(signing, text).toString('hex') === signature
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest()
