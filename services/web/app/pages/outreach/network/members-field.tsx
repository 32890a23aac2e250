import { useQuery } from '@tanstack/react-query'
import { organisationsQuery } from '../../../api/directory.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'

interface Props {
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
}

/** Which members of the collective took part; those chosen stand below, to be taken away again. */
export function MembersField({ chosen, onChoose }: Props) {
  const { t } = useWords()
  const { data: organisations } = useQuery(organisationsQuery)
  const offered = [...(organisations?.values() ?? [])].filter(({ id }) => !chosen.includes(id))
  return (
    <>
      <SelectField
        label={t('network.members')}
        value=""
        onChange={(event) => onChoose([...chosen, event.currentTarget.value])}
      >
        <option value="">{t('network.pick')}</option>
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {chosen.length > 0 && (
        <ul className="list">
          {chosen.map((id) => {
            const name = organisations?.get(id)?.name ?? id
            return (
              <li key={id} className="row spread">
                {name}
                <Button
                  kind="quiet"
                  aria-label={t('network.takeAwayOne', { name })}
                  onClick={() => onChoose(chosen.filter((other) => other !== id))}
                >
                  {t('network.takeAway')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
