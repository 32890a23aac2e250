import type { NavigateOptions } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useNames } from '../../referral/telling/names.ts'
import { day, fullName } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import type { Found, FoundPerson } from './find.ts'

/** One line of the list, and where it leads. */
export interface Choice {
  key: string
  to: NavigateOptions
}

/** Everything that was found, in the order in which it is shown: persons, then referrals. */
export function choicesOf({ persons, referrals }: Found): Choice[] {
  return [
    ...persons.map(({ id }) => ({ key: id, to: { to: '/personnes/$id', params: { id } } as const })),
    ...referrals.map(({ id, side }) => ({
      key: `${side}-${id}`,
      to:
        side === 'receiver'
          ? ({ to: '/reception/$id', params: { id } } as const)
          : ({ to: '/orientations/$id', params: { id } } as const)
    }))
  ]
}

interface Props {
  id: string
  found: Found
  /** Which one the keys point at; -1: none. */
  at: number
  onPoint: (at: number) => void
  onChoose: (choice: Choice) => void
}

/** What was found, as the list of a combobox. */
export function Options({ id, found, at, onPoint, onChoose }: Props) {
  const { t, language } = useWords()
  const names = useNames()
  const choices = choicesOf(found)
  const { persons, referrals } = found
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])
  const option = (index: number, children: ReactNode) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box that points here (ARIA combobox).
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box.
    <div
      key={choices[index]!.key}
      id={`${id}-${index}`}
      role="option"
      aria-selected={index === at}
      className="found"
      onPointerMove={() => onPoint(index)}
      onClick={() => onChoose(choices[index]!)}
    >
      {children}
    </div>
  )
  const born = ({ birthDate }: FoundPerson) =>
    birthDate === null ? t('search.theirPage') : t('search.born', { day: day(birthDate, language) })
  return (
    <div id={id} role="listbox" aria-label={t('search.results')} hidden={choices.length === 0}>
      {persons.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of choices.
        <div role="group" aria-label={t('search.persons')}>
          <p className="found-title" aria-hidden="true">
            {t('search.persons')}
          </p>
          {persons.map((person, index) =>
            option(
              index,
              <>
                <strong>{fullName(person)}</strong>
                <span className="soft">{born(person)}</span>
              </>
            )
          )}
        </div>
      )}
      {referrals.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of choices.
        <div role="group" aria-label={t('search.referrals')}>
          <p className="found-title" aria-hidden="true">
            {t('search.referrals')}
          </p>
          {referrals.map(({ person, rights, side, state, senderId, recipientId }, index) =>
            option(
              persons.length + index,
              <>
                <strong>{person === null ? t('search.nobodyNamed') : fullName(person)}</strong>
                <span>{rights.map(names.right).join(', ')}</span>
                <span className="soft">
                  {t(`referral.state.${state}`)} ·{' '}
                  {side === 'receiver'
                    ? t('search.from', { place: names.organisation(senderId) })
                    : t('search.to', { place: names.organisation(recipientId) })}
                </span>
              </>
            )
          )}
        </div>
      )}
    </div>
  )
}
