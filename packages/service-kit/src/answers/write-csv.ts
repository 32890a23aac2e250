/** What a spreadsheet would take for a formula, also in the wide forms of its signs. */
const FORMULA = /^\s*[=+@\-\p{Cc}\uff1d\uff0b\uff0d\uff20]/u

/** Writes rows as CSV that opens in a French Excel: semicolons, CRLF, UTF-8 with its mark; no cell of it is ever a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeCell).join(';')}\r\n`).join('')}`
}

function writeCell(text: string): string {
  const neutral = FORMULA.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(neutral) ? `"${neutral.replaceAll('"', '""')}"` : neutral
}
