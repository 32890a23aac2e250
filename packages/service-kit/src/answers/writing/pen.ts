const LEAST = 65_536

/** Writes text and bytes one behind the other, as UTF-8. */
export class Pen {
  #page = Buffer.allocUnsafeSlow(LEAST)
  #at = 0
  // written in one go before the next bytes
  #text = ''

  /** Begins anew, whatever was being written: a fault may have ended it. */
  begin(): void {
    this.#at = 0
    this.#text = ''
  }

  text(text: string): void {
    this.#text += text
  }

  bytes(bytes: Buffer): void {
    this.#put()
    this.#makeRoom(bytes.length)
    this.#page.set(bytes, this.#at)
    this.#at += bytes.length
  }

  /** All that was written, as bytes of its own. */
  take(): Buffer {
    this.#put()
    const taken = Buffer.allocUnsafe(this.#at)
    taken.set(this.#page.subarray(0, this.#at))
    return taken
  }

  #put(): void {
    // a character of UTF-16 takes three bytes at most
    this.#makeRoom(3 * this.#text.length)
    this.#at += this.#page.write(this.#text, this.#at)
    this.#text = ''
  }

  #makeRoom(more: number): void {
    if (this.#at + more <= this.#page.length) return
    const larger = Buffer.allocUnsafeSlow(2 * (this.#at + more))
    larger.set(this.#page.subarray(0, this.#at))
    this.#page = larger
  }
}
