import { Refused } from '@relais/client'
import { Button } from '../../../ui/button.tsx'
import { SelectField, TextArea, TextField } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { euros } from '../../../words/formats.ts'
import { type Language, type Speaking, useWords } from '../../../words/words.ts'
import { type DraftSample, readDraft } from './draft.ts'
import type { PartProps } from './local-editor.tsx'

const STATUSES = ['entitled', 'not_entitled', 'undetermined', 'received'] as const
const FAILED = /expected (\w+)(?: from (\d+) to (\d+) cents)?, found (\w+)(?: from (\d+) to (\d+) cents)?\.$/

/** Situations and the verdicts that they must give: worked out when the right is saved; one that fails keeps it from being saved, and says how. */
export function SampleFields({ draft, put, wrong, error }: PartProps) {
  const { t, language } = useWords()
  const { samples } = draft
  const { situations } = readDraft(draft)
  const told = error instanceof Refused ? (error.problem.errors ?? []) : []
  return (
    <section className="card" aria-labelledby="samples">
      <h2 id="samples">{t('editors.local.samples')}</h2>
      <p className="hint">{t('editors.local.samplesHint')}</p>
      {samples.map((sample, at) => {
        const change = (some: Partial<DraftSample>) =>
          put({ samples: samples.map((one, other) => (other === at ? { ...one, ...some } : one)) })
        const failed = told.find(({ field, rule }) => field === `body.samples.${at}` && rule === 'sample-fails')
        const read = situations[at]
        const inner = told.find(({ field }) => field.startsWith(`body.samples.${at}.situation`))
        const name = sample.title || t('editors.local.sample', { number: at + 1 })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold nothing of their own
          <fieldset key={at} className="piece">
            <legend>{name}</legend>
            {failed !== undefined && (
              <Notice kind="bad">
                <p>{failedWords(t, language, failed.message)}</p>
              </Notice>
            )}
            <TextField
              label={t('editors.local.sampleTitle')}
              wrong={wrong(`samples.${at}.title`)}
              value={sample.title}
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
            <TextArea
              label={t('editors.local.situation')}
              wrong={
                read !== undefined && 'line' in read
                  ? t('editors.local.notJson', { line: read.line ?? 0 })
                  : inner && `${inner.field.split('.').slice(3).join(' › ')} : ${inner.message}`
              }
              rows={Math.min(16, sample.situation.split('\n').length + 1)}
              spellCheck={false}
              dir="ltr"
              value={sample.situation}
              onChange={(event) => change({ situation: event.currentTarget.value })}
            />
            <div className="trio">
              <TextField
                label={t('editors.local.sampleDate')}
                type="date"
                wrong={wrong(`samples.${at}.date`)}
                value={sample.date}
                onChange={(event) => change({ date: event.currentTarget.value })}
              />
              <SelectField
                label={t('editors.local.expected')}
                value={sample.status}
                onChange={(event) => change({ status: event.currentTarget.value as DraftSample['status'] })}
              >
                {STATUSES.map((status) => (
                  <option key={status} value={status}>
                    {t(`editors.local.status.${status}`)}
                  </option>
                ))}
              </SelectField>
              <TextField
                label={t('editors.local.least')}
                inputMode="decimal"
                value={sample.least}
                onChange={(event) => change({ least: event.currentTarget.value })}
              />
              <TextField
                label={t('editors.local.most')}
                inputMode="decimal"
                value={sample.most}
                onChange={(event) => change({ most: event.currentTarget.value })}
              />
            </div>
            {samples.length > 1 && (
              <Button
                kind="quiet"
                aria-label={t('editors.removeOf', { name })}
                onClick={() => put({ samples: samples.filter((_, other) => other !== at) })}
              >
                {t('editors.remove')}
              </Button>
            )}
          </fieldset>
        )
      })}
      <Button
        kind="second"
        onClick={() => put({ samples: [...samples, { ...samples.at(-1)!, title: '' }] })} // one stays always
      >
        {t('editors.local.addSample')}
      </Button>
    </section>
  )
}

/** `expected entitled from 100 to 200 cents, found not_entitled`, as the server says it, in the words of the page. */
function failedWords(t: Speaking, language: Language, message: string): string {
  const found = FAILED.exec(message)
  if (found === null) return message
  const [, expected, least, most, other, from, to] = found
  const verdict = (status: string | undefined, one: string | undefined, two: string | undefined) => {
    const words = t(`editors.local.status.${STATUSES.find((known) => known === status) ?? 'undetermined'}`)
    if (one === undefined) return words
    return t('editors.local.verdict', {
      words,
      least: euros(Number(one), language),
      most: euros(Number(two), language)
    })
  }
  return t('editors.local.failed', { expected: verdict(expected, least, most), found: verdict(other, from, to) })
}
