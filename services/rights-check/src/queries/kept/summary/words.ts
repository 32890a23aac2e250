/** What the printed summary says around the texts of the catalogue. */
export interface Words {
  locale: string
  /** The name of its file, without what says its kind. */
  file: string
  title: string
  /** Never a promise: it says so first. */
  notice: (date: string) => string
  mayHave: string
  nothing: string
  /** What claiming everything may add: each month, over a year, once. */
  gain: (sum: string) => string
  orMore: (least: string) => string
  gainOnce: (sum: string) => string
  gainYear: (sum: string) => string
  gainOpen: string
  uncertain: string
  uncertainLead: string
  received: string
  about: (amount: string) => string
  between: (least: string, most: string) => string
  upTo: (most: string) => string
  unknownAmount: string
  free: string
  costs: (amount: string) => string
  per: Record<'month' | 'year' | 'once', string>
  stale: string
  how: string
  bring: string
  where: string
  helpers: string
  before: (day: string) => string
  contest: (day: string) => string
  madeWith: (date: string, version: string) => string
  /** Why names and advice stay in French; null where they need not. */
  inFrench: string | null
}

export const LANGUAGES = ['fr', 'en', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

export const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    locale: 'fr-FR',
    file: 'droits-possibles',
    title: 'Vos droits possibles',
    notice: (date) =>
      `Cette feuille n’est ni une décision ni une promesse. Elle dit à quoi vous avez peut-être droit, d’après ce que vous avez dit le ${date}. Seul l’organisme décide.`,
    mayHave: 'Vous avez peut-être droit à',
    nothing:
      'D’après ce que vous avez dit, aucun droit de plus n’est probable aujourd’hui. Si votre situation change, refaites le point.',
    gain: (sum) => `En demandant tout, vous recevriez peut-être en plus ${sum} par mois.`,
    gainYear: (sum) => `Sur un an, cela ferait peut-être ${sum}.`,
    gainOnce: (sum) => `S’y ajouterait peut-être, en une seule fois, ${sum}.`,
    gainOpen: 'Ce total peut changer : il manque des réponses.',
    orMore: (least) => `environ ${least}, ou plus`,
    uncertain: 'Ce qui est incertain',
    uncertainLead: 'Il manque des réponses pour le savoir. Vous y avez peut-être droit\u00a0: demandez à en parler.',
    received: 'Ce que vous recevez déjà',
    about: (amount) => `environ ${amount}`,
    between: (least, most) => `entre ${least} et ${most}`,
    upTo: (most) => `au plus ${most}`,
    unknownAmount: 'montant à calculer',
    free: 'sans rien à payer',
    costs: (amount) => `avec une participation de ${amount}`,
    per: { month: 'par mois', year: 'par an', once: 'en une fois' },
    stale: 'Ce montant a pu changer depuis\u00a0: à vérifier.',
    how: 'Comment demander',
    bring: 'À apporter',
    where: 'Où aller',
    helpers: 'Qui peut vous aider',
    before: (day) => `Au plus tard le ${day}`,
    contest: (day) => `Pour contester\u00a0: jusqu’au ${day}`,
    madeWith: (date, version) => `Bilan fait le ${date}, avec les règles ${version}.`,
    inFrench: null
  },
  en: {
    locale: 'en-GB',
    file: 'rights-you-may-have',
    title: 'Rights you may have',
    notice: (date) =>
      `This sheet is neither a decision nor a promise. It says what you may have a right to, from what you said on ${date}. Only the body decides.`,
    mayHave: 'You may have a right to',
    nothing: 'From what you said, no further right is likely today. If your situation changes, check again.',
    gain: (sum) => `If you ask for everything, you may receive ${sum} more a month.`,
    gainYear: (sum) => `Over a year this may come to ${sum}.`,
    gainOnce: (sum) => `There may also be, once, ${sum}.`,
    gainOpen: 'This total may change: some answers are missing.',
    orMore: (least) => `about ${least}, or more`,
    uncertain: 'What is uncertain',
    uncertainLead: 'Some answers are missing to know. You may have a right to these: ask to talk about them.',
    received: 'What you receive already',
    about: (amount) => `about ${amount}`,
    between: (least, most) => `between ${least} and ${most}`,
    upTo: (most) => `at most ${most}`,
    unknownAmount: 'amount to be worked out',
    free: 'with nothing to pay',
    costs: (amount) => `with a contribution of ${amount}`,
    per: { month: 'a month', year: 'a year', once: 'once' },
    stale: 'This amount may have changed since: to be checked.',
    how: 'How to ask',
    bring: 'What to bring',
    where: 'Where to go',
    helpers: 'Who can help you (in French)',
    before: (day) => `By the end of ${day}`,
    contest: (day) => `To contest it: until ${day}`,
    madeWith: (date, version) => `Checked on ${date}, with the rules of ${version}.`,
    inFrench: null
  },
  ar: {
    locale: 'ar-u-nu-latn',
    file: 'droits-possibles-ar',
    title: 'حقوق قد تكون لك',
    notice: (date) =>
      `هذه الورقة ليست قرارًا ولا وعدًا. إنها تذكر ما قد يكون من حقك، بناءً على ما قلته بتاريخ ${date}. الجهة المختصة وحدها تقرر.`,
    mayHave: 'قد يكون لك الحق في',
    nothing: 'بناءً على ما قلته، لا يبدو أن هناك حقًا إضافيًا اليوم. إذا تغيّر وضعك فأعد التحقق.',
    gain: (sum) => `إذا طلبت كل شيء، فقد تحصل على ${sum} إضافية في الشهر.`,
    gainYear: (sum) => `وعلى مدى سنة قد يكون ذلك ${sum}.`,
    gainOnce: (sum) => `وقد يضاف إليه، مرة واحدة، ${sum}.`,
    gainOpen: 'قد يتغير هذا المجموع: تنقص بعض الأجوبة.',
    orMore: (least) => `حوالي ${least} أو أكثر`,
    uncertain: 'ما ليس مؤكدًا',
    uncertainLead: 'تنقص بعض الأجوبة لمعرفة ذلك. قد يكون لك الحق في ما يلي، فاطلب التحدث عنه.',
    received: 'ما تحصل عليه الآن',
    about: (amount) => `حوالي ${amount}`,
    between: (least, most) => `بين ${least} و${most}`,
    upTo: (most) => `${most} على الأكثر`,
    unknownAmount: 'المبلغ يجب حسابه',
    free: 'دون أي مبلغ تدفعه',
    costs: (amount) => `مع مساهمة قدرها ${amount}`,
    per: { month: 'في الشهر', year: 'في السنة', once: 'مرة واحدة' },
    stale: 'قد يكون هذا المبلغ قد تغيّر، ويجب التحقق منه.',
    how: 'كيف تطلبه',
    bring: 'ما يجب إحضاره',
    where: 'إلى أين تذهب',
    helpers: 'من يمكنه مساعدتك',
    before: (day) => `قبل نهاية يوم ${day}`,
    contest: (day) => `للطعن في القرار: حتى ${day}`,
    madeWith: (date, version) => `أُجري هذا التحقق بتاريخ ${date} وفق قواعد ${version}.`,
    inFrench: 'تبقى أسماء الحقوق والوثائق والجهات بالفرنسية، كما ستراها في الشبّاك. أرِ هذه الورقة لمن يستقبلك.'
  }
}
