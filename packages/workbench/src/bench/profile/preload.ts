import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'

// Loaded before Relais by the bench: profiles it when it is told to by message, and does nothing else.

const session = new Session()

process.on('message', (message: { profile?: 'begin'; into?: string }) => {
  if (message.profile === 'begin') begin()
  if (message.into !== undefined) end(message.into)
})
// the channel alone must not keep Relais running
process.channel?.unref()

function begin(): void {
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.setSamplingInterval', { interval: 500 })
  session.post('Profiler.start')
}

function end(file: string): void {
  session.post('Profiler.stop', (error, stopped) => {
    if (error === null) writeFileSync(file, JSON.stringify(stopped.profile))
    session.disconnect()
    process.send?.({ written: file })
  })
}
