import { PROBLEMS, type ProblemCode } from '@relais/contract'
import { html, layout } from '@relais/service-kit'

/** The page behind the `type` of a problem (RFC 9457 §3.1.1): what it means and what to do; null for a code that is none. */
export function problemPage(code: string): string | null {
  if (!Object.hasOwn(PROBLEMS, code)) return null
  const { status, title, advice } = PROBLEMS[code as ProblemCode]
  return layout({
    title: code,
    lang: 'en',
    body: html`<h1>${title}</h1>
<p class="lead"><code>${code}</code>, status ${status}</p>
<p>${advice}</p>
<p><a href="/docs">API documentation</a></p>`,
    foot: html`<p>Relais, EUPL-1.2.</p>`
  })
}
