import type { Schemas } from '@relais/client'
import { useId } from 'react'
import { useMe } from '../../../api/queries.ts'
import { Choices } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { rolesToGive } from './may.ts'

type Role = Schemas['Role']

interface Props {
  /** Those that they hold already. */
  held?: readonly Role[]
  chosen: readonly Role[]
  onChoose: (roles: Role[]) => void
}

/** What somebody may do, each role with what it opens. */
export function RolesField({ held = [], chosen, onChoose }: Props) {
  const { t } = useWords()
  const name = useId()
  const offered = rolesToGive(useMe(), held)
  return (
    <Choices
      label={t('settings.roles')}
      hint={offered.includes('coordinator') ? t('settings.rolesHint') : t('settings.rolesReserved')}
      name={name}
      several
      options={offered.map((role) => ({
        value: role,
        label: t(`settings.role.${role}`),
        hint: t(`settings.roleHint.${role}`)
      }))}
      chosen={chosen}
      onChoose={(role, on) => onChoose(on ? [...chosen, role as Role] : chosen.filter((one) => one !== role))}
    />
  )
}
