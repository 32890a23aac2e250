import { randomFillSync } from 'node:crypto'

const pool = Buffer.alloc(4096)
let used = pool.length
let lastTime = 0
let counter = 0

/**
 * A new UUIDv7 (RFC 9562 § 5.7), always greater than the one this process made before.
 *
 * A 12-bit counter follows the milliseconds (§ 6.2, method 1); when it is spent, or the clock steps back, time is lent.
 */
export function newId(): string {
  if (used + 10 > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const now = Date.now()
  if (now > lastTime) {
    lastTime = now
    counter = pool.readUInt16BE(used) & 0x7ff
  } else if (++counter > 0xfff) {
    lastTime += 1
    counter = pool.readUInt16BE(used) & 0x7ff
  }
  const variant = 0x8000 | (pool.readUInt16BE(used + 2) & 0x3fff)
  const tail = pool.toString('hex', used + 4, used + 10)
  used += 10
  const time = lastTime.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant.toString(16)}-${tail}`
}
