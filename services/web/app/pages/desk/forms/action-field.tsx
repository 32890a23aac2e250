import { CODED_LISTS, codesOf, type Field, INFO_ITEMS, type ReferralAction } from '@relais/referral-lifecycle'
import { useQuery } from '@tanstack/react-query'
import { membersQuery } from '../../../api/directory.ts'
import { useMe } from '../../../api/queries.ts'
import { codeWords } from '../../../referral/telling/codes.ts'
import { Choices, SelectField, TextArea, TextField } from '../../../ui/field.tsx'
import { fullName } from '../../../words/formats.ts'
import { useWords, type WordId } from '../../../words/words.ts'
import { MomentField } from './moment-field.tsx'
import { OrganisationsField } from './organisations-field.tsx'
import type { Filled } from './payload.ts'

interface Props {
  action: ReferralAction
  name: string
  field: Field
  filled: Filled
  needed: boolean
  wrong: string | undefined
  onFill: (value: unknown) => void
}

/** How many choices are all in sight; a longer list is one to open. */
const IN_SIGHT = 6
/** What the words of these actions are: read by the other side. */
const SAID = ['ask-info', 'accept', 'waitlist', 'decline']

/** One field of an action’s form, as its kind asks for. */
export function ActionField({ action, name, field, filled, needed, wrong, onFill }: Props) {
  const { t } = useWords()
  const value = filled[name]
  const text = typeof value === 'string' ? value : ''
  const words = name !== 'text' ? name : needed ? 'explain' : SAID.includes(action) ? 'word' : 'note'
  const label = needed
    ? t(`desk.field.${words}` as WordId)
    : t('desk.optional', { label: t(`desk.field.${words}` as WordId) })
  const common = { label, wrong, required: needed, value: text }
  const onChange = (event: { currentTarget: { value: string } }) => onFill(event.currentTarget.value)

  switch (field.type) {
    case 'text':
      if (name === 'place') return <TextField {...common} maxLength={field.max} onChange={onChange} />
      return <TextArea {...common} hint={t('referral.messageHint')} maxLength={field.max} onChange={onChange} />
    case 'date':
      return <TextField {...common} type="date" onChange={onChange} />
    case 'date-time':
      return <MomentField first={text} {...{ wrong, onFill }} />
    case 'boolean':
      return (
        <Choices
          name={name}
          several
          label={label}
          options={[{ value: 'yes', label: t('desk.yes') }]}
          chosen={value === true ? ['yes'] : []}
          onChoose={(_, on) => onFill(on)}
        />
      )
    case 'code': {
      // Whose side a reason is on follows from it, save for `other`.
      if (field.requiredWhen !== undefined && !needed) return null
      const codes = codesOf(CODED_LISTS[field.list])
      const options = codes.map((code) => ({ value: code, label: codeWords(t, field.list, code) }))
      if (options.length <= IN_SIGHT)
        return (
          <Choices
            {...{ name, label, wrong, options }}
            wide
            chosen={text === '' ? [] : [text]}
            onChoose={(chosen) => onFill(chosen)}
          />
        )
      return (
        <SelectField {...common} onChange={onChange}>
          <option value="">{t('desk.pick')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </SelectField>
      )
    }
    case 'id':
      return name === 'ownerId' ? (
        <Colleague {...{ label, wrong, needed, onFill }} value={text} />
      ) : (
        <OrganisationsField
          {...{ label, wrong }}
          most={1}
          chosen={text === '' ? [] : [text]}
          onChoose={([one]) => onFill(one)}
        />
      )
    case 'list':
      // All of them, unless the words say which.
      if (field.of.type === 'right') return null
      if (field.of.type === 'code') return <Items {...{ label, wrong, onFill }} value={value} />
      return (
        <OrganisationsField
          {...{ label, wrong }}
          most={field.max}
          chosen={(value as string[]) ?? []}
          onChoose={onFill}
        />
      )
    default:
      return null
  }
}

function Colleague({
  label,
  wrong,
  needed,
  value,
  onFill
}: Pick<Props, 'needed' | 'wrong' | 'onFill'> & { label: string; value: string }) {
  const { t } = useWords()
  const me = useMe()
  const { data: members = [] } = useQuery(membersQuery)
  // An agent takes a case; a lead gives it to anyone.
  const lead = me.roles.includes('lead')
  const offered = members.filter(({ id, roles }) =>
    lead ? roles.some((role) => role === 'agent' || role === 'lead') : id === me.member?.id
  )
  return (
    <SelectField
      {...{ label, wrong, value }}
      required={needed}
      hint={lead ? undefined : t('desk.assignSelf')}
      onChange={(event) => onFill(event.currentTarget.value)}
    >
      <option value="">{t('desk.pick')}</option>
      {offered.map((member) => (
        <option key={member.id} value={member.id}>
          {member.awayFrom === null ? fullName(member) : t('desk.away', { name: fullName(member) })}
        </option>
      ))}
    </SelectField>
  )
}

function Items({ label, wrong, value, onFill }: Pick<Props, 'wrong' | 'onFill'> & { label: string; value: unknown }) {
  const { t } = useWords()
  const chosen = (value as string[]) ?? []
  const group = (kind: 'document' | 'information') =>
    codesOf(INFO_ITEMS)
      .filter((code) => INFO_ITEMS[code].kind === kind)
      .map((code) => ({ value: code, label: codeWords(t, 'infoItems', code) }))
  const choose = (code: string, on: boolean) =>
    onFill(on ? [...chosen, code] : chosen.filter((other) => other !== code))
  return (
    <>
      {(['document', 'information'] as const).map((kind) => (
        <fieldset key={kind} className="field" aria-describedby={wrong === undefined ? undefined : 'items-wrong'}>
          <legend>{t('desk.itemsOf', { label, kind: t(`desk.items.${kind}`) })}</legend>
          {kind === 'document' && wrong !== undefined && (
            <p className="wrong" id="items-wrong">
              {wrong}
            </p>
          )}
          <div className="chips">
            {group(kind).map((item) => (
              <label className="chip" key={item.value}>
                <input
                  type="checkbox"
                  checked={chosen.includes(item.value)}
                  onChange={(event) => choose(item.value, event.currentTarget.checked)}
                />
                <span>{item.label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  )
}
