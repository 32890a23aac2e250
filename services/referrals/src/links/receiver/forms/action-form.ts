import { type Field, type Fields, REFERRAL_ACTIONS } from '@relais/referral-lifecycle'
import { type Html, html } from '@relais/service-kit'
import type { DeskAction } from '../actions.ts'
import type { Faults } from './faults.ts'
import { codesFor, type Filled, isAsked, withoutRight } from './filled.ts'
import { PURPOSES, wordsOf } from './words.ts'

/** What the form of an action is made of. */
export interface FormParts {
  action: DeskAction
  /** Where it is sent. */
  to: string
  /** What it carries unseen: proof of the session, version, key. */
  hidden: Readonly<Record<string, string>>
  /** Each right that it may be about, and what it is called. */
  rights: readonly (readonly [string, string])[]
  /** What was typed before, when it comes back. */
  filled: Filled
  faults: Faults | null
}

/** The form of an action, made from the lifecycle's table: what the table asks is asked, and nothing else. */
export function actionForm(parts: FormParts): Html {
  const { action, to, hidden } = parts
  const { label, payload } = REFERRAL_ACTIONS[action]
  return html`<form method="post" action="${to}" novalidate>
${PURPOSES[action] !== undefined && html`<p class="hint">${PURPOSES[action]}</p>`}
${parts.faults?.whole !== undefined && html`<p class="alert"><strong>${parts.faults.whole}</strong></p>`}
${Object.entries({ ...hidden, action }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${fieldsOf(payload.fields, parts, '')}
<button type="submit">${label}</button>
</form>`
}

function fieldsOf(fields: Fields, parts: FormParts, at: string): Html[] {
  return Object.entries(fields)
    .filter(([name, field]) => isAsked(field) && name !== 'personConfirmation' && name !== 'amountBand')
    .map(([name, field]) => fieldOf(field, name, parts, `${at}${name}`))
}

function fieldOf(field: Field, name: string, parts: FormParts, path: string): Html {
  if (field.type === 'list')
    return field.of.type === 'object' ? partsOf(field.of.fields, parts, path) : ticks(field, name, parts, path)
  const { label, hint } = wordsOf(parts.action, name)
  const id = `${parts.action}.${path}`
  const fault = parts.faults?.fields.get(path)
  const optional = field.required !== true && field.requiredWhen === undefined
  return html`<div class="field"><label for="${id}">${label}${optional && html` <small>(facultatif)</small>`}</label>
${hint !== undefined && html`<p class="hint" id="${id}-hint">${hint}</p>`}
${control(field, id, path, parts.filled.get(path)?.[0] ?? '', describedBy(id, hint, fault))}
${fault !== undefined && html`<p class="wrong" id="${id}-fault">${fault}</p>`}</div>`
}

function describedBy(id: string, hint: string | undefined, fault: string | undefined): Html {
  const by = [hint === undefined ? null : `${id}-hint`, fault === undefined ? null : `${id}-fault`].filter(Boolean)
  return html`${by.length > 0 && html` aria-describedby="${by.join(' ')}"`}${fault !== undefined && html` aria-invalid="true"`}`
}

function control(field: Field, id: string, name: string, value: string, described: Html): Html {
  switch (field.type) {
    case 'text':
      return html`<textarea id="${id}" name="${name}" maxlength="${field.max}"${described}>${value}</textarea>`
    case 'code':
      return html`<select id="${id}" name="${name}"${described}><option value="">Choisir</option>${codesFor(
        field.list
      ).map(
        ([code, label]) => html`<option value="${code}"${code === value && html` selected`}>${label}</option>`
      )}</select>`
    case 'date':
      return html`<input id="${id}" name="${name}" type="date" value="${value}"${described}>`
    case 'date-time':
      return html`<input id="${id}" name="${name}" type="datetime-local" value="${value}"${described}>`
    case 'integer':
      return html`<input id="${id}" name="${name}" inputmode="decimal" autocomplete="off" value="${value}"${described}>`
    default:
      return html`<input id="${id}" name="${name}" value="${value}"${described}>`
  }
}

function ticks(
  field: Extract<Field, { type: 'list' }>,
  name: string,
  { action, filled, faults }: FormParts,
  path: string
): Html {
  const fault = faults?.fields.get(path)
  const ticked = filled.get(path) ?? []
  const codes = field.of.type === 'code' ? codesFor(field.of.list) : []
  return html`<fieldset><legend>${wordsOf(action, name).label}</legend>
${fault !== undefined && html`<p class="wrong">Cochez au moins une case.</p>`}
${codes.map(([code, label]) => html`<label class="choice"><input class="check" type="checkbox" name="${path}" value="${code}"${ticked.includes(code) && html` checked`}>${label}</label>`)}</fieldset>`
}

// Of a result, what everybody has to say; the rest is there for those who know it.
const SAID_FIRST = ['result', 'source', 'confidence', 'refusedReason', 'gaveUpReason']

/** One part for each right. */
function partsOf(fields: Fields, parts: FormParts, path: string): Html {
  const missing = parts.faults?.fields.get(path)
  const among = (first: boolean) =>
    Object.fromEntries(Object.entries(withoutRight(fields)).filter(([name]) => SAID_FIRST.includes(name) === first))
  return html`${missing !== undefined && html`<p class="wrong">Donnez le résultat d’au moins un droit.</p>`}${parts.rights.map(
    ([code, name]) => {
      const at = `${path}.${code}.`
      const told = Object.keys(among(false)).some(
        (field) => parts.faults?.fields.has(`${at}${field}`) || (parts.filled.get(`${at}${field}`)?.[0] ?? '') !== ''
      )
      return html`<fieldset class="part"><legend>${name}</legend>${fieldsOf(among(true), parts, at)}
<details${told && html` open`}><summary>Date, montants, note</summary>${fieldsOf(among(false), parts, at)}</details></fieldset>`
    }
  )}`
}
