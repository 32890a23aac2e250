import { OPERATIONS } from '@relais/contract'
import { printContract } from '@relais/service-kit'

const DESCRIPTION = `Relais lets the organisations of a local collective send people to one another, and follows each referral until the right is open.

Start with *openapi/README.md*: a first referral in ten minutes. Everything that changes is a POST with an \`Idempotency-Key\`, or a change with \`If-Match\`; every
referral tells you in \`availableActions\` what you may do next; every refusal is a problem (RFC 9457) with a stable \`code\`.`

/** The contract as it is printed in openapi/v1.json. */
export async function contractText(): Promise<string> {
  return `${JSON.stringify(await printContract(OPERATIONS, DESCRIPTION), null, 2)}\n`
}
