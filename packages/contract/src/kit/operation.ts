import type { z } from 'zod'
import type { ProblemCode } from './problems.ts'
import type { Role, Scope } from './worker.ts'

/** The services that answer operations; also the prefix of their settings (`REFERRALS_URL`) and of their database roles. */
export const SERVICES = ['identity', 'rights-check', 'referrals', 'reporting'] as const
export type ServiceName = (typeof SERVICES)[number]

/** Who may call: anyone at all, or a worker whose token holds the scope and, for people, one of the roles. */
export type Opening = 'anyone' | { scope: Scope; roles?: readonly Role[] }

/** One described answer of an operation; without `body` and `media` it is empty. */
export interface AnswerShape {
  description: string
  body?: z.ZodType
  /** The media types of a file that is answered. */
  media?: readonly string[]
  example?: unknown
}

/** One operation of the API, as data: what is printed in the contract, what is validated, who may call. */
export interface Operation {
  id: string
  service: ServiceName
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: `/v1/${string}`
  tag: string
  summary: string
  description: string
  open: Opening
  /** The most seconds since the member who calls gave their password (RFC 9470); software gives none, and is refused. */
  recentSignIn?: number
  params?: z.ZodObject
  query?: z.ZodObject
  /** What the body is sent as: JSON, or a form that carries a file. */
  media?: 'multipart/form-data'
  /** The most bytes of a body in JSON, where it may be longer than that of other operations. */
  bytes?: number
  body?: z.ZodType
  /** An example of the body, valid against it. */
  example?: unknown
  /** True when the thing has a version: `If-Match` is required and a stale one is refused (RFC 9110 §13.1.1). */
  versioned?: boolean
  answers: Readonly<Record<number, AnswerShape>>
  problems: readonly ProblemCode[]
}

/** Declares an operation, keeping its literal types. */
export function operation<const O extends Operation>(shape: O): O {
  return shape
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined

/** What a handler is given of a request once it is validated. */
export interface Input<O extends Operation> {
  params: Parsed<O['params']>
  query: Parsed<O['query']>
  body: Parsed<O['body']>
}

/** What a caller gives: the same before defaults are filled in. */
export interface CallInput<O extends Operation> {
  params?: O['params'] extends z.ZodType ? z.input<O['params']> : undefined
  query?: O['query'] extends z.ZodType ? z.input<O['query']> : undefined
  body?: O['body'] extends z.ZodType ? z.input<O['body']> : undefined
}

/** Any answer, whatever the operation. */
export interface AnyAnswer {
  status: number
  version?: number
  etag?: string
  location?: string
  body?: unknown
}

/** The answers an operation declares, as a handler may return them. */
export type Answer<O extends Operation> = {
  [S in keyof O['answers'] & number]: {
    status: S
    version?: number
    etag?: string
    location?: string
  } & (O['answers'][S] extends { body: infer B extends z.ZodType } ? { body: z.input<B> } : { body?: undefined })
}[keyof O['answers'] & number]
