import { html } from '@relais/service-kit'
import type { SendMailOptions } from 'nodemailer'
import type { Mail } from '../message.ts'

const LINK = /^https?:\/\/\S+$/

/** A mail as it is handed over: plain text, and the same as a page that says its language and the direction of its script. */
export function compose({ id, to, subject, paragraphs, language }: Mail, from: string): SendMailOptions {
  return {
    from,
    to: { name: '', address: to },
    subject,
    text: `${paragraphs.join('\n\n')}\n`,
    html: page(subject, paragraphs, language),
    messageId: `<${id}@${domainOf(from)}>`,
    textEncoding: 'quoted-printable',
    headers: {
      // RFC 3834: nobody's absence notice answers it
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': language
    },
    disableFileAccess: true,
    disableUrlAccess: true
  }
}

function page(subject: string, paragraphs: readonly string[], language: Mail['language']): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const shown = paragraphs.map((text) =>
    LINK.test(text) ? html`<p><a dir="ltr" href="${text}">${text}</a></p>\n` : html`<p>${text}</p>\n`
  )
  return html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><title>${subject}</title></head>
<body style="font:16px/1.5 sans-serif;max-width:36em">
${shown}</body>
</html>
`.text
}

function domainOf(from: string): string {
  return /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'relais.invalid'
}
