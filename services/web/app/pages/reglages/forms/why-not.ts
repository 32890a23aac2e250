import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { membersQuery } from '../../../api/directory.ts'
import { useMe } from '../../../api/queries.ts'
import { fullName } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'

type Role = Schemas['Role']

/** Why I may not do what these roles may, with the colleagues to ask; undefined when I may. */
export function useWhyNot(roles: readonly Role[]): string | undefined {
  const { t, language } = useWords()
  const me = useMe()
  const { data: members = [] } = useQuery(membersQuery)
  if (me.roles.some((role) => roles.includes(role))) return undefined
  const either = new Intl.ListFormat(language, { type: 'disjunction' })
  const held = either.format(roles.map((role) => t(`settings.role.${role}`)))
  const whom = members.filter((one) => one.roles.some((role) => roles.includes(role))).map(fullName)
  return whom.length === 0
    ? t('settings.only', { roles: held })
    : t('settings.onlyAsk', { roles: held, names: either.format(whom) })
}
