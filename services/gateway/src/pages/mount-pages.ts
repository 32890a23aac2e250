import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { printRefusal, secure } from '@relais/service-kit'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { accessibilityPage, LANGUAGES } from './accessibility-page.ts'
import { homePage } from './home-page.ts'
import { problemPage } from './problem-page.ts'

const CONTRACT = join(import.meta.dirname, '../../../../openapi/v1.json')

/** Serves the home page, the accessibility statement, the printed contract, and its documentation from files of our own: no request leaves this server. */
export async function mountPages(
  app: FastifyInstance,
  { demo, contact }: { demo: boolean; contact: string | null }
): Promise<void> {
  const contract = await readFile(CONTRACT, 'utf8')
  const home = homePage({ demo })
  app.get('/', async (_, reply) => page(reply, home))
  app.get<{ Querystring: { langue?: unknown } }>('/accessibilite', async ({ query }, reply) => {
    const language = LANGUAGES.find((code) => code === query.langue) ?? 'fr'
    return page(reply, accessibilityPage(language, contact))
  })
  app.get<{ Params: { code: string } }>('/problems/:code', async ({ params }, reply) => {
    const text = problemPage(params.code)
    return text === null ? printRefusal(reply, 'not-found') : page(reply, text)
  })
  app.get('/openapi.json', async (_, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(contract)
  )
  await app.register(swagger, { mode: 'static', specification: { document: JSON.parse(contract) as never } })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    uiConfig: { docExpansion: 'none', deepLinking: true, validatorUrl: null, persistAuthorization: false },
    logo: { type: 'image/svg+xml', content: '', href: '/' },
    theme: {
      title: 'Relais — documentation de l’API',
      css: [
        {
          filename: 'relais.css',
          content: '.swagger-ui .topbar { display: none } .swagger-ui .info { margin: 2rem 0 1rem }'
        }
      ]
    }
  })
}

function page(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').headers(secure()).header('cache-control', 'no-cache').send(text)
}
