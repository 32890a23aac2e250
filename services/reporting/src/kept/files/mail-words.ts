import type { MailRow } from '../../store/kept/files.ts'

// French: the language in which workers work. No figure, no place, no period: for all that there is the page behind the link.

const READY = {
  subject: 'votre fichier est prêt',
  sentence:
    'Le fichier que vous avez demandé est prêt. Vous pouvez le télécharger pendant sept jours, à cette adresse\u00a0:',
  because: 'vous avez demandé un fichier'
}
const FROZEN = {
  subject: 'votre rapport est prêt à remettre',
  sentence:
    'Le rapport que vous avez figé est prêt à remettre. Vous pouvez télécharger son PDF pendant sept jours, à l’adresse qui suit\u00a0; le rapport reste dans Relais.',
  because: 'vous avez figé un rapport'
}
const FAILED = {
  subject: 'votre fichier n’a pas pu être préparé',
  sentence: 'Le fichier que vous attendez n’a pas pu être préparé. La page dit pourquoi, et que faire\u00a0:'
}

/** The mail about a file. */
export function mailOf({ id, state, told }: Pick<MailRow, 'id' | 'state' | 'told'>, publicUrl: string) {
  const ready = told === 'always' ? FROZEN : READY
  const { subject, sentence } = state === 'failed' ? FAILED : ready
  return {
    subject: `Relais\u00a0: ${subject}`,
    paragraphs: [
      'Bonjour,',
      sentence,
      `${publicUrl}/pilotage/rapports?fichier=${id}`,
      `Vous recevez ce message parce que ${ready.because} dans Relais.`
    ]
  }
}
