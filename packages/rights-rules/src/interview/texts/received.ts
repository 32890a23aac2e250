import type { Option, Texts } from '../question.ts'

export const RECEIVED_TEXT: Texts = {
  fr: 'Lesquelles de ces aides le foyer a-t-il touchées ces trois dernières années ?',
  en: 'Which of these benefits has the home been paid in the last three years?',
  ar: 'أي من هذه الإعانات حصل عليها البيت خلال السنوات الثلاث الأخيرة؟'
}

/** The names of what is paid each month. */
export const RIGHT_NAMES = {
  rsa: { fr: 'RSA', en: 'Minimum income (RSA)', ar: 'دخل التضامن (RSA)' },
  prime_activite: { fr: 'Prime d’activité', en: 'In-work benefit (prime d’activité)', ar: 'منحة النشاط' },
  af: { fr: 'Allocations familiales', en: 'Family allowances', ar: 'الإعانات العائلية' },
  cf: { fr: 'Complément familial', en: 'Family supplement', ar: 'التكملة العائلية' },
  asf: { fr: 'Allocation de soutien familial', en: 'Family support allowance (ASF)', ar: 'إعانة الدعم العائلي (ASF)' },
  paje: { fr: 'Allocation de base de la Paje', en: 'Young child allowance (Paje)', ar: 'إعانة الطفل الصغير (Paje)' },
  aide_logement: { fr: 'Aide au logement (APL, ALF, ALS)', en: 'Housing aid', ar: 'إعانة السكن (APL)' },
  aspa: {
    fr: 'Aspa (minimum vieillesse)',
    en: 'Solidarity allowance for the elderly (Aspa)',
    ar: 'إعانة التضامن للمسنين (Aspa)'
  },
  aah: {
    fr: 'AAH (allocation aux adultes handicapés)',
    en: 'Disability allowance (AAH)',
    ar: 'إعانة البالغين المعاقين (AAH)'
  },
  mva: {
    fr: 'Majoration pour la vie autonome',
    en: 'Supplement for independent living',
    ar: 'زيادة الحياة المستقلة'
  },
  ass: {
    fr: 'ASS (fin de droits au chômage)',
    en: 'Solidarity allowance after unemployment (ASS)',
    ar: 'إعانة التضامن الخاصة (ASS)'
  },
  asi: {
    fr: 'Allocation supplémentaire d’invalidité',
    en: 'Invalidity supplement (ASI)',
    ar: 'الإعانة التكميلية للعجز (ASI)'
  }
} satisfies Record<string, Texts>

export const RECEIVED_OPTIONS: readonly Option[] = Object.entries(RIGHT_NAMES).map(([value, text]) => ({ value, text }))
