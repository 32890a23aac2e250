import type { INFO_ITEMS } from '@relais/referral-lifecycle'
import type { Language } from './words.ts'

/** What may be missing, as it is said to the person: the name that stands on the paper, or what is to be told. */
export const ITEMS: Record<keyof typeof INFO_ITEMS, Record<Language, string>> = {
  identity_document: { fr: 'votre pièce d’identité', en: 'your identity document', ar: 'وثيقة هويتك' },
  residence_permit: {
    fr: 'votre titre de séjour, ou le récépissé',
    en: 'your residence permit, or its receipt',
    ar: 'بطاقة إقامتك أو الوصل'
  },
  family_record: {
    fr: 'le livret de famille, ou un acte de naissance',
    en: 'the family record book, or a birth certificate',
    ar: 'الدفتر العائلي أو شهادة ميلاد'
  },
  proof_of_address: {
    fr: 'un papier qui montre où vous habitez',
    en: 'a paper that shows where you live',
    ar: 'ورقة تثبت عنوان سكنك'
  },
  domiciliation_certificate: {
    fr: 'l’attestation de domiciliation',
    en: 'the certificate of your postal address (domiciliation)',
    ar: 'شهادة عنوان البريد (domiciliation)'
  },
  lease: { fr: 'le bail de votre logement', en: 'the lease of your home', ar: 'عقد إيجار سكنك' },
  rent_statement: { fr: 'une quittance de loyer', en: 'a rent receipt', ar: 'وصل دفع الإيجار' },
  rent_certificate: {
    fr: 'l’attestation de loyer, remplie par le propriétaire',
    en: 'the rent certificate, filled in by the landlord',
    ar: 'شهادة الإيجار التي يملؤها صاحب السكن'
  },
  arrears_statement: {
    fr: 'le papier qui dit combien de loyer reste à payer',
    en: 'the paper that says how much rent is owed',
    ar: 'الورقة التي تبيّن الإيجار المتبقي للدفع'
  },
  energy_bill: {
    fr: 'une facture d’électricité ou de gaz',
    en: 'an electricity or gas bill',
    ar: 'فاتورة الكهرباء أو الغاز'
  },
  bank_details: { fr: 'votre RIB', en: 'your bank details (RIB)', ar: 'بيان حسابك البنكي (RIB)' },
  payslips: { fr: 'vos trois dernières fiches de paie', en: 'your last three payslips', ar: 'آخر ثلاث كشوف للراتب' },
  resources_proof: {
    fr: 'ce que vous avez reçu ces trois derniers mois',
    en: 'what you received in the last three months',
    ar: 'ما يثبت دخلك في الأشهر الثلاثة الأخيرة'
  },
  tax_notice: { fr: 'votre dernier avis d’impôt', en: 'your last tax notice', ar: 'آخر إشعار للضريبة' },
  caf_statement: {
    fr: 'l’attestation de paiement de la CAF ou de la MSA',
    en: 'the payment statement of the CAF or the MSA',
    ar: 'شهادة الدفع من CAF أو MSA'
  },
  job_seeker_statement: {
    fr: 'l’attestation de France Travail',
    en: 'the statement of France Travail',
    ar: 'شهادة من France Travail'
  },
  employer_certificate: {
    fr: 'l’attestation de votre employeur',
    en: 'the certificate of your employer',
    ar: 'شهادة من صاحب العمل'
  },
  pension_notices: { fr: 'vos papiers de retraite', en: 'your pension papers', ar: 'أوراق التقاعد' },
  school_certificate: { fr: 'un certificat de scolarité', en: 'a school certificate', ar: 'شهادة مدرسية' },
  family_court_judgment: {
    fr: 'le jugement (divorce, garde, pension alimentaire)',
    en: 'the court decision (divorce, custody, child support)',
    ar: 'حكم المحكمة (الطلاق أو الحضانة أو النفقة)'
  },
  mdph_notice: { fr: 'la décision de la MDPH', en: 'the decision of the MDPH', ar: 'قرار MDPH' },
  decision_letter: {
    fr: 'la lettre de décision que vous avez reçue',
    en: 'the decision letter that you received',
    ar: 'رسالة القرار التي وصلتك'
  },
  signed_form: { fr: 'le formulaire de demande, signé', en: 'the application form, signed', ar: 'استمارة الطلب موقّعة' },
  mandate: {
    fr: 'le papier qui permet à quelqu’un de faire les démarches pour vous',
    en: 'the paper that lets somebody act for you',
    ar: 'الورقة التي تسمح لشخص بالقيام بالإجراءات نيابة عنك'
  },
  contact_details: {
    fr: 'votre téléphone ou votre adresse',
    en: 'your phone number or address',
    ar: 'رقم هاتفك أو عنوانك'
  },
  best_time_to_call: {
    fr: 'le bon moment pour vous appeler',
    en: 'the best time to call you',
    ar: 'الوقت المناسب للاتصال بك'
  },
  language_and_interpreter: { fr: 'la langue que vous parlez', en: 'the language that you speak', ar: 'لغتك' },
  agreement_confirmation: {
    fr: 'savoir si vous êtes toujours d’accord',
    en: 'whether you still agree',
    ar: 'هل ما زالت موافقتك قائمة'
  },
  need_clarified: {
    fr: 'plus de détails sur ce que vous demandez',
    en: 'more details about what you are asking for',
    ar: 'تفاصيل أكثر عن طلبك'
  },
  household: { fr: 'qui vit avec vous', en: 'who lives with you', ar: 'من يعيش معك' },
  family_situation: { fr: 'votre situation de famille', en: 'your family situation', ar: 'وضعك العائلي' },
  housing_situation: {
    fr: 'où vous logez en ce moment',
    en: 'how you are housed at the moment',
    ar: 'وضع سكنك الحالي'
  },
  work_situation: { fr: 'votre situation de travail', en: 'your work situation', ar: 'وضعك في العمل' },
  resources: {
    fr: 'l’argent qui rentre chez vous chaque mois',
    en: 'the money that comes in each month',
    ar: 'المال الذي يدخل بيتك كل شهر'
  },
  steps_taken: { fr: 'ce que vous avez déjà fait', en: 'what you have already done', ar: 'ما قمت به حتى الآن' },
  known_deadline: { fr: 'une date limite, s’il y en a une', en: 'a deadline, if there is one', ar: 'آخر أجل، إن وُجد' },
  other_workers: {
    fr: 'les autres personnes qui vous aident',
    en: 'the other people who are helping you',
    ar: 'الأشخاص الآخرون الذين يساعدونك'
  },
  online_account: {
    fr: 'si vous avez un compte en ligne (jamais le mot de passe)',
    en: 'whether you have an online account (never the password)',
    ar: 'هل لديك حساب على الإنترنت (من دون كلمة السر)'
  },
  other: { fr: 'autre chose', en: 'something else', ar: 'شيء آخر' }
}
