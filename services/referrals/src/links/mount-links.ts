import formbody from '@fastify/formbody'
import { html, layout } from '@relais/service-kit'
import type { FastifyInstance } from 'fastify'
import { showPage } from './door/answers.ts'
import type { LinkMeans } from './means.ts'
import { mountPerson } from './person/mount-person.ts'
import { mountReceiver } from './receiver/mount-receiver.ts'

/** What two thousand letters take in a form, in any script. */
const LARGEST = 65_536

/** Mounts the pages that links open, beside the operations: plain forms, no script. */
export function mountLinks(means: LinkMeans): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    app.register(async (inside) => {
      await inside.register(formbody, { bodyLimit: LARGEST })
      inside.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
        const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 503
        // The address is a secret: only what went wrong is written down.
        if (status === 503)
          request.log.error({ err: { name: error.name, message: error.message, stack: error.stack } }, 'fault')
        return showPage(reply, status, faultPage)
      })
      mountReceiver(inside, means)
      mountPerson(inside, means)
    })
  }
}

const faultPage = layout({
  title: 'Un incident est survenu',
  tagline: 'Relais',
  foot: html`<p>Relais</p>`,
  body: html`<h1>Un incident est survenu</h1><p class="lead">Rien n’a été enregistré. Revenez en arrière, et réessayez dans un instant.</p>
<p lang="en">Something went wrong. Nothing was saved. Go back and try again in a moment.</p>
<p lang="ar" dir="rtl">حدث خطأ. لم يُحفظ شيء. يرجى العودة والمحاولة بعد قليل.</p>`
})
