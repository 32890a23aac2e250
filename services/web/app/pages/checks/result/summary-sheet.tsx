import { taken } from '@relais/client'
import { useState } from 'react'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { relais } from '../../../api/relais.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { LANGUAGES, type Language, useWords } from '../../../words/words.ts'

/** The sheet for the person, in their language, as the server prints it. */
export function SummarySheet({ id }: { id: string }) {
  const { t, language } = useWords()
  const [spoken, setSpoken] = useState<Language>(language)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  async function load() {
    setBusy(true)
    setError(null)
    try {
      const query = { language: spoken, format: 'pdf' } as const
      const { data } = await taken(
        relais.GET('/v1/rights-checks/{id}/summary', { params: { path: { id }, query }, parseAs: 'blob' })
      )
      const address = URL.createObjectURL(data as unknown as Blob)
      Object.assign(document.createElement('a'), { href: address, download: `${t('check.sheetFile')}.pdf` }).click()
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
    } catch (problem) {
      setError(problem)
    }
    setBusy(false)
  }
  return (
    <div className="card">
      <SelectField
        label={t('check.sheetLanguage')}
        value={spoken}
        onChange={(event) => setSpoken(event.currentTarget.value as Language)}
      >
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </SelectField>
      {error !== null && <ProblemNotice error={error} />}
      <Button kind="second" busy={busy} onClick={() => void load()}>
        {t('check.sheet')}
      </Button>
    </div>
  )
}
