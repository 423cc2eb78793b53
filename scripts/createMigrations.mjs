// npm run migrate:create -- NAME: writes the migrations that bring SQLite and PostgreSQL to the schema of the collections.
import { spawnSync } from 'node:child_process'

const [name] = process.argv.slice(2)
if (!name) throw new Error('usage: npm run migrate:create -- NAME, such as add-topic-wishes')

/** What tells the config which database it is for. None of them is opened. */
const addresses = { sqlite: 'file::memory:', postgres: 'postgres://localhost/' }

for (const [database, address] of Object.entries(addresses)) {
  console.log(`${database} …`)
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=production', 'scripts/createMigration.ts', name, database],
    { stdio: 'inherit', env: { ...process.env, DATABASE_URL: address } },
  )
  if (status !== 0) process.exit(1)
}
