import type { Texts } from '../question.ts'

export type PersonKey =
  | 'birthDate'
  | 'nationality'
  | 'permit'
  | 'permitSince'
  | 'permitUntil'
  | 'residentSince'
  | 'livesInFrance'
  | 'activity'
  | 'studies'
  | 'grant'
  | 'leave'
  | 'pregnant'
  | 'dueDate'
  | 'disabilityRate'
  | 'restrictedAccess'
  | 'unfitForWork'
  | 'workedTwoOfThreeYears'
  | 'workedFiveOfTenYears'
  | 'fullPension'
  | 'onParentsTaxes'
  | 'onSickLeaveSince'
  | 'alsaceMoselle'
  | 'custody'
  | 'placed'
  | 'otherParent'

/** What the person is asked about themselves. */
export const PERSON_TEXTS: Readonly<Record<PersonKey, Texts>> = {
  birthDate: {
    fr: 'Quelle est votre date de naissance ?',
    en: 'What is your date of birth?',
    ar: 'ما هو تاريخ ميلادك؟'
  },
  nationality: { fr: 'Quelle est votre nationalité ?', en: 'What is your nationality?', ar: 'ما هي جنسيتك؟' },
  permit: {
    fr: 'Quel titre de séjour avez-vous ?',
    en: 'Which residence permit do you have?',
    ar: 'ما نوع تصريح الإقامة الذي لديك؟'
  },
  permitSince: {
    fr: 'Depuis quand avez-vous, sans interruption, un titre qui permet de travailler ?',
    en: 'Since when have you held, without a break, a permit that allows you to work?',
    ar: 'منذ متى لديك، دون انقطاع، تصريح إقامة يسمح بالعمل؟'
  },
  permitUntil: {
    fr: 'Jusqu’à quel jour votre titre de séjour est-il valable ?',
    en: 'Until which day is your residence permit valid?',
    ar: 'حتى أي يوم يسري تصريح إقامتك؟'
  },
  residentSince: {
    fr: 'Depuis quand vivez-vous en France ?',
    en: 'Since when have you lived in France?',
    ar: 'منذ متى تعيش في فرنسا؟'
  },
  livesInFrance: {
    fr: 'Vivez-vous en France au moins neuf mois par an ?',
    en: 'Do you live in France for at least nine months a year?',
    ar: 'هل تعيش في فرنسا تسعة أشهر على الأقل في السنة؟'
  },
  activity: { fr: 'Que faites-vous en ce moment ?', en: 'What do you do at the moment?', ar: 'ماذا تعمل حاليًا؟' },
  studies: { fr: 'Suivez-vous des études ?', en: 'Are you studying?', ar: 'هل تتابع دراسة؟' },
  grant: {
    fr: 'Touchez-vous une bourse d’études sur critères sociaux ?',
    en: 'Do you get a means-tested student grant?',
    ar: 'هل تتلقى منحة دراسية على أساس الوضع الاجتماعي؟'
  },
  leave: {
    fr: 'Êtes-vous en congé sans solde ?',
    en: 'Are you on unpaid leave from your job?',
    ar: 'هل أنت في إجازة بدون أجر؟'
  },
  pregnant: { fr: 'Attendez-vous un enfant ?', en: 'Are you expecting a child?', ar: 'هل تنتظرين مولودًا؟' },
  dueDate: {
    fr: 'Quelle est la date prévue de l’accouchement ?',
    en: 'When is the birth expected?',
    ar: 'ما هو التاريخ المتوقع للولادة؟'
  },
  disabilityRate: {
    fr: 'Quel taux d’incapacité la MDPH vous a-t-elle reconnu ? (0 si aucun)',
    en: 'Which disability rate did the MDPH recognise? (0 if none)',
    ar: 'ما نسبة العجز التي اعترفت بها لك هيئة MDPH؟ (0 إن لم توجد)'
  },
  restrictedAccess: {
    fr: 'La MDPH a-t-elle écrit que votre handicap vous empêche durablement de trouver un emploi (RSDAE) ?',
    en: 'Did the MDPH write that your disability durably keeps you from finding a job (RSDAE)?',
    ar: 'هل كتبت هيئة MDPH أن إعاقتك تمنعك بشكل دائم من الحصول على عمل (RSDAE)؟'
  },
  unfitForWork: {
    fr: 'Une caisse de retraite vous a-t-elle reconnu inapte au travail ?',
    en: 'Did a pension fund recognise that you are unfit for work?',
    ar: 'هل اعترف صندوق التقاعد بأنك غير قادر على العمل؟'
  },
  workedTwoOfThreeYears: {
    fr: 'Avez-vous travaillé au moins deux ans au cours des trois dernières années ?',
    en: 'Did you work for at least two of the last three years?',
    ar: 'هل عملت سنتين على الأقل خلال السنوات الثلاث الأخيرة؟'
  },
  workedFiveOfTenYears: {
    fr: 'Avez-vous travaillé au moins cinq ans au cours des dix années avant la fin de votre dernier contrat ?',
    en: 'Did you work for at least five of the ten years before your last contract ended?',
    ar: 'هل عملت خمس سنوات على الأقل خلال السنوات العشر التي سبقت نهاية عقدك الأخير؟'
  },
  fullPension: {
    fr: 'Avez-vous droit dès maintenant à une retraite à taux plein ?',
    en: 'Could you draw a full-rate pension now?',
    ar: 'هل يحق لك الآن الحصول على معاش تقاعد كامل؟'
  },
  onParentsTaxes: {
    fr: 'Êtes-vous compté dans la déclaration d’impôts de vos parents ?',
    en: 'Are you counted on your parents’ tax return?',
    ar: 'هل أنت مسجل في التصريح الضريبي لوالديك؟'
  },
  onSickLeaveSince: {
    fr: 'Depuis quel jour êtes-vous en arrêt maladie ?',
    en: 'Since which day have you been on sick leave?',
    ar: 'منذ أي يوم أنت في إجازة مرضية؟'
  },
  alsaceMoselle: {
    fr: 'Êtes-vous assuré au régime local d’Alsace-Moselle ?',
    en: 'Are you insured under the local scheme of Alsace-Moselle?',
    ar: 'هل أنت مؤمَّن في النظام المحلي لألزاس وموزيل؟'
  },
  custody: {
    fr: 'Cet enfant vit-il en alternance chez chacun de ses parents ?',
    en: 'Does this child live with each parent in turn?',
    ar: 'هل يعيش هذا الطفل بالتناوب عند كل من والديه؟'
  },
  placed: {
    fr: 'Cet enfant est-il confié à l’aide sociale à l’enfance ?',
    en: 'Is this child entrusted to child protection?',
    ar: 'هل هذا الطفل موضوع لدى رعاية الطفولة؟'
  },
  otherParent: {
    fr: 'Que fait l’autre parent de cet enfant ?',
    en: 'What does the other parent of this child do?',
    ar: 'ماذا يفعل الوالد الآخر لهذا الطفل؟'
  }
}

/** The same, of the partner. */
export const PARTNER_TEXTS: Readonly<Partial<Record<PersonKey, Texts>>> = {
  birthDate: {
    fr: 'Quelle est la date de naissance de votre conjoint ou conjointe ?',
    en: 'What is your partner’s date of birth?',
    ar: 'ما هو تاريخ ميلاد زوجك أو زوجتك؟'
  },
  nationality: {
    fr: 'Quelle est la nationalité de votre conjoint ou conjointe ?',
    en: 'What is your partner’s nationality?',
    ar: 'ما هي جنسية زوجك أو زوجتك؟'
  },
  permit: {
    fr: 'Quel titre de séjour a votre conjoint ou conjointe ?',
    en: 'Which residence permit does your partner have?',
    ar: 'ما نوع تصريح الإقامة لدى زوجك أو زوجتك؟'
  },
  permitSince: {
    fr: 'Depuis quand votre conjoint ou conjointe a-t-il, sans interruption, un titre qui permet de travailler ?',
    en: 'Since when has your partner held, without a break, a permit that allows to work?',
    ar: 'منذ متى لدى زوجك أو زوجتك، دون انقطاع، تصريح إقامة يسمح بالعمل؟'
  },
  permitUntil: {
    fr: 'Jusqu’à quel jour le titre de séjour de votre conjoint ou conjointe est-il valable ?',
    en: 'Until which day is your partner’s residence permit valid?',
    ar: 'حتى أي يوم يسري تصريح إقامة زوجك أو زوجتك؟'
  },
  residentSince: {
    fr: 'Depuis quand votre conjoint ou conjointe vit-il en France ?',
    en: 'Since when has your partner lived in France?',
    ar: 'منذ متى يعيش زوجك أو زوجتك في فرنسا؟'
  },
  livesInFrance: {
    fr: 'Votre conjoint ou conjointe vit-il en France au moins neuf mois par an ?',
    en: 'Does your partner live in France for at least nine months a year?',
    ar: 'هل يعيش زوجك أو زوجتك في فرنسا تسعة أشهر على الأقل في السنة؟'
  },
  activity: {
    fr: 'Que fait votre conjoint ou conjointe en ce moment ?',
    en: 'What does your partner do at the moment?',
    ar: 'ماذا يعمل زوجك أو زوجتك حاليًا؟'
  },
  studies: {
    fr: 'Votre conjoint ou conjointe suit-il des études ?',
    en: 'Is your partner studying?',
    ar: 'هل يتابع زوجك أو زوجتك دراسة؟'
  },
  grant: {
    fr: 'Votre conjoint ou conjointe touche-t-il une bourse d’études sur critères sociaux ?',
    en: 'Does your partner get a means-tested student grant?',
    ar: 'هل يتلقى زوجك أو زوجتك منحة دراسية على أساس الوضع الاجتماعي؟'
  },
  leave: {
    fr: 'Votre conjoint ou conjointe est-il en congé sans solde ?',
    en: 'Is your partner on unpaid leave from their job?',
    ar: 'هل زوجك أو زوجتك في إجازة بدون أجر؟'
  },
  pregnant: {
    fr: 'Votre conjointe attend-elle un enfant ?',
    en: 'Is your partner expecting a child?',
    ar: 'هل تنتظر زوجتك مولودًا؟'
  },
  dueDate: {
    fr: 'Quelle est la date prévue de l’accouchement de votre conjointe ?',
    en: 'When is your partner’s child expected?',
    ar: 'ما هو التاريخ المتوقع لولادة زوجتك؟'
  },
  disabilityRate: {
    fr: 'Quel taux d’incapacité la MDPH a-t-elle reconnu à votre conjoint ou conjointe ? (0 si aucun)',
    en: 'Which disability rate did the MDPH recognise for your partner? (0 if none)',
    ar: 'ما نسبة العجز التي اعترفت بها هيئة MDPH لزوجك أو زوجتك؟ (0 إن لم توجد)'
  },
  restrictedAccess: {
    fr: 'La MDPH a-t-elle écrit que le handicap de votre conjoint ou conjointe l’empêche durablement de trouver un emploi (RSDAE) ?',
    en: 'Did the MDPH write that your partner’s disability durably keeps them from finding a job (RSDAE)?',
    ar: 'هل كتبت هيئة MDPH أن إعاقة زوجك أو زوجتك تمنعه بشكل دائم من الحصول على عمل (RSDAE)؟'
  },
  unfitForWork: {
    fr: 'Une caisse de retraite a-t-elle reconnu votre conjoint ou conjointe inapte au travail ?',
    en: 'Did a pension fund recognise that your partner is unfit for work?',
    ar: 'هل اعترف صندوق التقاعد بأن زوجك أو زوجتك غير قادر على العمل؟'
  },
  workedTwoOfThreeYears: {
    fr: 'Votre conjoint ou conjointe a-t-il travaillé au moins deux ans au cours des trois dernières années ?',
    en: 'Did your partner work for at least two of the last three years?',
    ar: 'هل عمل زوجك أو زوجتك سنتين على الأقل خلال السنوات الثلاث الأخيرة؟'
  },
  workedFiveOfTenYears: {
    fr: 'Votre conjoint ou conjointe a-t-il travaillé au moins cinq ans au cours des dix années avant la fin de son dernier contrat ?',
    en: 'Did your partner work for at least five of the ten years before their last contract ended?',
    ar: 'هل عمل زوجك أو زوجتك خمس سنوات على الأقل خلال السنوات العشر التي سبقت نهاية عقده الأخير؟'
  },
  fullPension: {
    fr: 'Votre conjoint ou conjointe a-t-il droit dès maintenant à une retraite à taux plein ?',
    en: 'Could your partner draw a full-rate pension now?',
    ar: 'هل يحق لزوجك أو زوجتك الآن الحصول على معاش تقاعد كامل؟'
  },
  onParentsTaxes: {
    fr: 'Votre conjoint ou conjointe est-il compté dans la déclaration d’impôts de ses parents ?',
    en: 'Is your partner counted on their parents’ tax return?',
    ar: 'هل زوجك أو زوجتك مسجل في التصريح الضريبي لوالديه؟'
  },
  onSickLeaveSince: {
    fr: 'Depuis quel jour votre conjoint ou conjointe est-il en arrêt maladie ?',
    en: 'Since which day has your partner been on sick leave?',
    ar: 'منذ أي يوم زوجك أو زوجتك في إجازة مرضية؟'
  },
  alsaceMoselle: {
    fr: 'Votre conjoint ou conjointe est-il assuré au régime local d’Alsace-Moselle ?',
    en: 'Is your partner insured under the local scheme of Alsace-Moselle?',
    ar: 'هل زوجك أو زوجتك مؤمَّن في النظام المحلي لألزاس وموزيل؟'
  }
}

/** The same, of a child. */
export const CHILD_TEXTS: Readonly<Partial<Record<PersonKey, Texts>>> = {
  birthDate: { fr: 'quelle est sa date de naissance ?', en: 'what is the date of birth?', ar: 'ما هو تاريخ الميلاد؟' },
  activity: { fr: 'que fait-il en ce moment ?', en: 'what do they do at the moment?', ar: 'ماذا يعمل حاليًا؟' },
  studies: { fr: 'où va-t-il à l’école ?', en: 'where do they go to school?', ar: 'أين يدرس؟' },
  onSickLeaveSince: {
    fr: 'depuis quel jour est-il en arrêt maladie ?',
    en: 'since which day have they been on sick leave?',
    ar: 'منذ أي يوم هو في إجازة مرضية؟'
  },
  alsaceMoselle: {
    fr: 'est-il assuré au régime local d’Alsace-Moselle ?',
    en: 'are they insured under the local scheme of Alsace-Moselle?',
    ar: 'هل هو مؤمَّن في النظام المحلي لألزاس وموزيل؟'
  },
  custody: {
    fr: 'vit-il en alternance chez chacun de ses parents ?',
    en: 'do they live with each parent in turn?',
    ar: 'هل يعيش بالتناوب عند كل من والديه؟'
  },
  placed: {
    fr: 'est-il confié à l’aide sociale à l’enfance ?',
    en: 'are they entrusted to child protection?',
    ar: 'هل هو موضوع لدى رعاية الطفولة؟'
  },
  otherParent: {
    fr: 'que fait son autre parent ?',
    en: 'what does their other parent do?',
    ar: 'ماذا يفعل والده الآخر؟'
  }
}
