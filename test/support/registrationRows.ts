import type { Payload } from 'payload'
import { tokenFromSeed } from '../../src/registrations/rules/keys.ts'

/** A registration as the database has it. */
export interface RegistrationRow {
  id: string
  email: string
  status: string
  seatKey: string | null
  personKey: string | null
  waitlistedAt: string | null
  confirmedAt: string | null
  tokenSeed: string
}

/** All registrations of an event, those who wait in their order first. */
export async function registrationRows(payload: Payload, event: { id: string }): Promise<RegistrationRow[]> {
  const { docs } = await payload.db.find<RegistrationRow>({
    collection: 'registrations',
    where: { event: { equals: event.id } },
    // As an index has them: the MongoDB of the tests does not sort tens of thousands by itself.
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  const place = ({ waitlistedAt, id }: RegistrationRow): string => `${waitlistedAt ?? ''} ${id}`
  return docs.sort((one, other) => (place(one) < place(other) ? -1 : 1))
}

/** Those who wait, in the order in which they get seats. */
export function waiting(rows: readonly RegistrationRow[]): RegistrationRow[] {
  return rows.filter(({ status }) => status === 'waitlisted')
}

/** Those who have a seat. */
export function seated(rows: readonly RegistrationRow[]): RegistrationRow[] {
  return rows.filter(({ status }) => status === 'confirmed')
}

/** The token in the links of somebody's mails. */
export function tokenOf(payload: Payload, { tokenSeed }: RegistrationRow): string {
  return tokenFromSeed({ seed: tokenSeed, secret: payload.secret })
}

/**
 * Whether somebody got a seat before a person who had waited longer. Only those are compared who waited at an earlier
 * moment at which all answers had come, and everybody with those who joined them later: who joins in the same instant
 * over another process may come first.
 */
export function isAnySuperseded({
  before,
  after,
}: {
  /** The rows of that earlier moment. */
  before: readonly RegistrationRow[]
  after: readonly RegistrationRow[]
}): boolean {
  const now = new Map(after.map((row) => [row.id, row.status]))
  const line = waiting(before).map(({ id }) => now.get(id))
  const firstLeft = line.indexOf('waitlisted')
  if (firstLeft < 0) return false
  const known = new Set(before.map(({ id }) => id))
  const joinedLater = seated(after).filter(({ id, waitlistedAt }) => waitlistedAt && !known.has(id))
  return joinedLater.length > 0 || line.slice(firstLeft).includes('confirmed')
}

/** Everything in which the rows of an event contradict each other or its capacity; empty where they agree. */
export function contradictions({
  rows,
  capacity,
}: {
  rows: readonly RegistrationRow[]
  capacity: number
}): string[] {
  const taken = seated(rows)
  const seats = new Set(taken.map(({ seatKey }) => seatKey))
  const holders = rows.filter(({ status }) => status !== 'cancelled')
  const people = new Set(holders.map(({ personKey }) => personKey))
  return [
    seats.size !== taken.length && `${taken.length} people sit on ${seats.size} seats`,
    taken.length > capacity && `${taken.length} people sit on ${capacity} seats`,
    taken.some(({ seatKey }) => !/:\d+$/.test(seatKey ?? '')) && 'somebody is confirmed without a seat',
    waiting(rows).some(({ seatKey }) => seatKey) && 'somebody waits on a seat',
    waiting(rows).length > 0 && taken.length < capacity && 'somebody waits although a seat is free',
    people.size !== holders.length && `${people.size} people hold ${holders.length} registrations`,
    rows.some(({ status, seatKey }) => status === 'cancelled' && !seatKey?.startsWith('released:')) &&
      'somebody has cancelled and keeps a seat',
  ].filter((each) => each !== false)
}
