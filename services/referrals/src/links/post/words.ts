import type { Mail, Sms } from '@relais/messages'
import { REFERRAL_STATES, type ReferralState } from '@relais/referral-lifecycle'

// Whoever sees a mail or a phone by chance must learn nothing: no name, no right, no reason, no organisation.

const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })
const day = (instant: string) => DAY.format(new Date(instant))

/** What a desk may be told of a referral in a mail. */
interface About {
  id: string
  to: string
  sentAt: string
  state: string
  urgent: boolean
}

/** Tells a desk that a referral waits for it, with its link. */
export function deskMail({ id, to, sentAt, state, urgent }: About, link: { address: string; until: string }): Mail {
  const fresh = state === 'sent'
  const stands = `Il s’agit de l’orientation reçue le ${day(sentAt)}, au stade « ${REFERRAL_STATES[state as ReferralState].label} ».`
  return {
    id,
    to,
    language: 'fr',
    subject: fresh
      ? `Une orientation${urgent ? ' urgente' : ''} attend votre structure`
      : 'Une orientation suivie par votre structure',
    paragraphs: [
      'Bonjour,',
      fresh
        ? 'Une personne a donné son accord pour être orientée vers votre structure. Ouvrez ce lien pour en prendre connaissance et répondre :'
        : `${stands} Ouvrez ce lien pour voir ce qui a changé et répondre :`,
      link.address,
      ...aboutLinks(link.until),
      'Relais'
    ]
  }
}

/** What stands under a desk's link in a mail. */
export function aboutLinks(until: string): string[] {
  return [
    'Pour l’ouvrir, un code à six chiffres vous sera envoyé à cette même adresse : vous n’avez besoin ni de compte ni de mot de passe.',
    `Ce lien vaut pour cette seule orientation, jusqu’au ${day(until)}. Passé cette date, il vous en proposera un nouveau. Ne le transférez pas hors de votre structure.`
  ]
}

/** Each of several links of a desk, by the day on which the referral came. */
export function linksByDay(ways: readonly { address: string; sentAt: string }[]): string[] {
  return ways.flatMap(({ address, sentAt }) => [`Orientation reçue le ${day(sentAt)} :`, address])
}

/** The one-time code of a desk. */
export function codeMail(id: string, to: string, code: string): Mail {
  return {
    id,
    to,
    language: 'fr',
    subject: `${code} est votre code`,
    paragraphs: [
      `Votre code : ${code}`,
      'Saisissez-le dans la page que vous venez d’ouvrir. Il sert une seule fois, pendant dix minutes.',
      'Si vous n’avez rien demandé, ignorez ce message, et ne donnez ce code à personne.',
      'Relais'
    ]
  }
}

type Language = Mail['language']

/** The person's own link, by mail. */
export function personMail(id: string, to: string, address: string, language: Language): Mail {
  const { subject, hello, read, safe } = PERSON[language]
  return { id, to, language, subject, paragraphs: [hello, read, address, safe, 'Relais'] }
}

/** The same, by text message. */
export function personSms(id: string, to: string, address: string, language: Language): Sms {
  return { id, to, text: `${PERSON[language].sms}\n${address}` }
}

const PERSON: Record<Language, { subject: string; hello: string; read: string; safe: string; sms: string }> = {
  fr: {
    subject: 'Votre page de suivi',
    hello: 'Bonjour,',
    read: 'Cette page vous dit où en est votre demande. Vous pouvez aussi y répondre :',
    safe: 'Cette page est à vous. Ne donnez ce lien à personne. Si vous n’attendez rien, ne tenez pas compte de ce message.',
    sms: 'Votre page de suivi. Ne donnez ce lien à personne :'
  },
  en: {
    subject: 'Your follow-up page',
    hello: 'Hello,',
    read: 'This page tells you how your request is going. You can also answer there:',
    safe: 'This page is yours. Do not give this link to anyone. If you are not expecting anything, ignore this message.',
    sms: 'Your follow-up page. Do not give this link to anyone:'
  },
  ar: {
    subject: 'صفحتك لمتابعة طلبك',
    hello: 'مرحبًا،',
    read: 'تخبرك هذه الصفحة أين وصل طلبك، ويمكنك الرد من خلالها:',
    safe: 'هذه الصفحة لك وحدك: يرجى عدم إعطاء هذا الرابط لأي شخص. إذا وصلت إليك هذه الرسالة بالخطأ، يمكنك تجاهلها.',
    sms: 'صفحتك لمتابعة طلبك. يرجى عدم إعطاء هذا الرابط لأي شخص:'
  }
}
