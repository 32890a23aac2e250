export { type PrintFault, printSheet } from './print-sheet.ts'
export type { Block, Phrase, Run, Sheet } from './sheet.ts'
