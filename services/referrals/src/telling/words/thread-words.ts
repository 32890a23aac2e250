import type { BesideAction } from '../../acting/thread/tell-beside.ts'
import type { WorkerAudience } from '../addressees/audiences.ts'
import type { Words } from './worker-words.ts'

const message = {
  subject: 'un message vous attend',
  sentence: 'Un message a été écrit dans une orientation que vous suivez.'
}
const arrived = {
  subject: 'une pièce est arrivée',
  sentence: 'Une pièce a été jointe à une orientation que vous suivez. Elle a été contrôlée et peut être lue.'
}
const refused = {
  subject: 'une pièce n’a pas pu être transmise',
  sentence:
    'Le contrôle antivirus a refusé une pièce que vous avez jointe à une orientation. Elle a été détruite : envoyez-en une autre copie.'
}

const call = (whose: string) => ({
  subject: 'une personne demande à être rappelée',
  sentence: `Une personne ${whose} demande qu’on l’appelle. Elle l’a fait depuis sa page de suivi.`
})

/** What is told of words and papers beside the actions; what was said and which paper it is stand behind the link. */
export const THREAD_WORDS: Readonly<Partial<Record<BesideAction, Partial<Record<WorkerAudience, Words>>>>> = {
  'ask-call': { sender: call('que vous avez orientée'), 'receiver-owner': call('orientée vers votre structure') },
  message: { sender: message, 'receiver-owner': message },
  'clear-document': { sender: arrived, 'receiver-owner': arrived },
  'refuse-document': { sender: refused, 'receiver-owner': refused }
}
