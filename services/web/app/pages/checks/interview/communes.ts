import { useEffect, useState } from 'react'

type Commune = readonly [code: string, name: string]

/** The communes of the Métropole de Lyon and the arrondissements of Lyon by their INSEE codes (code officiel géographique 2026). */
export const COMMUNES: readonly Commune[] = [
  ['69003', 'Albigny-sur-Saône'],
  ['69029', 'Bron'],
  ['69033', 'Cailloux-sur-Fontaines'],
  ['69034', 'Caluire-et-Cuire'],
  ['69040', 'Champagne-au-Mont-d’Or'],
  ['69044', 'Charbonnières-les-Bains'],
  ['69046', 'Charly'],
  ['69271', 'Chassieu'],
  ['69063', 'Collonges-au-Mont-d’Or'],
  ['69273', 'Corbas'],
  ['69068', 'Couzon-au-Mont-d’Or'],
  ['69069', 'Craponne'],
  ['69071', 'Curis-au-Mont-d’Or'],
  ['69072', 'Dardilly'],
  ['69275', 'Décines-Charpieu'],
  ['69081', 'Écully'],
  ['69276', 'Feyzin'],
  ['69085', 'Fleurieu-sur-Saône'],
  ['69087', 'Fontaines-Saint-Martin'],
  ['69088', 'Fontaines-sur-Saône'],
  ['69089', 'Francheville'],
  ['69278', 'Genay'],
  ['69091', 'Givors'],
  ['69096', 'Grigny-sur-Rhône'],
  ['69100', 'Irigny'],
  ['69279', 'Jonage'],
  ['69142', 'La Mulatière'],
  ['69250', 'La Tour-de-Salvagny'],
  ['69116', 'Limonest'],
  ['69117', 'Lissieu'],
  ['69381', 'Lyon 1er Arrondissement'],
  ['69382', 'Lyon 2e Arrondissement'],
  ['69383', 'Lyon 3e Arrondissement'],
  ['69384', 'Lyon 4e Arrondissement'],
  ['69385', 'Lyon 5e Arrondissement'],
  ['69386', 'Lyon 6e Arrondissement'],
  ['69387', 'Lyon 7e Arrondissement'],
  ['69388', 'Lyon 8e Arrondissement'],
  ['69389', 'Lyon 9e Arrondissement'],
  ['69127', 'Marcy-l’Étoile'],
  ['69282', 'Meyzieu'],
  ['69283', 'Mions'],
  ['69284', 'Montanay'],
  ['69143', 'Neuville-sur-Saône'],
  ['69149', 'Oullins-Pierre-Bénite'],
  ['69153', 'Poleymieux-au-Mont-d’Or'],
  ['69163', 'Quincieux'],
  ['69286', 'Rillieux-la-Pape'],
  ['69168', 'Rochetaillée-sur-Saône'],
  ['69191', 'Saint-Cyr-au-Mont-d’Or'],
  ['69194', 'Saint-Didier-au-Mont-d’Or'],
  ['69199', 'Saint-Fons'],
  ['69204', 'Saint-Genis-Laval'],
  ['69205', 'Saint-Genis-les-Ollières'],
  ['69207', 'Saint-Germain-au-Mont-d’Or'],
  ['69290', 'Saint-Priest'],
  ['69233', 'Saint-Romain-au-Mont-d’Or'],
  ['69202', 'Sainte-Foy-lès-Lyon'],
  ['69292', 'Sathonay-Camp'],
  ['69293', 'Sathonay-Village'],
  ['69296', 'Solaize'],
  ['69244', 'Tassin-la-Demi-Lune'],
  ['69256', 'Vaulx-en-Velin'],
  ['69259', 'Vénissieux'],
  ['69260', 'Vernaison'],
  ['69266', 'Villeurbanne']
]

/** Whether a code is one of the Métropole. */
export function isOurs(code: string): boolean {
  return COMMUNES.some(([one]) => one === code)
}

let nearby: readonly Commune[] = []

/** The communes around the Métropole, once they are `wanted` and loaded; each with its département, since some share a name. */
export function useNearby(wanted: boolean): readonly Commune[] {
  const [known, show] = useState(nearby)
  useEffect(() => {
    if (!wanted || nearby.length > 0) return
    void import('./nearby-communes.ts').then(({ NEARBY }) => {
      nearby = spread(NEARBY)
      show(nearby)
    })
  }, [wanted])
  return known
}

function spread(byDepartement: Readonly<Record<string, string>>): Commune[] {
  const all = Object.entries(byDepartement).flatMap(([departement, line]) =>
    line.split(',').map((one) => ({ departement, code: departement + one.slice(0, 3), name: one.slice(3) }))
  )
  return all.map(({ departement, code, name }) => [code, `${name} (${departement})`] as const)
}

/** What a commune is called; its code until the list that holds it is loaded. */
export function communeName(code: string): string {
  return [...COMMUNES, ...nearby].find(([one]) => one === code)?.[1] ?? code
}
