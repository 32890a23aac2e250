import { CAPACITY_FRENCH } from './capacity-french.ts'
import { NETWORK_FRENCH } from './network-french.ts'
import { RESULTS_FRENCH } from './results-french.ts'
import { RIGHTS_FRENCH } from './rights-french.ts'

/** What a table is called, how its lines are counted where one sentence says it for all, and what each line is called: alone, or with its own method. */
export interface TableWords {
  title: string
  method?: string
  lines: Readonly<Record<string, string | readonly [label: string, method: string]>>
}

const WORKED = 'en jours ouvrés (hors jours fériés de métropole), nets des pauses du délai du destinataire'

/** The reports in French, as who funds reads them, by table. */
export const FRENCH: Readonly<Record<string, TableWords>> = {
  outreach: {
    title: 'Bilans',
    lines: { checks: ['Bilans des droits', 'Bilans des droits faits dans la période.'] }
  },
  'outreach.contacts': {
    title: 'Aller-vers : contacts',
    lines: {
      all: [
        'Contacts d’aller-vers',
        'Contacts notés et non annulés : des rencontres, jamais des personnes distinctes.'
      ],
      followed: [
        'Suivis d’un bilan ou d’une orientation',
        'Contacts suivis d’un bilan des droits ou d’une orientation, sur tous les contacts.'
      ],
      minutes: ['Minutes de contact', 'Durée des contacts dont elle est connue.']
    }
  },
  'outreach.contacts.byPlace': {
    title: 'Aller-vers : contacts par type de lieu',
    method: 'Contacts dans ce type de lieu, sur tous les contacts.',
    lines: {
      foot_of_building: 'Pied d’immeuble',
      street: 'Rue',
      shop: 'Commerce',
      bar_restaurant: 'Café, restaurant',
      market: 'Marché',
      school_gate: 'Sortie d’école',
      social_centre: 'Centre social',
      public_service: 'Service public',
      worship_or_association: 'Culte, association',
      drop_in: 'Permanence',
      home_visit: 'À domicile',
      event: 'Événement',
      phone: 'Téléphone',
      other: 'Autre lieu'
    }
  },
  'outreach.persons': {
    title: 'Personnes et non-recours',
    lines: {
      checked: [
        'Personnes ayant eu un bilan',
        'Chaque personne compte une fois ; un bilan anonyme compte pour une personne.'
      ],
      nonTakeUp: [
        'Personnes à qui il manque au moins un droit',
        'Personnes pour qui un bilan a trouvé un droit ouvert et non perçu, sur celles qui ont eu un bilan. À ne pas comparer à un taux national : ce sont des personnes rencontrées.'
      ],
      mainstream: [
        'Dont au moins un droit commun',
        'Personnes à qui il manque au moins un droit commun, sur celles à qui il manque un droit.'
      ]
    }
  },
  'outreach.situations': {
    title: 'Droits manquants',
    lines: {
      nonTakeUp: ['Droits manquants', 'Une personne et un droit qu’un bilan a trouvé ouvert et non perçu.'],
      mainstream: ['Dont de droit commun', 'Droits manquants de droit commun, sur tous les droits manquants.'],
      renounced: [
        'Dont refusés par la personne',
        'Droits que la personne a dit ne pas vouloir, sur tous les droits manquants.'
      ]
    }
  },
  'outreach.situations.byForm': {
    title: 'Formes de non-recours',
    method: 'Droits manquants dont la forme de non-recours a été dite, sur tous ; de beaucoup, rien n’a été dit.',
    lines: {
      not_known: 'Droit non connu',
      not_claimed: 'Droit connu, non demandé',
      not_received: 'Droit demandé, non reçu',
      not_offered: 'Droit non proposé'
    }
  },
  'outreach.situations.byCause': {
    title: 'Causes du non-recours',
    method: 'Droits manquants dont la cause a été dite, sur tous ; de beaucoup, rien n’a été dit.',
    // The causes that collectives name most; another code is spelled out.
    lines: {
      never_heard_of_it: 'N’en avait jamais entendu parler',
      thought_not_entitled: 'Pensait ne pas y avoir droit',
      complexity: 'Démarche trop compliquée',
      digital: 'Difficulté avec le numérique',
      fear_of_overpayment: 'Crainte d’un indu à rembourser',
      stigma: 'Crainte du regard des autres'
    }
  },
  ...NETWORK_FRENCH,
  'funnel.referrals': {
    title: 'Orientations',
    lines: {
      sent: [
        'Envoyées',
        'Orientations dont la première de la chaîne a été envoyée dans la période, réorientations comprises ; ni brouillons, ni erreurs de saisie.'
      ],
      acknowledged: [
        'Lues',
        'Orientations dont le destinataire a montré qu’il en a pris connaissance, sur celles envoyées.'
      ],
      answered: [
        'Répondues',
        'Orientations acceptées, mises en liste d’attente ou refusées au moins une fois, sur celles envoyées ; lire n’est pas répondre.'
      ],
      accepted: ['Acceptées', 'Orientations dont la dernière réponse est d’accepter, sur celles qui ont une réponse.'],
      waitlisted: [
        'Mises en liste d’attente',
        'Orientations dont la dernière réponse est la liste d’attente, sur celles qui ont une réponse.'
      ],
      declined: ['Refusées', 'Orientations dont la dernière réponse est de refuser, sur celles qui ont une réponse.'],
      started: ['Accompagnement commencé', 'Orientations dont la personne a été rencontrée, sur celles envoyées.'],
      resolved: ['Résultats donnés', 'Orientations dont chaque droit a un résultat, sur celles envoyées.'],
      closed: ['Terminées', 'Orientations closes et non rouvertes, sur celles envoyées.'],
      redirected: ['Réorientées', 'Orientations passées à une autre structure, sur celles envoyées.'],
      withdrawn: ['Retirées', 'Orientations retirées par le prescripteur, sur celles envoyées.'],
      personDeclined: [
        'La personne n’a pas souhaité poursuivre',
        'Orientations que la personne n’a pas ou plus voulues, ce qui est une fin légitime, sur celles envoyées.'
      ],
      expired: [
        'Expirées sans réponse',
        'Orientations closes faute d’action après chaque relance, sur celles envoyées.'
      ]
    }
  },
  'funnel.declinedBySide': {
    title: 'Refus, par cause',
    method: 'Orientations refusées dont le motif tient à ce côté, sur celles refusées.',
    lines: {
      person: 'La personne',
      provider: 'La structure',
      eligibility: 'Les conditions du droit',
      capacity: 'La place disponible',
      scope: 'Le périmètre',
      duplicate: 'Un doublon',
      unstated: 'Non précisé'
    }
  },
  'funnel.loop': {
    title: 'Boucles fermées',
    lines: {
      closed: [
        'Chaque droit a son résultat',
        'Premières orientations dont chaque droit a un résultat qui le termine, où qu’il ait été noté dans la chaîne ; une demande en attente ou un renvoi ne termine rien.'
      ]
    }
  },
  'funnel.rights': {
    title: 'Droits demandés',
    lines: {
      requested: ['Droits demandés', 'Droits demandés à la première orientation, chacun une fois.'],
      filed: [
        'Dossier déposé',
        'Droits pour lesquels un dossier a été déposé d’après un résultat noté, quelle qu’en soit la suite, sur ceux demandés.'
      ],
      withResult: ['Avec un résultat', 'Droits qui ont un résultat, même en attente, sur ceux demandés.'],
      gained: ['Ouverts, maintenus ou revalorisés', 'Droits ouverts, maintenus ou revalorisés, sur ceux demandés.']
    }
  },
  'funnel.rights.byResult': {
    title: 'Résultat de chaque droit',
    method: 'Droits dont c’est le dernier résultat dans la chaîne, sur ceux demandés.',
    lines: {}
  },
  ...RIGHTS_FRENCH,
  'funnel.times': {
    title: 'Délais',
    lines: {
      sentToAcknowledged: ['De l’envoi à la lecture', `Du premier envoi au premier signe de lecture, ${WORKED}.`],
      sentToAnswered: [
        'De l’envoi à la réponse',
        `Du premier envoi à la première réponse, sur les orientations répondues, ${WORKED}.`
      ],
      sentToStarted: [
        'De l’envoi au début de l’accompagnement',
        `Du premier envoi à la première rencontre avec la personne, ${WORKED}.`
      ],
      sentToResolved: ['De l’envoi aux résultats', `Du premier envoi au résultat du dernier droit, ${WORKED}.`],
      sentToClosed: ['De l’envoi à la clôture', `Du premier envoi à la clôture, ${WORKED}.`]
    }
  },
  ...RESULTS_FRENCH,
  ...CAPACITY_FRENCH
}
