import { Tag } from '../../../ui/notice.tsx'
import { day } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'

/** Until when whoever holds the ball should act, or by how many working days it is late. */
export function DueTag({ dueAt, late }: { dueAt: string | null; late: number | null }) {
  const { t, language } = useWords()
  if (dueAt === null) return null
  if (late !== null) return <Tag kind="warm">{t('sender.late', { days: late })}</Tag>
  return <Tag>{t('sender.before', { day: day(dueAt, language) })}</Tag>
}
