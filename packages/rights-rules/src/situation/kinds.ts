/** Kinds of income, as a payslip, a notice or a bank account name them. */
export const RESOURCE_KINDS = [
  'wages',
  'partial_unemployment',
  'apprentice_pay',
  'internship',
  'training',
  'self_employment',
  'volunteering',
  'unemployment',
  'redundancy_support',
  'sickness',
  'parenthood_leave',
  'work_accident',
  'invalidity_pension',
  'pension',
  'accident_annuity',
  'parental_benefit',
  'maintenance',
  'compensatory_allowance',
  'rent',
  'capital',
  'scholarship',
  'research_grant',
  'veteran_pension',
  'asbestos',
  'windfall',
  'return_to_work_bonus',
  'other'
] as const
export type ResourceKind = (typeof RESOURCE_KINDS)[number]

/**
 * Kinds of assets: savings in cents; buildings and land by the yearly rent that they could bring (*valeur locative*), and
 * together, but for the home, by the price that they would fetch (`real_estate`).
 */
export const ASSET_KINDS = [
  'livret_a',
  'untaxed_savings',
  'taxed_savings',
  'empty_building',
  'empty_land',
  'rented_out',
  'real_estate'
] as const
export type AssetKind = (typeof ASSET_KINDS)[number]
