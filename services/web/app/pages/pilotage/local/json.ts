/** A text that was read, or the line on which it is no JSON (null: the browser does not say). */
export type Read<T> = { value: T } | { line: number | null }

export function readJson<T>(text: string): Read<T> {
  try {
    return { value: JSON.parse(text) as T }
  } catch (error) {
    const told = String(error)
    const line = /line (\d+)/.exec(told)?.[1]
    const position = /position (\d+)/.exec(told)?.[1]
    if (line !== undefined) return { line: Number(line) }
    if (position !== undefined) return { line: lineAt(text, Number(position)) }
    // A text that ends too early says no place: it is its last line.
    return { line: /end of/i.test(told) ? lineAt(text, text.length) : null }
  }
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

/** The line on which a place of a JSON text begins (`['conditions', '0', 'test']`), or the nearest around it. */
export function lineOf(text: string, path: readonly string[]): number {
  let at = 0
  const skip = () => {
    while (/[\s,:]/.test(text[at] ?? '')) at += 1
  }
  const word = (): string => {
    const start = at
    at += 1
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
    at += 1
    return JSON.parse(text.slice(start, at)) as string
  }
  /** Goes over one value; answers where the place is when it lies within. `left` is null off the way to it. */
  const go = (left: readonly string[] | null): number | null => {
    skip()
    const here = at
    if (left?.length === 0) return here
    const open = text[at]
    if (open === '{' || open === '[') {
      at += 1
      let index = 0
      for (skip(); at < text.length && text[at] !== '}' && text[at] !== ']'; skip()) {
        const name = open === '{' ? word() : String(index)
        index += 1
        const found = go(left !== null && left[0] === name ? left.slice(1) : null)
        if (found !== null) return found
      }
      at += 1
    } else if (open === '"') word()
    else while (at < text.length && /[^\s,\]}]/.test(text[at]!)) at += 1 // within the text
    return left === null ? null : here
  }
  return lineAt(text, go(path) ?? 0)
}
