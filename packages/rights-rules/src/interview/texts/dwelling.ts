import type { Option, Texts } from '../question.ts'
import { option } from './statuses.ts'

export const DWELLING_TEXTS = {
  tenure: { fr: 'Comment êtes-vous logé ?', en: 'What is your housing like?', ar: 'ما هو وضع سكنك؟' },
  rent: {
    fr: 'Combien payez-vous par mois pour votre logement, sans les charges ?',
    en: 'How much do you pay a month for your home, without charges?',
    ar: 'كم تدفع في الشهر لسكنك، دون التكاليف الإضافية؟'
  },
  commune: { fr: 'Dans quelle commune habitez-vous ?', en: 'Which town do you live in?', ar: 'في أي بلدية تسكن؟' },
  conventioned: {
    fr: 'Votre logement est-il conventionné (il ouvre droit à l’APL) ?',
    en: 'Is your home under an agreement with the State (it opens APL)?',
    ar: 'هل سكنك متعاقد مع الدولة (يعطي الحق في APL)؟'
  },
  contributes: {
    fr: 'Donnez-vous de l’argent à la personne qui vous loge ?',
    en: 'Do you give money to the person who houses you?',
    ar: 'هل تعطي مالًا لمن يسكنك عنده؟'
  },
  hostel: { fr: 'Dans quel foyer habitez-vous ?', en: 'Which hostel do you live in?', ar: 'في أي مأوى تسكن؟' },
  conventionedSince: {
    fr: 'Depuis quel jour le foyer est-il conventionné ?',
    en: 'Since which day has the hostel been under an agreement?',
    ar: 'منذ أي يوم المأوى متعاقد مع الدولة؟'
  },
  loanSignedOn: {
    fr: 'Quel jour avez-vous signé votre prêt ?',
    en: 'On which day did you sign your loan?',
    ar: 'في أي يوم وقعت على قرضك؟'
  },
  conventionedLoan: {
    fr: 'Est-ce un prêt conventionné, à l’accession sociale ou aidé ?',
    en: 'Is it a regulated, social or assisted home loan?',
    ar: 'هل هو قرض سكن منظم أو اجتماعي أو مدعوم؟'
  },
  boughtNew: {
    fr: 'Avez-vous acheté votre logement neuf ?',
    en: 'Did you buy your home new?',
    ar: 'هل اشتريت سكنك جديدًا؟'
  }
} satisfies Record<string, Texts>

export const TENURE_OPTIONS: readonly Option[] = [
  option('tenant_hlm', 'Locataire en HLM', 'Tenant of a social landlord (HLM)', 'مستأجر سكن اجتماعي (HLM)'),
  option('tenant_empty', 'Locataire, logement vide', 'Tenant, unfurnished', 'مستأجر، سكن فارغ'),
  option('tenant_furnished', 'Locataire, logement meublé', 'Tenant, furnished', 'مستأجر، سكن مفروش'),
  option('hostel', 'En foyer ou en résidence', 'In a hostel or residence', 'في مأوى أو إقامة'),
  option('buyer', 'Propriétaire, avec un prêt en cours', 'Owner, still paying a loan', 'مالك، مع قرض جارٍ'),
  option('owner', 'Propriétaire, sans prêt', 'Owner, no loan', 'مالك، بدون قرض'),
  option('free', 'Hébergé par quelqu’un', 'Housed by somebody', 'مقيم عند شخص آخر'),
  option('homeless', 'Sans logement', 'Without a home', 'بدون سكن')
]

export const HOSTEL_OPTIONS: readonly Option[] = [
  option('elderly', 'Pour personnes âgées ou handicapées', 'For old or disabled people', 'للمسنين أو المعاقين'),
  option('social_residence', 'Résidence sociale', 'Résidence sociale', 'إقامة اجتماعية'),
  option('young_workers', 'Foyer de jeunes travailleurs', 'Hostel for young workers', 'مأوى العمال الشباب'),
  option('migrants', 'Foyer de travailleurs migrants', 'Hostel for migrant workers', 'مأوى العمال المهاجرين'),
  option('crous', 'Chambre du Crous', 'Student room (Crous)', 'غرفة طلابية (Crous)'),
  option('crous_renovated', 'Chambre rénovée du Crous', 'Renovated student room (Crous)', 'غرفة طلابية مجددة (Crous)'),
  option('other', 'Un autre foyer', 'Another hostel', 'مأوى آخر')
]

export const HOME_OPTIONS: readonly Option[] = [
  option('shared', 'En colocation', 'Shared with other tenants', 'سكن مشترك مع مستأجرين آخرين'),
  option('room', 'Une simple chambre', 'A room only', 'غرفة فقط'),
  option(
    'landlordInFamily',
    'Le propriétaire est un parent, un enfant, un grand-parent ou un petit-enfant',
    'The landlord is a parent, child, grandparent or grandchild',
    'المالك أحد الوالدين أو الأبناء أو الأجداد أو الأحفاد'
  )
]
