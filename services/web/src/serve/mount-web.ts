import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { ROOMS } from '../../app/rooms.ts'
import { builtWeb } from './built.ts'

/** Scripts, styles and requests of this site alone; no frame, no other origin. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'"
].join('; ')
const SAFE = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=()'
}
const YEAR = 'public, max-age=31536000, immutable'

/** Serves the pages: one shell for each room, files that are named after their content, and the service worker. */
export async function mountWeb(app: FastifyInstance): Promise<void> {
  const folder = await builtWeb()
  const shell = await readFile(join(folder, 'index.html'), 'utf8')
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/web/',
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const named = path.includes('/assets/')
      reply.headers({ ...SAFE, 'cache-control': named ? YEAR : 'no-cache' })
      // It stands in /web/ and looks after every page.
      if (/\/worker\.js(\.br|\.gz)?$/.test(path)) reply.header('service-worker-allowed', '/')
    }
  })
  for (const room of ROOMS) {
    for (const path of [`/${room}`, `/${room}/*`]) {
      app.get(path, async (_, reply) =>
        reply.type('text/html; charset=utf-8').headers(SAFE).header('cache-control', 'no-cache').send(shell)
      )
    }
  }
}
