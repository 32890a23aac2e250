import type { Language } from './words.ts'

// The name under which people hear of a right, and what it is for. The short French name stays: it stands on every letter.
const NAMES: Readonly<Record<string, readonly [en: string, ar: string]>> = {
  aah: ['AAH (income for disabled adults)', 'AAH (دخل للبالغين ذوي الإعاقة)'],
  aeeh: ['AEEH (help for parents of a disabled child)', 'AEEH (مساعدة لوالدَي طفل ذي إعاقة)'],
  pch: ['PCH (help with the costs of a disability)', 'PCH (مساعدة في مصاريف الإعاقة)'],
  cmi: ['CMI (mobility and inclusion card)', 'CMI (بطاقة التنقل والإدماج)'],
  apa: ['APA (help at home for older people)', 'APA (مساعدة كبار السن في حياتهم اليومية)'],
  titre_sejour: ['Residence permit', 'بطاقة الإقامة'],
  domiciliation: ['An address for your post (domiciliation)', 'عنوان لاستلام البريد (domiciliation)'],
  aide_juridictionnelle: [
    'Help to pay for a lawyer (aide juridictionnelle)',
    'مساعدة لدفع أتعاب المحامي (aide juridictionnelle)'
  ],
  are: ['ARE (unemployment benefit)', 'ARE (تعويض البطالة)'],
  ass: ['ASS (help after unemployment benefit)', 'ASS (مساعدة بعد انتهاء تعويض البطالة)'],
  af: ['Family allowance (AF)', 'AF (المنح العائلية)'],
  cf: ['CF (extra help for three children or more)', 'CF (مساعدة إضافية لثلاثة أطفال أو أكثر)'],
  paje: ['Paje (help for a baby or a small child)', 'Paje (مساعدة للرضيع والطفل الصغير)'],
  asf: ['ASF (help to raise a child without the other parent)', 'ASF (مساعدة لتربية طفل من دون الوالد الآخر)'],
  ars: ['ARS (help when school starts)', 'ARS (مساعدة الدخول المدرسي)'],
  bourse_college: ['School grant (collège)', 'منحة مدرسية (collège)'],
  bourse_lycee: ['School grant (lycée)', 'منحة مدرسية (lycée)'],
  css: ['CSS (free or cheap health cover)', 'CSS (تأمين صحي مجاني أو رخيص)'],
  ame: ['AME (medical care without a residence permit)', 'AME (العلاج من دون بطاقة إقامة)'],
  apl: ['APL (help with the rent)', 'APL (مساعدة لدفع الإيجار)'],
  alf: ['ALF (help with the rent, for families)', 'ALF (مساعدة لدفع الإيجار، للأسر)'],
  als: ['ALS (help with the rent)', 'ALS (مساعدة لدفع الإيجار)'],
  fsl: ['FSL (help with housing or bills)', 'FSL (مساعدة في السكن أو الفواتير)'],
  cheque_energie: ['Energy voucher (chèque énergie)', 'قسيمة الطاقة (chèque énergie)'],
  versement_eau: ['Help with the water bill', 'مساعدة لفاتورة الماء'],
  dalo: ['Dalo (being given a home by the State)', 'Dalo (الحق في الحصول على سكن من الدولة)'],
  rsa: ['RSA (basic income)', 'RSA (الحد الأدنى للدخل)'],
  prime_activite: ['Prime d’activité (extra money for people who work)', 'Prime d’activité (مبلغ إضافي لمن يعمل)'],
  aspa: ['Aspa (basic income for older people)', 'Aspa (الحد الأدنى للدخل لكبار السن)'],
  asi: ['ASI (extra money with a disability pension)', 'ASI (مبلغ إضافي مع معاش العجز)'],
  rsj: ['RSJ (income for young people)', 'RSJ (دخل للشباب)'],
  aide_ccas: ['Help from the town (CCAS)', 'مساعدة من البلدية (CCAS)'],
  tcl_solidaire_gratuit: ['Free travel pass (TCL)', 'اشتراك مجاني في النقل (TCL)'],
  tcl_solidaire_reduit: ['Cheap travel pass (TCL)', 'اشتراك مخفّض في النقل (TCL)'],
  ter_illico: ['Cheap train card (TER)', 'بطاقة قطار مخفّضة (TER)']
}

/** What a right is called in a language; `french` is its name in the catalogue. */
export function rightName(code: string, language: Language, french: string | undefined): string {
  const [english, arabic] = NAMES[code] ?? []
  const own = language === 'en' ? english : language === 'ar' ? arabic : french
  return own ?? french ?? code
}
