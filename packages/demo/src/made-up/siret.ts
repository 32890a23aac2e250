/**
 * A SIRET of fourteen digits whose two keys are right and which no establishment can bear: no SIREN begins with 000.
 * `rank` tells organisations apart (1 to 99,999).
 */
export function fictionSiret(rank: number): string {
  const siren = withKey(`000${String(rank).padStart(5, '0')}`)
  return withKey(`${siren}0001`)
}

/** Adds the Luhn key: counted from the right, every second digit is doubled, and the sum must end in zero. */
function withKey(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}
