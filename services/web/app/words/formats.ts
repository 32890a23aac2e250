// Dates, money and names as people write them. Arabic keeps Latin digits, as its readers do in France.

const ZONE = 'Europe/Paris'
const TAGS = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-FR-u-nu-latn' } as const
type Tagged = keyof typeof TAGS

/** `3 mars 2026`, from an ISO date or instant. */
export function day(value: string, language: Tagged): string {
  return firstOfMonth(formatter(language, { dateStyle: 'long' }).format(instantOf(value)), language)
}

/** `mars 2026`, from `2026-03`. */
export function month(value: string, language: Tagged): string {
  return formatter(language, { month: 'long', year: 'numeric' }).format(instantOf(`${value}-01`))
}

/** `mardi 3 mars 2026 à 14:30`, from an instant. */
export function instant(value: string, language: Tagged): string {
  const format = formatter(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit'
  })
  return firstOfMonth(format.format(instantOf(value)), language)
}

/** French says « 1er mars », and no other day so. */
function firstOfMonth(text: string, language: Tagged): string {
  return language === 'fr' ? text.replace(/(?<=^|\s)1(?=\s\p{L})/u, '1er') : text
}

/** `jeudi` within the six days that follow, else `jeudi 12 novembre`, from an instant. */
export function soonDay(value: string, language: Tagged, now = Date.now()): string {
  const near = instantOf(value).getTime() - now < 6 * 86_400_000
  return formatter(language, {
    weekday: 'long',
    ...(near ? {} : { day: 'numeric', month: 'long' })
  }).format(instantOf(value))
}

/** `17:00`, from an instant. */
export function hour(value: string, language: Tagged): string {
  return formatter(language, { hour: '2-digit', minute: '2-digit' }).format(instantOf(value))
}

/** `il y a 3 jours`, `dans 2 heures`, from an instant. */
export function sinceNow(value: string, language: Tagged, now = Date.now()): string {
  const minutes = Math.round((instantOf(value).getTime() - now) / 60_000)
  const size = Math.abs(minutes)
  const [count, unit] =
    size < 60
      ? [minutes, 'minute' as const]
      : size < 60 * 24
        ? [minutes / 60, 'hour' as const]
        : [minutes / 1440, 'day' as const]
  return new Intl.RelativeTimeFormat(TAGS[language], { numeric: 'auto' }).format(Math.round(count), unit)
}

/** `1 234 €` or `1 234,50 €`, from cents. */
export function euros(cents: number, language: Tagged): string {
  const digits = cents % 100 === 0 ? 0 : 2
  return new Intl.NumberFormat(TAGS[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  }).format(cents / 100)
}

/** `Amina BENALI`: the family name in capitals, as French files have it. */
export function fullName({ givenName, familyName }: { givenName: string; familyName: string }): string {
  return `${givenName} ${familyName.toLocaleUpperCase('fr-FR')}`
}

/** A French number in pairs, as it is read aloud: `06 39 98 12 34`. */
export function telephone(number: string): string {
  const own = /^\+33(\d{9})$/.exec(number)?.[1]
  return own === undefined ? number : `0${own}`.replaceAll(/(\d\d)(?=\d)/g, '$1\u00a0')
}

function formatter(language: Tagged, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(TAGS[language], { ...options, timeZone: ZONE })
}

/** A date without an hour is noon in its own right: no zone moves it to another day. */
function instantOf(value: string): Date {
  return new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T12:00:00Z` : value)
}

/** Which day it is in France at an instant, as an ISO date. */
export function dayInParis(at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' }).format(at)
}
