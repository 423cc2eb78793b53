import { mkdirSync } from 'node:fs'
import { readSettings, type Settings, SettingsError } from '../settings.ts'

function readSettingsOrExit(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.message}\n`)
    return process.exit(1)
  }
}

// Payload writes moments on the server by its clock, such as that of a version to restore.
process.env.TZ ??= 'Europe/Berlin'
// Before the config is loaded, which reads the settings too and would fail with a stack trace.
const settings = readSettingsOrExit()
// Names, addresses and join links are in there: for its owner alone.
mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 })
const { runServer } = await import('./runServer.ts')
await runServer(settings)
