import type { TableWords } from './french.ts'

/** What was done for the network, in French. */
export const NETWORK_FRENCH: Readonly<Record<string, TableWords>> = {
  'outreach.network': {
    title: 'Réseau : durée',
    lines: { minutes: ['Minutes d’action collective', 'Durée des actions dont elle est connue.'] }
  },
  'outreach.network.activities': {
    title: 'Réseau : actions collectives',
    lines: {
      all: [
        'Actions collectives',
        'Ateliers, formations, réunions d’information, stands et groupes de travail notés et non annulés.'
      ],
      counted: [
        'Dont tous les participants ont été comptés',
        'Actions où chacun a été compté ; pour les autres, personne n’est ajouté.'
      ]
    }
  },
  'outreach.network.byKind': {
    title: 'Réseau : actions par type',
    method: 'Actions de ce type, sur toutes les actions.',
    lines: {
      workshop: 'Atelier',
      training: 'Formation',
      information_meeting: 'Réunion d’information',
      stand: 'Stand',
      working_group: 'Groupe de travail'
    }
  },
  'outreach.network.people': {
    title: 'Réseau : participants',
    lines: {
      all: ['Participants', 'Participants ajoutés d’une action à l’autre : qui vient deux fois compte deux fois.'],
      actors: ['Dont acteurs locaux sensibilisés ou formés', 'Tous les participants, sauf les habitants.'],
      trained: ['Dont à une formation', 'Participants venus à une formation, sur tous.']
    }
  },
  'outreach.network.byAudience': {
    title: 'Réseau : participants par public',
    method: 'Participants de ce public, sur tous les participants.',
    lines: {
      professionals: 'Professionnels',
      volunteers: 'Bénévoles',
      elected_officials: 'Élus',
      students: 'Étudiants en travail social',
      residents: 'Habitants',
      other: 'Autres'
    }
  },
  'outreach.network.organisations': {
    title: 'Réseau : structures participantes',
    lines: {
      members: ['Membres du collectif', 'Structures du collectif qui ont participé, chacune une fois.'],
      others: [
        'Autres structures',
        'Structures hors du collectif, ajoutées d’une action à l’autre : qui vient deux fois compte deux fois.'
      ]
    }
  }
}
