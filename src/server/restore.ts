import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { prepareDataDir, readSettings, SettingsError } from '../settings.ts'
import { restoreBackup } from './backup/restoreBackup.ts'
import { listen } from './listen.ts'
import { runCommand } from './runCommand.ts'

// npm run restore -- FOLDER [--replace]
await runCommand(async (args) => {
  const [given] = args.filter((each) => each !== '--replace')
  if (!given) throw new SettingsError('Name the folder of the backup: npm run restore -- FOLDER [--replace]')
  const folder = path.resolve(given)
  const { PAYLOAD_SECRET } = process.env
  const secret =
    PAYLOAD_SECRET || (await readFile(path.join(folder, 'secret'), 'utf8').catch(() => undefined))
  // With it, none is made anew, and one that is damaged does not matter.
  const settings = readSettings({ ...process.env, PAYLOAD_SECRET: secret })
  prepareDataDir(settings.dataDir)
  // A server that runs here would go on with what it has read.
  const probe = createServer()
  await listen({ server: probe, port: settings.port })
  await new Promise((resolve) => probe.close(resolve))
  await restoreBackup({
    settings,
    folder,
    replaces: args.includes('--replace'),
    say: (sentence) => process.stdout.write(`${sentence}\n`),
  })
})
