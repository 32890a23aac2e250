/** Files for tests: as small as their kinds allow. */

/** A PDF that any reader opens: one empty page. */
export function aPdf(note = ''): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    `<</Producer(${note || 'Essai'})>>`
  ]
  let text = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj${object}endobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = text.length
  text += `xref\n0 5\n0000000000 65535 f \n${places.join('')}trailer<</Size 5/Root 1 0 R/Info 4 0 R>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

const LIKENESS =
  '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABf/EABkRAAIDAQAAAAAAAAAAAAAAAAAFQoHBQ//aAAwDAQACEQMRAD8AgJQEUPStFnULw//Z'

/** A PNG of 16 by 8 points, its left half red and its right half blue. */
export const aPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAMAAADHqI+lAAAABlBMVEXcAAAAANxP/vtkAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEklEQVQImWNggAJGKIDx6SwAABCIAEEJ5CUfAAAAAElFTkSuQmCC',
  'base64'
)

/** A WebP of the same. */
export const aWebp = Buffer.from(
  'UklGRjoAAABXRUJQVlA4IC4AAABwAQCdASoQAAgAAsBMJaACdAIHgAD+8Wj/tl/43//zgPze/Fe/9cBv7//QcKAA',
  'base64'
)

/** What the camera of `aPhotograph` is called; it stands nowhere but in its metadata. */
export const CAMERA = 'AppareilKanarivox'

/** A JPEG of 16 by 8 points as a telephone held upright writes it: turned by a quarter (orientation 6), with camera and place in its EXIF. */
export function aPhotograph(): Buffer {
  const bare = Buffer.from(LIKENESS, 'base64')
  const tiff = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), metadata()])
  const segment = Buffer.alloc(4)
  segment.writeUInt16BE(0xffe1, 0)
  segment.writeUInt16BE(tiff.length + 2, 2)
  return Buffer.concat([bare.subarray(0, 2), segment, tiff, bare.subarray(2)])
}

/** Camera, orientation, and 45° 42′ 11″ north, in the form of TIFF 6.0 and Exif 2.32. */
function metadata(): Buffer {
  const entry = (tag: number, type: number, count: number, value: number | string): Buffer => {
    const twelve = Buffer.alloc(12)
    twelve.writeUInt16BE(tag, 0)
    twelve.writeUInt16BE(type, 2)
    twelve.writeUInt32BE(count, 4)
    if (typeof value === 'string') twelve.write(value, 8, 'latin1')
    else if (type === 3) twelve.writeUInt16BE(value, 8)
    else twelve.writeUInt32BE(value, 8)
    return twelve
  }
  const folder = (...entries: Buffer[]) => {
    const count = Buffer.alloc(2)
    count.writeUInt16BE(entries.length)
    return Buffer.concat([count, ...entries, Buffer.alloc(4)])
  }
  // the head of 8 bytes, a folder of three entries (42), one of two (30), the name (18), the place (24)
  const first = folder(
    entry(0x0110, 2, CAMERA.length + 1, 8 + 42 + 30),
    entry(0x0112, 3, 1, 6),
    entry(0x8825, 4, 1, 8 + 42)
  )
  const place = folder(entry(0x0001, 2, 2, 'N\0'), entry(0x0002, 5, 3, 8 + 42 + 30 + 18))
  const degrees = Buffer.alloc(24)
  for (const [at, number] of [45, 1, 42, 1, 11, 1].entries()) degrees.writeUInt32BE(number, at * 4)
  return Buffer.concat([Buffer.from('MM\0*\0\0\0\x08', 'latin1'), first, place, Buffer.from(`${CAMERA}\0`), degrees])
}

/** The test file of the antivirus trade (eicar.org), put together here so that no scanner takes this source for it. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', 'H+H*'].join('$')
