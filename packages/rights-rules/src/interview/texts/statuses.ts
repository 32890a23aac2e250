import type { Option } from '../question.ts'

/** A choice of the list that is shown. */
export function option(value: string, fr: string, en: string, ar: string): Option {
  return { value, text: { fr, en, ar } }
}

export const NATIONALITY_OPTIONS: readonly Option[] = [
  option('french', 'Française', 'French', 'فرنسية'),
  option(
    'eea',
    'D’un pays de l’Union européenne, de Norvège, d’Islande, du Liechtenstein ou de Suisse',
    'Of a country of the European Union, Norway, Iceland, Liechtenstein or Switzerland',
    'من بلد في الاتحاد الأوروبي أو النرويج أو آيسلندا أو ليختنشتاين أو سويسرا'
  ),
  option('other', 'D’un autre pays', 'Of another country', 'من بلد آخر')
]

export const PERMIT_OPTIONS: readonly Option[] = [
  option('resident_card', 'Carte de résident de dix ans', 'Ten-year resident card', 'بطاقة مقيم لعشر سنوات'),
  option(
    'protected',
    'Réfugié, apatride ou protection subsidiaire',
    'Refugee, stateless or subsidiary protection',
    'لاجئ أو عديم الجنسية أو حماية فرعية'
  ),
  option(
    'work',
    'Un autre titre qui permet de travailler',
    'Another permit that allows to work',
    'تصريح آخر يسمح بالعمل'
  ),
  option(
    'no_work',
    'Un titre qui ne permet pas de travailler',
    'A permit that does not allow to work',
    'تصريح لا يسمح بالعمل'
  ),
  option('asylum_seeker', 'Une demande d’asile en cours', 'A pending asylum claim', 'طلب لجوء قيد الدراسة'),
  option('none', 'Aucun titre', 'No permit', 'بدون تصريح')
]

export const LEAVE_OPTIONS: readonly Option[] = [
  option('none', 'Non', 'No', 'لا'),
  option('parental', 'Oui, en congé parental', 'Yes, on parental leave', 'نعم، في إجازة والدية'),
  option('sabbatical', 'Oui, en congé sabbatique', 'Yes, on sabbatical leave', 'نعم، في إجازة تفرغ'),
  option('unpaid', 'Oui, en disponibilité ou sans solde', 'Yes, on other unpaid leave', 'نعم، في إجازة أخرى بدون أجر')
]

export const OTHER_PARENT_OPTIONS: readonly Option[] = [
  option('here', 'Il ou elle vit ici', 'Lives here', 'يعيش هنا'),
  option('pays', 'Verse la pension prévue', 'Pays the maintenance that is due', 'يدفع النفقة المقررة'),
  option('does_not_pay', 'Ne verse rien, ou pas tout', 'Pays nothing, or not all', 'لا يدفع شيئًا أو لا يدفع كل المبلغ'),
  option('cannot_pay', 'N’a pas les moyens de payer', 'Cannot afford to pay', 'لا يملك القدرة على الدفع'),
  option('unknown', 'N’a pas reconnu l’enfant', 'Did not recognise the child', 'لم يعترف بالطفل'),
  option('dead', 'Est décédé', 'Has died', 'متوفى')
]
