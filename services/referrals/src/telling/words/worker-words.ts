import type { ReferralAction } from '@relais/referral-lifecycle'
import type { WorkerAudience } from '../addressees/audiences.ts'
import { THREAD_WORDS } from './thread-words.ts'

/** What a mail to a worker says: no name, no right, no organisation, no reason; for all that there is the page behind the link. */
export interface Words {
  subject: string
  sentence: string
}

type Told = Partial<Record<WorkerAudience, Words>>

const words = (subject: string, sentence: string): Words => ({ subject, sentence })

/** For each action of the lifecycle and each of those whom its table tells; and for what is given back because somebody left. French: the language in which workers work. */
export const WORKER_WORDS: Readonly<Record<ReferralAction | 'release', Told>> = {
  send: {
    'receiver-duty-list': words(
      'une orientation est arrivée',
      'Une orientation est arrivée dans la boîte de votre structure. Quelqu’un doit en prendre connaissance.'
    )
  },
  acknowledge: {
    'sender-in-app': words(
      'une orientation a été lue',
      'La structure sollicitée a pris connaissance d’une orientation.'
    )
  },
  'ask-info': {
    sender: words(
      'un complément vous est demandé',
      'La structure sollicitée a besoin d’un complément pour une orientation que vous avez envoyée. Elle attend votre réponse pour continuer.'
    )
  },
  'reply-info': {
    'receiver-owner': words(
      'le complément demandé est arrivé',
      'Le prescripteur a répondu à votre demande de complément. L’orientation reprend là où elle en était.'
    )
  },
  accept: {
    sender: words(
      'une orientation est acceptée',
      'La structure sollicitée accepte une orientation que vous avez envoyée. Elle va prendre contact avec la personne.'
    )
  },
  waitlist: {
    sender: words(
      'une orientation est en liste d’attente',
      'La structure sollicitée retient une orientation que vous avez envoyée, mais n’a pas de place pour l’instant.'
    )
  },
  decline: {
    sender: words(
      'une orientation est refusée',
      'La structure sollicitée ne peut pas donner suite à une orientation que vous avez envoyée. À vous de choisir la suite.'
    ),
    upstream: words(
      'une orientation que vous suivez est refusée',
      'La structure sollicitée ne peut pas donner suite à une orientation que vous suivez.'
    )
  },
  'un-accept': {
    sender: words(
      'une orientation acceptée vous revient',
      'La structure sollicitée revient sur une orientation qu’elle avait acceptée. À vous de choisir la suite.'
    ),
    coordinator: words(
      'une structure revient sur une acceptation',
      'Dans le collectif, une structure revient sur une orientation qu’elle avait acceptée.'
    )
  },
  assign: {
    'previous-owner': words(
      'une orientation change de mains',
      'Une orientation dont vous aviez la charge est confiée à quelqu’un d’autre dans votre structure.'
    ),
    'new-owner': words('une orientation vous est confiée', 'Une orientation de votre structure vous est confiée.')
  },
  hold: {
    sender: words(
      'une orientation est en pause',
      'Une orientation que vous avez envoyée est en pause jusqu’à une date donnée.'
    )
  },
  resume: {
    sender: words('une orientation reprend', 'Une orientation que vous avez envoyée reprend après une pause.')
  },
  release: {
    'receiver-duty-list': words(
      'une orientation n’a plus de référent',
      'Dans votre structure, une orientation n’a plus de référent : la personne qui la suivait est partie. Quelqu’un doit la reprendre.'
    ),
    sender: words(
      'une orientation n’est plus suivie',
      'La structure sollicitée n’a plus personne pour suivre une orientation que vous avez envoyée. Vous pouvez la transmettre à une autre structure.'
    ),
    coordinator: words(
      'une structure n’a plus personne',
      'Dans le collectif, une structure n’a plus personne pour suivre une orientation qu’elle a reçue.'
    )
  },
  'log-contact': {},
  schedule: {},
  'no-show': {},
  reschedule: {},
  start: {},
  'record-outcome': {
    sender: words(
      'un résultat est enregistré',
      'La structure sollicitée a enregistré un résultat pour une orientation que vous avez envoyée.'
    )
  },
  confirm: {
    receiver: words('un résultat est confirmé', 'Le résultat d’une orientation que vous avez suivie est confirmé.'),
    sender: words(
      'la personne a donné son avis',
      'La personne a donné son avis sur le résultat d’une orientation que vous avez envoyée.'
    )
  },
  dispute: {
    receiver: words('un résultat est contesté', 'Le résultat d’une orientation que vous avez suivie est contesté.'),
    sender: words(
      'la personne a donné son avis',
      'La personne a donné son avis sur le résultat d’une orientation que vous avez envoyée.'
    )
  },
  'correct-outcome': {
    'first-informed': words(
      'un résultat est corrigé',
      'Un résultat qui vous avait été transmis est corrigé. La première version reste dans l’historique.'
    )
  },
  'ask-again': {
    'receiver-owner': words(
      'une demande déposée attend des nouvelles',
      'Une demande a été déposée il y a soixante jours. Qu’est-elle devenue ?'
    ),
    'sender-in-app': words(
      'des nouvelles sont demandées',
      'Des nouvelles d’une demande déposée sont demandées à la structure sollicitée.'
    )
  },
  close: {
    sender: words(
      'une orientation est clôturée',
      'Une orientation que vous avez envoyée est clôturée : son résultat n’a pas été contesté dans le délai.'
    ),
    receiver: words(
      'une orientation est clôturée',
      'Une orientation que vous avez suivie est clôturée : son résultat n’a pas été contesté dans le délai.'
    )
  },
  reopen: {
    sender: words('une orientation est rouverte', 'Une orientation que vous avez envoyée est rouverte.'),
    upstream: words('une orientation est rouverte', 'Une orientation que vous suivez est rouverte.'),
    receiver: words('une orientation est rouverte', 'Une orientation que votre structure a reçue est rouverte.')
  },
  redirect: {
    'root-sender': words(
      'une orientation passe à une autre structure',
      'Une orientation que vous avez envoyée est transmise à une autre structure. Vous continuez à la suivre.'
    ),
    upstream: words(
      'une orientation passe à une autre structure',
      'Une orientation que vous suivez est transmise à une autre structure.'
    ),
    'previous-owner': words(
      'une orientation quitte votre structure',
      'Une orientation dont vous aviez la charge est transmise à une autre structure.'
    )
  },
  'suggest-redirect': {
    sender: words(
      'une autre structure vous est proposée',
      'La structure sollicitée propose de s’adresser à une autre pour une orientation que vous avez envoyée. À vous d’en parler avec la personne.'
    )
  },
  supersede: {
    'sender-in-app': words(
      'une autre structure a pris le relais',
      'Une autre structure, sollicitée en même temps, a pris le relais.'
    ),
    receiver: words(
      'une autre structure a pris le relais',
      'Une orientation que votre structure a reçue est prise en charge ailleurs. Vous n’avez plus rien à faire.'
    )
  },
  discard: {},
  withdraw: {
    receiver: words(
      'le prescripteur retire une orientation',
      'Le prescripteur retire une orientation que votre structure a reçue. Si elle était déjà acceptée, confirmez le retrait.'
    )
  },
  'confirm-withdrawal': {
    sender: words('un retrait est confirmé', 'Une orientation que vous aviez demandé à retirer est retirée.'),
    receiver: words('une orientation est retirée', 'Une orientation que votre structure a reçue est retirée.')
  },
  'person-declines': {
    sender: words(
      'une orientation prend fin',
      'Une orientation que vous avez envoyée prend fin à la demande de la personne.'
    ),
    receiver: words(
      'une orientation prend fin',
      'Une orientation que votre structure a reçue prend fin à la demande de la personne.'
    )
  },
  'withdraw-agreement': {
    sender: words(
      'un accord est retiré',
      'L’accord d’une personne à une orientation que vous avez envoyée est retiré.'
    ),
    receiver: words(
      'un accord est retiré',
      'L’accord d’une personne à une orientation que votre structure a reçue est retiré. Son contenu n’est plus lisible.'
    )
  },
  escalate: {
    'ball-holder': words(
      'une orientation est en retard',
      'Une orientation attend votre action et son délai est dépassé.'
    ),
    'ball-holder-lead': words(
      'une orientation est en retard dans votre structure',
      'Dans votre structure, une orientation reste sans suite malgré une première relance.'
    ),
    coordinator: words(
      'une orientation est en retard dans le collectif',
      'Dans le collectif, une orientation reste sans suite malgré deux relances.'
    )
  },
  expire: {
    sender: words(
      'une orientation a expiré',
      'Une orientation que vous avez envoyée n’a pas reçu de réponse malgré les relances. Elle a expiré.'
    ),
    upstream: words(
      'une orientation a expiré',
      'Une orientation que vous suivez n’a pas reçu de réponse malgré les relances. Elle a expiré.'
    ),
    receiver: words(
      'une orientation a expiré',
      'Une orientation que votre structure a reçue est restée sans suite. Elle a expiré.'
    ),
    coordinator: words(
      'une orientation a expiré',
      'Dans le collectif, une orientation est restée sans suite malgré les relances. Elle a expiré.'
    )
  },
  'mark-error': {
    receiver: words(
      'une orientation était une erreur',
      'Une orientation que votre structure a reçue est signalée comme faite par erreur. Son contenu n’est plus lisible.'
    ),
    coordinator: words(
      'une orientation était une erreur',
      'Dans le collectif, une orientation est signalée comme faite par erreur.'
    )
  }
}

const FOOTER =
  'Vous recevez ce message parce que vous travaillez avec Relais. Vos préférences d’envoi s’y changent à tout moment.'

/** The mail to a worker; null for what is told in the pages alone. `ending`: where to go, and what stands under it. */
export function workerMail(
  notice: string,
  audience: string,
  ending: readonly string[]
): { subject: string; paragraphs: string[] } | null {
  const all: Readonly<Record<string, Told>> = { ...WORKER_WORDS, ...THREAD_WORDS }
  const told = all[notice]?.[audience as WorkerAudience]
  if (told === undefined) return null
  return { subject: `Relais : ${told.subject}`, paragraphs: ['Bonjour,', told.sentence, ...ending] }
}

/** The paragraph under every mail to workers. */
export const WORKER_FOOTER = FOOTER
