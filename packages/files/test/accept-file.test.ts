import { DOCUMENT_TYPES } from '@relais/contract'
import { aPdf, aPhotograph, aPng, aWebp, CAMERA, EICAR } from '@relais/test-kit'
import sharp from 'sharp'
import t from 'tap'
import { acceptFile } from '../src/index.ts'

const accept = (bytes: Buffer, name: string, type = '') => acceptFile({ bytes, name, type })
const ruleOf = async (bytes: Buffer, name: string, type = '') => {
  const answer = await accept(bytes, name, type)
  return 'rule' in answer ? answer.rule : answer.type
}

t.test('each kind is taken under each of its extensions, declared or not', async (t) => {
  const files = { 'application/pdf': aPdf(), 'image/jpeg': aPhotograph(), 'image/png': aPng, 'image/webp': aWebp }
  for (const [type, bytes] of Object.entries(files)) {
    for (const extension of DOCUMENT_TYPES[type as keyof typeof DOCUMENT_TYPES]) {
      for (const declared of [type, '', 'application/octet-stream', `${type}; charset=binary`, type.toUpperCase()])
        t.equal(await ruleOf(bytes, `Un papier.${extension.toUpperCase()}`, declared), type)
    }
  }
  t.equal(await ruleOf(aPhotograph(), 'a.jpg', 'image/jpg'), 'image/jpeg')
})

t.test('a PDF is kept as it is', async (t) => {
  const bytes = aPdf()
  t.match(await accept(bytes, 'rib.pdf'), { name: 'rib.pdf', type: 'application/pdf', bytes })
})

t.test('a photograph loses place and camera, and stays upright', async (t) => {
  const sent = aPhotograph()
  t.ok(sent.includes(CAMERA) && sent.includes('Exif'))
  const kept = await accept(sent, 'IMG_1.jpg')
  if ('rule' in kept) return t.fail(kept.rule)
  for (const trace of [CAMERA, 'Exif', 'http', 'ICC']) t.notOk(kept.bytes.includes(trace), trace)
  const { width, height, orientation, exif, format } = await sharp(kept.bytes).metadata()
  t.same(
    { width, height, orientation, exif, format },
    { width: 8, height: 16, orientation: undefined, exif: undefined, format: 'jpeg' }
  )
  // turned to the right, the red half that was left is above
  const { data } = await sharp(kept.bytes).raw().toBuffer({ resolveWithObject: true })
  t.ok(data[0]! > 150 && data[2]! < 90, 'red above')
  t.ok(data.at(-3)! < 90 && data.at(-1)! > 150, 'blue below')
})

t.test('comments, colour profiles and texts of the other kinds are gone too', async (t) => {
  const drawn = sharp({ create: { width: 40, height: 20, channels: 3, background: 'teal' } })
    .withExif({ IFD0: { Copyright: CAMERA }, IFD3: { GPSLatitudeRef: 'N' } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${CAMERA}</x:xmpmeta>`)
  for (const [name, sent] of [
    ['a.png', await drawn.clone().png().toBuffer()],
    ['a.webp', await drawn.clone().webp().toBuffer()]
  ] as const) {
    t.ok(sent.includes(CAMERA), name)
    const kept = await accept(sent, name)
    t.ok(
      'bytes' in kept && !kept.bytes.includes(CAMERA) && !/EXIF|XMP|iTXt|eXIf/.test(kept.bytes.toString('latin1')),
      name
    )
  }
})

t.test('what is hidden behind an image is not kept', async (t) => {
  const archive = Buffer.from('PK\x03\x04 … PK\x01\x02 … PK\x05\x06 … <script>alert(1)</script>', 'latin1')
  for (const [name, image] of [
    ['a.jpg', aPhotograph()],
    ['a.png', aPng],
    ['a.webp', aWebp]
  ] as const) {
    const kept = await accept(Buffer.concat([image, archive, Buffer.from(EICAR)]), name)
    t.ok('bytes' in kept, name)
    if ('bytes' in kept) for (const trace of ['PK\x03', '<script', 'EICAR']) t.notOk(kept.bytes.includes(trace), name)
  }
})

t.test('extension, declared type and content must say the same', async (t) => {
  t.equal(await ruleOf(aPdf(), 'rib.jpg'), 'extension-mismatch')
  t.equal(await ruleOf(aPdf(), 'rib'), 'extension-mismatch')
  t.equal(await ruleOf(aPdf(), 'rib.pdf.exe'), 'extension-mismatch')
  t.equal(await ruleOf(aPdf(), 'pdf'), 'extension-mismatch')
  t.equal(await ruleOf(aPng, 'a.jpg'), 'extension-mismatch')
  t.equal(await ruleOf(aPdf(), 'rib.pdf', 'image/jpeg'), 'type-mismatch')
  t.equal(await ruleOf(aPhotograph(), 'a.jpg', 'text/html'), 'type-mismatch')
  t.equal(await ruleOf(aPng, 'a.png', 'image/svg+xml'), 'type-mismatch')
})

t.test('what is none of the kinds is refused, whatever it is called', async (t) => {
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
  for (const [what, bytes] of Object.entries({
    script: Buffer.from('#!/bin/sh\nrm -rf /\n'),
    page: Buffer.from('<!doctype html><script>alert(1)</script>'),
    svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    text: Buffer.from('Bonjour'),
    eicar: Buffer.from(EICAR),
    program: Buffer.from(`MZ${'\0'.repeat(100)}`),
    elf: Buffer.from(`\x7fELF${'\0'.repeat(100)}`, 'latin1'),
    archive: Buffer.from(`PK\x03\x04${'\0'.repeat(40)}`, 'latin1'),
    gzip: Buffer.from('\x1f\x8b\x08\0\0\0\0\0', 'latin1'),
    gif: Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'),
    heic
  })) {
    for (const name of ['a.pdf', 'a.png', `a.${what}`]) t.equal(await ruleOf(bytes, name), 'type-not-accepted', what)
  }
  t.match(await accept(heic, 'a.heic'), { message: /image\/heic: save the photograph as JPEG/ })
  t.equal(await ruleOf(Buffer.alloc(0), 'a.pdf'), 'empty-file')
})

t.test('a PDF that is another kind of file as well is refused', async (t) => {
  const pdf = aPdf()
  const archive = Buffer.from(
    `PK\x03\x04${'x'.repeat(30)}PK\x01\x02${'x'.repeat(50)}PK\x05\x06${'\0'.repeat(18)}`,
    'latin1'
  )
  const within = (text: string | Buffer) => Buffer.concat([pdf.subarray(0, 9), Buffer.from(text), pdf.subarray(9)])
  t.equal(await ruleOf(Buffer.concat([pdf, archive]), 'a.pdf'), 'unreadable', 'an archive behind')
  t.equal(await ruleOf(Buffer.concat([pdf, archive, Buffer.from('%%EOF')]), 'a.pdf'), 'two-kinds-at-once')
  t.equal(await ruleOf(within(archive), 'a.pdf'), 'two-kinds-at-once', 'an archive within')
  t.equal(await ruleOf(within('<html><script>alert(1)</script>\n'), 'a.pdf'), 'two-kinds-at-once', 'a page within')
  t.equal(await ruleOf(Buffer.concat([Buffer.from('GIF89a'), pdf]), 'a.pdf'), 'type-not-accepted', 'something before')
  t.equal(await ruleOf(Buffer.concat([aPhotograph(), pdf]), 'a.pdf'), 'extension-mismatch', 'an image before')
  t.equal(await ruleOf(Buffer.concat([pdf, Buffer.from('<script>')]), 'a.pdf'), 'unreadable', 'a script behind')
  t.equal(await ruleOf(pdf.subarray(0, -20), 'a.pdf'), 'unreadable', 'cut short')
  t.equal(await ruleOf(Buffer.concat([pdf, Buffer.from('\r\n\0\0')]), 'a.pdf'), 'application/pdf', 'empty lines behind')
})

t.test('an image that claims too many points, or cannot be drawn, is refused', async (t) => {
  const bomb = Buffer.from(aPng)
  bomb.writeUInt32BE(30_000, 16)
  bomb.writeUInt32BE(30_000, 20)
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
  t.equal(await ruleOf(bomb, 'a.png'), 'too-many-pixels')
  t.equal(await ruleOf(aPng.subarray(0, 60), 'a.png'), 'unreadable')
  t.equal(await ruleOf(aPhotograph().subarray(0, 250), 'a.jpg'), 'unreadable')
})

t.test('a large photograph is kept at the size at which a page is read', async (t) => {
  const large = await sharp({ create: { width: 6000, height: 3000, channels: 3, background: 'white' } })
    .jpeg()
    .toBuffer()
  const kept = await accept(large, 'a.jpg')
  t.match('bytes' in kept && (await sharp(kept.bytes).metadata()), { width: 4000, height: 2000 })
})

t.test('a name is kept without folders and hidden characters, and with its extension', async (t) => {
  for (const [given, name] of [
    ['../../etc/rib.pdf', 'rib.pdf'],
    ['C:\\Users\\Amel\\Bureau\\Attestation  été.pdf', 'Attestation été.pdf'],
    ['facture\u202efdp.exe.pdf', 'facturefdp.exe.pdf'],
    ['a\0b\r\nc".pdf', 'abc.pdf'],
    [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(146)}.pdf`],
    [' . rib.pdf. ', 'rib.pdf']
  ] as const)
    t.match(await accept(aPdf(), given), { name })
})

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
