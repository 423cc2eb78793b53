import type { Payload } from 'payload'
import { type DemoUser, seedDemoUsers } from './seedDemoUsers.ts'
import { seedExampleContent } from './seedExampleContent.ts'

/** Fills a database that has no users yet with the example content; returns the logins to print, none where there was nothing to do. */
export async function seedEmptyDatabase(payload: Payload): Promise<DemoUser[]> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return []
  await seedExampleContent({ payload, now: new Date() })
  return seedDemoUsers({ payload })
}
