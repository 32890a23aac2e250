import type { Texts } from '../question.ts'
import { option } from './statuses.ts'

export const TAX_TEXTS = {
  notices: {
    fr: 'Qui figure sur quel avis d’imposition ?',
    en: 'Who is on which tax notice?',
    ar: 'من يظهر على أي إشعار ضريبي (avis d’imposition)؟'
  },
  referenceIncome: (year: number, isOwn: boolean): Texts => ({
    fr: `Quel est le revenu fiscal de référence sur ${isOwn ? 'votre avis' : 'l’avis de votre conjoint ou conjointe'}, pour les revenus de ${year} ?`,
    en: `What is the reference income (“revenu fiscal de référence”) on ${isOwn ? 'your notice' : 'your partner’s notice'}, for the income of ${year}?`,
    ar: `ما هو الدخل الضريبي المرجعي (revenu fiscal de référence) على ${isOwn ? 'إشعارك' : 'إشعار زوجك أو زوجتك'} عن مداخيل سنة ${year}؟`
  }),
  contract: (isOwn: boolean): Texts => ({
    fr: `Le contrat d’électricité du logement est-il au nom de quelqu’un qui déclare sur ${isOwn ? 'votre avis' : 'l’avis de votre conjoint ou conjointe'} ?`,
    en: `Is the electricity contract of the home in the name of somebody who declares on ${isOwn ? 'your notice' : 'your partner’s notice'}?`,
    ar: `هل عقد كهرباء المسكن باسم شخص يصرّح على ${isOwn ? 'إشعارك' : 'إشعار زوجك أو زوجتك'}؟`
  }),
  maintenance: (year: number, isOwn: boolean): Texts => ({
    fr: `Combien de pension alimentaire a été déduit sur ${isOwn ? 'votre avis' : 'l’avis de votre conjoint ou conjointe'}, en ${year} ?`,
    en: `How much maintenance was deducted on ${isOwn ? 'your notice' : 'your partner’s notice'}, in ${year}?`,
    ar: `كم بلغت النفقة المخصومة على ${isOwn ? 'إشعارك' : 'إشعار زوجك أو زوجتك'} في سنة ${year}؟`
  })
}

export const TAX_OPTIONS = {
  own: option('own', 'Vous avez votre avis', 'You have a notice of your own', 'لديك إشعارك الخاص'),
  together: option('together', 'Vous avez un avis commun', 'You have one notice together', 'لديكما إشعار مشترك'),
  apart: option('apart', 'Chacun a son avis', 'Each of you has their own notice', 'لكل منكما إشعاره'),
  parents: option(
    'parents',
    'Vous êtes sur l’avis de vos parents',
    'You are on your parents’ notice',
    'أنت على إشعار والديك'
  ),
  other: option(
    'other',
    'C’est autrement, ou une autre personne y figure',
    'It is otherwise, or somebody else is on it',
    'غير ذلك، أو يظهر عليه شخص آخر'
  )
}

/** A child who is on the notice of the person who answers, or of their partner. */
export function onNotice(rank: number, isOwn: boolean): Texts {
  return {
    fr: `Enfant ${rank} : figure sur ${isOwn ? 'votre avis' : 'l’avis de votre conjoint ou conjointe'}`,
    en: `Child ${rank}: is on ${isOwn ? 'your notice' : 'your partner’s notice'}`,
    ar: `الطفل ${rank}: على ${isOwn ? 'إشعارك' : 'إشعار زوجك أو زوجتك'}`
  }
}
