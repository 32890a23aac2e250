import type { DocumentType } from '@relais/contract'
import sharp, { type Sharp } from 'sharp'
import type { NotAccepted } from './accept-file.ts'

/** More than the cameras of phones take; an image of a few bytes that claims more is a bomb. */
const MOST_PIXELS = 50_000_000
/** An A4 page at 340 points to the inch: what is read stays readable, and what is kept stays small. */
const LONGEST_SIDE = 4_000
const SECONDS = 8
const LOADERS = ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer']

const asIs = {
  'image/jpeg': (image: Sharp) => image.jpeg({ quality: 85 }),
  'image/png': (image: Sharp) => image.png(),
  'image/webp': (image: Sharp) => image.webp({ quality: 85 })
}

let last: Promise<unknown> = Promise.resolve()
let prepared = false

/** Draws an image anew, upright, in the colours of every screen: what was not drawn (place, camera, comments, anything behind it) is gone. */
export function stripImage(
  bytes: Buffer,
  type: Exclude<DocumentType, 'application/pdf'>
): Promise<Buffer | NotAccepted> {
  // One at a time: an image takes a hundred times its size while it is drawn.
  const drawn = last.then(() => draw(bytes, type))
  last = drawn.catch(() => {})
  return drawn
}

async function draw(bytes: Buffer, type: keyof typeof asIs): Promise<Buffer | NotAccepted> {
  prepare()
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
  try {
    return await asIs[type](image).timeout({ seconds: SECONDS }).toBuffer()
  } catch (error) {
    // libvips tells every fault of an image as a plain Error; whatever it was, nothing of the image is kept.
    if (!(error instanceof Error)) throw error
    return /pixel limit/i.test(error.message)
      ? { rule: 'too-many-pixels', message: `Send an image of at most ${MOST_PIXELS / 1_000_000} million pixels.` }
      : { rule: 'unreadable', message: 'Send the image again: this one cannot be drawn.' }
  }
}

/** Nothing but the three kinds is ever decoded, whatever a file claims to be; nothing of one image is remembered for the next. */
function prepare(): void {
  if (prepared) return
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: LOADERS })
  prepared = true
}
