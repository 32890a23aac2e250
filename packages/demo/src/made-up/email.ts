/** The address of a demo person at a domain that can never receive mail (RFC 2606, `.example`). */
export function fictionEmail(givenName: string, familyName: string, domain: string): string {
  return `${plain(givenName)}.${plain(familyName)}@${domain}.example`
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z -]/g, '')
    .replaceAll(' ', '-')
}
