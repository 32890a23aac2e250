/** A piece of a page: text that is already safe to stand in HTML. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Piece = Html | string | number | null | false | readonly Piece[]

/** Writes HTML; whatever is filled in is escaped, unless it is HTML itself. `null` and `false` write nothing. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(parts.reduce((text, part, place) => text + written(pieces[place - 1] ?? null) + part))
}

/** Takes a text for HTML: only for what oidc-provider has made. */
export function asHtml(text: string): Html {
  return new Html(text)
}

function written(piece: Piece): string {
  if (piece === null || piece === false) return ''
  if (piece instanceof Html) return piece.text
  if (Array.isArray(piece)) return piece.map(written).join('')
  return String(piece).replaceAll(/[&<>"']/g, (sign) => SIGNS[sign]!)
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
