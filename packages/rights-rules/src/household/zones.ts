/** A zone of rents: arrêté du 17 mars 1978, of which only what is certain is written here. */
export type Zone = 1 | 2 | 3

const ZONE_1 = /^(75|92)\d{3}$/
const CORSICA = /^(2A|2B|20)\d{3}$/
/** Departments without any commune in zone 2. */
const ZONE_3 = /^(03|04|05|09|12|15|19|23|24|32|36|43|46|48|52|55|58|61|65|82)\d{3}$/

/** Chief towns of the agglomerations of more than 100,000 inhabitants. */
const TOWNS = [
  ...['06088', '10387', '13055', '14118', '16015', '17300', '21231', '25056', '26362', '29019', '30189', '31555'],
  ...['33063', '34172', '35238', '37261', '38185', '42218', '44109', '45234', '49007', '51454', '54395', '56121'],
  ...['57463', '59350', '63113', '64102', '64445', '66136', '67482', '68224', '72181', '73065', '74010', '76351'],
  ...['76540', '80021', '83137', '84007', '86194', '87085']
]

/** The communes around Lyon that have been in the agglomeration since the zones were drawn. */
const AROUND_LYON = [
  ...['69003', '69029', '69033', '69034', '69040', '69044', '69046', '69063', '69068', '69069', '69071', '69072'],
  ...['69081', '69085', '69087', '69088', '69089', '69091', '69096', '69100', '69116', '69123', '69127', '69142'],
  ...['69143', '69149', '69152', '69153', '69168', '69191', '69194', '69199', '69202', '69204', '69205'],
  ...['69207', '69233', '69244', '69250', '69256', '69259', '69260', '69266', '69271', '69273', '69275', '69276'],
  ...['69278', '69279', '69282', '69283', '69284', '69286', '69290', '69292', '69293', '69296'],
  ...['69381', '69382', '69383', '69384', '69385', '69386', '69387', '69388', '69389']
]

const ZONE_2 = new Set([...TOWNS, ...AROUND_LYON])

/** The zone of a commune, by its INSEE code, where it is certain. */
export function zoneOf(commune: string | undefined): Zone | undefined {
  if (commune === undefined) return undefined
  if (ZONE_1.test(commune)) return 1
  if (CORSICA.test(commune) || ZONE_2.has(commune)) return 2
  return ZONE_3.test(commune) ? 3 : undefined
}
