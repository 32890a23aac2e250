import { parentPort } from 'node:worker_threads'
import { readTable } from './read-table.ts'

// One file after the other, for whoever started this thread.
parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await readTable(bytes)))
