import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dialectOfUrl } from '../../database/dialect.ts'
import { type Settings, SettingsError } from '../../settings.ts'
import { newerMigrations } from '../migrateDatabase.ts'
import { databaseCopies } from './databaseCopies.ts'
import { countMissed } from './DatabaseCopy.ts'
import { filesIn, hashFiles } from './hashFiles.ts'
import { copiedFolders } from './makeBackup.ts'
import { type Manifest, readManifest } from './Manifest.ts'

/**
 * Puts a backup in the place of what the settings name. Throws SettingsError, and has changed nothing then, where the backup is
 * not whole or not for here, where something would be lost that nobody has agreed to, or where somebody uses the database.
 */
export async function restoreBackup({
  settings: { databaseUrl, dataDir, secret },
  folder,
  replaces,
  say,
}: {
  settings: Pick<Settings, 'databaseUrl' | 'dataDir' | 'secret'>
  folder: string
  /** Whether what is there may be lost. */
  replaces: boolean
  /** Takes a sentence about what is going to happen or has happened. */
  say: (sentence: string) => void
}): Promise<void> {
  const manifest = await readManifest(folder)
  say(
    `The backup of ${manifest.createdAt} holds ${countMissed(manifest.counts)} rows and ${Object.keys(manifest.files).length} files, made by version ${manifest.version}.`,
  )
  await checkWhole({ folder, manifest })
  await checkFits({ manifest, databaseUrl })
  const keptSecret = await readFile(path.join(folder, 'secret'), 'utf8')
  if (secret !== keptSecret) {
    throw new SettingsError(
      `PAYLOAD_SECRET must be the one of the backup, which is in ${path.join(folder, 'secret')}: links in mails and second factors depend on it. Set it so, or leave it out.`,
    )
  }
  const database = await databaseCopies[manifest.database]()
  const former = await database.look({ url: databaseUrl, since: manifest.createdAt })
  const missed = former === null ? null : countMissed(former.counts)
  if (missed !== 0 && !replaces) {
    throw new SettingsError(
      `The database of DATABASE_URL ${missed === null ? 'cannot be read' : `holds ${missed} rows`}. Add --replace to lose what is in there and in ${dataDir}, or name another database.`,
    )
  }
  if (missed !== 0)
    say(
      `Replacing ${missed === null ? 'an unreadable database' : `${missed} rows`} and the files in ${dataDir}.`,
    )

  const counts = await database.replace({ url: databaseUrl, folder: path.join(folder, 'database') })
  for (const [name, count] of Object.entries(manifest.counts)) {
    if (counts[name] === count) continue
    throw new SettingsError(`${name} has ${counts[name] ?? 0} rows now instead of ${count}. Try again.`)
  }
  for (const name of copiedFolders) await replaceFiles(path.join(folder, name), path.join(dataDir, name))
  await writeFile(path.join(dataDir, 'secret'), keptSecret, { mode: 0o600 })
  say(
    `Restored and counted: ${countMissed(counts)} rows. What is missing of the schema is migrated at the next start.`,
  )
  for (const sentence of erasureSentences({ erasures: former?.erasures ?? [], manifest })) say(sentence)
}

async function checkWhole({ folder, manifest }: { folder: string; manifest: Manifest }): Promise<void> {
  const there = await hashFiles(
    folder,
    (await filesIn(folder)).filter((file) => Object.hasOwn(manifest.files, file)),
  )
  const broken = Object.keys(manifest.files).filter((file) => there[file] !== manifest.files[file])
  if (broken.length === 0) return
  throw new SettingsError(
    `The backup is not whole: ${broken.length} files are missing or changed, such as ${broken[0]}. Take another one.`,
  )
}

async function checkFits({
  manifest,
  databaseUrl,
}: {
  manifest: Manifest
  databaseUrl: string
}): Promise<void> {
  const dialect = dialectOfUrl(databaseUrl)
  if (dialect !== manifest.database) {
    throw new SettingsError(
      `DATABASE_URL must name a database of the kind that was backed up: ${manifest.database}, not ${dialect}.`,
    )
  }
  const unknown = await newerMigrations({ dialect, migrations: manifest.migrations })
  if (unknown.length === 0) return
  throw new SettingsError(
    `The backup is of a newer version (${manifest.version}), whose migration ${unknown.at(-1)} is unknown here. Install that version or a later one first.`,
  )
}

/** Makes one folder hold the files of the other and no more. It may be a mount point, so it stays itself. */
async function replaceFiles(from: string, to: string): Promise<void> {
  const wanted = await filesIn(from)
  for (const file of await filesIn(to)) if (!wanted.includes(file)) await rm(path.join(to, file))
  for (const file of wanted) {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true })
    await copyFile(path.join(from, file), path.join(to, file))
  }
}

function erasureSentences({ erasures, manifest }: { erasures: string[]; manifest: Manifest }): string[] {
  if (erasures.length === 0) {
    return [
      `Whoever was erased after ${manifest.createdAt} is back: erase them again, by your record of requests.`,
    ]
  }
  return [
    `${erasures.length} erasures were made here after the backup, and these people are back: erase them again, by your record of requests.`,
    ...erasures.map((moment) => `  erased at ${moment}`),
  ]
}
