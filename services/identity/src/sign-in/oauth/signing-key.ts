import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import type { JWK } from 'jose'
import { ExternalSigningKey } from 'oidc-provider'

/**
 * A key that signs at once, on this thread: handing 50 µs of work to another thread and waiting for it costs the process more than the work
 * itself (0.05 ms against 0.09 ms of processor for each token).
 */
export class SigningKey extends ExternalSigningKey {
  readonly #private: KeyObject
  readonly #public: KeyObject

  constructor(jwk: JWK & { kid: string }) {
    super()
    this.#private = createPrivateKey({ key: jwk as never, format: 'jwk' })
    this.#public = createPublicKey(this.#private)
    // The base class keeps both; its declared types only show them to be read.
    Object.assign(this, { kid: jwk.kid, alg: 'ES256' })
  }

  override keyObject(): KeyObject {
    return this.#public
  }

  override sign(data: Uint8Array): Uint8Array {
    return sign('sha256', data, { key: this.#private, dsaEncoding: 'ieee-p1363' })
  }
}
