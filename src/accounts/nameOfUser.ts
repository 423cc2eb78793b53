import type { PayloadRequest } from 'payload'

/** Who is named where it matters who did something: users of other configs may have no name. */
export function nameOfUser({ user }: Pick<PayloadRequest, 'user'>): string {
  const { name, email, id } = (user ?? {}) as { name?: unknown; email?: unknown; id?: unknown }
  return [name, email].find((each) => typeof each === 'string' && each !== '')?.toString() ?? String(id)
}
