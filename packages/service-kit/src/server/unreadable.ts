import type { Socket } from 'node:net'
import { refuse } from '@relais/contract'
import { newId } from '@relais/database'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { PROBLEM_TYPE, printProblem, problemOf } from '../answers/print-problem.ts'

/** Answers a request whose address cannot be read; it is on no route, so that no hook of the server is run for it. */
export function refuseAddress(_: Error, request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-request-id', request.id).header('cache-control', 'no-store')
  printProblem(reply, refuse('malformed-request'))
}

/** Answers what is no HTTP at all, for which there is no request yet, and ends the connection. */
export function refuseWords(error: Error & { code?: string }, socket: Socket): void {
  // Whoever asked has left, or has been answered.
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const id = newId()
  const text = JSON.stringify(problemOf(refuse('malformed-request'), id))
  const head = [
    'HTTP/1.1 400 Bad Request',
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(text)}`,
    `x-request-id: ${id}`,
    'connection: close'
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`)
}
