import type { OrganisationPage } from './organisation.ts'

type LifePlace = Pick<OrganisationPage, 'slug' | 'name' | 'territories' | 'signedOn'> & {
  openingHours: string
  member: [givenName: string, familyName: string, jobTitle: string]
}

/** Shops, a library, a caretaker's lodge: places of daily life that pass a light word on, and receive nothing. */
export const lifePlaces: OrganisationPage[] = (
  [
    {
      slug: 'pharmacie-trois-meules',
      name: 'Pharmacie des Trois-Meules',
      territories: ['moulin-a-vent'],
      signedOn: '2026-01-29',
      openingHours: 'Mo-Fr 08:30-12:30,14:00-19:30; Sa 09:00-12:30; PH off',
      member: ['Brigitte', 'Escoffarel', 'Pharmacienne titulaire']
    },
    {
      slug: 'optique-clairmirette',
      name: 'Optique Clairmirette',
      territories: ['moulin-a-vent'],
      signedOn: '2026-01-29',
      openingHours: 'Tu-Sa 09:30-12:30,14:00-19:00; PH off',
      member: ['Samuel', 'Attalvi', 'Opticien']
    },
    {
      slug: 'brasserie-timbale-ozon',
      name: 'Brasserie La Timbale d’Ozon',
      territories: ['centre'],
      signedOn: '2026-02-18',
      openingHours: 'Mo-Sa 07:00-21:00',
      member: ['Gilles', 'Perrachaud', 'Gérant']
    },
    {
      slug: 'bibliotheque-rosa-darmelle',
      name: 'Bibliothèque de quartier Rosa-Darmelle',
      territories: ['moulin-a-vent', 'qpv-acacias'],
      signedOn: '2026-02-04',
      openingHours: 'Tu,Fr 15:00-18:30; We 10:00-12:30,14:00-18:30; Sa 10:00-16:00; PH off',
      member: ['Marion', 'Tellecombe', 'Bibliothécaire']
    },
    {
      slug: 'loge-ormieres',
      name: 'Loge de la résidence Les Ormières',
      territories: ['minguettes', 'qpv-minguettes-clochettes'],
      signedOn: '2026-02-10',
      openingHours: 'Mo-Fr 08:00-11:30,17:00-19:00; PH off',
      member: ['Manuela', 'Carvalhosa', 'Gardienne d’immeuble']
    },
    {
      slug: 'boulangerie-mie-arzille',
      name: 'Boulangerie La Mie d’Arzille',
      territories: ['max-barel', 'qpv-duclos-barel'],
      signedOn: '2026-03-11',
      openingHours: 'Tu-Su 06:30-13:00,15:30-19:30',
      member: ['Hakim', 'Lounacer', 'Boulanger']
    },
    {
      slug: 'coiffure-boucles-soraya',
      name: 'Coiffure Les Boucles de Soraya',
      territories: ['parilly'],
      signedOn: '2026-03-11',
      openingHours: 'Tu-Sa 09:00-19:00; PH off',
      member: ['Soraya', 'Benyelloun', 'Gérante']
    },
    {
      slug: 'laverie-bulle-ormeau',
      name: 'Laverie La Bulle d’Ormeau',
      territories: ['charreard'],
      signedOn: null,
      openingHours: 'Mo-Su 07:00-21:00',
      member: ['Tien', 'Phamvanh', 'Exploitant']
    }
  ] satisfies LifePlace[]
).map(({ openingHours, member, ...place }) => ({
  ...place,
  kind: 'life_place',
  secrecyRegime: 'outside_secrecy',
  takesPart: 'sends',
  services: [['Relais d’information de quartier', [], openingHours]],
  members: [[...member, 'agent', 'lead']]
}))
