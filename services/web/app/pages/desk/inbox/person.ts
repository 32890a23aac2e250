import type { Schemas } from '@relais/client'
import { fullName } from '../../../words/formats.ts'
import type { Language, Speaking } from '../../../words/words.ts'

type Seen = Pick<Schemas['ReferralSummary'], 'ageBand'> & {
  person: { givenName: string; familyName: string } | null
}

/** What one calls the person: the name, or the little that may be seen before taking note. */
export function personWords(t: Speaking, { person, ageBand }: Seen): string {
  return person === null ? t('desk.somebody', { age: t(`desk.age.${ageBand}`) }) : fullName(person)
}

/** A language by its name: `arabe`; nothing when it is not told. */
export function languageName(code: string, language: Language): string | null {
  if (code === 'und') return null
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
}
