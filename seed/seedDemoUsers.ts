import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** An account with the password that is shown once and stored nowhere. */
export interface DemoUser {
  email: string
  password: string
  role: 'administrator' | 'editor'
}

const accounts = [
  { name: 'Beispiel-Administration', email: 'administration@example.org', role: 'administrator' },
  { name: 'Beispiel-Redaktion', email: 'redaktion@example.org', role: 'editor' },
] as const

/** Makes an administrator and an editor with random passwords of 96 bit, where there are no users; else none. */
export async function seedDemoUsers({ payload }: { payload: Payload }): Promise<DemoUser[]> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return []
  const made: DemoUser[] = []
  for (const { name, email, role } of accounts) {
    const password = randomBytes(12).toString('base64url')
    await payload.create({ collection: 'users', data: { name, email, password, roles: [role] } })
    made.push({ email, password, role })
  }
  return made
}
