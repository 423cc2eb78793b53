import type { RegistrationStatus } from '../../registrations/rules/moves.ts'

/** What the server says of an event's registrations, as `GET /:id/participation` answers. */
export interface Participation {
  event: {
    title: string
    startsAt: string
    timeZone: string
    capacity: number | null
    attendanceOpensAt: string
    questions: { key: string; label: string; required: boolean; options: string[] | null }[]
    consents: { id: string; label: string; required: boolean }[]
  }
  counts: Record<RegistrationStatus, number> & { attended: number }
  seatsTaken: number
  /** Editors may do everything; helpers look and tick who is there. */
  mayManage: boolean
}

/** One registration in the list. */
export interface ListedRegistration {
  id: string
  name: string | null
  email: string
  status: RegistrationStatus
  createdAt: string
  waitlistedAt: string | null
  attended: boolean
  unreachable: boolean
}

/** A page of the list. */
export interface RegistrationPage {
  rows: ListedRegistration[]
  total: number
  page: number
  pages: number
}

/** The server's own words on why it refused, for each field and in one sentence. */
export class Refusal extends Error {
  readonly fields: Record<string, string>

  constructor({ message, fields }: { message: string; fields: Record<string, string> }) {
    super(message)
    this.fields = fields
  }
}

interface ErrorAnswer {
  errors?: { message?: string; data?: { errors?: { path: string; message: string }[] } }[]
}

/** Asks our endpoints. Throws Refusal where the server says why it will not; another error where it cannot be reached. */
export async function ask<T>(
  url: string,
  { method = 'GET', body, signal }: { method?: string; body?: object; signal?: AbortSignal } = {},
): Promise<T> {
  const response = await fetch(url, {
    method,
    signal,
    credentials: 'include',
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (response.ok) return (await response.json()) as T
  const answer = (await response.json().catch(() => ({}))) as ErrorAnswer
  const [error] = answer.errors ?? []
  const problems = error?.data?.errors ?? []
  throw new Refusal({
    message: problems.length > 0 ? problems.map(({ message }) => message).join(' ') : (error?.message ?? ''),
    fields: Object.fromEntries(problems.map(({ path, message }) => [path, message])),
  })
}

/** The sentence to show for an error: the server's own words where it has some. */
export function wordsFor(error: unknown, otherwise: string): string {
  return error instanceof Refusal && error.message ? error.message : otherwise
}
