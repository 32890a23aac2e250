import { useQuery } from '@tanstack/react-query'
import { organisationsQuery } from '../../../api/directory.ts'
import { useMe } from '../../../api/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'

interface Props {
  label: string
  wrong: string | undefined
  most: number
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
}

/** One or a few organisations that receive at present; those chosen stand below, to be taken away again. */
export function OrganisationsField({ label, wrong, most, chosen, onChoose }: Props) {
  const { t } = useWords()
  const me = useMe()
  const { data: organisations } = useQuery(organisationsQuery)
  const offered = [...(organisations?.values() ?? [])].filter(
    ({ id, receivesNow }) => receivesNow && id !== me.organisation?.id && !chosen.includes(id)
  )
  return (
    <>
      {chosen.length < most && (
        <SelectField
          {...{ label, wrong }}
          value=""
          onChange={(event) => onChoose([...chosen, event.currentTarget.value])}
        >
          <option value="">{t('desk.pick')}</option>
          {offered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {chosen.length > 0 && (
        <ul className="list">
          {chosen.map((id) => {
            const name = organisations?.get(id)?.name ?? t('referral.unknownPlace')
            return (
              <li key={id} className="row spread">
                {name}
                <Button
                  kind="quiet"
                  aria-label={t('desk.takeAwayOne', { name })}
                  onClick={() => onChoose(chosen.filter((other) => other !== id))}
                >
                  {t('desk.takeAway')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
