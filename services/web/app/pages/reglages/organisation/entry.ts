import type { Schemas } from '@relais/client'
import type { WordId } from '../../../words/words.ts'
import { internationalPhone, nationalPhone } from '../../annuaire/phones.ts'

type Organisation = Schemas['Organisation']
type Change = Schemas['OrganisationChange']

/** A service as it is typed; `key` tells it apart until the server names it. */
export interface ServiceEntry extends Pick<Organisation['services'][number], 'name' | 'rights' | 'openingHours'> {
  key: string
  id?: string
  phone: string
  email: string
}

/** An organisation as it is typed. */
export interface OrganisationEntry
  extends Pick<
    Organisation,
    'name' | 'kind' | 'secrecyRegime' | 'maySend' | 'mayReceive' | 'retentionMonths' | 'territoryIds'
  > {
  siret: string
  services: ServiceEntry[]
}

/** What each part is called when others changed it. */
export const PARTS: Record<keyof OrganisationEntry, WordId> = {
  name: 'settings.name',
  kind: 'settings.kind',
  siret: 'settings.siret',
  secrecyRegime: 'settings.secrecy',
  maySend: 'settings.may',
  mayReceive: 'settings.may',
  retentionMonths: 'settings.retention',
  territoryIds: 'settings.territories',
  services: 'settings.services'
}

/** An organisation that joins, before anything is typed. */
export const NEWCOMER: OrganisationEntry = {
  name: '',
  kind: 'association',
  siret: '',
  secrecyRegime: 'discretion',
  maySend: true,
  mayReceive: true,
  retentionMonths: 24,
  territoryIds: [],
  services: []
}

/** An organisation as it was read, to be typed over. */
export function entryOf(organisation: Organisation): OrganisationEntry {
  const { name, kind, siret, secrecyRegime, maySend, mayReceive, retentionMonths } = organisation
  const { territoryIds, services } = organisation
  return {
    ...{ name, kind, secrecyRegime, maySend, mayReceive, retentionMonths, territoryIds },
    siret: siret ?? '',
    services: services.map(({ phone, email, ...service }) => ({
      ...service,
      key: service.id,
      phone: nationalPhone(phone ?? ''),
      email: email ?? ''
    }))
  }
}

/** What was typed, as the API takes it. */
export function changeOf({ siret, services, ...rest }: Partial<OrganisationEntry>): Change {
  return {
    ...rest,
    ...(siret === undefined ? {} : { siret: siretIn(siret) }),
    ...(services === undefined ? {} : { services: services.map(serviceOf) })
  }
}

/** An organisation that joins, as the API takes it. */
export function newcomerOf({ siret, services, ...rest }: OrganisationEntry): Schemas['NewOrganisation'] {
  return { ...rest, siret: siretIn(siret), services: services.map(serviceOf) }
}

function serviceOf({ key: _, phone, email, ...service }: ServiceEntry) {
  return { ...service, phone: internationalPhone(phone), email: email.trim() || null }
}

function siretIn(typed: string): string | null {
  return typed.replace(/\s/g, '') || null
}
