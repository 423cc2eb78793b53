import { readdir, readFile, writeFile } from 'node:fs/promises'
import { getPayload } from 'payload'
import config from '../payload.config.ts'

// npm run migrate:create -- NAME: writes the migration that brings SQLite to the schema of the collections.
const [name] = process.argv.slice(2)
if (!name) throw new Error('usage: npm run migrate:create -- NAME, such as add-topic-wishes')

const payload = await getPayload({ config, disableOnInit: true })
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true, skipEmpty: true })
await payload.destroy()

// What Payload writes is not yet what Node and our compiler settings ask for.
const folder = new URL('../migrations/sqlite/', import.meta.url)
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
console.log(`migration ${name}: done`)
process.exit(0)
