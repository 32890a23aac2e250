import type { AssetKind, ResourceKind } from '../../situation/kinds.ts'
import type { Situation } from '../../situation/situation.ts'
import type { Option, Texts } from '../question.ts'
import { option } from './statuses.ts'

export const MONEY_TEXTS = {
  incomes: {
    fr: 'Quels revenus ou quelle épargne y a-t-il eu dans le foyer ces trois dernières années ?',
    en: 'Which income or savings has there been in the home in the last three years?',
    ar: 'ما هي المداخيل أو المدخرات في البيت خلال السنوات الثلاث الأخيرة؟'
  },
  ended: {
    fr: 'Lequel de ces revenus s’est arrêté sans être remplacé ?',
    en: 'Which of these has stopped without anything in its place?',
    ar: 'أي من هذه المداخيل توقف دون بديل؟'
  },
  owned: {
    fr: 'Quels biens y a-t-il, en plus du logement habité ?',
    en: 'What is owned besides the home?',
    ar: 'ما هي الممتلكات غير السكن؟'
  }
} satisfies Record<string, Texts>

/** What is asked about an amount whose name is given. */
export const AMOUNT_TEXTS = {
  resources: (what: Texts): Texts => ({
    fr: `${what.fr} : combien par mois, en net ?`,
    en: `${what.en}: how much a month, net?`,
    ar: `${what.ar}: كم في الشهر، صافيًا؟`
  }),
  taxable: (what: Texts): Texts => ({
    fr: `${what.fr} : combien par mois, en net imposable ?`,
    en: `${what.en}: how much a month, as taxable income (“net imposable”)?`,
    ar: `${what.ar}: كم في الشهر، من الدخل الخاضع للضريبة (net imposable)؟`
  }),
  gross: (what: Texts): Texts => ({
    fr: `${what.fr} : combien par mois, en brut ?`,
    en: `${what.en}: how much a month, before contributions?`,
    ar: `${what.ar}: كم في الشهر، قبل الاقتطاعات؟`
  }),
  year: (what: Texts, year: number): Texts => ({
    fr: `${what.fr} : combien en ${year}, en net imposable ?`,
    en: `${what.en}: how much in ${year}, as taxable income (“net imposable”)?`,
    ar: `${what.ar}: كم في سنة ${year}، من الدخل الخاضع للضريبة (net imposable)؟`
  }),
  assets: (what: Texts): Texts => ({
    fr: `${what.fr} : pour combien ?`,
    en: `${what.en}: how much is it?`,
    ar: `${what.ar}: كم القيمة؟`
  }),
  received: (what: Texts): Texts => ({
    fr: `${what.fr} : combien par mois ?`,
    en: `${what.en}: how much a month?`,
    ar: `${what.ar}: كم في الشهر؟`
  })
}

export const INCOME_OPTIONS: readonly Option[] = [
  option('wages', 'Un salaire', 'Pay from a job', 'أجر من عمل'),
  option(
    'learning',
    'Un apprentissage, un stage, une formation payée, un service civique ou du chômage partiel',
    'An apprenticeship, an internship, paid training, civic service or short-time work',
    'تدرّج مهني أو تدريب أو تكوين مدفوع أو خدمة مدنية أو بطالة جزئية'
  ),
  option('self_employment', 'Une activité à son compte', 'Self-employment', 'عمل حر'),
  option('unemployment', 'Le chômage', 'Unemployment benefit', 'إعانة البطالة'),
  option(
    'sickness',
    'Des indemnités de maladie, de maternité ou d’accident',
    'Sickness, maternity or accident pay',
    'تعويضات مرض أو أمومة أو حادث'
  ),
  option('pension', 'Une retraite', 'A retirement pension', 'معاش تقاعد'),
  option(
    'invalidity',
    'Une pension d’invalidité ou une rente',
    'An invalidity pension or an annuity',
    'معاش عجز أو إيراد دائم'
  ),
  option(
    'maintenance',
    'Une pension alimentaire ou une prestation compensatoire',
    'Maintenance or a compensatory allowance',
    'نفقة أو تعويض طلاق'
  ),
  option('property', 'Des loyers ou des placements', 'Rents or investments', 'إيجارات أو استثمارات'),
  option(
    'savings',
    'De l’épargne, ou un bien en plus du logement',
    'Savings, or property besides the home',
    'مدخرات أو عقار غير السكن'
  ),
  option('scholarship', 'Une bourse', 'A grant', 'منحة دراسية'),
  option('other', 'Un autre revenu', 'Other income', 'دخل آخر')
]

/** What each kind of income or asset is called. */
export const KIND_NAMES: Readonly<Record<ResourceKind | AssetKind, Texts>> = {
  wages: { fr: 'Salaires', en: 'Pay', ar: 'الأجور' },
  partial_unemployment: { fr: 'Chômage partiel', en: 'Short-time work', ar: 'البطالة الجزئية' },
  apprentice_pay: { fr: 'Paie d’apprentissage', en: 'Apprentice pay', ar: 'أجر التدرّج المهني' },
  internship: { fr: 'Gratification de stage', en: 'Internship pay', ar: 'أجر التدريب' },
  training: { fr: 'Formation payée', en: 'Paid training', ar: 'التكوين المدفوع' },
  self_employment: { fr: 'Activité à son compte', en: 'Self-employment', ar: 'العمل الحر' },
  volunteering: { fr: 'Service civique ou volontariat', en: 'Civic service', ar: 'الخدمة المدنية' },
  unemployment: { fr: 'Chômage', en: 'Unemployment benefit', ar: 'إعانة البطالة' },
  redundancy_support: {
    fr: 'Allocation de sécurisation professionnelle',
    en: 'Redundancy support (ASP)',
    ar: 'إعانة تأمين المسار المهني'
  },
  sickness: { fr: 'Indemnités de maladie', en: 'Sickness pay', ar: 'تعويضات المرض' },
  parenthood_leave: {
    fr: 'Indemnités de maternité ou de paternité',
    en: 'Maternity or paternity pay',
    ar: 'تعويضات الأمومة أو الأبوة'
  },
  work_accident: { fr: 'Indemnités d’accident du travail', en: 'Work accident pay', ar: 'تعويضات حادث العمل' },
  invalidity_pension: { fr: 'Pension d’invalidité', en: 'Invalidity pension', ar: 'معاش العجز' },
  pension: { fr: 'Retraites', en: 'Retirement pensions', ar: 'معاشات التقاعد' },
  accident_annuity: { fr: 'Rente d’accident du travail', en: 'Work accident annuity', ar: 'إيراد حادث العمل' },
  parental_benefit: { fr: 'Allocation de congé parental', en: 'Parental leave benefit', ar: 'إعانة الإجازة الوالدية' },
  maintenance: { fr: 'Pension alimentaire reçue', en: 'Maintenance received', ar: 'النفقة المستلمة' },
  compensatory_allowance: { fr: 'Prestation compensatoire', en: 'Compensatory allowance', ar: 'تعويض الطلاق' },
  rent: { fr: 'Loyers reçus', en: 'Rents received', ar: 'الإيجارات المستلمة' },
  capital: { fr: 'Revenus de placements', en: 'Income from investments', ar: 'عائدات الاستثمارات' },
  scholarship: { fr: 'Bourse d’études', en: 'Student grant', ar: 'المنحة الدراسية' },
  research_grant: { fr: 'Bourse de recherche', en: 'Research grant', ar: 'منحة البحث' },
  veteran_pension: { fr: 'Retraite du combattant', en: 'Veteran’s pension', ar: 'معاش المحارب' },
  asbestos: { fr: 'Indemnités de l’amiante', en: 'Asbestos compensation', ar: 'تعويضات الأسبستوس' },
  windfall: { fr: 'Gain exceptionnel', en: 'A windfall', ar: 'ربح استثنائي' },
  return_to_work_bonus: { fr: 'Prime de reprise d’activité', en: 'Return-to-work bonus', ar: 'منحة العودة إلى العمل' },
  other: { fr: 'Autre revenu', en: 'Other income', ar: 'دخل آخر' },
  livret_a: { fr: 'Livret A', en: 'Livret A savings account', ar: 'دفتر الادخار Livret A' },
  untaxed_savings: {
    fr: 'Autre épargne sans impôt (LDDS, LEP…)',
    en: 'Other tax-free savings (LDDS, LEP…)',
    ar: 'مدخرات أخرى معفاة من الضريبة (LDDS، LEP…)'
  },
  taxed_savings: {
    fr: 'Épargne imposée (assurance-vie, actions…)',
    en: 'Taxed savings (life insurance, shares…)',
    ar: 'مدخرات خاضعة للضريبة (تأمين على الحياة، أسهم…)'
  },
  empty_building: {
    fr: 'Logement ou bâtiment non loué (loyer qu’il rapporterait en un an)',
    en: 'Building that is not let (the rent that it could bring in a year)',
    ar: 'مبنى غير مؤجر (الإيجار الممكن في السنة)'
  },
  empty_land: {
    fr: 'Terrain non loué (loyer qu’il rapporterait en un an)',
    en: 'Land that is not let (the rent that it could bring in a year)',
    ar: 'أرض غير مؤجرة (الإيجار الممكن في السنة)'
  },
  rented_out: {
    fr: 'Bien mis en location (loyer d’un an)',
    en: 'Property that is let (rent of a year)',
    ar: 'عقار مؤجر (إيجار سنة)'
  },
  real_estate: {
    fr: 'Valeur de tous les biens immobiliers, sans le logement habité',
    en: 'Value of all buildings and land, without the home',
    ar: 'قيمة كل العقارات دون السكن'
  }
}

const ASSETS = [
  'livret_a',
  'untaxed_savings',
  'taxed_savings',
  'empty_building',
  'empty_land',
  'rented_out',
  'real_estate'
] as const

export const ASSET_OPTIONS: readonly Option[] = ASSETS.map((value) => ({ value, text: KIND_NAMES[value] }))

/** A text with the word for whom it is about in front. */
export function named(text: Texts, id: string, { applicant, partner, children }: Situation): Texts {
  if (partner === undefined || (partner === 'none' && !children?.some((child) => child.id === id))) return text
  if (id === applicant.id) return before({ fr: 'Vous', en: 'You', ar: 'أنت' }, text)
  const rank = (children ?? []).findIndex((child) => child.id === id) + 1
  if (rank > 0) return before({ fr: `Enfant ${rank}`, en: `Child ${rank}`, ar: `الطفل ${rank}` }, text)
  return before({ fr: 'Votre conjoint ou conjointe', en: 'Your partner', ar: 'زوجك أو زوجتك' }, text)
}

function before(who: Texts, text: Texts): Texts {
  return { fr: `${who.fr} — ${text.fr}`, en: `${who.en} — ${text.en}`, ar: `${who.ar} — ${text.ar}` }
}
