import type { TableWords } from './french.ts'

// The name of a benefit that the catalogue knows by its parts; others are called as it calls them.
const lines = { aide_logement: 'Aide au logement (APL, ALF ou ALS)' }

/** What is told right by right, in French. */
export const RIGHTS_FRENCH: Readonly<Record<string, TableWords>> = {
  'outreach.situations.byRight.potential': {
    title: 'Droits manquants, par droit',
    method: 'Personnes pour qui un bilan a trouvé ce droit ouvert et non perçu, sur celles qui ont eu un bilan.',
    lines
  },
  'outreach.situations.byRight.received': {
    title: 'Droits déjà perçus, par droit',
    method: 'Personnes qui perçoivent ce droit, sur celles qui ont eu un bilan.',
    lines
  },
  'outreach.situations.byRight.renounced': {
    title: 'Droits refusés par la personne, par droit',
    method: 'Personnes qui ont dit ne pas vouloir ce droit, sur celles à qui il manque.',
    lines
  },
  'funnel.rights.byRight.requested': {
    title: 'Droits demandés, par droit',
    method: 'Ce droit demandé à la première orientation, une fois par orientation, sur tous les droits demandés.',
    lines
  },
  'funnel.rights.byRight.filed': {
    title: 'Dossiers déposés, par droit',
    method:
      'Demandes de ce droit pour lesquelles un dossier a été déposé d’après un résultat noté, quelle qu’en soit la suite, sur toutes celles de ce droit.',
    lines
  },
  'funnel.rights.byRight.opened': {
    title: 'Droits ouverts, par droit',
    method: 'Demandes de ce droit dont le dernier résultat est un droit ouvert, sur toutes celles de ce droit.',
    lines
  },
  'funnel.rights.byRight.refused': {
    title: 'Droits refusés par l’organisme, par droit',
    method: 'Demandes de ce droit dont le dernier résultat est un refus de l’organisme, sur toutes celles de ce droit.',
    lines
  }
}
