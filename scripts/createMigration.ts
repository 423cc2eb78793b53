import { readdir, readFile, writeFile } from 'node:fs/promises'
import { getPayload } from 'payload'
import config from '../payload.config.ts'

// Run by createMigrations.mjs, once a database: NAME, and the folder of its migrations.
const [name = '', database = ''] = process.argv.slice(2)

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
// Ends the process where there is nothing to migrate.
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true })

// What Payload writes is not yet what Node and our compiler settings ask for.
const folder = new URL(`../migrations/${database}/`, import.meta.url)
for (const file of await readdir(folder)) {
  if (!file.endsWith('.ts')) continue
  const written = await readFile(new URL(file, folder), 'utf8')
  const mended = written
    .replace(/from '(\.\/\w+)\.js'/g, "from '$1.ts'")
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replaceAll('{ db, payload, req }', '{ db }')
  await writeFile(new URL(file, folder), mended)
}
process.exit(0)
