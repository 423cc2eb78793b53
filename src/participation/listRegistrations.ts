import type { Payload } from 'payload'
import type { Answer } from '../registrations/rules/input.ts'
import type { RegistrationStatus } from '../registrations/rules/moves.ts'
import { holdsEveryWord } from '../search/rules/searchText.ts'
import { optionsOf } from '../options.ts'
import { registrationOrder } from './eachRegistration.ts'
import type { ListedRegistration, RegistrationPage } from './rules/participation.ts'

const pageSize = 50

const columns = {
  name: true,
  email: true,
  status: true,
  createdAt: true,
  waitlistedAt: true,
  attended: true,
  unreachableAt: true,
  notes: true,
  answers: true,
  support: true,
} as const

/**
 * A page of an event's registrations that hold every word of a search in their name or address: the newest first, and
 * those who wait in the order in which they get seats.
 */
export async function listRegistrations({
  payload,
  eventId,
  search,
  status,
  page,
}: {
  payload: Payload
  eventId: string
  search: string
  /** Null: all. */
  status: RegistrationStatus | null
  /** From 1. */
  page: number
}): Promise<RegistrationPage> {
  const { docs, totalDocs, totalPages } = await payload.db.find<Stored>({
    collection: optionsOf(payload).slugs.registrations,
    where: {
      and: [
        { event: { equals: eventId } },
        ...(status ? [{ status: { equals: status } }] : []),
        holdsEveryWord(search),
      ],
    },
    select: columns,
    sort: status === 'waitlisted' ? ['waitlistedAt', 'id'] : registrationOrder.map((field) => `-${field}`),
    limit: pageSize,
    page,
    // MongoDB's adapter counts and skips nothing unless it is told so.
    pagination: true,
  })
  return { rows: docs.map(toListed), total: totalDocs, page, pages: totalPages }
}

type Stored = Omit<ListedRegistration, 'unreachable' | 'attended' | 'notes' | 'answers' | 'support'> & {
  attended?: boolean | null
  notes?: string | null
  answers?: Answer[] | null
  support?: string | null
  unreachableAt?: string | null
}

function toListed({ id, name, email, status, createdAt, waitlistedAt, ...rest }: Stored): ListedRegistration {
  return {
    id: String(id),
    name: name ?? null,
    email,
    status,
    createdAt,
    waitlistedAt: waitlistedAt ?? null,
    attended: rest.attended ?? false,
    unreachable: Boolean(rest.unreachableAt),
    notes: rest.notes ?? null,
    support: rest.support ?? null,
    answers: (rest.answers ?? []).map(({ question, value }) => ({ question, value })),
  }
}
