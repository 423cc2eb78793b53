import { existsSync } from 'node:fs'
import path from 'node:path'
import { readSettings, SettingsError } from '../settings.ts'
import { countMissed } from './backup/DatabaseCopy.ts'
import { makeBackup } from './backup/makeBackup.ts'
import { runCommand } from './runCommand.ts'

// npm run backup [-- FOLDER]
await runCommand(async ([given]) => {
  const now = new Date()
  const folder = path.resolve(given ?? `backups/${now.toISOString().replace(/[:.]/g, '-')}`)
  refuseWithoutSecret(process.env)
  const { counts, files, missingUploads } = await makeBackup({
    settings: readSettings(process.env),
    folder,
    now,
  })
  const lines = [
    `${folder}: ${countMissed(counts)} rows and ${Object.keys(files).length} files, written and read back.`,
    'It holds personal data, join links and the secret: keep it as safe as the server itself.',
    ...(missingUploads.length > 0
      ? [`${missingUploads.length} uploads have no file: ${missingUploads.join(', ')}`]
      : []),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
})

/** The settings would make a new one, under which no link in a mail works. */
function refuseWithoutSecret({ PAYLOAD_SECRET, DATA_DIR }: Record<string, string | undefined>): void {
  const file = path.resolve(DATA_DIR || 'data', 'secret')
  if (PAYLOAD_SECRET || existsSync(file)) return
  throw new SettingsError(
    `There is nothing to back up: PAYLOAD_SECRET is not set, and there is no ${file}. Use the settings of the server.`,
  )
}
