import type { Counted, Limit } from '@relais/service-kit'
import { networkOf } from '@relais/service-kit'

const minutes = (count: number, most: number): Limit => ({ span: `${count} minutes`, most, seconds: count * 60 })
const DAY = 86_400
const day = (most: number): Limit => ({ span: 'day', most, seconds: DAY })

// Many people of one street, or of one social centre, come from one address; a code or a link is one person's.
const fromAddress = (what: string, address: string, limits: readonly Limit[]): Counted => ({
  subject: `${what}|address|${networkOf(address)}`,
  limits
})

/** How often a one-time code is sent for a link. */
export function countCodeAsked(linkId: string, address: string): Counted[] {
  return [
    { subject: `code-asked|link|${linkId}`, limits: [minutes(10, 3), day(10)] },
    fromAddress('code-asked', address, [minutes(10, 20), day(100)])
  ]
}

/** How often codes are tried, whichever code it is: with five tries a code and ten codes a day, a guess succeeds once in 20,000 days. */
export function countCodeTried(linkId: string, address: string): Counted[] {
  return [
    { subject: `code-tried|link|${linkId}`, limits: [day(50)] },
    fromAddress('code-tried', address, [minutes(10, 30), day(200)])
  ]
}

/** How often a new link is asked for in place of one. */
export function countRenewal(hash: Buffer, address: string): Counted[] {
  return [
    { subject: `renewal|link|${hash.toString('hex')}`, limits: [minutes(10, 2), day(5)] },
    fromAddress('renewal', address, [minutes(10, 10), day(50)])
  ]
}

/** How often a date of birth is tried at a link. */
export function countBirthDate(linkId: string, address: string): Counted[] {
  return [
    { subject: `birth-date|link|${linkId}`, limits: [minutes(15, 5), day(15)] },
    fromAddress('birth-date', address, [minutes(15, 20), day(100)])
  ]
}

/** How often eight letters are tried: each code, and hard on each address. */
export function countShortCode(code: string, address: string): Counted[] {
  return [
    { subject: `short-code|code|${code}`, limits: [minutes(15, 5), day(10)] },
    fromAddress('short-code', address, [minutes(15, 10), day(40)])
  ]
}
