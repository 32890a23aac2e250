import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { House } from '@relais/service-kit'
import type { FastifyInstance } from 'fastify'
import { homePage } from './home-page.ts'

const CONTRACT = join(import.meta.dirname, '../../../../openapi/v1.json')
const HOME_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

/** Serves the home page, the printed contract, and its documentation from files of our own: no request leaves this server. */
export async function mountPages(app: FastifyInstance, house: House, { demo }: { demo: boolean }): Promise<void> {
  const contract = await readFile(CONTRACT, 'utf8')
  const home = homePage({ demo })
  app.get('/', { schema: { hide: true } as object }, async (_, reply) => reply.type('text/html; charset=utf-8').header('content-security-policy', HOME_POLICY).header('cache-control', 'no-cache').send(home))
  app.get('/openapi.json', { schema: { hide: true } as object }, async (_, reply) => reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(contract))
  await app.register(swagger, { mode: 'static', specification: { document: JSON.parse(contract) as never } })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    uiConfig: { docExpansion: 'none', deepLinking: true, validatorUrl: null, persistAuthorization: false },
    theme: { title: 'Relais — documentation de l’API' }
  })
  void house
}
