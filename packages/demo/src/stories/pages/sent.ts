import { escalate, send } from '../course.ts'
import type { StoryPage } from '../story.ts'

/** Referrals that nobody has opened yet: drafts, and those that lie in an inbox. */
export const sent: StoryPage[] = [
  {
    slug: 'brouillon-rsj',
    who: 'nour-haddadine',
    from: 'passeclair',
    to: 'mission-locale-venissieux',
    rights: ['rsj'],
    drafted: 1,
    need: 'Sans ressources depuis la fin d’un contrat court, souhaite savoir si le revenu de solidarité jeunes est possible.',
    followUp: 'Bilan commencé à la sortie du métro ; reste à voir la situation des parents.',
    course: [],
    ends: 'draft'
  },
  {
    slug: 'brouillon-impaye',
    who: 'philippe-sauvajon-roux',
    from: 'fonciere-solmerieux',
    to: 'maison-metropole-venissieux',
    rights: ['fsl'],
    given: 'by_phone',
    drafted: 2,
    need: 'Impayés de loyer, accepte d’être rappelé.',
    course: [],
    ends: 'draft'
  },
  {
    slug: 'prime-activite-intermittente',
    who: 'aminata-coulibaledo',
    from: 'passeclair',
    to: 'caf-rhone',
    rights: ['prime_activite'],
    drafted: 1,
    need: 'Travaille à temps partiel et n’a jamais demandé la prime d’activité.',
    followUp: 'Trois bulletins de salaire et RIB réunis ; compte caf.fr à réactiver.',
    course: [send(1)],
    ends: 'sent'
  },
  {
    slug: 'loyer-deux-mois',
    who: 'mehmet-karatasli',
    from: 'habitat-ormevert',
    to: 'caf-rhone',
    rights: ['apl'],
    given: 'by_phone',
    drafted: 1,
    need: 'Impayés de loyer, accepte d’être rappelé. Aide au logement à vérifier.',
    course: [send(1, 'sender_out_of_scope')],
    ends: 'sent'
  },
  {
    slug: 'comptoir-pharmacie',
    who: 'roger-pontvianne',
    from: 'pharmacie-trois-meules',
    to: 'passeclair',
    rights: ['css'],
    drafted: 2,
    need: 'N’a pas de complémentaire, d’accord pour un rendez-vous à la permanence du mercredi.',
    course: [send(2, 'sender_out_of_scope')],
    ends: 'sent'
  },
  {
    slug: 'complementaire-famille',
    who: 'dalila-mansouriat',
    from: 'ccas-venissieux',
    to: 'cpam-rhone',
    rights: ['css'],
    drafted: 2,
    need: 'Demande de complémentaire santé solidaire pour le foyer.',
    followUp: 'Avis d’imposition joint au dossier papier ; il manque la signature du conjoint.',
    course: [send(2, 'person_refused')],
    ends: 'sent'
  },
  {
    slug: 'loyer-sans-reponse',
    who: 'hocine-brahimoun',
    from: 'fonciere-solmerieux',
    to: 'maison-metropole-venissieux',
    rights: ['fsl'],
    given: 'by_phone',
    drafted: 7,
    need: 'Dette de loyer, accepte d’être rappelé l’après-midi.',
    course: [send(7, 'sender_out_of_scope'), escalate(4), escalate(1)],
    ends: 'sent'
  },
  {
    slug: 'sans-adresse',
    who: 'cristina-popovescu',
    from: 'maison-elzea',
    to: 'accueil-domiciliade',
    rights: ['domiciliation'],
    urgent: true,
    drafted: 4,
    need: 'Besoin d’une adresse pour recevoir son courrier et déposer ses demandes.',
    followUp: 'Hébergée par une connaissance jusqu’à la fin du mois ; pièce d’identité en règle.',
    assessment:
      'Séparation récente et départ du domicile avec deux enfants scolarisés. Entourage limité, souhaite rester dans le quartier pour l’école. Très autonome dans ses démarches une fois l’adresse obtenue.',
    course: [send(4, 'urgent_need'), escalate(3), escalate(1)],
    ends: 'sent'
  }
]
