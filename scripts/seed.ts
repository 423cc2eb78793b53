import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { migrateDatabase } from '../src/server/migrateDatabase.ts'
import { seedDemoUsers, seedExampleContent } from '../seed/index.ts'

// npm run seed: fills the database of the settings with the example content.
// It may make the database, which is for its owner alone; see src/server/main.ts.
process.umask(0o077)
const payload = await getPayload({ config })
await migrateDatabase(payload)
const users = await seedDemoUsers({ payload })
const { created, kept } = await seedExampleContent({ payload, now: new Date() })
for (const { email, password, role } of users) console.log(`${role}: ${email}, password ${password}`)
console.log(`example content: ${created} events made, ${kept} left as they were`)
await payload.destroy()
process.exit(0)
