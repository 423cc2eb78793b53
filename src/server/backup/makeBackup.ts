import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dialectOfUrl } from '../../database/dialect.ts'
import { type Settings, SettingsError } from '../../settings.ts'
import { projectRoot } from '../projectRoot.ts'
import { databaseCopies } from './databaseCopies.ts'
import { filesIn, hashFiles } from './hashFiles.ts'
import { type Manifest, manifestName } from './Manifest.ts'

/** The folders of DATA_DIR that are copied file by file: uploads, and mails where no server takes them. */
export const copiedFolders = ['media', 'mail'] as const

/**
 * Copies everything that the website needs to be what it is: database, uploads, mails and the secret that links in mails
 * depend on. The server may go on meanwhile. The folder gets its name once all of it has been written and read back.
 */
export async function makeBackup({
  settings,
  folder,
  now,
}: {
  settings: Pick<Settings, 'databaseUrl' | 'dataDir' | 'secret'>
  folder: string
  now: Date
}): Promise<Manifest> {
  if (existsSync(folder)) throw new SettingsError(`${folder} is there already. Name a folder that is not.`)
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(path.join(unfinished, 'database'), { recursive: true })
  try {
    const database = dialectOfUrl(settings.databaseUrl)
    const copy = await databaseCopies[database]()
    // Before the files: then no document is in it whose file has come too late.
    const { uploads, ...contents } = await copy.write({
      url: settings.databaseUrl,
      folder: path.join(unfinished, 'database'),
    })
    for (const name of copiedFolders) {
      await copyFiles(path.join(settings.dataDir, name), path.join(unfinished, name))
    }
    await writeFile(path.join(unfinished, 'secret'), settings.secret)
    const files = await hashFiles(unfinished, await filesIn(unfinished))
    const manifest: Manifest = {
      format: 1,
      createdAt: now.toISOString(),
      version: await versionOfProgram(),
      database,
      ...contents,
      files,
      missingUploads: uploads.filter((name) => !Object.hasOwn(files, path.join('media', name))),
    }
    await writeFile(path.join(unfinished, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
    await rename(unfinished, folder)
    return manifest
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

/** Copies all files of a folder. One that goes meanwhile was deleted, or has got its name. */
async function copyFiles(from: string, to: string): Promise<void> {
  for (const file of await filesIn(from)) {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true })
    await copyFile(path.join(from, file), path.join(to, file)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    })
  }
}

async function versionOfProgram(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
