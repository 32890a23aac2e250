import type { Block, Phrase, Sheet } from '@relais/print'
import { Html, html } from '@relais/service-kit'
import { STYLE } from './style.ts'

/** A sheet as a page to print: whole in itself, and nothing in it runs. */
export function pageOf({ lang, title, blocks, footer }: Sheet): string {
  return html`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${blocks.map(printed)}
</main>
<footer><p>${phrase(footer)}</p></footer>
</body>
</html>
`.text
}

function printed(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return HEADINGS[block.level](phrase(block.text))
    case 'paragraph':
      return block.weight === undefined
        ? html`<p>${phrase(block.text)}</p>`
        : html`<p class="${block.weight}">${phrase(block.text)}</p>`
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${phrase(item)}</li>`)}</ul>`
    case 'card':
      return html`<article>${block.blocks.map(printed)}</article>`
  }
}

const HEADINGS = {
  2: (text: Html) => html`<h2>${text}</h2>`,
  3: (text: Html) => html`<h3>${text}</h3>`,
  4: (text: Html) => html`<h4>${text}</h4>`
}

function phrase(runs: Phrase): Html {
  return html`${runs.map(({ text, lang, strong }) => {
    const said = strong ? html`<strong>${text}</strong>` : html`${text}`
    return lang === undefined ? said : html`<span lang="${lang}" dir="${directionOf(lang)}">${said}</span>`
  })}`
}

function directionOf(lang: string): 'rtl' | 'ltr' {
  return lang === 'ar' ? 'rtl' : 'ltr'
}
