import type { ReferralAction } from '@relais/referral-lifecycle'

/** The languages in which a person is written to; French when theirs is none of them. */
export type Language = 'fr' | 'en' | 'ar'

/** What may be told to a person: whoever reads over their shoulder learns nothing of a need, a right or an organisation. */
export type PersonNotice = Extract<
  ReferralAction,
  'send' | 'accept' | 'waitlist' | 'un-accept' | 'schedule' | 'reschedule' | 'redirect' | 'reopen' | 'expire' | 'close'
>

interface Tongue {
  subject: string
  hello: string
  footer: string
  says: Record<PersonNotice, string>
  /** Where the moment of an appointment stands. */
  appointment: (moment: Date, zone: string) => string
}

const dayIn = (locale: string, zone: string, moment: Date) =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }).format(moment)
const timeIn = (zone: string, moment: Date) =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(moment)

/** {when} stands where the moment of the appointment goes. */
export const PERSON_WORDS: Readonly<Record<Language, Tongue>> = {
  fr: {
    subject: 'Des nouvelles de votre demande',
    hello: 'Bonjour,',
    footer:
      'Ce message est automatique, on ne peut pas y répondre. Une question ? Parlez-en à la personne qui vous accompagne : elle peut aussi arrêter ces messages.',
    says: {
      send: 'Votre demande est bien partie. Vous n’avez rien à faire pour le moment.',
      accept: 'Votre demande est acceptée. Quelqu’un va prendre contact avec vous.',
      waitlist: 'Votre demande est retenue, mais il faut attendre qu’une place se libère. Nous vous préviendrons.',
      'un-accept': 'Du changement pour votre demande : la personne qui vous accompagne vous expliquera la suite.',
      schedule: 'Vous avez un rendez-vous {when}.',
      reschedule: 'Votre rendez-vous est déplacé. Il aura lieu {when}.',
      redirect: 'Votre demande est confiée à quelqu’un d’autre. Vous n’avez rien à faire pour le moment.',
      reopen: 'Votre demande est de nouveau suivie.',
      expire: 'Le suivi de votre demande s’arrête. La personne qui vous accompagne vous proposera une suite.',
      close: 'Le suivi de votre demande est terminé.'
    },
    appointment: (moment, zone) => {
      const [hour, minute] = timeIn(zone, moment).split(':')
      return `${dayIn('fr-FR', zone, moment)} à ${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
    }
  },
  en: {
    subject: 'News about your request',
    hello: 'Hello,',
    footer:
      'This message is automatic and cannot be answered. Any questions? Ask the person who is helping you; they can also stop these messages.',
    says: {
      send: 'Your request has been sent. There is nothing you need to do for now.',
      accept: 'Your request has been accepted. Someone will get in touch with you.',
      waitlist: 'Your request has been accepted, but you will have to wait for a place. We will let you know.',
      'un-accept':
        'There has been a change to your request. The person who is helping you will explain what happens next.',
      schedule: 'You have an appointment on {when}.',
      reschedule: 'Your appointment has been moved to {when}.',
      redirect: 'Your request has been passed on to someone else. There is nothing you need to do for now.',
      reopen: 'Work on your request has started again.',
      expire: 'Your request has come to an end. The person who is helping you will suggest what to do next.',
      close: 'Your request is now complete.'
    },
    appointment: (moment, zone) => `${dayIn('en-GB', zone, moment)} at ${timeIn(zone, moment)}`
  },
  ar: {
    subject: 'مستجدّات طلبك',
    hello: 'مرحبًا،',
    footer:
      'هذه رسالة آلية لا يمكن الردّ عليها. لأي سؤال، يمكنك التحدّث إلى الشخص الذي يرافقك، ويمكنه أيضًا إيقاف هذه الرسائل.',
    says: {
      send: 'تم إرسال طلبك. لا يُطلب منك شيء في الوقت الحالي.',
      accept: 'تم قبول طلبك. سيتم الاتصال بك قريبًا.',
      waitlist: 'تم قبول طلبك، لكن يجب انتظار توفّر مكان. سنخبرك بذلك في حينه.',
      'un-accept': 'طرأ تغيير على طلبك. سيشرح لك الشخص الذي يرافقك الخطوات القادمة.',
      schedule: 'لديك موعد {when}.',
      reschedule: 'تم تغيير موعدك. الموعد الجديد: {when}.',
      redirect: 'تم تحويل طلبك إلى شخص آخر. لا يُطلب منك شيء في الوقت الحالي.',
      reopen: 'استؤنفت متابعة طلبك.',
      expire: 'توقّفت متابعة طلبك. سيقترح عليك الشخص الذي يرافقك ما يمكن فعله.',
      close: 'انتهت متابعة طلبك.'
    },
    // Months have other names from Morocco to Syria; figures are the same everywhere.
    appointment: (moment, zone) => {
      const day = new Intl.DateTimeFormat('ar', { timeZone: zone, weekday: 'long' }).format(moment)
      const date = new Intl.DateTimeFormat('fr-FR', {
        timeZone: zone,
        day: '2-digit',
        month: '2-digit',
        year: 'numeric'
      }).format(moment)
      return `يوم ${day} ${date} على الساعة ${timeIn(zone, moment)}`
    }
  }
}

/** What a person is told, as one sentence or two; null for what is none of their notices, or an appointment without its moment. */
export function personSentence(
  notice: string,
  language: Language,
  appointment: { at: Date; zone: string } | null
): string | null {
  if (!Object.hasOwn(PERSON_WORDS[language].says, notice)) return null
  const { says, appointment: when } = PERSON_WORDS[language]
  const sentence = says[notice as PersonNotice]
  if (!sentence.includes('{when}')) return sentence
  return appointment === null ? null : sentence.replace('{when}', when(appointment.at, appointment.zone))
}

/** The same as a mail. */
export function personMail(sentence: string, language: Language): { subject: string; paragraphs: string[] } {
  const { subject, hello, footer } = PERSON_WORDS[language]
  return { subject, paragraphs: [hello, sentence, footer] }
}

/** The same as a text message: signed, and with the apostrophe of telephones, for a sign that they have not makes it twice as long. */
export function personSms(sentence: string): string {
  return `${sentence}\nRelais`.replaceAll('’', "'").replaceAll(/[\u00a0\u202f]/g, ' ')
}

/** The language in which somebody is written to. */
export function languageOf(code: string): Language {
  return code === 'en' || code === 'ar' ? code : 'fr'
}
