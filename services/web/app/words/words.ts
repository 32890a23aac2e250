import { type I18n, setupI18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import type check from './check/fr.json'
import type coordination from './coordination/fr.json'
import type desk from './desk/fr.json'
import type directory from './directory/fr.json'
import type editors from './editors/fr.json'
import type field from './field/fr.json'
import type guide from './guide/fr.json'
import type help from './help/fr.json'
import type network from './network/fr.json'
import type outreach from './outreach/fr.json'
import type problems from './problems/fr.json'
import type referral from './referral/fr.json'
import type report from './report/fr.json'
import type search from './search/fr.json'
import type sender from './sender/fr.json'
import type settings from './settings/fr.json'
import type shell from './shell/fr.json'
import type today from './today/fr.json'

// The words of the pages: one folder for each part of Relais, loaded with it; one file for each language, ICU messages by id.

export const LANGUAGES = { fr: 'Français', en: 'English', ar: 'العربية' } as const
export type Language = keyof typeof LANGUAGES
/** What each part of the pages says. */
interface Parts {
  check: typeof check
  coordination: typeof coordination
  directory: typeof directory
  editors: typeof editors
  field: typeof field
  desk: typeof desk
  help: typeof help
  guide: typeof guide
  network: typeof network
  outreach: typeof outreach
  problems: typeof problems
  referral: typeof referral
  report: typeof report
  search: typeof search
  sender: typeof sender
  settings: typeof settings
  shell: typeof shell
  today: typeof today
}
/** A part of the pages that has words of its own. */
export type Part = keyof Parts
/** The id of a text: `shell.signIn`. */
export type WordId = { [P in Part]: keyof Parts[P] }[Part]

type Messages = Parameters<I18n['load']>[0]
const FILES = import.meta.glob<Messages>('./*/*.json', { import: 'default' })
const KEPT = 'relais-language'

/** The words of this browser, in the language that was chosen here, else in its own, else in French. */
export const i18n = setupI18n()
const parts = new Set<Part>()

/** The language to begin with. */
export function firstLanguage(): Language {
  const wished = [localStorage.getItem(KEPT) ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2))
  return wished.find((tag): tag is Language => Object.hasOwn(LANGUAGES, tag)) ?? 'fr'
}

/** Loads the words of a part; called by its route before it shows. */
export async function loadWords(part: Part): Promise<void> {
  if (parts.has(part)) return
  await load(part, i18n.locale as Language)
  parts.add(part)
}

/** Speaks another language from now on, and remembers it. */
export async function speak(language: Language): Promise<void> {
  await Promise.all([...parts].map((part) => load(part, language)))
  i18n.activate(language)
  localStorage.setItem(KEPT, language)
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
}

async function load(part: Part, language: Language): Promise<void> {
  i18n.load(language, (await FILES[`./${part}/${language}.json`]!()) as never)
}

/** `t('shell.signIn')`: the text in the language of the page, with what is to be filled in. */
export type Speaking = (id: WordId, values?: Record<string, unknown>) => string

/** How a component speaks; it is drawn anew when the language changes. */
export function useWords(): { t: Speaking; language: Language } {
  const { i18n: spoken } = useLingui()
  return { t: (id, values) => spoken._(id, values), language: spoken.locale as Language }
}

/** A text without case or accents, to look for it as people type. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
