import { strToU8, zipSync } from 'fflate'
import type { ReportDocument } from '../document.ts'
import { type ReportSheet, type SheetCell, sheetsOf } from './sheets.ts'

// OpenDocument 1.3 (OASIS, ISO/IEC 26300), the format that the RGI names for the public sector: a zip of a few XML files.

const MEDIA = 'application/vnd.oasis.opendocument.spreadsheet'
const NAMES = 'urn:oasis:names:tc:opendocument:xmlns'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
const MANIFEST = `${DECLARATION}<manifest:manifest xmlns:manifest="${NAMES}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MEDIA}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`
/** Of one character, in centimetres. */
const CHARACTER = 0.2

/** A report as a workbook for LibreOffice. No cell is a formula: each is a number or a text. */
export function odsOf(document: ReportDocument): Buffer {
  const sheets = sheetsOf(document)
  const widths = [...new Set(sheets.flatMap((sheet) => sheet.widths))]
  const columns = widths.map(
    (width) =>
      `<style:style style:name="${columnOf(width)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * CHARACTER).toFixed(1)}cm"/></style:style>`
  )
  const content = `${DECLARATION}<office:document-content xmlns:office="${NAMES}:office:1.0" xmlns:style="${NAMES}:style:1.0" xmlns:text="${NAMES}:text:1.0" xmlns:table="${NAMES}:table:1.0" xmlns:fo="${NAMES}:xsl-fo-compatible:1.0" office:version="1.3"><office:automatic-styles><style:style style:name="heading" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="wrapped" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>${columns.join('')}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(tableOf).join('')}</office:spreadsheet></office:body></office:document-content>`
  // the media type comes first and is not compressed, so that a file is known by its first bytes
  const files = {
    mimetype: [strToU8(MEDIA), { level: 0 }] as [Uint8Array, { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(MANIFEST)
  }
  return Buffer.from(zipSync(files))
}

function tableOf({ name, widths, rows, headed }: ReportSheet): string {
  const columns = widths.map((width) => `<table:table-column table:style-name="${columnOf(width)}"/>`).join('')
  const [first = '', ...others] = rows.map((row) => `<table:table-row>${row.map(cellOf).join('')}</table:table-row>`)
  const head = headed ? `<table:table-header-rows>${first}</table:table-header-rows>` : first
  return `<table:table table:name="${escaped(name)}">${columns}${head}${others.join('')}</table:table>`
}

function cellOf(cell: SheetCell): string {
  if (cell === null || cell === '') return '<table:table-cell/>'
  if (typeof cell === 'number') return `<table:table-cell office:value-type="float" office:value="${cell}"/>`
  const [text, style] = typeof cell === 'string' ? [cell, ''] : [cell.text, ` table:style-name="${cell.as}"`]
  const lines = text.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`)
  return `<table:table-cell${style} office:value-type="string">${lines.join('')}</table:table-cell>`
}

function columnOf(width: number): string {
  return `width${width}`
}

/** Text within XML 1.0, which knows no control characters but those of white space. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
