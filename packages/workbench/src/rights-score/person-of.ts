import type { AssetKind, Monthly, PersonFacts, ResourceKind, RightId } from '@relais/rights-rules'
import { holdsAt, numberAt, type RawCase, type Variables, valueAt } from './raw-case.ts'

const NET: Partial<Record<string, ResourceKind>> = {
  salaire_net: 'wages',
  indemnites_chomage_partiel: 'partial_unemployment',
  remuneration_apprenti: 'apprentice_pay',
  indemnites_stage: 'internship',
  revenus_stage_formation_pro: 'training',
  rpns_benefice_exploitant_agricole: 'self_employment',
  rpns_autres_revenus: 'self_employment',
  rpns_imposables: 'self_employment',
  rpns_micro_entreprise_benefice: 'self_employment',
  indemnites_volontariat: 'volunteering',
  chomage_net: 'unemployment',
  allocation_securisation_professionnelle: 'redundancy_support',
  indemnites_journalieres_maladie: 'sickness',
  indemnites_journalieres_maternite: 'parenthood_leave',
  indemnites_journalieres_paternite: 'parenthood_leave',
  indemnites_journalieres_adoption: 'parenthood_leave',
  indemnites_journalieres_accident_travail: 'work_accident',
  indemnites_journalieres_maladie_professionnelle: 'work_accident',
  pensions_invalidite: 'invalidity_pension',
  retraite_nette: 'pension',
  rente_accident_travail: 'accident_annuity',
  paje_clca: 'parental_benefit',
  paje_prepare: 'parental_benefit',
  pensions_alimentaires_percues: 'maintenance',
  prestation_compensatoire: 'compensatory_allowance',
  revenus_locatifs: 'rent',
  revenus_capital: 'capital',
  f2ee: 'capital',
  f2dc: 'capital',
  f2dh: 'capital',
  f3vz: 'capital',
  bourse_enseignement_sup: 'scholarship',
  bourse_recherche: 'research_grant',
  retraite_combattant: 'veteran_pension',
  dedommagement_victime_amiante: 'asbestos',
  gains_exceptionnels: 'windfall',
  prime_forfaitaire_mensuelle_reprise_activite: 'return_to_work_bonus'
}
const TAXABLE: Partial<Record<string, ResourceKind>> = {
  salaire_imposable: 'wages',
  chomage_imposable: 'unemployment',
  retraite_imposable: 'pension',
  pensions_alimentaires_percues: 'maintenance',
  pensions_invalidite: 'invalidity_pension',
  revenu_assimile_salaire: 'wages',
  rpns_imposables: 'self_employment',
  rpns_benefice_exploitant_agricole: 'self_employment',
  rpns_autres_revenus: 'self_employment',
  revenus_locatifs: 'rent',
  revenus_capital: 'capital'
}
/** Before contributions; whoever tells a net amount alone says nothing of it. */
const GROSS: Partial<Record<string, ResourceKind>> = {
  salaire_de_base: 'wages',
  retraite_brute: 'pension',
  pensions_invalidite: 'invalidity_pension'
}
/** Told for a year, not for a month. */
const YEARLY = /^(revenu_assimile_salaire|rpns_|f[23][a-z]{2}$)/
const ASSETS: Partial<Record<string, AssetKind>> = {
  livret_a: 'livret_a',
  epargne_revenus_non_imposables: 'untaxed_savings',
  epargne_revenus_imposables: 'taxed_savings',
  valeur_locative_immo_non_loue: 'empty_building',
  valeur_locative_terrains_non_loues: 'empty_land',
  valeur_patrimoine_loue: 'rented_out'
}
const PAID: Partial<Record<string, RightId>> = { aah: 'aah', ass: 'ass', asi: 'asi' }
/** The files take a full pension as reached at 65 years and nine months. */
const FULL_PENSION_MONTHS = 789
const MARITAL: Partial<Record<string, NonNullable<PersonFacts['maritalStatus']>>> = {
  marie: 'married',
  pacse: 'pacs',
  divorce: 'divorced',
  veuf: 'widowed'
}
const ACTIVITIES: Partial<Record<string, NonNullable<PersonFacts['activity']>>> = {
  actif: 'employed',
  chomeur: 'unemployed',
  retraite: 'retired'
}

/** One person of a case in a month, with the file's own assumptions for what it leaves out. */
export function personOf(raw: RawCase, id: string, month: number, as: 'adult' | 'child'): PersonFacts {
  const variables = raw.persons.get(id) ?? new Map()
  const resources = byKind(variables, NET)
  const activity = String(valueAt(variables, 'activite', month) ?? '')
  const born = birthDate(variables, month)
  return {
    id,
    birthDate: born,
    ...origin(variables, month),
    livesInFrance: true,
    alsaceMoselle: holdsAt(variables, 'salarie_regime_alsace_moselle', month),
    maritalStatus: MARITAL[String(valueAt(variables, 'statut_marital', month))] ?? 'single',
    activity: ACTIVITIES[activity] ?? 'inactive',
    studies: studies(variables, month, activity),
    grant:
      holdsAt(variables, 'boursier', month) ||
      (numberAt(variables, 'bourse_criteres_sociaux_echelon', month) ?? -1) >= 0,
    leave: 'none',
    workedTwoOfThreeYears: holdsAt(variables, 'rsa_jeune_condition_heures_travail_remplie', month),
    pregnant: holdsAt(variables, 'enceinte', month),
    dueDate: text(month + 2),
    disabilityRate: (numberAt(variables, 'taux_incapacite', month) ?? 0) * 100,
    restrictedAccess: holdsAt(variables, 'aah_restriction_substantielle_durable_acces_emploi', month),
    unfitForWork: holdsAt(variables, 'inapte_travail', month),
    workedFiveOfTenYears: holdsAt(variables, 'ass_precondition_remplie', month),
    fullPension: born <= text(month - FULL_PENSION_MONTHS),
    custody: holdsAt(variables, 'garde_alternee', month) ? 'shared' : 'full',
    placed: holdsAt(variables, 'enfant_place', month),
    otherParent: as === 'child' && raw.parents.length === 1 ? 'does_not_pay' : 'here',
    resources,
    gross: byKind(variables, GROSS),
    taxable: byKind(
      variables,
      variables.has('chomage_imposable') ? TAXABLE : { ...TAXABLE, chomage_net: 'unemployment' }
    ),
    otherResources: 'none',
    endedResources: Object.entries(resources).flatMap(([kind, spans]) =>
      hasEnded(spans as Monthly, month) ? [kind as ResourceKind] : []
    ),
    assets: Object.fromEntries(Object.entries(ASSETS).map(([name, kind]) => [kind, monthly(variables, name)])),
    otherAssets: 'none',
    received: Object.fromEntries(
      Object.entries(PAID).map(([name, right]) => [right, monthly(variables, name)])
    ) as NonNullable<PersonFacts['received']>,
    otherReceived: 'none'
  }
}

/** A variable in cents by month; nothing where the file is silent. */
export function monthly(variables: Variables, name: string): { from: string; to: string; cents: number }[] {
  const spans = (variables.get(name) ?? []).map(({ from, to, value }) => ({
    from: text(Math.max(from, 1900 * 12)),
    to: text(Math.min(to, 2199 * 12)),
    cents: (typeof value === 'number' ? value : 0) * (YEARLY.test(name) ? 100 / 12 : 100)
  }))
  return [{ from: '1900-01', to: '2199-12', cents: 0 }, ...spans]
}

function byKind(
  variables: Variables,
  kinds: Partial<Record<string, ResourceKind>>
): Partial<Record<ResourceKind, Monthly>> {
  const found: Partial<Record<ResourceKind, { from: string; to: string; cents: number }[]>> = {}
  for (const [name, kind] of Object.entries(kinds))
    if (kind && variables.has(name))
      found[kind] = [...(found[kind] ?? []), ...monthly(variables, name).slice(found[kind] ? 1 : 0)]
  return found
}

// The files take an income as ended, and not replaced, in the one month after it was last paid.
function hasEnded(spans: Monthly, month: number): boolean {
  const at = (when: number): number =>
    spans.findLast(({ from, to }) => text(when) >= from && text(when) <= to)?.cents ?? 0
  return at(month) === 0 && at(month - 1) > 0
}

function birthDate(variables: Variables, month: number): string {
  const born = valueAt(variables, 'date_naissance', month)
  if (born !== undefined) return String(born).slice(0, 10)
  const months = numberAt(variables, 'age_en_mois', month)
  const years = numberAt(variables, 'age', month)
  // an age says nothing of the month: born in the one before this
  return text(month - (months ?? (years ?? 40) * 12 + 1))
}

function origin(variables: Variables, month: number): Pick<PersonFacts, 'nationality' | 'permit' | 'permitSince'> {
  const nationality = valueAt(variables, 'nationalite', month)
  const years = numberAt(variables, 'duree_possession_titre_sejour', month)
  const european = valueAt(variables, 'ressortissant_eee', month)
  const other = european === false || (nationality !== undefined && nationality !== 'FR')
  return other
    ? { nationality: 'other', permit: 'work', permitSince: text(month - Math.round((years ?? 0) * 12)) }
    : { nationality: 'french' }
}

function studies(variables: Variables, month: number, activity: string): NonNullable<PersonFacts['studies']> {
  const school = valueAt(variables, 'scolarite', month)
  if (school === 'college' || school === 'lycee') return school
  if (holdsAt(variables, 'etudiant', month) || activity === 'etudiant') return 'higher'
  return school === 'inconnue' || school === undefined ? 'none' : 'other'
}

function text(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}
