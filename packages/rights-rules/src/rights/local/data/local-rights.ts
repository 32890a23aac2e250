import type { Parameters } from '../../../parameters/parameter.ts'
import type { LocalRight } from '../language.ts'
import { AEEH, APA } from './autonomy.ts'
import { DOMICILIATION, TITRE_SEJOUR } from './civil.ts'
import { FSL, VERSEMENT_EAU } from './housing.ts'
import { AIDE_JURIDICTIONNELLE } from './justice.ts'
import { TCL_FREE, TCL_REDUCED } from './mobility.ts'
import { AIDE_CCAS } from './town.ts'
import { TER } from './trains.ts'
import { RSJ } from './youth.ts'

/** The local and procedural rights that come with Relais; a collective may put its own in their place. */
export const LOCAL_RIGHTS: readonly LocalRight[] = [
  FSL,
  RSJ,
  TCL_FREE,
  TCL_REDUCED,
  VERSEMENT_EAU,
  TER,
  APA,
  AEEH,
  AIDE_JURIDICTIONNELLE,
  DOMICILIATION,
  TITRE_SEJOUR,
  AIDE_CCAS
]

/** Every dated value of them, as `right.value`: to tell which are to be read again. */
export const LOCAL_VALUES: Parameters = Object.fromEntries(
  LOCAL_RIGHTS.flatMap(({ code, values }) => Object.entries(values).map(([id, value]) => [`${code}.${id}`, value]))
)
