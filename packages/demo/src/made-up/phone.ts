/** A landline of the south-east that Arcep keeps for fiction (04 65 71, decision 2018-0881, 2.5.12), as E.164. */
export function fictionLandline(rank: number): string {
  return `+3346571${String(rank).padStart(4, '0')}`
}

/** A mobile number that Arcep keeps for fiction (06 39 98, decision 2018-0881, 2.5.12), as E.164. */
export function fictionMobile(rank: number): string {
  return `+3363998${String(rank).padStart(4, '0')}`
}
