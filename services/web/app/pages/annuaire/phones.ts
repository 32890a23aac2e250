/** `04 72 50 00 00`, as it is dialled in France, from `+33472500000`; a number of elsewhere stays as it is. */
export function nationalPhone(phone: string): string {
  return phone.replace(/^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1 $2 $3 $4 $5')
}

/** A number as the directory holds it (E.164), from how people write it; null when nothing was written. */
export function internationalPhone(written: string): string | null {
  const digits = written.replace(/[\s.\-()]/g, '').replace(/^00/, '+')
  return digits === '' ? null : digits.replace(/^0(?=\d{9}$)/, '+33')
}
