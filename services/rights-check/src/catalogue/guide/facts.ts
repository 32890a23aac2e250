import type { GUIDE_FACTS, GuideMeanings, Right } from '@relais/contract'
import type { DeadlineRule } from '../../checking/deadlines.ts'

type Fact = (typeof GUIDE_FACTS)[number]
type Told = Omit<GuideMeanings['facts'][number], 'right' | 'fact'>

/** What the catalogue tells of a right on a day; nothing is told where it knows nothing. */
export function factOf(right: Right, fact: Fact, rules: readonly DeadlineRule[], day: string): Told {
  switch (fact) {
    case 'how_to_claim':
      return { texts: [right.howToClaim.text], article: null, certainty: right.howToClaim.certainty }
    case 'claim_by':
      return claimBy(right, rules, day)
    case 'appeal':
      return appealOf(right)
    case 'warnings':
      return { texts: right.warnings, article: null, certainty: 'confirmed' }
    default: {
      const { text, article, certainty } = {
        legal_delay: right.legalDelay,
        effect: right.effect,
        renewal: right.renewal
      }[fact]
      return { texts: [text], article, certainty }
    }
  }
}

function claimBy({ code }: Right, rules: readonly DeadlineRule[], day: string): Told {
  const value = rules.find(({ rights }) => rights.includes(code))?.values.findLast(({ from }) => from <= day)
  return value === undefined
    ? { texts: [], article: null, certainty: 'not_found' }
    : { texts: [value.text], article: value.article, certainty: 'confirmed' }
}

function appealOf({ appeal: { before, delay, mandatoryPrior, article, certainty, note } }: Right): Told {
  if (before === null || delay === null) return { texts: note === null ? [] : [note], article, certainty }
  const { value, unit } = delay
  const first = {
    fr: `${before.fr}, dans un délai de ${value} ${UNITS.fr[unit]} depuis la notification\u00a0; le délai écrit sur la décision l’emporte.`,
    en: `${before.en}, within ${value} ${UNITS.en[unit]} of the notification; the delay printed on the decision prevails.`
  }
  return { texts: mandatoryPrior === true ? [first, PRIOR] : [first], article, certainty }
}

const PRIOR = {
  fr: 'Sans ce recours, aucun juge n’examine la demande.',
  en: 'Without this appeal no court hears the case.'
}
const UNITS = {
  fr: { day: 'jours', week: 'semaines', month: 'mois', year: 'ans' },
  en: { day: 'days', week: 'weeks', month: 'months', year: 'years' }
} as const
