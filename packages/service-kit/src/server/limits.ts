import { DOCUMENT_LIMITS } from '@relais/contract'

/** Limits that hold for every request; one table, which the tests and the README read. */
export const LIMITS = {
  /** Bytes of a body. */
  body: 262_144,
  /** Bytes of a file in a form. */
  file: DOCUMENT_LIMITS.bytes,
  /** Bytes of a whole form. */
  form: DOCUMENT_LIMITS.bytes + 16_384,
  /** Milliseconds to answer. */
  answer: 10_000,
  /** Milliseconds to send or to receive a file, and to answer. */
  transfer: 60_000,
  /** Files on their way in or out of one process, and of them for one holder of a token. */
  transfers: 6,
  transfersOfOne: 3,
  /** Milliseconds to receive the head of a request. */
  receive: 20_000,
  /** Characters of an id or code in a path. */
  parameter: 200
} as const
