import { accept, acknowledge, assign, contact, escalate, noShow, schedule, send } from '../course.ts'
import type { StoryPage } from '../story.ts'

/** Referrals that were taken on and whose person has not been met yet. */
export const accepted: StoryPage[] = [
  {
    slug: 'parent-seule',
    who: 'hawa-diabirou',
    from: 'passeclair',
    to: 'caf-rhone',
    rights: ['rsa', 'asf'],
    drafted: 6,
    need: 'Élève seule deux enfants, n’a demandé ni RSA ni soutien familial.',
    followUp: 'Livret de famille et bail réunis ; déclaration de ressources à faire ensemble.',
    course: [send(6), acknowledge(5), accept(4), contact(2, 'phone', 'message_left')],
    ends: 'accepted'
  },
  {
    slug: 'dette-de-loyer',
    who: 'hassan-jabrounet',
    from: 'logis-belvelin',
    to: 'maison-metropole-venissieux',
    rights: ['fsl'],
    given: 'by_phone',
    drafted: 5,
    need: 'Impayés de loyer, accepte d’être rappelé. Parle arabe, un peu français.',
    course: [send(5, 'sender_out_of_scope'), acknowledge(4), accept(3)],
    ends: 'accepted'
  },
  {
    slug: 'complementaire-expiree',
    who: 'ramata-syllade',
    from: 'ccas-venissieux',
    to: 'cpam-rhone',
    rights: ['css'],
    drafted: 8,
    need: 'Complémentaire santé solidaire arrivée à son terme le mois dernier, à renouveler.',
    followUp: 'Formulaire signé ; il manque l’avis d’imposition du fils aîné.',
    course: [
      send(8, 'not_offered', 'sent_knowingly'),
      acknowledge(7),
      accept(6),
      contact(4, 'phone', 'no_answer'),
      contact(3, 'sms', 'message_left')
    ],
    ends: 'accepted'
  },
  {
    slug: 'rendez-vous-prefecture',
    who: 'ermira-hoxhallari',
    from: 'escale-mirabelia',
    to: 'prefecture-rhone',
    rights: ['titre_sejour'],
    drafted: 9,
    need: 'Téléservice bloqué, besoin d’un rendez-vous au point d’accueil numérique.',
    followUp: 'Captures d’écran de l’erreur conservées ; titre valable encore dix semaines.',
    course: [send(9), acknowledge(8), accept(7), schedule(5, -3, 'Point d’accueil numérique, guichet 4')],
    ends: 'accepted'
  },
  {
    slug: 'rsa-suite-mediation',
    who: 'bilal-sahnounet',
    from: 'mediation-mezaille',
    to: 'caf-rhone',
    rights: ['rsa'],
    drafted: 4,
    need: 'Fin d’indemnisation proche, demande de RSA à préparer avec un conseiller.',
    followUp: 'Espace caf.fr créé à la permanence ; notification de fin de droits jointe.',
    // she is away: for now it is the work of her delegate
    course: [
      send(4, 'not_offered', 'other_need'),
      acknowledge(3),
      accept(2),
      assign(1, 'anne-sophie.delaporterie@caf-rhone.example')
    ],
    ends: 'accepted'
  },
  {
    slug: 'salarie-en-insertion',
    who: 'samba-diengou',
    from: 'chantier-vertambule',
    to: 'caf-rhone',
    rights: ['prime_activite'],
    drafted: 10,
    need: 'En contrat d’insertion à vingt-six heures, prime d’activité jamais demandée.',
    followUp: 'Trois bulletins de salaire remis ; pas d’adresse électronique.',
    course: [
      send(10),
      acknowledge(9),
      accept(8),
      schedule(7, 4, 'Accueil de Vénissieux, bureau 2'),
      noShow(3),
      schedule(2, -2, 'Accueil de Vénissieux, bureau 2')
    ],
    ends: 'accepted'
  },
  {
    slug: 'retraite-residence',
    who: 'michel-garandot',
    from: 'residence-tisserives',
    to: 'ccas-venissieux',
    rights: ['aspa'],
    drafted: 14,
    need: 'Petite retraite, redevance difficile à payer, d’accord pour un rendez-vous.',
    course: [send(14, 'sender_out_of_scope'), acknowledge(13), accept(11), escalate(5), escalate(2)],
    ends: 'accepted'
  }
]
