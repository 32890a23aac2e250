import type { Schemas } from '@relais/client'

type Party = Pick<Schemas['OrganisationSummary'], 'kind' | 'secrecyRegime'> | undefined

/**
 * How much may be told between two organisations, least first: landlords and life places never above the minimal level; the social assessment only
 * between two under professional secrecy (CASF art. L121-6-2). The server holds it; this only spares a refusal.
 */
export function levelsBetween(sender: Party, recipient: Party): Schemas['DisclosureLevel'][] {
  if (sender === undefined || recipient === undefined) return ['minimal']
  if ([sender, recipient].some(({ kind }) => kind === 'landlord' || kind === 'life_place')) return ['minimal']
  return ['minimal', 'follow_up']
}
