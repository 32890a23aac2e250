import { html, layout } from '@relais/service-kit'
import { arabic } from './statement/ar.ts'
import { english } from './statement/en.ts'
import { french } from './statement/fr.ts'

const STATEMENTS = { fr: french, en: english, ar: arabic }
const ITSELF = { fr: 'Français', en: 'English', ar: 'العربية' }
export type Language = keyof typeof STATEMENTS

/** The languages of the statement. */
export const LANGUAGES = Object.keys(STATEMENTS) as Language[]

/** The accessibility statement: what holds, what was tried and how, what is lacking, and where to turn. Without script, for anybody. */
export function accessibilityPage(language: Language, contact: string | null): string {
  const { title, tagline, languages, foot, cards } = STATEMENTS[language]
  const [first, ...others] = cards(contact)
  const choice = LANGUAGES.map((code) =>
    code === language
      ? html`<strong lang="${code}" aria-current="true">${ITSELF[code]}</strong>`
      : html`<a href="/accessibilite?langue=${code}" lang="${code}" hreflang="${code}"${code === 'ar' && html` dir="rtl"`}>${ITSELF[code]}</a>`
  )
  return layout({
    title,
    lang: language,
    wide: true,
    tagline,
    foot: html`<p>${foot}</p>`,
    body: [html`<nav class="languages" aria-label="${languages}">${choice}</nav>${first}`, ...others]
  })
}
