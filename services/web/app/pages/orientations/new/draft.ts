import type { Schemas } from '@relais/client'
import type { WordId } from '../../../words/words.ts'
import type { Screen } from '../address.ts'

/** What one writes of a new referral, screen by screen; until it is sent it is kept sealed on the device. */
export interface Draft {
  /** Somebody whom my organisation recorded before; empty: to be recorded with the referral. */
  personId: string
  givenName: string
  familyName: string
  birthDate: string
  phone: string
  email: string
  language: string
  territoryId: string
  rights: readonly string[]
  urgent: boolean
  recipientId: string
  need: string
  followUp: string
  level: Schemas['DisclosureLevel']
  howGiven: Schemas['NewAgreement']['howGiven'] | ''
  agreed: boolean
  waiver: NonNullable<Schemas['NewReferral']['rightsCheckWaiver']>
  duplicate: NonNullable<Schemas['NewReferral']['duplicateDecision']>
}

/** Nothing is written yet; what stands is the likeliest, and can be changed. */
export const EMPTY: Draft = {
  personId: '',
  givenName: '',
  familyName: '',
  birthDate: '',
  phone: '',
  email: '',
  language: 'fr',
  territoryId: '',
  rights: [],
  urgent: false,
  recipientId: '',
  need: '',
  followUp: '',
  level: 'minimal',
  howGiven: '',
  agreed: false,
  waiver: 'not_offered',
  duplicate: 'none_found'
}

/** What is still missing on a screen: the field, and what to say of it. */
export type Missing = Partial<Record<keyof Draft, WordId>>

/** Looks at one screen before the next is shown: a name and one way to reach the person, a right, a recipient, the agreement. */
export function missingOn(screen: Screen, draft: Draft): Missing {
  const empty = (field: 'givenName' | 'familyName' | 'recipientId' | 'howGiven', words: WordId): Missing =>
    draft[field].trim() === '' ? { [field]: words } : {}
  switch (screen) {
    case 'qui':
      if (draft.personId !== '') return {}
      return {
        ...empty('givenName', 'sender.missing.givenName'),
        ...empty('familyName', 'sender.missing.familyName'),
        ...(draft.phone.trim() === '' && draft.email.trim() === '' ? { phone: 'sender.missing.contact' } : {})
      }
    case 'quoi':
      return {
        ...(draft.rights.length === 0 ? { rights: 'sender.missing.rights' as const } : {}),
        ...empty('recipientId', 'sender.missing.recipient')
      }
    case 'accord':
      return {
        ...empty('howGiven', 'sender.missing.howGiven'),
        ...(draft.agreed ? {} : { agreed: 'sender.missing.agreed' as const })
      }
  }
}

/** The person as the API takes them. */
export function personOf(draft: Draft): Schemas['NewPerson'] {
  const email = draft.email.trim() || null
  const phone = draft.phone.trim() || null
  return {
    givenName: draft.givenName.trim(),
    familyName: draft.familyName.trim(),
    birthDate: draft.birthDate || null,
    phone,
    email,
    preferredChannel: phone === null ? 'email' : 'phone',
    language: draft.language
  }
}

/** Whom the API is told: somebody by the id under which they were recorded, else as written. */
export function whoOf(draft: Draft): { personId: string } | { person: Schemas['NewPerson'] } {
  return draft.personId === '' ? { person: personOf(draft) } : { personId: draft.personId }
}

/** A draft for somebody who was recorded before. */
export function draftFor({ id, givenName, familyName, birthDate, phone, email, language }: Schemas['Person']): Draft {
  const known = { givenName, familyName, birthDate: birthDate ?? '', phone: phone ?? '', email: email ?? '', language }
  return { ...EMPTY, ...known, personId: id }
}

/** The referral as the API takes it, sent at once. `today`: the day on which the person agreed, an ISO date. */
export function requestOf(draft: Draft, today: string): Schemas['NewReferral'] {
  return {
    ...whoOf(draft),
    recipientId: draft.recipientId,
    rights: [...draft.rights],
    urgent: draft.urgent,
    territoryId: draft.territoryId || null,
    need: draft.need.trim() || null,
    followUp: draft.level === 'minimal' ? null : draft.followUp.trim() || null,
    agreement: {
      level: draft.level,
      howGiven: draft.howGiven || 'in_person_oral',
      givenOn: today,
      onward: false
    },
    send: true,
    rightsCheckWaiver: draft.waiver,
    duplicateDecision: draft.duplicate
  }
}

/** The screen on which a field that the server refused (`body.person.phone`) can be mended. */
export function screenOf(field: string): Screen {
  if (field.startsWith('body.person')) return 'qui'
  return field.startsWith('body.agreement') ? 'accord' : 'quoi'
}
