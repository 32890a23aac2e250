import { taken } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { relais } from '../../../api/relais.ts'
import { Choices } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { day, fullName } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { type Draft, whoOf } from './draft.ts'

const DECISIONS = ['other_person', 'other_need', 'sent_knowingly'] as const

/** Looks whether somebody like this is referred already, and asks only when there is. */
export function Duplicates({ draft, write }: { draft: Draft; write: (change: Partial<Draft>) => void }) {
  const { t, language } = useWords()
  const who = whoOf(draft)
  const { recipientId, rights } = draft
  const { data } = useQuery({
    queryKey: ['duplicates', who, recipientId, rights],
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () =>
      (
        await taken(
          relais.POST('/v1/persons/duplicates', { params: {}, body: { ...who, recipientId, rights: [...rights] } })
        )
      ).data
  })
  const open = data?.candidates.filter(({ openReferralIds }) => openReferralIds.length > 0) ?? []
  if (data === undefined || (open.length === 0 && !data.elsewhere)) return null
  return (
    <>
      <Notice kind="warm" alert>
        <p>{t(open.length > 0 ? 'sender.alreadyHere' : 'sender.alreadyElsewhere')}</p>
        {open.length > 0 && (
          <ul>
            {open.map(({ person: one, openReferralIds: [id] }) => (
              <li key={one.id}>
                <a href={`/orientations/${id}`} target="_blank" rel="noreferrer">
                  {fullName(one)}
                </a>
                {one.birthDate !== null && `, ${t('sender.born', { day: day(one.birthDate, language) })}`}
              </li>
            ))}
          </ul>
        )}
      </Notice>
      <Choices
        label={t('sender.duplicate')}
        name="duplicate"
        options={DECISIONS.map((code) => ({ value: code, label: t(`sender.duplicate.${code}`) }))}
        chosen={[draft.duplicate]}
        onChoose={(code) => write({ duplicate: code as Draft['duplicate'] })}
      />
    </>
  )
}
