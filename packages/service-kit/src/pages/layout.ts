import { createHash } from 'node:crypto'
import { Html, html } from './html.ts'
import { STYLE } from './style.ts'

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

interface Page {
  /** Without the name of Relais. */
  title: string
  /** Several stand below one another. */
  body: Html | readonly Html[]
  /** What stands at the foot; the advice of the sign-in pages when nothing is told. */
  foot?: Html
  lang?: 'fr' | 'en' | 'ar'
  /** A page to read, broader than a form to fill in. */
  wide?: boolean
  /** What stands behind the name of Relais. */
  tagline?: string
}

// The state that the law asks for without a valid audit (décret n° 2019-768 of 24 July 2019), on every page.
const ACCESSIBILITY = {
  fr: 'Accessibilité : non conforme (non auditée)',
  en: 'Accessibility: not compliant (not audited)',
  ar: 'إمكانية الوصول: غير مطابقة (من دون تدقيق)'
}

const SHARED_DESK = html`<p>Sur un poste partagé, déconnectez-vous en partant.</p>`

/** A whole page: nothing in it runs, and it asks nothing more of the network. */
export function layout({
  title,
  body,
  foot = SHARED_DESK,
  lang = 'fr',
  wide = false,
  tagline = 'Passer le relais, sans perdre personne'
}: Page): string {
  return html`<!doctype html>
<html lang="${lang}"${lang === 'ar' && html` dir="rtl"`}>
<head>
<meta charset="utf-8">
<title>${title} – Relais</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<style>${new Html(STYLE)}</style>
</head>
<body${wide && html` class="wide"`}>
<header><p class="brand">${MARK}<span>Relais <small>${tagline}</small></span></p></header>
<main>${[body].flat().map(
    (part) => html`<div class="card">
${part}
</div>`
  )}</main>
<footer>${foot}<p class="screen"><a href="/accessibilite${lang !== 'fr' && `?langue=${lang}`}">${ACCESSIBILITY[lang]}</a></p></footer>
</body>
</html>
`.text
}

/** The headers of a page. `formTo`: where its form may lead beside this site (browsers follow the redirects of a form too). */
export function secure({
  scripts = false,
  formTo = null
}: {
  scripts?: boolean
  formTo?: string | null
} = {}): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // oidc-provider adds the hash of its one script, which hands an answer on by a form; those forms lead where it has checked.
    scripts ? "script-src 'self'" : `form-action 'self'${formTo === null ? '' : ` ${formTo}`}`
  ]
  return {
    'content-security-policy': policy.join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY'
  }
}

// A baton handed from one to the other.
const MARK = html`<svg viewBox="0 0 36 36" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"><circle cx="8" cy="9" r="4"/><circle cx="28" cy="27" r="4"/><path d="M8 18c0 6 4 9 10 9M28 18c0-6-4-9-10-9"/><path d="M14 18h8" stroke-width="4"/></svg>`
