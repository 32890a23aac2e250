import { z } from 'zod'

const LA_POSTE = '356000000'

/** What is wrong with a SIRET, as a rule's code; null when nothing is. Spaces are not accepted here. */
export function siretFault(siret: string): 'siret-shape' | 'siren-key' | 'siret-key' | null {
  if (!/^\d{14}$/.test(siret)) return 'siret-shape'
  const siren = siret.slice(0, 9)
  if (luhnSum(siren) % 10 !== 0) return 'siren-key'
  if (luhnSum(siret) % 10 === 0) return null
  // The establishments of La Poste outgrew the key: their fourteen digits sum to a multiple of five instead (Insee).
  return siren === LA_POSTE && plainSum(siret) % 5 === 0 ? null : 'siret-key'
}

/** A SIRET: fourteen digits, the key of the SIREN (the first nine) and of the whole checked. */
export const Siret = z
  .string()
  .max(14)
  .regex(/^\d{14}$/, { error: 'Give the fourteen digits without spaces.' })
  .superRefine((siret, context) => {
    const rule = siretFault(siret)
    if (rule === null || rule === 'siret-shape') return
    context.addIssue({ code: 'custom', params: { rule }, message: MESSAGES[rule] })
  })
  .meta({ id: 'Siret', description: 'An establishment in the Sirene register: fourteen digits with the right keys.' })

const MESSAGES = {
  'siren-key': 'Check the first nine digits (the SIREN): their key is wrong.',
  'siret-key': 'Check the fourteen digits: their key is wrong.'
}

/** Counted from the right, every second digit is doubled (ISO/IEC 7812-1). */
function luhnSum(digits: string): number {
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place])
    const weighed = place % 2 === 0 ? digit : digit * 2
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum
}

function plainSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0)
}
