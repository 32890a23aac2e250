import type { Option, Texts } from '../question.ts'
import { option } from './statuses.ts'

export const GROUP_TEXTS = {
  adults: {
    fr: 'Quel âge avez-vous, et quel âge a la personne avec qui vous vivez en couple, s’il y en a une ?',
    en: 'How old are you, and how old is the person you live with as a couple, if there is one?',
    ar: 'كم عمرك، وكم عمر الشخص الذي تعيش معه كزوج أو شريك إن وجد؟'
  },
  couple: {
    fr: 'Vivez-vous en couple ?',
    en: 'Do you live with a partner?',
    ar: 'هل تعيش مع زوج أو زوجة أو شريك؟'
  },
  age: { fr: 'Quel âge avez-vous ?', en: 'How old are you?', ar: 'كم عمرك؟' },
  partnerAge: {
    fr: 'Quel âge a votre conjoint ou conjointe ?',
    en: 'How old is your partner?',
    ar: 'كم عمر زوجك أو زوجتك؟'
  },
  children: {
    fr: 'Quel âge ont les enfants et les jeunes de moins de 25 ans que vous avez à charge ?',
    en: 'How old are the children and young people under 25 whom you keep?',
    ar: 'كم أعمار الأطفال والشباب دون 25 سنة الذين تعيلهم؟'
  },
  situations: {
    fr: 'Une de ces situations concerne-t-elle quelqu’un du foyer ?',
    en: 'Does one of these concern anybody in the home?',
    ar: 'هل تنطبق إحدى هذه الحالات على أحد في البيت؟'
  },
  aloneForLong: {
    fr: 'Vivez-vous sans conjoint depuis plus de dix-huit mois ?',
    en: 'Have you lived without a partner for more than eighteen months?',
    ar: 'هل تعيش بدون زوج أو شريك منذ أكثر من ثمانية عشر شهرًا؟'
  },
  aloneSince: {
    fr: 'Depuis quel jour vivez-vous sans conjoint ?',
    en: 'Since which day have you lived without a partner?',
    ar: 'منذ أي يوم تعيش بدون زوج أو شريك؟'
  }
} satisfies Record<string, Texts>

export const SITUATION_OPTIONS: readonly Option[] = [
  option('foreign', 'N’a pas la nationalité française', 'Is not French', 'ليس فرنسي الجنسية'),
  option(
    'abroad',
    'Passe plus de trois mois par an hors de France',
    'Spends more than three months a year outside France',
    'يقضي أكثر من ثلاثة أشهر في السنة خارج فرنسا'
  ),
  option('student', 'Est élève, étudiant ou stagiaire', 'Is a pupil, a student or an intern', 'تلميذ أو طالب أو متدرب'),
  option(
    'leave',
    'Est en congé parental, sabbatique ou sans solde',
    'Is on parental, sabbatical or unpaid leave',
    'في إجازة والدية أو تفرغ أو بدون أجر'
  ),
  option('pregnant', 'Attend un enfant', 'Is expecting a child', 'تنتظر مولودًا'),
  option(
    'disabled',
    'A un handicap ou une inaptitude au travail reconnus',
    'Has a recognised disability, or is recognised as unfit for work',
    'لديه إعاقة أو عجز عن العمل معترف به'
  ),
  option('unemployed', 'Est inscrit à France Travail', 'Is registered with France Travail', 'مسجل لدى France Travail'),
  option('retired', 'Est à la retraite', 'Is retired', 'متقاعد'),
  option(
    'five_years',
    'A perdu son emploi après avoir travaillé cinq ans ou plus en dix ans',
    'Lost a job after five years of work or more in ten',
    'فقد عمله بعد خمس سنوات عمل أو أكثر خلال عشر سنوات'
  ),
  option(
    'maintenance',
    'Verse une pension alimentaire, ou en a versé ces trois dernières années',
    'Pays maintenance, or did in the last three years',
    'يدفع نفقة، أو دفعها خلال السنوات الثلاث الأخيرة'
  )
]

export const CHILDREN_OPTIONS: readonly Option[] = [
  option(
    'shared',
    'Enfant : vit en alternance chez chacun de ses parents',
    'A child lives with each parent in turn',
    'طفل يعيش بالتناوب عند كل من والديه'
  ),
  option(
    'placed',
    'Enfant : est confié à l’aide sociale à l’enfance',
    'A child is entrusted to child protection',
    'طفل موضوع لدى رعاية الطفولة'
  ),
  option(
    'money',
    'Enfant : a un revenu, une allocation ou une épargne à son nom, ou en a eu ces dernières années',
    'A child has income, a benefit or savings of their own, or had in the last years',
    'طفل لديه دخل أو إعانة أو مدخرات باسمه، أو كان لديه ذلك في السنوات الأخيرة'
  )
]
