import { useQuery } from '@tanstack/react-query'
import { organisationsQuery } from '../../../api/directory.ts'
import { useMe } from '../../../api/queries.ts'
import { Choices, SelectField, TextArea } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useWords } from '../../../words/words.ts'
import { useRightNames } from '../right-names.ts'
import type { Draft } from './draft.ts'
import { Duplicates } from './duplicates.tsx'
import { levelsBetween } from './levels.ts'
import type { ScreenProps } from './new-referral-page.tsx'

const HOW = ['in_person_oral', 'by_phone', 'in_person_signed', 'by_message', 'by_representative'] as const
const WAIVERS = ['not_offered', 'person_refused', 'urgent_need', 'sender_out_of_scope'] as const

/** The agreement: what is told to whom, said to the person in these words, and how they agreed. */
export function AgreementScreen({ draft, write, missing }: ScreenProps) {
  const { t } = useWords()
  const rightNames = useRightNames()
  const me = useMe()
  const { data: organisations } = useQuery(organisationsQuery)
  const recipient = organisations?.get(draft.recipientId)
  const levels = levelsBetween(organisations?.get(me.organisation?.id ?? ''), recipient)
  return (
    <>
      <div className="card to-say">
        <h2>{t('sender.toSay')}</h2>
        <p>
          {t('sender.toSayWho', {
            name: draft.givenName,
            recipient: recipient?.name ?? '',
            rights: rightNames(draft.rights)
          })}
        </p>
        <p>{t(`sender.toSayLevel.${draft.level}`)}</p>
        <p>{t('sender.toSayFree')}</p>
      </div>
      <Choices
        label={t('sender.level')}
        name="level"
        options={levels.map((level) => ({ value: level, label: t(`sender.level.${level}`) }))}
        chosen={[draft.level]}
        onChoose={(level) => write({ level: level as Draft['level'] })}
      />
      {draft.level !== 'minimal' && (
        <TextArea
          label={t('sender.followUp')}
          hint={t('sender.followUpHint')}
          maxLength={4000}
          value={draft.followUp}
          onChange={(event) => write({ followUp: event.currentTarget.value })}
        />
      )}
      <Choices
        label={t('sender.howGiven')}
        name="how"
        wide
        wrong={missing.howGiven === undefined ? undefined : t(missing.howGiven)}
        options={HOW.map((how) => ({ value: how, label: t(`sender.how.${how}`) }))}
        chosen={[draft.howGiven]}
        onChoose={(how) => write({ howGiven: how as Draft['howGiven'] })}
      />
      <Choices
        label={<span className="unseen">{t('sender.agreement')}</span>}
        name="agreed"
        several
        wrong={missing.agreed === undefined ? undefined : t(missing.agreed)}
        options={[{ value: 'agreed', label: t('sender.agreed', { name: draft.givenName }) }]}
        chosen={draft.agreed ? ['agreed'] : []}
        onChoose={(_, on) => write({ agreed: on })}
      />
      <Duplicates {...{ draft, write }} />
      <SelectField
        label={t('sender.waiver')}
        value={draft.waiver}
        onChange={(event) => write({ waiver: event.currentTarget.value as Draft['waiver'] })}
      >
        {WAIVERS.map((code) => (
          <option key={code} value={code}>
            {t(`sender.waiver.${code}`)}
          </option>
        ))}
      </SelectField>
      {me.organisation !== null && organisations?.get(me.organisation.id)?.kind === 'landlord' && (
        <Notice>
          <p>{t('sender.arrears')}</p>
        </Notice>
      )}
    </>
  )
}
