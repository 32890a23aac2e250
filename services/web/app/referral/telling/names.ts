import { useQuery } from '@tanstack/react-query'
import { membersQuery, organisationsQuery, rightsQuery } from '../../api/directory.ts'
import { useMe } from '../../api/queries.ts'
import { fullName } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import type { Step } from '../asking/referral-queries.ts'

/** What ids and codes are called. */
export interface Names {
  organisation: (id: string) => string
  /** A colleague, or words for somebody who is none. */
  member: (id: string) => string
  right: (code: string) => string
  /** Who did something: a colleague by name, others by their organisation. */
  who: (step: Pick<Step, 'side' | 'organisationId' | 'memberId'>) => string
}

/** The names that stand in the directory and the catalogue; what is not there yet is told in general words. */
export function useNames(): Names {
  const { t, language } = useWords()
  const me = useMe()
  const { data: organisations } = useQuery(organisationsQuery)
  const { data: members } = useQuery(membersQuery)
  const { data: rights } = useQuery(rightsQuery)
  const organisation = (id: string) => organisations?.get(id)?.name ?? t('referral.unknownPlace')
  const found = (id: string) => members?.find((one) => one.id === id)
  const own: Record<string, string> = {
    system: t('referral.whoSystem'),
    person: t('referral.whoPerson'),
    coordinator: t('referral.whoCoordination')
  }
  return {
    organisation,
    member: (id) => {
      const one = found(id)
      return one === undefined ? t('referral.colleague') : fullName(one)
    },
    // The catalogue speaks French and English; in Arabic the French name stands on every letter that people get.
    right: (code) => rights?.find((one) => one.code === code)?.name[language === 'en' ? 'en' : 'fr'] ?? code,
    who: ({ side, organisationId, memberId }) => {
      if (own[side] !== undefined) return own[side]
      if (organisationId === null) return t('referral.whoSystem')
      const one = organisationId === me.organisation?.id && memberId !== null ? found(memberId) : undefined
      return one === undefined ? organisation(organisationId) : fullName(one)
    }
  }
}
