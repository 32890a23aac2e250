export { createAnswerOnce, type IdempotencyKeys, viewerOf } from './answers/answer-once.ts'
export { Attachment, attachmentHeaders } from './answers/attachment.ts'
export { readCursor, writeCursor } from './answers/cursor.ts'
export { forgetOldAnswers } from './answers/forget-old-answers.ts'
export { printProblem, printRefusal } from './answers/print-problem.ts'
export { Printed } from './answers/printed.ts'
export { writeCsv } from './answers/write-csv.ts'
export { printContract, problemsOf } from './contract/print-contract.ts'
export { addressOf, createNeighbours } from './neighbours/call-neighbour.ts'
export { createTokenSource, NeighbourAway, ownClientSecret } from './neighbours/token-source.ts'
export { asHtml, Html, html } from './pages/html.ts'
export { layout, secure } from './pages/layout.ts'
export { type Attempts, type Counted, createThrottle, type Limit, networkOf, type Throttle } from './pages/throttle.ts'
export { type Config, readConfig, SETTINGS, StartRefused } from './process/config.ts'
export { availablePort, type OpenProcess, openProcess, type ProcessParts } from './process/open-process.ts'
export { repeat } from './process/repeat.ts'
export { runAlone } from './process/run-alone.ts'
export { runUntilStopped } from './process/run-until-stopped.ts'
export { type Apart, type ApartLimits, threadApart } from './process/thread-apart.ts'
export { createServer } from './server/create-server.ts'
export { LIMITS } from './server/limits.ts'
export { AUDIENCE } from './server/sign-in.ts'
export {
  type Asked,
  type Call,
  type House,
  type Once,
  type OpenService,
  type Served,
  type Service,
  serve
} from './service.ts'
