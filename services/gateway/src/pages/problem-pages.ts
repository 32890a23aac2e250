import { PROBLEMS, type ProblemCode } from '@relais/contract'

/** The page behind the `type` of a problem (RFC 9457 §3.1.1): what it means and what to do; null for a code that is none. */
export function problemPage(code: string): string | null {
  if (!Object.hasOwn(PROBLEMS, code)) return null
  const { status, title, advice } = PROBLEMS[code as ProblemCode]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${code} — Relais</title>
<style>:root { color-scheme: light dark } body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem }</style>
</head>
<body>
<h1>${escape(title)}</h1>
<p><code>${code}</code>, status ${status}.</p>
<p>${escape(advice)}</p>
<p><a href="/docs">API documentation</a></p>
</body>
</html>
`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
