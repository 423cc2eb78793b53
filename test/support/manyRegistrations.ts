import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { Event } from '../../src/payload-types.ts'
import { foldedText } from '../../src/search/rules/foldedText.ts'

/** Confirmed registrations in one go, past all hooks: to see how lists bear many. */
export async function makeManyRegistrations(
  payload: Payload,
  { event, count }: { event: Event; count: number },
): Promise<void> {
  const text = 'Ich willige ein. '.repeat(60)
  const consents = ['privacy', 'video-conference'].map((key) => ({
    key,
    version: 1,
    label: 'Ich willige ein.',
    text,
    sha256: '0'.repeat(64),
    channel: 'web',
    givenAt: '2026-01-01T10:00:00.000Z',
  }))
  const start = Date.parse('2026-01-01T10:00:00.000Z')
  const rows = Array.from({ length: count }, (_, index) => ({
    event: event.id,
    email: `viele-${index}@example.org`,
    name: `Person Nummer ${index}`,
    searchText: foldedText([`Person Nummer ${index}`, `viele-${index}@example.org`]),
    locale: 'de',
    status: 'confirmed',
    attended: index % 50 === 0,
    // In no order, as that of a real one.
    tokenHash: createHash('sha256').update(String(index)).digest('base64url'),
    // Many at once: the order has to hold where moments are the same.
    createdAt: new Date(start + Math.floor(index / 7) * 1000).toISOString(),
    consents,
    answers: [{ question: 'frage', value: `Antwort ${index}` }],
  }))
  for (let from = 0; from < count; from += 500) {
    await insert(payload, rows.slice(from, from + 500))
  }
}

async function insert(payload: Payload, rows: Record<string, unknown>[]): Promise<void> {
  if (payload.db.name === 'mongoose') {
    const { collections } = payload.db as unknown as { collections: Record<string, MongooseModel> }
    // As Payload stores it, which is no text there.
    const event = (await collections.events!.findById(rows[0]?.event))._id
    await collections.registrations!.collection.insertMany(
      rows.map((row) => ({
        ...row,
        event,
        createdAt: new Date(String(row.createdAt)),
        updatedAt: new Date(),
      })),
    )
    return
  }
  const { drizzle, tables } = payload.db as unknown as {
    drizzle: { insert: (table: unknown) => { values: (rows: object[]) => Promise<unknown> } }
    tables: Record<string, unknown>
  }
  for (let from = 0; from < rows.length; from += 100) {
    await drizzle.insert(tables.registrations).values(rows.slice(from, from + 100))
  }
}

interface MongooseModel {
  findById: (id: unknown) => Promise<{ _id: unknown }>
  collection: { insertMany: (rows: object[]) => Promise<unknown> }
}
