import { useQuery } from '@tanstack/react-query'
import { territoriesQuery } from '../../../api/directory.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { fullName, telephone } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { SPOKEN } from '../spoken.ts'
import { EMPTY } from './draft.ts'
import type { ScreenProps } from './new-referral-page.tsx'

/** Who: a name and one way to reach the person; the rest helps, and is never asked twice. */
export function WhoScreen({ draft, write, missing }: ScreenProps) {
  const { t, language } = useWords()
  const { data: territories = [] } = useQuery(territoriesQuery)
  const wrong = (field: keyof typeof missing) => (missing[field] === undefined ? undefined : t(missing[field]))
  const names = new Intl.DisplayNames([language], { type: 'language' })
  if (draft.personId !== '') return <Known draft={draft} write={write} />
  return (
    <>
      <div className="pair">
        <TextField
          label={t('sender.givenName')}
          autoComplete="off"
          value={draft.givenName}
          wrong={wrong('givenName')}
          onChange={(event) => write({ givenName: event.currentTarget.value })}
        />
        <TextField
          label={t('sender.familyName')}
          autoComplete="off"
          value={draft.familyName}
          wrong={wrong('familyName')}
          onChange={(event) => write({ familyName: event.currentTarget.value })}
        />
      </div>
      <div className="pair">
        <TextField
          label={t('sender.phone')}
          type="tel"
          autoComplete="off"
          value={draft.phone}
          wrong={wrong('phone')}
          onChange={(event) => write({ phone: event.currentTarget.value })}
        />
        <TextField
          label={t('sender.email')}
          hint={t('sender.emailHint')}
          type="email"
          autoComplete="off"
          value={draft.email}
          onChange={(event) => write({ email: event.currentTarget.value })}
        />
      </div>
      <details className="more">
        <summary>{t('sender.more')}</summary>
        <TextField
          label={t('sender.birthDate')}
          hint={t('sender.birthDateHint')}
          type="date"
          value={draft.birthDate}
          onChange={(event) => write({ birthDate: event.currentTarget.value })}
        />
        <SelectField
          label={t('sender.language')}
          value={draft.language}
          onChange={(event) => write({ language: event.currentTarget.value })}
        >
          {SPOKEN.map((code) => (
            <option key={code} value={code}>
              {names.of(code)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('sender.territory')}
          value={draft.territoryId}
          onChange={(event) => write({ territoryId: event.currentTarget.value })}
        >
          <option value="">{t('sender.territoryUnknown')}</option>
          {territories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </details>
      <p className="hint">{t('sender.noNumber')}</p>
    </>
  )
}

/** Whom my organisation recorded before is not asked for again. */
function Known({ draft, write }: Pick<ScreenProps, 'draft' | 'write'>) {
  const { t } = useWords()
  const { givenName, familyName, phone, email } = draft
  return (
    <section className="card" aria-label={fullName(draft)}>
      <p>
        <strong>{fullName(draft)}</strong>
        {(phone || email) && `, ${phone ? telephone(phone) : email}`}
      </p>
      <Button
        kind="second"
        onClick={() => write({ ...EMPTY, recipientId: draft.recipientId, rights: draft.rights })}
        aria-label={t('sender.somebodyElseThan', { name: `${givenName} ${familyName}` })}
      >
        {t('sender.somebodyElse')}
      </Button>
    </section>
  )
}
