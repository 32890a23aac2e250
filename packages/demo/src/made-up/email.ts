/** The address of a demo person at a domain that can never receive mail (RFC 2606, `.example`). */
export function fictionEmail(givenName: string, familyName: string, domain: string): string {
  return `${plainName(givenName)}.${plainName(familyName)}@${domain}.example`
}

/** A name without accents, capitals or spaces, as an address or a slug wants it. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^a-z -]/g, '')
    .replaceAll(' ', '-')
}
