import { inflateRawSync } from 'node:zlib'
import { getDocumentProxy } from 'unpdf'

/** The files within a zip, as text: enough of its format (APPNOTE 4.3) for a workbook. */
export function unzip(bytes: Buffer): Record<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const files: Record<string, string> = {}
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameLength] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28)
    ]
    const header = bytes.readUInt32LE(at + 42)
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
    const data = bytes.subarray(start, start + size)
    files[bytes.toString('utf8', at + 46, at + 46 + nameLength)] = String(method === 0 ? data : inflateRawSync(data))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}

/** What a PDF says, and the roles of its parts in the order in which they are read. */
export async function readPdf(bytes: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const text = contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ')
  return {
    text: text.replace(/\s+/g, ' '),
    roles: trees.flatMap(rolesIn),
    alts: trees.flatMap(altsIn),
    info: (await document.getMetadata()).info,
    marked: await document.getMarkInfo()
  }
}

interface Node {
  role?: string
  alt?: string
  children?: Node[]
}
const nodesIn = (tree: unknown): Node[] => {
  const node = (tree ?? {}) as Node
  return [node, ...(node.children ?? []).flatMap(nodesIn)]
}
const rolesIn = (tree: unknown) => nodesIn(tree).flatMap(({ role }) => role ?? [])
const altsIn = (tree: unknown) => nodesIn(tree).flatMap(({ alt }) => alt ?? [])
