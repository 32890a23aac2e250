import { ARABIC } from './ar.ts'
import { ENGLISH } from './en.ts'
import { FRENCH } from './fr.ts'
import { LANGUAGES, type Language, type PersonWords } from './words.ts'

/** A language with its words, and how it writes days and amounts. */
export interface Speech {
  language: Language
  words: PersonWords
  day: (date: string) => string
  dayAt: (instant: string, zone: string) => string
  timeAt: (instant: string, zone: string) => string
  euros: (cents: number) => string
  /** A name as it stands in a sentence: its letters may run the other way. */
  name: (text: string) => string
  and: (names: readonly string[]) => string
  /** Between a label and what it labels. */
  colon: string
}

const WORDS: Readonly<Record<Language, PersonWords>> = { fr: FRENCH, en: ENGLISH, ar: ARABIC }

/** How a language is spoken. */
export function speak(language: Language): Speech {
  const words = WORDS[language]
  const { locale } = words
  const long = (zone: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: zone })
  return {
    language,
    words,
    day: (date) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date)),
    dayAt: (instant, zone) => long(zone).format(new Date(instant)),
    timeAt: (instant, zone) => timeIn(language, locale, instant, zone),
    euros: (cents) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: cents % 100 === 0 ? 0 : 2
      }).format(cents / 100),
    // First-strong isolate and its end: the name keeps its own direction and the sentence its order.
    name: (text) => (language === 'ar' ? `\u2068${text}\u2069` : text),
    and: (names) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
    colon: language === 'fr' ? '\u00a0: ' : ': '
  }
}

/** What each language calls itself. */
export const ITSELF = LANGUAGES.map((language) => [language, WORDS[language].itself] as const)

/** The first of some codes that is a language of the page. */
export function languageAmong(...codes: readonly (string | undefined)[]): Language {
  return LANGUAGES.find((one) => one === codes.find((code) => LANGUAGES.some((known) => known === code))) ?? 'fr'
}

/** The language that a browser asks for first among ours (RFC 9110 §12.5.4). */
export function languageAsked(header: string | undefined): Language | undefined {
  const asked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = Number(parameters.find((one) => one.trim().startsWith('q='))?.split('=')[1] ?? 1)
      return { code: tag.split('-')[0], weight: Number.isNaN(weight) ? 0 : weight }
    })
    .sort((one, other) => other.weight - one.weight)
  const found = asked.find(({ code, weight }) => weight > 0 && LANGUAGES.some((known) => known === code))
  return found === undefined ? undefined : languageAmong(found.code)
}

function timeIn(language: Language, locale: string, instant: string, zone: string): string {
  const time = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const written = time.format(new Date(instant))
  return language === 'fr' ? written.replace(':', '\u00a0h\u00a0').replace(/\u00a000$/, '') : written
}
