import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload, Where } from 'payload'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { drainPendingAnnouncements } from '../../../src/mail/drainPendingAnnouncements.ts'
import { enqueueEventMails } from '../../../src/mail/enqueueEventMails.ts'
import type { Event, Message } from '../../../src/payload-types.ts'
import { changeRegistration } from '../../../src/registrations/changeRegistration.ts'
import { scheduledJobs } from '../../../src/worker/scheduledJobs.ts'
import { makeEvent, makeMeeting, makeRegistration, makeUser } from '../../support/factories.ts'
import { makePicture } from '../../support/makePicture.ts'
import { rest } from '../../support/rest.ts'
import { startSmtpServer, type ReceivedMail, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

let test: TestPayload
let payload: Payload
let smtp: TestSmtpServer
beforeAll(async () => {
  smtp = await startSmtpServer()
  test = await startPayload({ SMTP_URL: smtp.url })
  payload = test.payload
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
})

// Each test has the database's events to itself: those of the others are taken from the page.
beforeEach(async () => {
  const published: Where = { _status: { equals: 'published' } }
  await payload.update({ collection: 'events', where: published, data: { _status: 'draft' } })
  await runWorkerOnce({ payload })
  smtp.mails.length = 0
})

const after = (instant: string, milliseconds: number): Date => new Date(Date.parse(instant) + milliseconds)

/** What a process that has just started does at a moment: it remembers nothing. */
async function pass(now: Date): Promise<void> {
  await enqueueEventMails({ payload, now, passes: new Map() })
}

async function passAndSend(now: Date): Promise<ReceivedMail[]> {
  await pass(now)
  await runWorkerOnce({ payload, now })
  return smtp.mails.splice(0)
}

async function messagesAbout(event: Event, kind: Message['kind']): Promise<Message[]> {
  const where: Where = { and: [{ 'registration.event': { equals: event.id } }, { kind: { equals: kind } }] }
  return (
    await payload.find({ collection: 'messages', where, sort: 'recipient', depth: 0, pagination: false })
  ).docs
}

/** An event with some confirmed people, whose confirmations have gone out. */
async function eventWith(people: string[], data: Partial<Event> = {}): Promise<Event> {
  const event = await makeEvent(payload, data)
  for (const email of people) await makeRegistration(payload, { event, email })
  await runWorkerOnce({ payload })
  smtp.mails.length = 0
  return event
}

async function registrationsOf(event: Event) {
  const where: Where = { event: { equals: event.id } }
  return (await payload.find({ collection: 'registrations', where, depth: 0, pagination: false })).docs
}

/** Moves an event as an editor does, as if it were at another moment than this. */
async function moveAt(
  event: Event,
  { by, at, announce = 'inform' }: { by: number; at: Date; announce?: 'inform' | 'silent' },
): Promise<void> {
  await payload.update({
    collection: 'events',
    id: event.id,
    data: {
      startsAt: after(event.startsAt, by).toISOString(),
      endsAt: after(event.endsAt, by).toISOString(),
      announce,
      allowPastDate: true,
    },
  })
  await drainPendingAnnouncements({ payload, now: at })
  await payload.db.updateOne({
    collection: 'events',
    id: event.id,
    data: { datesChangedAt: at.toISOString() },
  })
  await payload.update({
    collection: 'announcements',
    where: { and: [{ event: { equals: event.id } }, { changedAt: { less_than: new Date().toISOString() } }] },
    data: { changedAt: at.toISOString() },
  })
}

const addresses = (mails: ReceivedMail[]): string[] => mails.map(({ to }) => to).sort()

describe('reminders', () => {
  it('go out 24 hours and one hour before the start, each once, with the meeting access', async () => {
    const event = await eventWith(['jo@example.org', 'kim@example.org'])
    await makeMeeting(payload, { event, joinUrl: 'https://zoom.example/j/4711', announce: 'silent' })
    expect(await passAndSend(after(event.startsAt, -day - minute))).toEqual([])
    const dayBefore = await passAndSend(after(event.startsAt, -day))
    expect(addresses(dayBefore)).toEqual(['jo@example.org', 'kim@example.org'])
    expect(await passAndSend(after(event.startsAt, -3 * hour))).toEqual([])
    const hourBefore = await passAndSend(after(event.startsAt, -hour))
    expect(addresses(hourBefore)).toEqual(['jo@example.org', 'kim@example.org'])
    expect(await passAndSend(after(event.startsAt, -minute))).toEqual([])
    for (const { parsed } of [...dayBefore, ...hourBefore]) {
      expect(parsed.subject).toBe(`Erinnerung: ${event.title}`)
      for (const part of [parsed.text, String(parsed.html)]) {
        expect(part).toContain('https://zoom.example/j/4711')
        expect(part).toMatch(/\/anmeldung\/[\w-]{43}/)
      }
    }
  })

  it('go out late as long as they make sense', async () => {
    const event = await eventWith(['late@example.org'])
    expect(await passAndSend(after(event.startsAt, -2 * hour - minute))).toHaveLength(1)
    expect(await passAndSend(after(event.startsAt, -minute))).toHaveLength(1)
  })

  it('do not go out once they make none', async () => {
    const event = await eventWith(['missed@example.org'])
    expect(await passAndSend(after(event.startsAt, -2 * hour))).toEqual([])
    expect(await passAndSend(after(event.startsAt, 0))).toEqual([])
  })

  it('spare those who have just got the confirmation, be it from the waiting list', async () => {
    const startsAt = new Date(Math.ceil((Date.now() + 25 * hour) / minute) * minute).toISOString()
    const event = await eventWith(['first@example.org'], {
      startsAt,
      registration: { enabled: true, capacity: 1, waitingList: true, consents: [] },
    })
    const [first] = (
      await payload.find({ collection: 'registrations', where: { event: { equals: event.id } } })
    ).docs
    const confirmedAt = after(startsAt, -day - 3 * hour).toISOString()
    await payload.db.updateOne({ collection: 'registrations', id: first!.id, data: { confirmedAt } })
    await makeRegistration(payload, { event, email: 'waits@example.org' })
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { registration: { ...event.registration, capacity: 2 } },
    })
    expect(
      addresses(await passAndSend(after(startsAt, -day))).filter((to) => to !== 'waits@example.org'),
    ).toEqual(['first@example.org'])
    expect(await messagesAbout(event, 'reminder')).toMatchObject([{ recipient: 'first@example.org' }])
    expect(addresses(await passAndSend(after(startsAt, -hour)))).toEqual([
      'first@example.org',
      'waits@example.org',
    ])
  })

  it('do not go to those who have cancelled meanwhile, or wait', async () => {
    const event = await eventWith(['goes@example.org', 'stays@example.org'], {
      registration: { enabled: true, capacity: 2, waitingList: true, consents: [] },
    })
    await makeRegistration(payload, { event, email: 'waits@example.org' })
    await pass(after(event.startsAt, -day))
    const [goes] = (
      await payload.find({ collection: 'registrations', where: { email: { equals: 'goes@example.org' } } })
    ).docs
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { registration: { ...event.registration, waitingList: false } },
    })
    await changeRegistration({ payload, id: goes!.id, change: { status: 'cancelled' } })
    await runWorkerOnce({ payload, now: after(event.startsAt, -day) })
    expect(await messagesAbout(event, 'reminder')).toMatchObject([
      {
        recipient: 'goes@example.org',
        state: 'failed',
        lastAnswer: expect.stringContaining('anderen Status'),
      },
      { recipient: 'stays@example.org', state: 'sent' },
    ])
  })

  it.each([
    ['cancelled', { status: 'cancelled' }],
    ['postponed', { status: 'postponed' }],
    ['taken from the page', { _status: 'draft' }],
    ['told to send none', { messages: { dayBefore: false } }],
  ] as const)(
    'do not go out where the event is %s, not even those that wait in the outbox',
    async (_how, data) => {
      const event = await eventWith(['nobody@example.org'])
      const due = after(event.startsAt, -day)
      await pass(due)
      await payload.update({ collection: 'events', id: event.id, data: { ...data, announce: 'silent' } })
      await runWorkerOnce({ payload, now: due })
      const [message] = await messagesAbout(event, 'reminder')
      expect(message).toMatchObject({ state: 'failed' })
      expect(message?.lastAnswer).toMatch(/^Nicht gesendet: /)
      const other = await eventWith(['nobody-else@example.org'])
      await payload.update({ collection: 'events', id: other.id, data: { ...data, announce: 'silent' } })
      expect(await passAndSend(after(other.startsAt, -day))).toEqual([])
      expect(await messagesAbout(other, 'reminder')).toEqual([])
    },
  )

  it('apply anew where the event is moved, and those for the old time are not sent', async () => {
    const event = await eventWith(['moved@example.org'])
    expect(await passAndSend(after(event.startsAt, -day))).toHaveLength(1)
    await pass(after(event.startsAt, -hour))
    const startsAt = after(event.startsAt, 2 * day).toISOString()
    const endsAt = after(event.endsAt, 2 * day).toISOString()
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { startsAt, endsAt, announce: 'silent' },
    })
    expect(await passAndSend(after(event.startsAt, -hour))).toEqual([])
    expect(await passAndSend(after(startsAt, -day))).toHaveLength(1)
    expect(await passAndSend(after(startsAt, -hour))).toHaveLength(1)
    const states = (await messagesAbout(event, 'reminder')).map(({ state }) => state).sort()
    expect(states).toEqual(['failed', 'sent', 'sent', 'sent'])
  })

  it('come no second time where the event is moved a little, whether or not a mail tells of that', async () => {
    const event = await eventWith(['little@example.org'])
    const dayBefore = after(event.startsAt, -day)
    expect(await passAndSend(dayBefore)).toHaveLength(1)
    await moveAt(event, { by: 15 * minute, at: after(event.startsAt, -day + minute), announce: 'silent' })
    expect(await passAndSend(after(event.startsAt, -day + 16 * minute))).toEqual([])
    await moveAt(event, { by: 20 * minute, at: after(event.startsAt, -day + 17 * minute) })
    const subjects = (await passAndSend(after(event.startsAt, -day + 21 * minute))).map(
      ({ parsed }) => parsed.subject,
    )
    expect(subjects).toEqual([`Geändert: ${event.title}`])
    expect(await passAndSend(after(event.startsAt, -day + 40 * minute))).toEqual([])
    // The one an hour before is another.
    expect(await passAndSend(after(event.startsAt, -hour + 20 * minute))).toHaveLength(1)
  })

  it('spare those who have just been told of a new date', async () => {
    const event = await eventWith(['told@example.org'])
    const at = after(event.startsAt, -day - hour)
    await moveAt(event, { by: 30 * minute, at })
    await makeRegistration(payload, { event, email: 'later@example.org' })
    const [later] = (await registrationsOf(event)).filter(({ email }) => email === 'later@example.org')
    await payload.db.updateOne({
      collection: 'registrations',
      id: later!.id,
      data: { createdAt: after(at.toISOString(), minute).toISOString() },
    })
    await runWorkerOnce({ payload, now: at })
    smtp.mails.length = 0
    expect(addresses(await passAndSend(after(event.startsAt, -day + 30 * minute)))).toEqual([
      'later@example.org',
    ])
  })

  it('come 24 hours before the start over a change of the clocks', async () => {
    const startsAt = '2033-03-27T17:00:00.000Z'
    const event = await eventWith(['clock@example.org'], { startsAt })
    expect(await passAndSend(new Date('2033-03-26T16:59:00.000Z'))).toEqual([])
    const [mail] = await passAndSend(new Date('2033-03-26T17:00:00.000Z'))
    expect(mail?.parsed.text).toContain('Sonntag, 27. März 2033, 19:00 – 21:00 Uhr')
    expect(event.startsAt).toBe(startsAt)
  })

  it('are made once by many processes at once, for however many people', async () => {
    const people = Array.from({ length: 30 }, (_, n) => `crowd-${n}@example.org`)
    const event = await eventWith(people)
    const now = after(event.startsAt, -day)
    await Promise.all(Array.from({ length: 4 }, () => pass(now)))
    await Promise.all(Array.from({ length: 4 }, () => runWorkerOnce({ payload, now })))
    expect(addresses(smtp.mails)).toEqual([...people].sort())
    expect(await messagesAbout(event, 'reminder')).toHaveLength(30)
  })
})

describe('the mail afterwards', () => {
  it('goes out at ten on the next morning, with words, materials and the next three events', async () => {
    const slides = await makePicture(payload, { alt: 'Folien', name: 'folien.png' })
    const event = await eventWith(['thanks@example.org'], {
      startsAt: '2033-03-26T18:00:00.000Z',
      materials: [{ title: 'Die Folien', file: slides.id }],
      messages: { followUpText: 'Danke für die Fragen.\n\nDas Protokoll folgt.' },
    })
    const next: Event[] = []
    for (const [n, title] of ['Eins', 'Zwei', 'Drei', 'Vier'].entries())
      next.push(await makeEvent(payload, { title, startsAt: `2033-04-0${n + 1}T17:00:00.000Z` }))
    await makeEvent(payload, { title: 'Abgesagt', startsAt: '2033-03-31T17:00:00.000Z', status: 'cancelled' })
    expect(await passAndSend(new Date('2033-03-27T07:59:00.000Z'))).toEqual([])
    const mails = await passAndSend(new Date('2033-03-27T08:00:00.000Z'))
    expect(addresses(mails)).toEqual(['thanks@example.org'])
    expect(await passAndSend(new Date('2033-03-28T08:00:00.000Z'))).toEqual([])
    const { subject, text, html } = mails[0]!.parsed
    expect(subject).toBe(`Rückblick: ${event.title}`)
    const parts = [
      'Danke für die Fragen.',
      'Das Protokoll folgt.',
      'Die Folien',
      'http://localhost:3000/api/media/file/folien.png',
      ...next
        .slice(0, 3)
        .flatMap(({ title, slug }) => [title, `http://localhost:3000/veranstaltungen/${slug}`]),
    ]
    for (const part of parts) for (const body of [text, html]) expect(body).toContain(part)
    for (const body of [text, html]) expect(body).not.toMatch(/Vier|Abgesagt|zoom/)
    expect(text?.replace(/\s+/g, ' ')).toContain('sobald Ihre Anwesenheit vermerkt ist')
  })

  it('goes only to those who were there, where attendance was noted for anybody', async () => {
    const event = await eventWith(['there@example.org', 'away@example.org'])
    const { docs } = await payload.find({
      collection: 'registrations',
      where: { email: { equals: 'there@example.org' } },
    })
    await changeRegistration({
      payload,
      id: docs[0]!.id,
      change: { attended: true },
      now: after(event.endsAt, 0),
    })
    const mails = await passAndSend(after(event.endsAt, day))
    expect(addresses(mails)).toEqual(['there@example.org'])
    const text = mails[0]?.parsed.text?.replace(/\s+/g, ' ')
    expect(text).toContain('Ihre Teilnahmebescheinigung liegt bei Ihrer Anmeldung bereit.')
    expect(text).not.toContain('Waren Sie dabei?')
  })

  it('goes to those as well whose attendance is noted within the week', async () => {
    const event = await eventWith(['early@example.org', 'noted@example.org'])
    const registrations = await payload.find({
      collection: 'registrations',
      where: { event: { equals: event.id } },
      sort: 'email',
    })
    const [early, noted] = registrations.docs
    await changeRegistration({
      payload,
      id: early!.id,
      change: { attended: true },
      now: after(event.endsAt, 0),
    })
    const passes = new Map<string, number>()
    await enqueueEventMails({ payload, now: after(event.endsAt, day), passes })
    await changeRegistration({
      payload,
      id: noted!.id,
      change: { attended: true },
      now: after(event.endsAt, 0),
    })
    await enqueueEventMails({ payload, now: after(event.endsAt, day + minute), passes })
    expect(await messagesAbout(event, 'followUp')).toHaveLength(1)
    await enqueueEventMails({ payload, now: after(event.endsAt, day + 15 * minute), passes })
    expect(await messagesAbout(event, 'followUp')).toHaveLength(2)
  })

  it.each([
    ['cancelled', { status: 'cancelled' }],
    ['postponed', { status: 'postponed' }],
    ['told to send none', { messages: { followUp: false } }],
  ] as const)('does not go out where the event is %s', async (_how, data) => {
    const event = await eventWith(['quiet@example.org'])
    await payload.update({ collection: 'events', id: event.id, data: { ...data, announce: 'silent' } })
    expect(await passAndSend(after(event.endsAt, day))).toEqual([])
  })

  it('goes out once, though the event is corrected afterwards', async () => {
    const event = await eventWith(['once@example.org'])
    expect(await passAndSend(after(event.endsAt, day))).toHaveLength(1)
    await moveAt(event, { by: -30 * minute, at: after(event.endsAt, day + hour), announce: 'silent' })
    expect(await passAndSend(after(event.endsAt, 3 * day))).toEqual([])
    expect(await messagesAbout(event, 'followUp')).toHaveLength(1)
  })

  it('waits for a day after the event was moved, be it in the outbox already', async () => {
    const event = await eventWith(['waits@example.org'])
    await pass(after(event.endsAt, day))
    const at = after(event.endsAt, day)
    await moveAt(event, { by: -day, at, announce: 'silent' })
    expect(await passAndSend(at)).toEqual([])
    expect(await passAndSend(new Date(at.getTime() + day - minute))).toEqual([])
    expect(await passAndSend(new Date(at.getTime() + day))).toHaveLength(1)
  })

  it('is not lost where it was in the outbox when an editor changed the end alone, or took something back', async () => {
    const changes = [
      [null, {}],
      [{ status: 'postponed' }, { status: 'scheduled' }],
      [{ messages: { followUp: false } }, { messages: { followUp: true } }],
    ] as const
    for (const [n, [change, undo]] of changes.entries()) {
      const event = await eventWith([`kept-${n}@example.org`])
      const { id } = event
      const save = (data: Partial<Event>) =>
        payload.update({ collection: 'events', id, data: { announce: 'silent', ...data } })
      const due = after(event.endsAt, day)
      await pass(due)
      await save(change ?? { endsAt: after(event.endsAt, -30 * minute).toISOString() })
      if (!change) {
        await payload.db.updateOne({
          collection: 'events',
          id,
          data: { datesChangedAt: due.toISOString() },
        })
      }
      expect(await passAndSend(due)).toEqual([])
      await save(undo)
      expect(await passAndSend(after(event.endsAt, 3 * day))).toHaveLength(1)
      expect(await passAndSend(after(event.endsAt, 4 * day))).toEqual([])
    }
  })

  it('does not go out more than seven days after the event', async () => {
    const event = await eventWith(['week@example.org'])
    expect(await passAndSend(after(event.endsAt, 7 * day))).toEqual([])
    expect(await passAndSend(after(event.endsAt, 7 * day - minute))).toHaveLength(1)
  })
})

describe('the settings of an event’s mails', () => {
  it('are nothing that the public reads', async () => {
    const messages = { followUpText: 'Noch nicht für alle' }
    const { id } = await makeEvent(payload, { messages })
    const { json, text } = await rest({ config: test.config, path: `/api/events/${id}` })
    expect(json.id).toBe(id)
    expect(json).not.toHaveProperty('messages')
    expect(text).not.toContain(messages.followUpText)
  })
})

describe('a draft that cannot be published when its time has come', () => {
  const { run } = scheduledJobs.find(({ name }) => name === 'publish what is due')!
  const first = new Date('2030-01-01T08:00:00.000Z')
  const second = after(first.toISOString(), day)

  it('is told of once for each such time, to whoever saved it last, else to all editors', async () => {
    const editors = [await makeUser(payload, ['editor']), await makeUser(payload, ['administrator'])]
    await makeUser(payload, ['helper'])
    const draft = await makeEvent(payload, {
      title: 'Ohne Ort',
      startsAt: '2031-01-01T18:00:00.000Z',
      format: 'inPerson',
      location: { name: 'Rathaus' },
      publishAt: first.toISOString(),
      _status: 'draft',
    })
    const told = async (at: Date) => {
      for (const minutes of [1, 3, 5]) await run({ payload, now: after(at.toISOString(), minutes * minute) })
      return smtp.mails.splice(0)
    }
    const mails = await told(first)
    expect(addresses(mails)).toEqual(editors.map(({ email }) => email).sort())
    for (const expected of [
      /Ohne Ort/,
      /Es fehlt: .*den Ort/,
      new RegExp(`/admin/collections/events/${draft.id}`),
    ]) {
      expect(mails[0]?.parsed.text).toMatch(expected)
    }
    const [saver] = editors
    await payload.update({
      collection: 'events',
      id: draft.id,
      draft: true,
      data: { publishAt: second.toISOString() },
      user: { ...saver!, collection: 'users' },
    })
    expect(await told(first)).toEqual([])
    expect(addresses(await told(second))).toEqual([saver!.email])
  })
})

describe('a look for mails that are due', () => {
  it('is one query where there is nothing to do', async () => {
    const event = await eventWith(['asked@example.org'])
    const queries: string[] = []
    const { find } = payload.db
    payload.db.find = function (args) {
      queries.push(args.collection)
      return find.call(this, args) as never
    }
    const passes = new Map<string, number>()
    const look = async (now: Date): Promise<string[]> => {
      await enqueueEventMails({ payload, now, passes })
      return queries.splice(0)
    }
    try {
      expect(await look(after(event.startsAt, -2 * day))).toEqual(['events'])
      // Who is to get the mail, whether a change has just told them, who has it, and the title of the event.
      const queriesOfOneMail = ['events', 'announcements', 'registrations', 'messages', 'events']
      expect(await look(after(event.startsAt, -day))).toEqual(queriesOfOneMail)
      expect(await look(after(event.startsAt, -day + minute))).toEqual(['events'])
    } finally {
      payload.db.find = find
    }
  })
})
