/** A mail to one address. */
export interface Mail {
  /** Makes its Message-ID: sent once more under the same id, a mailbox shows it once. */
  id: string
  to: string
  subject: string
  /** A paragraph that is an address of the web becomes a link. */
  paragraphs: readonly string[]
  language: 'fr' | 'en' | 'ar'
}

/** A text message to one phone. */
export interface Sms {
  /** Told to the gateway, which may so recognise what is sent once more. */
  id: string
  /** E.164. */
  to: string
  text: string
}

/** `refused`: this address will never take it; trying again is of no use. */
export type Outcome = 'sent' | 'refused'

/** What sends messages. Throws PostAway when it may be tried again; it may then have been sent all the same. */
export interface Post {
  sendMail: (mail: Mail) => Promise<Outcome>
  sendSms: (sms: Sms) => Promise<Outcome>
  /** Removes the files that were written before an instant, where messages are files: they say who was written to. */
  forget: (before: Date) => Promise<void>
  close: () => Promise<void>
}

/** The message was not taken now. Its words hold no address and nothing of the message. */
export class PostAway extends Error {
  override name = 'PostAway'
  /** Nothing else will be taken now either. */
  readonly unreachable: boolean
  constructor(message: string, { unreachable }: { unreachable: boolean }) {
    super(message)
    this.unreachable = unreachable
  }
}
