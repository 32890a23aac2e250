import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { type FileStore, StoreAway } from './open-file-store.ts'

const PATIENCE = 15_000
const TRIES = 3
const BETWEEN = 200

/**
 * Files in a bucket that speaks S3, addressed by path: `s3://KEY:SECRET@host/bucket/prefix?region=fr-par`; `s3+http:` for one on this machine.
 * Each of the three questions may be asked again without harm, and is when the bucket does not answer.
 */
export function openBucket(filesUrl: string): FileStore {
  const { endpoint, client } = readBucketUrl(filesUrl)

  async function ask(method: 'PUT' | 'GET' | 'DELETE', name: string, bytes?: Uint8Array): Promise<Response> {
    for (let tried = 1; ; tried += 1) {
      const answer = await askOnce(method, name, bytes)
      if (!(answer instanceof StoreAway)) return answer
      if (tried === TRIES) throw answer
      await new Promise((resolve) => setTimeout(resolve, BETWEEN * tried))
    }
  }

  async function askOnce(method: string, name: string, bytes?: Uint8Array): Promise<Response | StoreAway> {
    const request = await client.sign(`${endpoint}/${name}`, {
      method,
      headers: {
        'x-amz-content-sha256': createHash('sha256')
          .update(bytes ?? '')
          .digest('hex')
      },
      ...(bytes === undefined ? {} : { body: Buffer.from(bytes) })
    })
    try {
      const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' })
      if (answer.status < 500 && answer.status !== 429) return answer
      await answer.body?.cancel()
      return new StoreAway(`the bucket answers ${answer.status}`)
    } catch (cause) {
      // Whatever keeps `fetch` from an answer: a name that resolves to nothing, a refused connection, a broken one, no time left.
      return new StoreAway('the bucket does not answer', { cause })
    }
  }

  const expect = async (answer: Response, ...statuses: number[]) => {
    if (statuses.includes(answer.status)) return
    await answer.body?.cancel()
    throw new StoreAway(`the bucket answers ${answer.status}`)
  }

  return {
    put: async (name, bytes) => {
      const answer = await ask('PUT', name, bytes)
      await expect(answer, 200)
      await answer.body?.cancel()
    },
    get: async (name) => {
      const answer = await ask('GET', name)
      await expect(answer, 200, 404)
      if (answer.status === 404) {
        await answer.body?.cancel()
        return null
      }
      try {
        return Buffer.from(await answer.arrayBuffer())
      } catch (cause) {
        throw new StoreAway('the bucket broke off', { cause })
      }
    },
    drop: async (name) => {
      const answer = await ask('DELETE', name)
      await expect(answer, 200, 204, 404)
      await answer.body?.cancel()
    }
  }
}

function readBucketUrl(filesUrl: string): { endpoint: string; client: AwsClient } {
  const url = new URL(filesUrl)
  const scheme = url.protocol === 's3+http:' ? 'http' : 'https'
  const path = url.pathname.replace(/^\/+|\/+$/g, '')
  return {
    endpoint: `${scheme}://${url.host}/${path}`,
    client: new AwsClient({
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
      service: 's3',
      region: url.searchParams.get('region') ?? 'us-east-1',
      retries: 0
    })
  }
}
