import type { Payload } from 'payload'
import type { Event } from '../src/payload-types.ts'
import { inDays, makeEvent, makeMeeting, makeSpeaker, richText } from '../test/support/factories.ts'
import { makeManyRegistrations } from '../test/support/manyRegistrations.ts'

const sentence =
  'Wie wirkt sich das Gesetz auf die Arbeit in den Gemeinden aus, und was kann man vor Ort tun? '

/** Days between an event and the next. */
const pace = 2

/**
 * Fills an empty database with events, half of them still to come, and with registrations and their mails. All of these are for
 * one event, which has just begun, so that people are ticked and certificates made; its views have the most to bear, and it is
 * returned.
 */
export async function fillAdmin(
  payload: Payload,
  { events, registrations }: { events: number; registrations: number },
): Promise<Event> {
  const speakers: string[] = []
  for (let n = 0; n < 50; n += 1) speakers.push((await makeSpeaker(payload, {})).id)
  const half = Math.floor(events / 2)
  const make = (n: number): Promise<Event> =>
    makeEvent(payload, {
      title: `Veranstaltung ${n}`,
      summary: sentence,
      description: richText(sentence.repeat(5), sentence.repeat(5)),
      startsAt: inDays(n === half ? -1 / 48 : (n - half) * pace + 1),
      speakers: [0, 1, 2].map((each) => ({ speaker: speakers[(n * 7 + each) % 50] ?? '', role: 'input' })),
      registration: {
        capacity: registrations,
        waitingList: true,
        questions: [{ label: 'Wie kommen Sie?', options: [{ label: 'Bahn' }, { label: 'Rad' }] }],
      },
    })
  let big = await make(half)
  for (let n = 0; n < events; n += 1) if (n !== half) await make(n)
  await makeMeeting(payload, { event: big })
  await makeManyRegistrations(payload, { event: big, count: registrations })
  await makeMails(payload, big)
  big = await payload.findByID({ collection: 'events', id: big.id, depth: 0 })
  return big
}

/** The confirmation of each registration, as it was sent. At the adapter, since hooks would take minutes. */
async function makeMails(payload: Payload, event: Event): Promise<void> {
  const { docs } = await payload.db.find<{ id: string; email: string }>({
    collection: 'registrations',
    where: { event: { equals: event.id } },
    select: { email: true },
    pagination: false,
    limit: 0,
  })
  for (const { id, email } of docs) {
    const sentAt = new Date().toISOString()
    await payload.db.create({
      collection: 'messages',
      data: {
        registration: id,
        event: event.id,
        recipient: email,
        subject: `Anmeldebestätigung: ${event.title}`,
        locale: 'de',
        kind: 'confirmation',
        state: 'sent',
        attempts: 1,
        revision: 0,
        queuedAt: sentAt,
        sentAt,
        dedupeKey: `${id}:confirmation:0`,
        messageId: `<confirmation-${id}@example.org>`,
      },
    })
  }
}
