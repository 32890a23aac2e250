import { timingSafeEqual } from 'node:crypto'
import type { TypedDate } from './pages/door-pages.ts'

/** A date of birth as it was typed, `1984-03-12`; null when it is none. Arabic keyboards write their own digits. */
export function readBirthDate({ day, month, year }: TypedDate): string | null {
  const [d, m, y] = [day, month, year].map((part) => Number(western(part)))
  if (d === undefined || m === undefined || y === undefined) return null
  if (![d, m, y].every(Number.isInteger) || y < 1900 || y > 2200) return null
  const date = new Date(Date.UTC(y, m - 1, d))
  const same = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
  return same ? date.toISOString().slice(0, 10) : null
}

/** Whether two dates are the same, in the same time whether they are or not. */
export function sameDate(one: string | null, other: string | null): boolean {
  const [first, second] = [one, other].map((date) => Buffer.from((date ?? '').padEnd(10).slice(0, 10)))
  return timingSafeEqual(first!, second!) && one !== null && other !== null
}

function western(typed: string): string {
  return typed.trim().replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.codePointAt(0)! & 0xf))
}
