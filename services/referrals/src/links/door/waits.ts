/** How long to wait, in words. */
export function waitInWords(seconds: number, language: 'fr' | 'en' | 'ar'): string {
  const [count, unit] =
    seconds < 90
      ? ([seconds, 'second'] as const)
      : seconds < 5_400
        ? ([Math.ceil(seconds / 60), 'minute'] as const)
        : ([Math.ceil(seconds / 3_600), 'hour'] as const)
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}
