import type { Schemas } from '@relais/client'
import { i18n, useWords, type WordId } from '../../../words/words.ts'
import type { Part } from './lines.ts'

type Benchmark = Schemas['Benchmark']

/** Beside which question a benchmark stands, by its figure. */
const PART_OF: Readonly<Record<string, Part>> = { 'withinThreeMonths.roots': 'cohorts' }

/** The measures from elsewhere that stand beside a question, each with what it is not. */
export function Beside({ part, benchmarks }: { part: Part; benchmarks: readonly Benchmark[] }) {
  const { t } = useWords()
  return benchmarks
    .filter(({ besides }) => PART_OF[besides] === part)
    .map((one) => {
      const words = known(`report.benchmark.${one.id}`)
      return (
        <p key={one.id} className="small beside">
          {words === null ? <InFrench {...one} /> : t(words, { percent: one.percent, year: one.measuredIn })}{' '}
          <span lang="fr">{one.source}</span>
        </p>
      )
    })
}

/** The measures beside the figures of a report that is kept, in its language. */
export function BesideKept({
  lines,
  benchmarks
}: {
  lines: readonly { id: string }[]
  benchmarks: readonly Benchmark[]
}) {
  return benchmarks
    .filter(({ besides }) => lines.some(({ id }) => id === besides))
    .map((one) => (
      <p key={one.id} lang="fr" dir="ltr" className="small beside">
        <InFrench {...one} /> {one.source}
      </p>
    ))
}

function InFrench({ percent, label, caveat }: Benchmark) {
  return (
    <span lang="fr">
      <strong>{`Repère\u00a0: ${percent}\u00a0%.`}</strong> {label} {caveat}
    </span>
  )
}

/** What one would look for here, and why it is not counted. */
export function NotCounted({ items, french = false }: { items: readonly Schemas['NotCounted'][]; french?: boolean }) {
  const { t } = useWords()
  if (items.length === 0) return null
  const spoken = ({ what, why }: Schemas['NotCounted']) => {
    const words = french ? null : known(`report.notCounted.${what}`)
    return words === null ? `${what}\u00a0: ${why}` : t(words)
  }
  return (
    <>
      <p>
        <strong>{t('report.notCounted')}</strong>
      </p>
      <ul {...(french ? { lang: 'fr', dir: 'ltr' } : {})}>
        {items.map((one) => (
          <li key={one.what}>{spoken(one)}</li>
        ))}
      </ul>
    </>
  )
}

function known(id: string): WordId | null {
  return Object.hasOwn(i18n.messages, id) ? (id as WordId) : null
}
