import { Refused } from '@relais/client'
import { TextArea } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { readDraft } from './draft.ts'
import { lineOf } from './json.ts'
import type { PartProps } from './local-editor.tsx'

const PARTS = ['conditions', 'amount', 'notes', 'deadlines']
/** What a condition and an amount are made of, as the contract has it; the words of the language are not translated. */
const FORMS = [
  '{ "commune": ["69259"] }',
  '{ "tenure": ["tenant_hlm"] }',
  '{ "asked": "question" }',
  '{ "right": "rsa", "state": "received" }',
  '{ "amount": { "resources": { "months": 3, "of": "household", "kinds": "all", "rights": [] } }, "atMost": { "value": "plafond" } }',
  '{ "all": [ … ] }, { "any": [ … ] }, { "not": … }',
  '{ "unsettled": "…" }'
] as const

/** Conditions, amount, notes and deadlines: a text in the closed language of rules, read at each key; what is wrong names its line. */
export function RuleFields({ draft, put, error }: PartProps) {
  const { t } = useWords()
  const { rule } = readDraft(draft)
  const told = error instanceof Refused ? (error.problem.errors ?? []) : []
  const faults = told.flatMap(({ field, message }) => {
    const [, ...path] = field.split('.')
    if (!PARTS.includes(path[0] ?? '')) return []
    return [t('editors.local.ruleFault', { line: lineOf(draft.rule, path), place: path.join(' › '), message })]
  })
  const unread = 'value' in rule ? undefined : t('editors.local.notJson', { line: rule.line ?? 0 })
  return (
    <section className="card" aria-labelledby="rule">
      <h2 id="rule">{t('editors.local.rule')}</h2>
      <TextArea
        label={t('editors.local.ruleText')}
        hint={t('editors.local.ruleHint')}
        wrong={unread ?? (faults.length > 0 ? faults.join(' ') : undefined)}
        rows={Math.min(30, draft.rule.split('\n').length + 1)}
        spellCheck={false}
        dir="ltr"
        value={draft.rule}
        onChange={(event) => put({ rule: event.currentTarget.value })}
      />
      <details className="more">
        <summary>{t('editors.local.ruleHelp')}</summary>
        <p>{t('editors.local.ruleShape')}</p>
        <ul dir="ltr">
          {FORMS.map((form, at) => (
            <li key={form}>
              <code>{form}</code> <span dir="auto">{t(`editors.local.form.${FORM_WORDS[at]!}`)}</span>
            </li>
          ))}
        </ul>
        <p>
          {t('editors.local.names')}{' '}
          <code>{[...Object.keys(draft.values), ...Object.keys(draft.questions)].join(', ') || '–'}</code>
        </p>
        <p>
          <a href="/docs">{t('editors.local.ruleDocs')}</a>
        </p>
      </details>
    </section>
  )
}

const FORM_WORDS = ['commune', 'tenure', 'asked', 'right', 'amount', 'all', 'unsettled'] as const
