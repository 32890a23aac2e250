import type { FastifyRequest } from 'fastify'
import { fieldIn, queryIn } from '../door/answers.ts'
import { languageAmong, languageAsked, type Speech, speak } from './words/speak.ts'

/** The language that was chosen on the page, or the one that the browser asks for. */
export function speechOf(request: FastifyRequest): Speech {
  const chosen = fieldIn(request, 'langue') || queryIn(request, 'langue')
  return speak(languageAmong(chosen, languageAsked(request.headers['accept-language'])))
}
