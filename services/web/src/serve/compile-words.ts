import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const WORDS = /\/app\/words\/[a-z-]+\/(fr|en|ar)\.json$/

/** Turns the words of the pages (ICU messages by id) into what Lingui prints, so that no browser reads ICU. */
export function compileWords(): Plugin {
  return {
    name: 'relais-words',
    enforce: 'pre',
    transform(text, id) {
      if (!WORDS.test(id)) return null
      const words = JSON.parse(text) as Record<string, string>
      const compiled = Object.fromEntries(Object.entries(words).map(([key, message]) => [key, compileMessage(message)]))
      return { code: JSON.stringify(compiled), map: null }
    }
  }
}
