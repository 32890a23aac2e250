/** The languages that are offered first (ISO 639); the ones most spoken by those who are met. */
export const SPOKEN = [
  'fr',
  'ar',
  'en',
  'tr',
  'pt',
  'ro',
  'es',
  'it',
  'ru',
  'uk',
  'fa',
  'ps',
  'ka',
  'sq',
  'ta',
  'zh',
  'ber',
  'ff',
  'so'
] as const
