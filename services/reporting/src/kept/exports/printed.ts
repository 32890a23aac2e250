import type { Benchmark, ReportTable } from '@relais/contract'
import type { Document, DocumentBlock, Phrase } from '@relais/print'
import { barsOf } from './bars.ts'
import { NOT_COUNTED, type ReportDocument } from './document.ts'
import { benchmarksOf, isDuration, spelt, writtenOf } from './french-figures.ts'

const say = (text: string): Phrase => [{ text }]
const COUNTED = ['Indicateur', 'Valeur', 'Sur', 'Part'].map(say)
const MEASURED = ['Indicateur', 'La moitié en', '9 sur 10 en', 'Mesurées'].map(say)

/** A report to read and to print: what is written, each table beside its bars, and how each figure is counted. */
export function sheetOf({ title, facts, sections, groups, notes, benchmarks, notCounted }: ReportDocument): Document {
  const methods = groups.flatMap(({ tables }) => tables.flatMap(methodsOf))
  return {
    lang: 'fr',
    form: 'document',
    title,
    blocks: [
      ...facts.map((text): DocumentBlock => ({ kind: 'paragraph', text: say(text) })),
      ...sections.flatMap((section): DocumentBlock[] => [
        heading(2, section.title),
        ...section.text
          .split(/\n+/)
          .filter((line) => line.trim() !== '')
          .map((line): DocumentBlock => ({ kind: 'paragraph', text: say(line) }))
      ]),
      ...groups.flatMap((group) => [
        heading(2, group.title),
        ...group.tables.flatMap((table) => blocksOf(table, benchmarks))
      ]),
      heading(2, 'Méthodes'),
      ...notes.map((text): DocumentBlock => ({ kind: 'paragraph', text: say(text) })),
      { kind: 'list', items: methods },
      ...(notCounted.length === 0
        ? []
        : [
            heading(2, NOT_COUNTED),
            { kind: 'list' as const, items: notCounted.map(({ what, why }) => named(what, why)) }
          ])
    ],
    footer: say('Établi avec Relais, logiciel libre sous licence EUPL-1.2. Un tiret n’est pas un zéro.')
  }
}

function blocksOf(table: ReportTable, benchmarks: readonly Benchmark[]): DocumentBlock[] {
  const chart = barsOf(table)
  const measures = table.lines.every(({ unit }) => isDuration(unit))
  const rows = table.lines.map((line) => {
    const { value, of, p90, share } = writtenOf(line)
    const cells = measures
      ? [value, p90, of].map(dashed)
      : [dashed(value), dashed(of), share === null ? '–' : percent(share)]
    return [line.label, ...cells].map(say)
  })
  return [
    heading(3, table.title),
    ...(chart === null ? [] : [{ kind: 'chart' as const, ...chart }]),
    { kind: 'table', caption: say(captionOf(table)), head: measures ? MEASURED : COUNTED, rows },
    ...benchmarksOf(table, benchmarks).map(({ percent: share, label, method }): DocumentBlock => {
      return {
        kind: 'paragraph',
        text: [{ text: `Repère\u00a0: ${percent(share)}. `, strong: true }, { text: `${label} ${method}` }]
      }
    })
  ]
}

/** In what the lines of a table are counted. */
function captionOf({ lines }: ReportTable): string {
  const units = [...new Set(lines.map((line) => writtenOf(line).unit))].join(', ')
  return `Unité\u00a0: ${units}`
}

/** Each method once, with the lines that are counted so. */
function methodsOf({ title, lines }: ReportTable): Phrase[] {
  const said = new Map<string, string[]>()
  for (const { label, method } of lines) said.set(method, [...(said.get(method) ?? []), label])
  return [...said].map(([method, labels]) => {
    const name = labels.length === lines.length && lines.length > 1 ? title : labels.join(', ')
    return named(name, method)
  })
}

const named = (name: string, text: string): Phrase => [{ text: `${name}\u00a0: `, strong: true }, { text }]
const heading = (level: 2 | 3, text: string): DocumentBlock => ({ kind: 'heading', level, text: say(text) })
const dashed = (number: number | null) => (number === null ? '–' : spelt(number))
const percent = (share: number) => `${spelt(share)}\u00a0%`
