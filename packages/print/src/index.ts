export { type PrintFault, printSheet } from './print-sheet.ts'
export type { Block, Document, DocumentBlock, Phrase, Run, Sheet } from './sheet.ts'
