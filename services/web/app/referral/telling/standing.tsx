import type { Schemas } from '@relais/client'
import { daysBetween } from '@relais/referral-lifecycle'
import { Tag } from '../../ui/notice.tsx'
import { dayInParis, hour, soonDay } from '../../words/formats.ts'
import { type Language, type Speaking, useWords } from '../../words/words.ts'

type Head = Pick<
  Schemas['ReferralSummary'],
  'state' | 'ballWith' | 'side' | 'stateSince' | 'dueAt' | 'withdrawalRequested'
> & { lateWorkingDays?: number | null }

const KINDS = {
  sent: 'accent',
  acknowledged: 'accent',
  info_requested: 'warm',
  declined: 'bad',
  resolved: 'good',
  closed: 'good'
} as const

/** Where a referral stands, in a word or two. */
export function StateTag({ state }: { state: Schemas['ReferralState'] }) {
  const { t } = useWords()
  return <Tag kind={KINDS[state as keyof typeof KINDS]}>{t(`referral.state.${state}`)}</Tag>
}

/** Who has to act, and since when: `À nous d’agir, depuis 3 jours`. */
export function ballWords(t: Speaking, { ballWith, side, stateSince }: Head, now = new Date()): string {
  const ours = ballWith !== null && ballWith === side
  const ball = t(`referral.ball.${ours ? 'us' : (ballWith ?? 'none')}`)
  if (ballWith === null) return ball
  const days = daysBetween(dayInParis(new Date(stateSince)), dayInParis(now))
  return t('referral.ballSince', { ball, days })
}

/** Until when what has to be done: `À répondre avant jeudi`, `À lire : en retard de 2 jours ouvrés`; null where no clock runs. */
export function dueWords(t: Speaking, language: Language, head: Head, now = new Date()): string | null {
  const { dueAt, withdrawalRequested } = head
  const about = withdrawalRequested ? 'withdrawal' : head.state
  if (dueAt === null || !isClocked(about)) return null
  const what = t(`referral.due.${about}`)
  if (isLate(head, now)) {
    const { lateWorkingDays: days } = head
    if (days === undefined || days === null) return t('referral.dueLateSome', { what })
    return days === 0 ? t('referral.dueLateToday', { what }) : t('referral.dueLate', { what, days })
  }
  const values = { what, hour: hour(dueAt, language), day: soonDay(dueAt, language, now.getTime()) }
  const due = dayInParis(new Date(dueAt))
  if (due === dayInParis(now)) return t('referral.dueToday', values)
  if (due === dayInParis(new Date(now.getTime() + 86_400_000))) return t('referral.dueTomorrow', values)
  return t('referral.dueBefore', values)
}

/** Whether the clock has run out: as the list counted it, else by the instant alone. */
export function isLate({ dueAt, lateWorkingDays }: Pick<Head, 'dueAt' | 'lateWorkingDays'>, now = new Date()): boolean {
  if (lateWorkingDays !== undefined) return lateWorkingDays !== null
  return dueAt !== null && new Date(dueAt) < now
}

const CLOCKED = [
  'sent',
  'acknowledged',
  'info_requested',
  'waitlisted',
  'accepted',
  'in_progress',
  'on_hold',
  'resolved',
  'declined',
  'withdrawal'
] as const

function isClocked(about: string): about is (typeof CLOCKED)[number] {
  return (CLOCKED as readonly string[]).includes(about)
}
