import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { simpleParser } from 'mailparser'
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { compareAndSet } from '../../../src/database/compareAndSet.ts'
import { contentVersionOf } from '../../../src/database/contentVersion.ts'
import { erasePerson } from '../../../src/privacy/erasePerson.ts'
import { yieldToEventLoop } from '../../../src/runtime/yieldToEventLoop.ts'
import { restoreBackup } from '../../../src/server/backup/restoreBackup.ts'
import { type Settings, SettingsError } from '../../../src/settings.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { testDatabase } from '../../support/database.ts'
import { everyFile } from '../../support/everyFile.ts'
import { makeEvent, makeMeeting, makeRegistration } from '../../support/factories.ts'
import { makePicture } from '../../support/makePicture.ts'
import { rawDatabase } from '../../support/rawDatabase.ts'
import { freePort } from '../../runner/freePort.mjs'
import { startServerProcess } from '../../support/serverProcess.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const root = path.resolve(import.meta.dirname, '../../..')

let test: TestPayload
let backups: string
let settings: Pick<Settings, 'databaseUrl' | 'dataDir' | 'secret'>
beforeAll(async () => {
  // Without a secret that is given, one is kept in the data folder.
  test = await startPayload({ PAYLOAD_SECRET: '' })
  backups = await mkdtemp(path.join(tmpdir(), 'backups-'))
  settings = {
    databaseUrl: process.env.DATABASE_URL ?? '',
    dataDir: test.dataDir,
    secret: await readFile(path.join(test.dataDir, 'secret'), 'utf8'),
  }
})
afterAll(async () => {
  await rawDatabase.drop(settings.databaseUrl)
  for (const folder of [settings.dataDir, backups]) await rm(folder, { recursive: true, force: true })
})

/** Runs one of the two programs as people do, under the settings of the website. */
async function run(program: 'backup' | 'restore', ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', `src/server/${program}.ts`, ...args],
    { cwd: root, env: { ...process.env, NODE_OPTIONS: '', PORT: String(await freePort()) } },
  )
  return stdout
}

/** Writes as long as something takes, which leaves no trace but a number. */
async function whileWriting<T>(work: Promise<T>): Promise<T> {
  let isDone = false
  const done = work.finally(() => (isDone = true))
  while (!isDone) {
    await compareAndSet({
      payload: test.payload,
      collection: 'public-versions',
      where: { key: { equals: 'public' } },
      data: { number: { $inc: 1 } },
    })
    await yieldToEventLoop()
  }
  return done
}

/** Every row, and every file beside those of SQLite. */
async function everything(): Promise<object> {
  const { 'public-versions': _, public_versions: __, ...rows } = await rawDatabase.rows(settings.databaseUrl)
  const files = [...(await everyFile(settings.dataDir))].filter(([name]) => !name.startsWith('test.db'))
  return { rows, files: Object.fromEntries(files) }
}

const refusal = async (attempt: Promise<unknown>): Promise<string> => {
  const error: unknown = await attempt.then(
    () => 'nothing was refused',
    (reason: unknown) => reason,
  )
  return error instanceof SettingsError ? error.message : String(error)
}
const restoring = (folder: string, { replaces = true } = {}) =>
  refusal(restoreBackup({ settings, folder, replaces, say: () => undefined }))

describe('a backup made while the server writes', () => {
  it('brings every row and every file back after all is lost, and the links in mails still work', async () => {
    const { payload, dataDir } = test
    const picture = await makePicture(payload, { alt: 'Ein Rathaus', name: 'rathaus.png' })
    const event = await makeEvent(payload, { title: 'Wärme für Wismar', image: picture.id })
    await makeMeeting(payload, { event })
    const email = 'nach-dem-brand@example.org'
    for (const each of [email, 'noch-eine@example.org'])
      await makeRegistration(payload, { event, email: each })
    await runWorkerOnce({ payload })
    const mails = await Promise.all(
      (await readdir(path.join(dataDir, 'mail'))).map(async (name) =>
        simpleParser(await readFile(path.join(dataDir, 'mail', name))),
      ),
    )
    const before = await everything()

    const folder = path.join(backups, 'drill')
    expect(await whileWriting(run('backup', folder))).toMatch(
      /drill: \d+ rows and \d+ files, written and read back/,
    )
    expect(await everything()).toEqual(before)

    // Refused while the server runs: SQLite and PostgreSQL know of it, MongoDB does not.
    const inUse = { sqlite: /is in use\. Stop/, postgres: /other connections\. Stop/, mongodb: /^$/ }[
      testDatabase
    ]
    if (testDatabase !== 'mongodb') expect(await restoring(folder)).toMatch(inUse)

    // Who is erased after the backup comes back with it, which is said.
    await erasePerson({ payload, email: 'noch-eine@example.org', now: new Date() })
    await contentVersionOf(payload).stop()
    await payload.destroy()
    await rawDatabase.release(settings.databaseUrl)
    expect(await run('restore', folder, '--replace')).toMatch(
      /1 erasures were made here after the backup, .*\n {2}erased at 20/,
    )
    expect(await everything()).toEqual(before)

    await rawDatabase.drop(settings.databaseUrl)
    await rm(dataDir, { recursive: true })
    await rawDatabase.create(settings.databaseUrl)
    expect(await run('restore', folder)).toMatch(/Restored and counted/)
    expect(await everything()).toEqual(before)
    expect(await restoring(folder, { replaces: false })).toMatch(/holds \d+ rows\. Add --replace to lose/)

    const server = await startServerProcess({
      env: { DATA_DIR: dataDir, DATABASE_URL: settings.databaseUrl, PAYLOAD_SECRET: '', DEMO: 'off' },
    })
    const mail = mails.find(({ to }) => JSON.stringify(to).includes(email))
    const link = /http:\/\/localhost:3000(\/anmeldung\/\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
    const page = await (await fetch(server.url + link)).text()
    expect([page.includes('Wärme für Wismar'), page.includes(email)]).toEqual([true, true])
    expect(await server.end('SIGTERM')).toBe(0)
  })

  it('is refused where it is not whole, of a newer version, or of another kind of database', async () => {
    const changed = async (name: string, change: (folder: string) => Promise<void>) => {
      const folder = path.join(backups, name)
      await cp(path.join(backups, 'drill'), folder, { recursive: true })
      await change(folder)
      return restoring(folder)
    }
    const changeManifest = (from: string, to: string) => async (folder: string) => {
      const file = path.join(folder, 'manifest.json')
      await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
    }
    const before = await everything()
    expect(await changed('torn', (folder) => writeFile(path.join(folder, 'media/rathaus.png'), ''))).toMatch(
      /not whole: 1 files are missing or changed, such as media\/rathaus\.png/,
    )
    expect(
      await changed('newer', changeManifest('"migrations": [', '"migrations": ["99991231_of_tomorrow",')),
    ).toMatch(/newer version \(.*\), whose migration 99991231_of_tomorrow is unknown here/)
    const other = testDatabase === 'sqlite' ? 'postgres' : 'sqlite'
    expect(
      await changed('other', changeManifest(`"database": "${testDatabase}"`, `"database": "${other}"`)),
    ).toMatch(`must name a database of the kind that was backed up: ${other}, not ${testDatabase}.`)
    expect(await restoring(backups)).toMatch('is no backup that this version can read')
    expect(await everything()).toEqual(before)
  })
})
