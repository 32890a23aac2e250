import type { Answer, AnyAnswer, CallInput, Input, Operation, Refusal, ServiceName, Worker } from '@relais/contract'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Attachment } from './answers/attachment.ts'
import type { Printed } from './answers/printed.ts'
import type { Config } from './process/config.ts'

/** Asks a neighbouring service through the contract: in process when it is here, over HTTP when it is elsewhere; same token, same answers. */
export type Call = <O extends Operation>(operation: O, input: CallInput<O>) => Promise<Answer<O> | Refusal>

/** A POST that may be repeated: the same key must have the same effect once. */
export interface Once {
  key: string
  /** SHA-256 of what was asked, to tell a repeat from another request under the same key. */
  fingerprint: Buffer
}

/** A request as an action sees it: validated values and who asks; no request, no reply. */
export type Asked<O extends Operation = Operation> = Input<O> & {
  operation: O
  worker: Worker
  /** The version in If-Match, on versioned operations. */
  version: number
  /** The strong ETags in If-None-Match, without quotes. */
  known: readonly string[]
  /** Of the media types of the operation's file, the one that Accept prefers; null when it wants none of them. */
  wanted: string | null
  once: Once
  now: Date
  requestId: string
  call: Call
  log: Logger
}

/** One operation and the function that answers it. */
export interface Served {
  operation: Operation
  answer: (asked: Asked) => Promise<AnyAnswer | Printed | Attachment | Refusal>
}

/** Binds an operation of the contract to the function that answers it. */
export function serve<O extends Operation>(
  operation: O,
  answer: (asked: Asked<O>) => Promise<Answer<O> | Printed | Attachment | Refusal>
): Served {
  // The kit validates every part against the operation before it calls, which the erased type cannot say.
  return { operation, answer: answer as unknown as Served['answer'] }
}

/** What a process gives to each service that it opens. */
export interface House {
  config: Config
  databaseUrl: string
  secret: string
  publicUrl: string
  log: Logger
  /** Answers are held against the contract (tests). */
  strict: boolean
  /** The present instant; a test moves it. */
  now: () => Date
  /** A `Call` that carries this bearer token, and the id of the request that it is part of. */
  callAs: (token: string, requestId?: string) => Call
  /** A raw request to a neighbour that is not an operation of /v1 (`GET /oauth/jwks`, the token endpoint). */
  ask: (
    service: ServiceName,
    request: { method: 'GET' | 'POST'; path: string; form?: Record<string, string> }
  ) => Promise<{ status: number; text: string }>
}

/** A service that is open: what it serves, and how it stops. */
export interface OpenService {
  routes: readonly Served[]
  /** What it mounts beside its operations (the OAuth endpoints, pages). */
  mount?: (app: FastifyInstance) => Promise<void>
  /** Starts background work once the process answers. */
  begin?: () => void
  /** Ends background work; the process still answers meanwhile, also what that work asks of it. */
  stop?: () => Promise<void>
  /** True when it can work (readiness). */
  ready: () => Promise<boolean>
  close: () => Promise<void>
}

/** A service: its name, and how it is opened. */
export interface Service {
  name: ServiceName
  open: (house: House) => Promise<OpenService>
}
