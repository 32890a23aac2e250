import type { DISPUTE_REASONS, REFUSED_BY_BODY_REASONS } from '@relais/referral-lifecycle'
import type { Language } from './words.ts'

type Reasons<Code extends string> = Record<Language, Record<Code, string>>

/** Why a body said no, as it is said to the person. */
export const REFUSED: Reasons<keyof typeof REFUSED_BY_BODY_REASONS> = {
  fr: {
    resources_above_limit: 'vos revenus sont trop élevés pour cette aide.',
    residence_condition: 'il faut habiter en France depuis un certain temps.',
    permit_condition: 'il faut un autre titre de séjour.',
    age_condition: 'ce n’est pas pour votre âge.',
    household_not_accepted: 'la situation de votre foyer n’a pas été acceptée.',
    contribution_period: 'il faut avoir travaillé plus longtemps.',
    right_own_condition: 'il manque une condition propre à cette aide.',
    other_right_first: 'il faut d’abord demander une autre aide.',
    obligations_not_met: 'une démarche obligatoire n’a pas été faite.',
    incomplete_file: 'il manquait des papiers dans le dossier.',
    filed_too_late: 'la demande est arrivée trop tard.',
    silence_is_refusal: 'il n’y a pas eu de réponse, et cela veut dire non.',
    not_explained: 'la lettre ne le dit pas.',
    other: 'pour une autre raison.'
  },
  en: {
    resources_above_limit: 'you earn too much for this help.',
    residence_condition: 'you must have lived in France for some time.',
    permit_condition: 'you need another residence permit.',
    age_condition: 'it is not for your age.',
    household_not_accepted: 'the situation of your household was not accepted.',
    contribution_period: 'you must have worked for longer.',
    right_own_condition: 'one of the conditions for this help is not met.',
    other_right_first: 'you must ask for another help first.',
    obligations_not_met: 'something you had to do was not done.',
    incomplete_file: 'papers were missing from the file.',
    filed_too_late: 'the application came too late.',
    silence_is_refusal: 'there was no answer, and that means no.',
    not_explained: 'the letter does not say.',
    other: 'for another reason.'
  },
  ar: {
    resources_above_limit: 'دخلك أعلى من الحد المسموح به لهذه المساعدة.',
    residence_condition: 'يجب أن تكون الإقامة في فرنسا منذ مدة معيّنة.',
    permit_condition: 'يلزم نوع آخر من بطاقة الإقامة.',
    age_condition: 'هذه المساعدة ليست لمن هم في عمرك.',
    household_not_accepted: 'لم يُقبل وضع أسرتك.',
    contribution_period: 'يلزم العمل مدة أطول.',
    right_own_condition: 'ينقص شرط من شروط هذه المساعدة.',
    other_right_first: 'يجب أولًا طلب مساعدة أخرى.',
    obligations_not_met: 'هناك إجراء إلزامي لم يتمّ.',
    incomplete_file: 'كانت هناك أوراق ناقصة في الملف.',
    filed_too_late: 'وصل الطلب متأخرًا.',
    silence_is_refusal: 'لم يصل أي جواب، وهذا يعني لا.',
    not_explained: 'الرسالة لا تذكر السبب.',
    other: 'لسبب آخر.'
  }
}

/** What may be wrong with a result, as the person says it. */
export const DISPUTED: Reasons<keyof typeof DISPUTE_REASONS> = {
  fr: {
    right_not_open: 'Je n’ai pas ce droit.',
    nothing_received: 'Je n’ai rien reçu.',
    amount_or_date_wrong: 'Le montant ou la date est faux.',
    claim_not_filed: 'La demande n’a pas été faite.',
    right_forgotten: 'On a oublié quelque chose que j’avais demandé.',
    person_not_contacted: 'Personne ne m’a appelé ni écrit.',
    wrong_result: 'Ce qui est écrit est faux.',
    other: 'Autre chose.'
  },
  en: {
    right_not_open: 'I do not have this right.',
    nothing_received: 'I have not received anything.',
    amount_or_date_wrong: 'The amount or the date is wrong.',
    claim_not_filed: 'Nobody handed in the application.',
    right_forgotten: 'Something I asked for was forgotten.',
    person_not_contacted: 'Nobody called me or wrote to me.',
    wrong_result: 'What is written here is wrong.',
    other: 'Something else.'
  },
  ar: {
    right_not_open: 'ليس لدي هذا الحق.',
    nothing_received: 'لم أستلم شيئًا.',
    amount_or_date_wrong: 'المبلغ أو التاريخ غير صحيح.',
    claim_not_filed: 'لم يُقدَّم الطلب.',
    right_forgotten: 'نُسي شيء كنت قد طلبته.',
    person_not_contacted: 'لم يتصل بي أحد ولم يكتب لي.',
    wrong_result: 'المكتوب هنا غير صحيح.',
    other: 'شيء آخر.'
  }
}
