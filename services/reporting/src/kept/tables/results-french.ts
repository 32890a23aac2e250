import type { TableWords } from './french.ts'

const WORKED = 'en jours ouvrés (hors jours fériés de métropole), nets des pauses du délai du destinataire'
const SOURCES = {
  body_letter: 'Courrier de l’organisme',
  body_portal: 'Espace en ligne de l’organisme',
  person_said: 'Dit par la personne',
  staff_estimate: 'Estimation du professionnel'
}
const money = (name: string, title: string, method: string): Record<string, TableWords> => ({
  [`results.money.${name}`]: { title, lines: { total: ['Toutes sources', method] } },
  [`results.money.${name}.bySource`]: { title: `${title}, par source`, method, lines: SOURCES }
})

/** The results of referrals in French, by table. */
export const RESULTS_FRENCH: Readonly<Record<string, TableWords>> = {
  'results.times': {
    title: 'Délais jusqu’au droit',
    lines: {
      checkToSent: ['Du bilan à l’envoi', 'Du bilan des droits au premier envoi, en jours ouvrés.'],
      sentToAnswered: [
        'De l’envoi à la réponse',
        `Du premier envoi à la première réponse, sur les orientations envoyées dans la période et répondues, ${WORKED}.`
      ],
      answeredToFiled: [
        'De la réponse au dépôt du dossier',
        `De la première réponse au dépôt du dossier, sur les droits décidés dans la période dont le dépôt est connu, ${WORKED}.`
      ],
      filedToDecided: [
        'Du dépôt à la décision',
        `Du dépôt du dossier à la décision, sur les droits décidés dans la période dont le dépôt est connu, ${WORKED}.`
      ],
      sentToDecided: [
        'De l’envoi à la décision',
        `Du premier envoi à la décision de l’organisme, sur les droits décidés dans la période, ${WORKED}.`
      ],
      decidedToPaid: [
        'De la décision au premier versement',
        `De la décision au premier versement, sur les droits décidés dans la période dont le versement est connu, ${WORKED}.`
      ]
    }
  },
  'results.success': {
    title: 'Décisions de la période',
    lines: {
      decided: [
        'Droits décidés par l’organisme',
        'Droits ouverts, maintenus, revalorisés ou refusés dans la période ; chacun une fois, avec son dernier résultat.'
      ],
      gained: ['Ouverts, maintenus ou revalorisés', 'Droits ouverts, maintenus ou revalorisés, sur ceux décidés.'],
      opened: ['Dont ouverts', 'Droits ouverts, sur ceux décidés.'],
      maintainedOrRaised: ['Dont maintenus ou revalorisés', 'Droits maintenus ou revalorisés, sur ceux décidés.'],
      refused: ['Refusés par l’organisme', 'Droits refusés par l’organisme, sur ceux décidés.']
    }
  },
  'results.success.byRight': {
    title: 'Droits obtenus, par droit',
    method: 'Droits ouverts, maintenus ou revalorisés de cette sorte, sur tous ceux obtenus.',
    lines: {}
  },
  'results.withinThreeMonths': {
    title: 'Droits obtenus en trois mois',
    lines: {
      roots: [
        'Personnes ayant obtenu au moins un droit',
        'Premières orientations dont au moins un droit est obtenu dans les 90 jours qui suivent le bilan (l’envoi, sans bilan), sur celles des mois qui ont leurs 90 jours.'
      ],
      rights: [
        'Droits obtenus',
        'Droits obtenus dans les 90 jours qui suivent le bilan (l’envoi, sans bilan), sur ceux demandés dans les mois qui ont leurs 90 jours.'
      ]
    }
  },
  'results.cohorts.roots': {
    title: 'Personnes ayant obtenu un droit en trois mois, par mois du bilan',
    method:
      'Premières orientations du mois dont au moins un droit est obtenu dans les 90 jours ; un mois plus récent n’est pas complet.',
    lines: {}
  },
  'results.cohorts.rights': {
    title: 'Droits obtenus en trois mois, par mois du bilan',
    method: 'Droits obtenus dans les 90 jours, sur ceux demandés dans le mois ; un mois plus récent n’est pas complet.',
    lines: {}
  },
  'results.responseRates.answeredInTime': {
    title: 'Réponses dans les délais, par structure',
    method: 'Orientations reçues répondues avant leur échéance, sur celles envoyées dans la période.',
    lines: {}
  },
  'results.responseRates.answeredLate': {
    title: 'Réponses en retard, par structure',
    method: 'Orientations reçues répondues après leur échéance, sur celles envoyées dans la période.',
    lines: {}
  },
  'results.responseRates.unansweredLate': {
    title: 'Sans réponse après l’échéance, par structure',
    method: 'Orientations reçues sans réponse dont l’échéance est passée, sur celles envoyées dans la période.',
    lines: {}
  },
  'results.responseRates.waiting': {
    title: 'Réponse attendue, par structure',
    method: 'Orientations reçues dont l’échéance n’est pas passée, sur celles envoyées dans la période.',
    lines: {}
  },
  ...money(
    'monthly',
    'Euros par mois des droits ouverts',
    'Montants par mois des droits ouverts dans la période, quand ils ont été dits.'
  ),
  ...money(
    'annualised',
    'Euros par an des droits ouverts',
    'Douze fois le montant par mois, comme si chaque droit restait ouvert un an.'
  ),
  ...money('arrears', 'Rappels', 'Rappels des droits obtenus dans la période.'),
  ...money(
    'once',
    'Aides versées en une fois',
    'Aides versées en une fois des droits obtenus dans la période, jamais ajoutées aux montants par mois.'
  ),
  'results.money': {
    title: 'Montants connus',
    lines: {
      coverage: [
        'Droits ouverts dont le montant est dit',
        'Droits ouverts dont le montant par mois est dit, sur ceux ouverts.'
      ]
    }
  }
}
