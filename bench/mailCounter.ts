import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

// A mail server that takes everything and prints how many mails it has had, ten times a second.
let mails = 0
const server = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  authOptional: true,
  onData: (stream, _session, callback) => {
    stream.resume()
    stream.on('end', () => {
      mails += 1
      callback(null, 'Queued')
    })
  },
})
server.on('error', () => undefined)
server.listen(0, '127.0.0.1', () => {
  console.log(`port ${(server.server.address() as AddressInfo).port}`)
  setInterval(() => console.log(`mails ${mails} at ${Date.now()}`), 100)
})
process.on('SIGTERM', () => process.exit(0))
