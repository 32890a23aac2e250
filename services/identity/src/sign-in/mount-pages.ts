import formbody from '@fastify/formbody'
import { secure } from '@relais/service-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { errors, type Provider } from 'oidc-provider'
import { grantConsent, readInteraction, type SignInMeans } from './interactions.ts'
import { relaisOf } from './oauth/token-rules.ts'
import { consentPage } from './pages/consent-page.ts'
import { errorPage } from './pages/error-page.ts'
import { type SignInFaults, signInPage } from './pages/sign-in-page.ts'
import { TooBusy } from './passwords.ts'
import { waitInWords } from './throttle.ts'

type Interaction = Awaited<ReturnType<typeof readInteraction>>
interface Visit {
  request: FastifyRequest
  reply: FastifyReply
}

/** Serves the pages where people sign in and agree. They are plain forms: each answer is a page or a redirect. */
export function mountPages(app: FastifyInstance, means: SignInMeans): void {
  const at = (path: string) => new URL(means.publicUrl).pathname.replace(/\/$/, '') + path

  app.register(async (inside) => {
    await inside.register(formbody, { bodyLimit: 8_192 })
    inside.setErrorHandler((error: Error, request, reply) => {
      if (error instanceof errors.SessionNotFound)
        return show(reply, 400, errorPage({ home: means.publicUrl, code: 'expired', detail: '' }))
      if (error instanceof TooBusy)
        return show(
          reply.header('retry-after', '5'),
          503,
          errorPage({ home: means.publicUrl, code: 'busy', detail: '' })
        )
      request.log.error({ err: { name: error.name, message: error.message, stack: error.stack } }, 'fault')
      return show(reply, 500, errorPage({ home: means.publicUrl, code: 'server_error', detail: request.id }))
    })

    inside.get('/sign-in/:uid', async (request, reply) => {
      const asked = await readInteraction(means, { request, reply })
      return asked.prompt === 'consent' ? showConsent(reply, asked) : showSignIn(reply, asked, 200, '', {})
    })

    inside.post('/sign-in/:uid', async (request, reply) => {
      const visit = { request, reply }
      const asked = await readInteraction(means, visit)
      return asked.prompt === 'consent' ? answerConsent(visit, asked) : answerSignIn(visit, asked)
    })
  })

  function showSignIn(reply: FastifyReply, asked: Interaction, status: number, email: string, faults: SignInFaults) {
    const { client, returnsTo, uid } = asked
    const application = relaisOf(client).firstParty ? null : (client.clientName ?? client.clientId)
    return show(reply, status, signInPage({ action: at(`/sign-in/${uid}`), application, email, faults }), returnsTo)
  }

  async function answerSignIn({ request, reply }: Visit, asked: Interaction) {
    const [email, password] = [field(request, 'email').trim(), field(request, 'password')]
    const faults: SignInFaults = {}
    if (email === '') faults.email = 'Saisissez votre adresse e‑mail.'
    else if (email.length > 254 || !email.includes('@'))
      faults.email = 'Saisissez une adresse complète, par exemple prenom.nom@organisation.fr.'
    if (password === '') faults.password = 'Saisissez votre mot de passe.'
    if (Object.keys(faults).length > 0) return showSignIn(reply, asked, 422, email.slice(0, 254), faults)

    const wait = await means.throttle.take(email, request.ip)
    if (wait > 0) {
      const whole = `Trop d’essais ont échoué. Réessayez dans ${waitInWords(wait)}.`
      return showSignIn(reply.header('retry-after', String(wait)), asked, 429, email, { whole })
    }
    const member = await means.findMember(email, password)
    if (member === null) {
      const whole = 'L’adresse e‑mail ou le mot de passe ne convient pas. Vérifiez les deux, puis réessayez.'
      return showSignIn(reply, asked, 422, email, { whole })
    }
    await means.throttle.giveBack(email, request.ip)
    // A working session: it ends with the browser, and after twelve hours at the latest.
    return goOn({ request, reply }, { login: { accountId: member.id, amr: ['pwd'], remember: false } })
  }

  function showConsent(reply: FastifyReply, { client, returnsTo, uid, scopes }: Interaction) {
    const page = consentPage({
      action: at(`/sign-in/${uid}`),
      application: client.clientName ?? client.clientId,
      organisation: relaisOf(client).organisationName ?? 'Relais',
      scopes,
      returnsTo: new URL(returnsTo).host
    })
    return show(reply, 200, page, returnsTo)
  }

  async function answerConsent(visit: Visit, asked: Interaction) {
    if (field(visit.request, 'answer') !== 'allow') {
      return goOn(visit, { error: 'access_denied', error_description: 'the member refused' })
    }
    return goOn(visit, { consent: { grantId: await grantConsent(means.provider(), asked) } })
  }

  async function goOn({ request, reply }: Visit, result: Parameters<Provider['interactionResult']>[2]) {
    const next = await means
      .provider()
      .interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: true })
    return reply.redirect(next, 303)
  }
}

function show(reply: FastifyReply, status: number, page: string, formTo: string | null = null): FastifyReply {
  return reply
    .code(status)
    .headers({ ...secure({ formTo }), 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(page)
}

/** A field of a form, when it was sent once and as text. */
function field(request: FastifyRequest, name: string): string {
  const value = (request.body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}
