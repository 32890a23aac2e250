import { CODED_LISTS, type CodedListName, codesOf, isDecided } from '@relais/referral-lifecycle'
import { codeWords } from '../../../referral/telling/codes.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { hasAmounts, hasDay, type OutcomeEntry, SURE_OF, type wrongIn } from './outcome-entry.ts'

interface Props {
  name: string
  entry: OutcomeEntry
  wrong: ReturnType<typeof wrongIn>
  onFill: (entry: OutcomeEntry) => void
}

/** The result of one right: what came of it, and only what then matters. */
export function OutcomeFields({ name, entry, wrong, onFill }: Props) {
  const { t } = useWords()
  const set = (field: keyof OutcomeEntry) => (event: { currentTarget: { value: string } }) =>
    onFill({ ...entry, [field]: event.currentTarget.value })
  const told = (field: keyof OutcomeEntry) => {
    const what = wrong[field]
    return what === undefined ? undefined : t(what === 'missing' ? 'desk.missing' : 'desk.wrongAmount')
  }
  const codes = (field: 'result' | 'source' | 'refusedReason' | 'gaveUpReason', list: CodedListName, none: string) => (
    <SelectField label={t(`desk.outcome.${field}`)} wrong={told(field)} value={entry[field]} onChange={set(field)}>
      <option value="">{none}</option>
      {codesOf(CODED_LISTS[list])
        // A hand-over to another organisation is the action redirect; its result follows from it.
        .filter((code) => code !== 'referred_elsewhere')
        .map((code) => (
          <option key={code} value={code}>
            {codeWords(t, list, code)}
          </option>
        ))}
    </SelectField>
  )
  const { result } = entry
  return (
    <fieldset className="field outcome">
      <legend>{name}</legend>
      <div className="outcome-fields">
        {codes('result', 'outcomeResults', t('desk.outcome.none'))}
        {result === 'refused_by_body' && codes('refusedReason', 'refusedByBodyReasons', t('desk.pick'))}
        {result === 'person_gave_up' && codes('gaveUpReason', 'personGaveUpReasons', t('desk.pick'))}
        {hasDay(result) && (
          <TextField
            type="date"
            label={t(hasAmounts(result) ? 'desk.outcome.openedOn' : 'desk.outcome.lodgedOn')}
            value={entry.effectiveOn}
            onChange={set('effectiveOn')}
          />
        )}
        {isDecided(result) && (
          <TextField
            type="date"
            label={t('desk.outcome.decidedOn')}
            value={entry.decidedOn}
            onChange={set('decidedOn')}
          />
        )}
        {hasAmounts(result) && (
          <>
            <TextField
              inputMode="decimal"
              label={t('desk.outcome.amount')}
              wrong={told('amount')}
              value={entry.amount}
              onChange={set('amount')}
            />
            <TextField
              inputMode="decimal"
              label={t('desk.outcome.arrears')}
              wrong={told('arrears')}
              value={entry.arrears}
              onChange={set('arrears')}
            />
            <TextField
              inputMode="decimal"
              label={t('desk.outcome.once')}
              wrong={told('once')}
              value={entry.once}
              onChange={set('once')}
            />
            <TextField
              type="date"
              label={t('desk.outcome.firstPaidOn')}
              value={entry.firstPaidOn}
              onChange={set('firstPaidOn')}
            />
          </>
        )}
        {result !== '' && (
          <>
            {codes('source', 'outcomeSources', t('desk.pick'))}
            <SelectField
              label={t('desk.outcome.confidence')}
              value={entry.confidence === '' ? (SURE_OF[entry.source] ?? '') : entry.confidence}
              onChange={set('confidence')}
            >
              {codesOf(CODED_LISTS.confidence).map((code) => (
                <option key={code} value={code}>
                  {codeWords(t, 'confidence', code)}
                </option>
              ))}
            </SelectField>
          </>
        )}
      </div>
    </fieldset>
  )
}
