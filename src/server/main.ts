import { createServer } from 'node:http'
import { prepareDataDir, readSettings, SettingsError } from '../settings.ts'
import { checkDatabase } from './checkDatabase.ts'
import { listen } from './listen.ts'
import { refuseNewerDatabase } from './refuseNewerDatabase.ts'

// Payload writes moments on the server by its clock, such as that of a version to restore.
process.env.TZ ??= 'Europe/Berlin'

// Names, addresses and join links are in the database, its journal and the mails: files and folders are for their owner alone.
process.umask(0o077)

try {
  // All of this before the config is loaded, which takes seconds and fails with a stack.
  const settings = readSettings(process.env)
  prepareDataDir(settings.dataDir)
  const probe = createServer()
  await listen({ server: probe, port: settings.port })
  await new Promise((resolve) => probe.close(resolve))
  const migrations = await checkDatabase(settings.databaseUrl)
  await refuseNewerDatabase({ databaseUrl: settings.databaseUrl, migrations })
  const { runServer } = await import('./runServer.ts')
  await runServer(settings)
} catch (error) {
  if (!(error instanceof SettingsError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
