import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { membersQuery, organisationsQuery } from '../../../api/directory.ts'
import { useMe } from '../../../api/queries.ts'
import { fullName } from '../../../words/formats.ts'
import { i18n, type Speaking, useWords, type WordId } from '../../../words/words.ts'
import { PARTS as MEMBER } from '../members/member-form.tsx'
import { PARTS as ORGANISATION } from '../organisation/entry.ts'
import type { Line } from './journal-queries.ts'

/** What the fields of a change are called. */
const FIELDS: Readonly<Record<string, WordId>> = {
  ...ORGANISATION,
  ...MEMBER,
  pausedFrom: 'settings.pause',
  pausedUntil: 'settings.pause',
  left: 'settings.departure'
}

/** Says a line of a journal: who, and what they read or did. */
export function useLineWords(): (line: Line) => string {
  const { t, language } = useWords()
  const me = useMe()
  const { data: members = [] } = useQuery(membersQuery)
  const { data: organisations } = useQuery(organisationsQuery)
  const whoOf = ({ memberId, clientId }: Pick<Line, 'memberId' | 'clientId'>) => {
    if (memberId === null) return t('settings.software', { name: clientId ?? '' })
    const found = members.find(({ id }) => id === memberId)
    return found === undefined ? t('settings.formerMember') : fullName(found)
  }
  return (line) => {
    if ('kind' in line) {
      if (line.export !== null) return t('settings.did.createReferralExport', { who: whoOf(line) })
      const id = line.kind === 'act' ? `referral.event.${line.what}` : `settings.read.${line.what}`
      const who = whoOf(line)
      return known(id) ? t(id as WordId, { who }) : t('settings.read.other', { who, what: line.what })
    }
    const ours = line.byOrganisationId === me.organisation?.id
    const who = ours ? whoOf(line) : (organisations?.get(line.byOrganisationId)?.name ?? t('settings.role.coordinator'))
    if ('format' in line) return t('settings.did.createReportExport', { who })
    return [t(`settings.did.${line.operation}`, { who }), fieldsOf(t, language, line)].filter(Boolean).join(' ')
  }
}

function fieldsOf(t: Speaking, language: string, { fields }: Schemas['DirectoryChange']): string {
  if (fields.length === 0) return ''
  const names = new Set(fields.map((field) => (FIELDS[field] === undefined ? field : t(FIELDS[field]))))
  return t('settings.fieldsOf', { names: new Intl.ListFormat(language).format(names) })
}

function known(id: string): boolean {
  return Object.hasOwn(i18n.messages, id)
}
