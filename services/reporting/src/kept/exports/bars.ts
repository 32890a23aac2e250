import type { ReportTable } from '@relais/contract'
import { isDuration, spelt, writtenOf } from './french-figures.ts'

const WIDTH = 640
const ROW = 36
/** Of the longest bar; the rest is for its figure. */
const LONGEST = 560
const INK = '#1d3f72'

/** A chart: the drawing, and the same in words. */
export interface Chart {
  svg: string
  alt: string
}

/** Bars of a table, longest to scale, what is zero left to the table; null where fewer than two figures can be held against one another. */
export function barsOf({ title, lines }: ReportTable): Chart | null {
  const bars = lines.flatMap((line) => {
    const { value, unit } = writtenOf(line)
    return value === null || value === 0 || isDuration(line.unit) ? [] : [{ label: line.label, value, unit }]
  })
  const most = Math.max(0, ...bars.map(({ value }) => value))
  if (bars.length < 2 || new Set(bars.map(({ unit }) => unit)).size > 1) return null
  const drawn = bars.map(({ label, value }, at) => {
    const length = Math.round((value / most) * LONGEST)
    const y = at * ROW
    return (
      `<text x="0" y="${y + 13}">${escaped(label)}</text>` +
      `<rect x="0" y="${y + 18}" width="${length}" height="11" fill="${INK}"/>` +
      `<text x="${length + 6}" y="${y + 28}">${escaped(spelt(value))}</text>`
    )
  })
  const told = bars.map(({ label, value }) => `${label} ${spelt(value)}`).join(', ')
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bars.length * ROW}" font-family="Atkinson Hyperlegible" font-size="12">${drawn.join('')}</svg>`,
    alt: `${title}, en barres\u00a0: ${told}.`
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
