import { generateKeyPair, type JWTPayload, SignJWT } from 'jose'

// The process of the signing loop: hears what to sign and for how long, tells how often it was done.

const key = generateKeyPair('ES256')

process.on(
  'message',
  async ({ claims, clients, seconds }: { claims: JWTPayload; clients: number; seconds: number }) => {
    const { privateKey } = await key
    let operations = 0
    const started = performance.now()
    const sign = async () => {
      while (performance.now() < started + seconds * 1000) {
        await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k' }).sign(privateKey)
        operations += 1
      }
    }
    await Promise.all(Array.from({ length: clients }, sign))
    process.send?.({ operations, seconds: (performance.now() - started) / 1000 })
  }
)
