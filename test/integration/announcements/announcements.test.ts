import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import type { Payload } from 'payload'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { drainPendingAnnouncements } from '../../../src/mail/drainPendingAnnouncements.ts'
import type { Announcement, Event, Registration } from '../../../src/payload-types.ts'
import { makeEvent, makeMeeting, makeRegistration, makeUser } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import {
  listedFiles,
  type ReceivedMail,
  startSmtpServer,
  type TestSmtpServer,
} from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const secret = 'geheimer-zugang-5150'

let test: TestPayload
let payload: Payload
let smtp: TestSmtpServer
let token: string
beforeAll(async () => {
  smtp = await startSmtpServer()
  test = await startPayload({ SMTP_URL: smtp.url })
  payload = test.payload
  const { email } = await makeUser(payload, ['editor'])
  const login = await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } })
  token = login.token ?? ''
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
})
beforeEach(() => {
  smtp.mails.length = 0
})
afterEach(() => smtp.rejectWith(null))

const times = { startsAt: '2033-03-10T18:00:00.000Z', endsAt: '2033-03-10T20:00:00.000Z' }
const later = { startsAt: '2033-03-11T19:00:00.000Z', endsAt: '2033-03-11T21:00:00.000Z' }

let count = 0

/** A published event with three seats, and people in every status; all mails before the change have gone out. */
async function makeFullEvent(data: Partial<Event> = {}): Promise<Event> {
  const event = await makeEvent(payload, {
    ...times,
    location: { name: 'online (Zoom)' },
    ...data,
    registration: { capacity: 3, waitingList: true },
  })
  const n = (count += 1)
  const person = async (name: string, status: Registration['status'], locale: 'de' | 'en' = 'de') => {
    const { id } = await makeRegistration(payload, {
      event,
      email: `${name}-${n}@example.org`,
      name: 'Jo Beispiel',
      locale,
    })
    await payload.db.updateOne({ collection: 'registrations', id, data: { status } })
  }
  await person('confirmed', 'confirmed')
  await person('english', 'confirmed', 'en')
  await person('pending', 'pending')
  await person('waitlisted', 'waitlisted')
  await person('cancelled', 'cancelled')
  await person('expired', 'expired')
  await runWorkerOnce({ payload })
  smtp.mails.length = 0
  return event
}

const edit = (event: { id: string }, data: Partial<Event>): Promise<Event> =>
  payload.update({ collection: 'events', id: event.id, data })

const recipients = (): string[] => smtp.mails.map(({ to }) => to.split('-')[0] ?? '').sort()

function mailTo(name: string): ReceivedMail['parsed'] {
  const mails = smtp.mails.filter(({ to }) => to.startsWith(`${name}-`))
  if (mails.length !== 1) throw new Error(`Expected one mail to ${name}, got ${mails.length}`)
  return mails[0]!.parsed
}

async function announcementsOf(event: { id: string }): Promise<Announcement[]> {
  const { docs } = await payload.find({
    collection: 'announcements',
    where: { event: { equals: event.id } },
    sort: 'changedAt',
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  })
  return docs
}

async function messagesOf(event: { id: string }) {
  const { docs } = await payload.find({
    collection: 'messages',
    where: { and: [{ 'registration.event': { equals: event.id } }, { announcement: { exists: true } }] },
    sort: ['createdAt'],
    depth: 0,
    pagination: false,
  })
  return docs
}

function calendarIn(mail: ReceivedMail['parsed']): ICAL.Event & { status: string } {
  const text = listedFiles(mail)[0]?.content.toString() ?? ''
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
  const entry = new ICAL.Event(component ?? undefined)
  return Object.assign(entry, { status: String(component?.getFirstPropertyValue('status')) })
}

const everybody = ['confirmed', 'english', 'pending', 'waitlisted']

describe('a change of a published event', () => {
  it.each([
    ['its time', later, 'Geändert: '],
    ['its end', { endsAt: later.endsAt }, 'Geändert: '],
    ['its zone', { startsAt_tz: 'Europe/London' as const }, 'Geändert: '],
    ['its place', { location: { name: 'Rathaus Schwerin', city: 'Schwerin' } }, 'Geändert: '],
    ['its format', { format: 'hybrid' as const, location: { city: 'Schwerin' } }, 'Geändert: '],
    ['a postponement', { status: 'postponed' as const }, 'Geändert: '],
    ['a cancellation', { status: 'cancelled' as const }, 'Abgesagt: '],
  ])('%s: is told to everybody who is registered, and to nobody else', async (_what, data, subject) => {
    const event = await makeFullEvent()
    await edit(event, data)
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(everybody)
    expect(mailTo('confirmed').subject).toBe(`${subject}${event.title}`)
    expect(await announcementsOf(event)).toMatchObject([
      {
        kind: subject === 'Abgesagt: ' ? 'eventCancelled' : 'changed',
        informed: true,
        recipients: 4,
        revision: 1,
      },
    ])
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(4)
  })

  it('says what was and what is, in the language of each person and the zone of the event', async () => {
    const event = await makeFullEvent()
    await edit(event, later)
    await runWorkerOnce({ payload })
    const { text, html } = mailTo('confirmed')
    expect(text).toContain(
      'Das ist neu\n-----------\n\n\nBeginn:\nbisher: Donnerstag, 10. März 2033, 19:00 Uhr\njetzt: Freitag, 11. März 2033, 20:00 Uhr\n\nEnde:',
    )
    expect(String(html)).toContain('bisher: Donnerstag, 10. März 2033, 19:00 Uhr<br>jetzt: Freitag')
    const english = mailTo('english').text ?? ''
    expect(english).toContain(
      'before: Thursday 10 March 2033, 19:00 Berlin time\nnow: Friday 11 March 2033, 20:00 Berlin time'.replaceAll(
        /(day) (\d)/g,
        english.includes('Thursday,') ? '$1, $2' : '$1 $2',
      ),
    )
    expect(english).not.toMatch(/bisher|jetzt|Sie /)
  })

  it('replaces the calendar entry of those who have a place: same UID, higher SEQUENCE', async () => {
    const event = await makeFullEvent()
    await edit(event, later)
    await runWorkerOnce({ payload })
    for (const name of ['confirmed', 'english']) {
      const entry = calendarIn(mailTo(name))
      expect([entry.uid, entry.sequence, entry.status]).toEqual([event.uid, 1, 'CONFIRMED'])
      expect(entry.startDate.toString()).toBe('2033-03-11T20:00:00')
    }
    for (const name of ['waitlisted', 'pending']) expect(listedFiles(mailTo(name))).toEqual([])
    await edit(event, { status: 'cancelled' })
    smtp.mails.length = 0
    await runWorkerOnce({ payload })
    const entry = calendarIn(mailTo('confirmed'))
    expect([entry.uid, entry.sequence, entry.status]).toEqual([event.uid, 2, 'CANCELLED'])
  })

  it('takes away the date of an event that is postponed, and of that event everything else is told', async () => {
    const event = await makeFullEvent()
    await edit(event, { status: 'postponed' })
    await runWorkerOnce({ payload })
    const { subject, text } = mailTo('confirmed')
    expect(subject).toBe(`Geändert: ${event.title}`)
    expect(text).toContain(
      'Beginn:\nbisher: Donnerstag, 10. März 2033, 19:00 Uhr\njetzt: Termin steht noch nicht fest',
    )
    expect(text).toContain('Datum:    Termin steht noch nicht fest')
    expect(text).not.toContain('Uhrzeit')
    const entry = calendarIn(mailTo('confirmed'))
    expect([entry.sequence, entry.status, entry.summary]).toEqual([
      1,
      'CANCELLED',
      `VERSCHOBEN: ${event.title}`,
    ])

    // Its former date passes.
    await payload.db.updateOne({
      collection: 'events',
      id: event.id,
      data: { startsAt: '2026-01-10T18:00:00.000Z', endsAt: '2026-01-10T20:00:00.000Z' },
    })
    smtp.mails.length = 0
    await edit(event, { status: 'cancelled' })
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(everybody)
    expect(mailTo('confirmed').subject).toBe(`Abgesagt: ${event.title}`)
  })

  it('is told back again when a cancelled event takes place after all, with a new date', async () => {
    const event = await makeFullEvent()
    await edit(event, { status: 'cancelled' })
    await runWorkerOnce({ payload })
    smtp.mails.length = 0
    await edit(event, { status: 'scheduled', ...later })
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(everybody)
    const { text, subject } = mailTo('confirmed')
    expect(subject).toBe(`Geändert: ${event.title}`)
    expect(text).toContain('Findet statt:\nbisher: abgesagt\njetzt: wie geplant')
    expect(text).toContain('jetzt: Freitag, 11. März 2033, 20:00 Uhr')
    expect(calendarIn(mailTo('confirmed')).status).toBe('CONFIRMED')
  })

  it('shows the meeting access to those who have a place, and to nobody else; no name before the address is confirmed', async () => {
    const event = await makeFullEvent()
    await makeMeeting(payload, { event, joinUrl: `https://zoom.example/j/${secret}` })
    await runWorkerOnce({ payload })
    smtp.mails.length = 0
    await edit(event, later)
    await runWorkerOnce({ payload })
    const knows = (name: string) => `${mailTo(name).text}${String(mailTo(name).html)}`.includes(secret)
    expect(everybody.map(knows)).toEqual([true, true, false, false])
    const names = (name: string) => (mailTo(name).text ?? '').includes('Jo Beispiel')
    expect(everybody.map(names)).toEqual([true, true, false, true])
  })

  it('names a place in the other language where only that was changed', async () => {
    const event = await makeFullEvent()
    await payload.update({
      collection: 'events',
      id: event.id,
      locale: 'en',
      data: { title: 'In English', location: { name: 'online' } },
    })
    await payload.update({ collection: 'events', id: event.id, data: { location: { name: 'Rathaus' } } })
    await runWorkerOnce({ payload })
    expect(mailTo('english').text).toContain('Location:\nbefore: online (Zoom)\nnow: ')
    expect(mailTo('confirmed').text).toContain('Standort:\nbisher: online (Zoom)\njetzt: Rathaus')
  })

  it.each([
    ['other fields change', { summary: 'Neu gefasst.', title: 'Neuer Titel' }],
    ['nothing changes', {}],
  ])('is told to nobody where %s', async (_what, data) => {
    const event = await makeFullEvent()
    await edit(event, data)
    await runWorkerOnce({ payload })
    expect([smtp.mails.length, await announcementsOf(event)]).toEqual([0, []])
  })

  it('is told to nobody once the event is over, nor of one that stays cancelled', async () => {
    const past = { startsAt: '2020-03-10T18:00:00.000Z', endsAt: '2020-03-10T20:00:00.000Z' }
    const cancelled = await makeFullEvent()
    await edit(cancelled, { status: 'cancelled' })
    await runWorkerOnce({ payload })
    smtp.mails.length = 0
    await edit(cancelled, later)
    const over = await makeFullEvent()
    await edit(over, { ...past, announce: 'silent', allowPastDate: true })
    await runWorkerOnce({ payload })
    await edit(over, { location: { name: 'Rathaus' } })
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
  })

  it('announces nothing where nobody had registered; whoever registers later gets none either', async () => {
    const event = await makeEvent(payload, times)
    await edit(event, later)
    await makeRegistration(payload, { event, email: `spaet-${count}@example.org` })
    await runWorkerOnce({ payload })
    expect(smtp.mails.map(({ parsed }) => parsed.subject)).toEqual([`Anmeldebestätigung: ${event.title}`])
    expect(await announcementsOf(event)).toEqual([])
  })

  it('is told to those alone who had registered before it', async () => {
    const event = await makeEvent(payload, times)
    await makeRegistration(payload, { event, email: `frueh-${count}@example.org` })
    await runWorkerOnce({ payload })
    await edit(event, later)
    await makeRegistration(payload, { event, email: `danach-${count}@example.org` })
    smtp.mails.length = 0
    await runWorkerOnce({ payload })
    expect(
      smtp.mails.map(({ to, parsed }) => [to.split('-')[0], parsed.subject?.split(':')[0]]).sort(),
    ).toEqual([
      ['danach', 'Anmeldebestätigung'],
      ['frueh', 'Geändert'],
    ])
  })

  it('waits as a draft until it is published', async () => {
    const event = await makeFullEvent()
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { ...later, _status: 'draft' },
      draft: true,
    })
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
    await edit(event, { _status: 'published' })
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(everybody)
  })

  it('waits while the event is off the site, and is told once it is published again', async () => {
    const event = await makeFullEvent()
    await edit(event, { ...later, _status: 'draft' })
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
    await edit(event, { _status: 'published' })
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(everybody)
    expect(mailTo('confirmed').text).toContain('bisher: Donnerstag, 10. März 2033, 19:00 Uhr')
  })
})

describe('a change of the meeting access', () => {
  it('is told to those who have a place, with the new link', async () => {
    const event = await makeFullEvent()
    const meeting = await makeMeeting(payload, { event })
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(['confirmed', 'english'])
    smtp.mails.length = 0
    await payload.update({
      collection: 'meetings',
      id: meeting.id,
      data: { joinUrl: `https://zoom.example/j/${secret}`, passcode: 'neu-2' },
    })
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(['confirmed', 'english'])
    const { subject, text } = mailTo('confirmed')
    expect(subject).toBe(`Neuer Zugang: ${event.title}`)
    expect(text).toContain(`https://zoom.example/j/${secret}`)
    expect(text).toContain('neu-2')
    const announcements = await announcementsOf(event)
    expect(announcements.map(({ kind, recipients: told, changes }) => ({ kind, told, changes }))).toEqual([
      {
        kind: 'accessLink',
        told: 2,
        changes: [{ fact: 'joinUrl' }, { fact: 'passcode' }],
      },
      { kind: 'accessLink', told: 2, changes: [{ fact: 'joinUrl' }, { fact: 'passcode' }] },
    ])
    const { revision } = await payload.findByID({ collection: 'events', id: event.id })
    expect([...announcements.map((each) => each.revision), revision]).toEqual([1, 2, 2])
  })

  it('is told to nobody where it is only named otherwise, or the event does not take place as planned', async () => {
    const event = await makeFullEvent()
    const meeting = await makeMeeting(payload, { event })
    await runWorkerOnce({ payload })
    await payload.update({ collection: 'meetings', id: meeting.id, data: { provider: 'BigBlueButton' } })
    await edit(event, { status: 'postponed' })
    await runWorkerOnce({ payload })
    smtp.mails.length = 0
    await payload.update({ collection: 'meetings', id: meeting.id, data: { passcode: 'anders' } })
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
  })

  it('leaves no link or passcode in announcements, messages, events or their versions', async () => {
    const event = await makeFullEvent()
    const meeting = await makeMeeting(payload, { event, joinUrl: 'https://zoom.example/j/alt-8080' })
    await payload.update({
      collection: 'meetings',
      id: meeting.id,
      data: { joinUrl: `https://zoom.example/j/${secret}`, passcode: `kenncode-${secret}`, dialIn: secret },
    })
    const written = await payload.db.find({ collection: 'meetings', where: { id: { equals: meeting.id } } })
    const [{ pendingAnnouncements }] = written.docs as unknown as [{ pendingAnnouncements: string }]
    expect(pendingAnnouncements).toContain('"fact":"dialIn"')
    expect(pendingAnnouncements).not.toMatch(/geheimer|alt-8080|zoom\.example/)
    await runWorkerOnce({ payload })
    expect(mailTo('confirmed').text).toContain(secret)
    for (const collection of ['announcements', 'messages', 'events'] as const) {
      const { docs } = await payload.db.find({ collection, where: {}, pagination: false, locale: 'de' })
      expect(JSON.stringify(docs)).not.toMatch(/geheimer-zugang|alt-8080|j\/123/)
    }
    const versions = await payload.findVersions({ collection: 'events', depth: 0, pagination: false })
    const stored = versions.docs.map(({ version }) => ({ ...version, meeting: undefined }))
    expect(JSON.stringify(stored)).not.toMatch(/geheimer-zugang|alt-8080/)
  })
})

describe('the editor’s decision', () => {
  const patch = (event: { id: string }, body: object) =>
    rest({ config: test.config, path: `/api/events/${event.id}`, method: 'PATCH', body, token })

  it('not to tell is noted, with who decided, and stored nowhere else', async () => {
    const event = await makeFullEvent()
    const answer = await patch(event, { ...later, announce: 'silent' })
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain('silent')
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
    expect(await announcementsOf(event)).toMatchObject([
      { kind: 'changed', informed: false, recipients: 0, by: expect.stringMatching(/^Konto \d+$/) },
    ])
    expect((await payload.findByID({ collection: 'events', id: event.id })).revision).toBe(1)
  })

  it.each([{ announce: 'inform' }, {}])(
    'to tell is carried out, and is the default: %j',
    async (decision) => {
      const event = await makeFullEvent()
      await patch(event, { ...later, ...decision })
      await runWorkerOnce({ payload })
      expect(recipients()).toEqual(everybody)
    },
  )

  it('counts for a meeting access too', async () => {
    const event = await makeFullEvent()
    const { id } = await makeMeeting(payload, { event, announce: 'silent' })
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
    expect(await announcementsOf(event)).toMatchObject([{ kind: 'accessLink', informed: false }])
    const data = { joinUrl: 'https://zoom.example/j/2', announceWords: { de: 'Der alte Raum war zu klein.' } }
    await payload.update({ collection: 'meetings', id, data })
    await runWorkerOnce({ payload })
    expect(mailTo('confirmed').text).toContain('Der alte Raum war zu klein.')
  })

  it.each([
    ['moved', later],
    ['postponed', { status: 'postponed' as const }],
    ['cancelled', { status: 'cancelled' as const }],
  ])('may say in own words why it is %s, which everybody reads in their language', async (_what, data) => {
    const event = await makeFullEvent()
    const words = { de: 'Die Referentin ist krank.\n\nEs tut uns leid.', en: 'The speaker is ill.' }
    await edit(event, { ...data, announceWords: words })
    await runWorkerOnce({ payload })
    const [german, english] = [mailTo('waitlisted'), mailTo('english')]
    expect(german.text).toContain(words.de)
    expect(german.html).toMatch(/>\s*Die Referentin ist krank\.\s*</)
    expect(english.text).toContain(words.en)
    expect(english.text).not.toContain('Referentin')
    const [announcement] = await announcementsOf(event)
    expect(announcement?.summary).toContain(`„${words.de}“`)
    expect(announcement?.summaryInLanguages).toEqual({
      de: announcement?.summary,
      en: expect.stringMatching(/^(Begins|Takes place): .*“The speaker is ill.”$/s),
    })
    const stored = await payload.findByID({ collection: 'events', id: event.id, showHiddenFields: true })
    expect(JSON.stringify(stored)).not.toContain('Referentin')
  })

  it('may say it in one language, which is told to those who read another; of several changes all is told', async () => {
    const event = await makeFullEvent()
    await edit(event, { ...later, announceWords: { de: 'Der Saal war belegt.', en: ' ' } })
    await edit(event, { location: { name: 'Rathaus' }, announceWords: { de: 'Hier ist mehr Platz.' } })
    await runWorkerOnce({ payload })
    expect(mailTo('confirmed').text).toContain('Der Saal war belegt.\n\nHier ist mehr Platz.')
    expect(mailTo('english').text).toContain(
      'The following message is available in German only:\n\nDer Saal war belegt.',
    )
    smtp.mails.length = 0
    await edit(event, { startsAt: times.startsAt, announceWords: { de: 'Doch früher.' } })
    await edit(event, { status: 'cancelled', announceWords: { de: 'Sie ist krank.' } })
    await runWorkerOnce({ payload })
    expect(mailTo('confirmed').text).toContain('Sie ist krank.')
    expect(mailTo('confirmed').text).not.toMatch(/Doch früher|Saal/)
  })

  it('keeps words to itself where nobody is told, and waits with them for a draft', async () => {
    const event = await makeFullEvent()
    const announceWords = { de: 'Nur für Angemeldete.' }
    await edit(event, { ...later, announce: 'silent', announceWords })
    await runWorkerOnce({ payload })
    await edit(event, { location: { name: 'Rathaus' }, _status: 'draft' })
    await edit(event, { _status: 'published', announce: 'inform', announceWords: { de: 'Nun mit Grund.' } })
    await runWorkerOnce({ payload })
    const said = (await announcementsOf(event)).map(({ words }) => words ?? null)
    expect(said).toEqual([null, { de: 'Nun mit Grund.' }])
    expect(mailTo('confirmed').text).toContain('Nun mit Grund.')
    expect(mailTo('confirmed').text).not.toContain('Nur für Angemeldete')
  })

  it('is refused words that are no text, or too long', async () => {
    const event = await makeFullEvent()
    for (const announceWords of ['krank', { de: 4 }, { fr: 'malade' }, { de: 'x'.repeat(1001) }]) {
      const { status, text } = await patch(event, { ...later, announceWords })
      expect([status, text]).toEqual([400, expect.stringContaining('höchstens 1000 Zeichen')])
    }
  })

  it('counts for what was changed while the event was off the site', async () => {
    const event = await makeFullEvent()
    await edit(event, { ...later, _status: 'draft' })
    await edit(event, { _status: 'published', announce: 'silent' })
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
    expect(await announcementsOf(event)).toMatchObject([{ informed: false }])
  })

  it('cannot be got round by writing what is pending', async () => {
    const event = await makeFullEvent()
    await patch(event, { pendingAnnouncements: '[{"kind":"changed"}]' })
    await runWorkerOnce({ payload })
    expect([smtp.mails.length, await announcementsOf(event)]).toEqual([0, []])
  })
})

describe('before it is saved', () => {
  const problemsIn = (json: Record<string, unknown>) =>
    (json.errors as { data: { errors: { path: string; message: string }[] } }[])[0]?.data.errors
  const preview = async (path: string, body: object, language = 'de') =>
    rest({
      config: test.config,
      path: `/api/${path}`,
      method: 'POST',
      body,
      token,
      headers: { 'Accept-Language': language },
    })

  it('an editor sees who would be told what, and nothing has changed by that', async () => {
    const event = await makeFullEvent()
    const before = await payload.findByID({ collection: 'events', id: event.id })
    const form = { ...before, ...later, _status: 'published' }
    const { json } = await preview(`events/${event.id}/announcement-preview?locale=de`, form)
    expect(json).toEqual({
      kind: 'changed',
      confirmed: 2,
      waitlisted: 1,
      pending: 1,
      changes: [
        {
          label: 'Beginn',
          before: 'Donnerstag, 10. März 2033, 19:00 Uhr',
          after: 'Freitag, 11. März 2033, 20:00 Uhr',
        },
        {
          label: 'Ende',
          before: 'Donnerstag, 10. März 2033, 21:00 Uhr',
          after: 'Freitag, 11. März 2033, 22:00 Uhr',
        },
      ],
      locales: ['de', 'en'],
      pastDate: null,
      clearedAttendance: 0,
    })
    const english = await preview(`events/${event.id}/announcement-preview`, form, 'en')
    expect(english.json.changes).toMatchObject([{ label: 'Begins' }, { label: 'Ends' }])
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
    expect(await payload.findByID({ collection: 'events', id: event.id })).toEqual(before)
  })

  it('an editor is asked whether a date in the past is meant, and nothing is saved until it is confirmed', async () => {
    const event = await makeFullEvent()
    const wrongYear = { startsAt: '2026-01-14T18:00:00.000Z', endsAt: '2026-01-14T20:00:00.000Z' }
    const { json } = await preview(`events/${event.id}/announcement-preview`, { ...event, ...wrongYear })
    expect(json).toMatchObject({ kind: 'changed', pastDate: 'Mittwoch, 14. Januar 2026, 19:00 Uhr' })
    const save = (data: Partial<Event>) =>
      rest({ config: test.config, path: `/api/events/${event.id}`, method: 'PATCH', body: data, token })
    const refused = await save(wrongYear)
    expect([refused.status, refused.text]).toEqual([
      400,
      expect.stringContaining('Das Datum liegt in der Vergangenheit, und es gibt Anmeldungen (4).'),
    ])
    const unchanged = await payload.findByID({ collection: 'events', id: event.id, showHiddenFields: true })
    expect([unchanged.startsAt, unchanged.datesChangedAt ?? null]).toEqual([event.startsAt, null])
    expect((await save({ startsAt: wrongYear.startsAt })).status).toBe(400)
    expect((await save({ ...wrongYear, status: 'postponed' })).status).toBe(200)
    expect((await save({ status: 'scheduled' })).status).toBe(400)
    expect((await save({ status: 'scheduled', allowPastDate: true })).status).toBe(200)
    // What is over stays editable.
    expect((await save({ summary: 'Schön war es' })).status).toBe(200)
    const other = await makeEvent(payload, times)
    expect((await edit(other, wrongYear)).startsAt).toBe(wrongYear.startsAt)
  })

  it('an editor is refused what a save would refuse, before anybody is asked', async () => {
    const event = await makeFullEvent()
    const { status, json } = await preview(`events/${event.id}/announcement-preview`, {
      startsAt: '2033-03-10T21:30:00.000Z',
      _status: 'published',
    })
    expect([status, problemsIn(json)]).toEqual([
      400,
      [{ path: 'endsAt', label: 'Ende', message: 'Das Ende muss nach dem Beginn liegen.' }],
    ])
    const untitled = await preview(`events/${event.id}/announcement-preview`, { ...later, title: '' })
    expect(problemsIn(untitled.json)).toMatchObject([{ path: 'title' }])
    const meeting = { event: event.id, provider: 'Zoom', joinUrl: 'zoom' }
    const refused = await preview('meetings/announcement-preview', meeting)
    expect([refused.status, problemsIn(refused.json)]).toMatchObject([400, [{ path: 'joinUrl' }]])
  })

  it('sees no address of an event that is moved online, though it is kept', async () => {
    const location = { name: 'Rathaus', street: 'Markt 1', postalCode: '19053', city: 'Schwerin' }
    const event = await makeFullEvent({ format: 'inPerson', location })
    const online = { format: 'online' as const, location: { ...location, name: 'online (Zoom)' } }
    const { json } = await preview(`events/${event.id}/announcement-preview?locale=de`, {
      ...event,
      ...online,
    })
    const changes = [
      { label: 'Format', before: 'vor Ort', after: 'online' },
      { label: 'Standort', before: 'Rathaus, Markt 1, 19053 Schwerin', after: 'online (Zoom)' },
    ]
    expect(json.changes).toEqual(changes)
    await edit(event, online)
    await runWorkerOnce({ payload })
    const { text } = mailTo('confirmed')
    expect(text).toContain('jetzt: online (Zoom)\n')
    expect(text?.match(/Markt 1/g)).toHaveLength(1)
  })

  it('an editor restores an old version as a draft, and is asked when it is published', async () => {
    const event = await makeFullEvent()
    await edit(event, { location: { name: 'Kornspeicher' }, announce: 'silent' })
    await runWorkerOnce({ payload })
    const { docs } = await payload.findVersions({
      collection: 'events',
      where: { parent: { equals: event.id } },
      sort: 'createdAt',
      limit: 1,
    })
    const path = `/api/events/versions/${docs[0]?.id}?draft=false`
    const restored = await rest({ config: test.config, path, method: 'POST', token })
    expect([restored.status, restored.json.message]).toEqual([
      200,
      'Als Entwurf wiederhergestellt. Veröffentlichen Sie ihn, damit er gilt.',
    ])
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
    const published = await payload.findByID({ collection: 'events', id: event.id })
    expect(published).toMatchObject({ _status: 'published', location: { name: 'Kornspeicher' } })
    const draft = await payload.findByID({ collection: 'events', id: event.id, draft: true })
    expect(draft).toMatchObject({ _status: 'draft', location: { name: event.location?.name } })
    const form = { ...draft, _status: 'published' }
    const { json } = await preview(`events/${event.id}/announcement-preview?locale=de`, form)
    expect(json).toMatchObject({ kind: 'changed', changes: [{ label: 'Standort' }] })
  })

  it('sees nothing where nobody would be told', async () => {
    const event = await makeFullEvent()
    const { json } = await preview(`events/${event.id}/announcement-preview`, { summary: 'Neu' })
    expect(json).toMatchObject({ kind: null, changes: [] })
  })

  it('sees the same for a meeting access, new or changed, without what it is', async () => {
    const event = await makeFullEvent()
    const data = { event: event.id, provider: 'Zoom', joinUrl: `https://zoom.example/j/${secret}` }
    const created = await preview('meetings/announcement-preview', data)
    expect(created.json).toEqual({
      kind: 'accessLink',
      confirmed: 2,
      waitlisted: 0,
      pastDate: null,
      clearedAttendance: 0,
      pending: 0,
      locales: ['de', 'en'],
      changes: [{ label: 'Zugangslink', before: null, after: null }],
    })
    const meeting = await makeMeeting(payload, { event })
    const changed = await preview('meetings/announcement-preview', { id: meeting.id, passcode: secret })
    expect(changed.json.changes).toEqual([{ label: 'Kenncode', before: null, after: null }])
    expect(`${created.text}${changed.text}`).not.toContain(secret)
    await runWorkerOnce({ payload })
  })

  it.each(['events/ID/announcement-preview', 'meetings/announcement-preview'])(
    'the public sees nothing of %s',
    async (path) => {
      const event = await makeFullEvent()
      const url = `/api/${path.replace('ID', event.id)}`
      const { status } = await rest({ config: test.config, path: url, method: 'POST', body: later })
      expect(status).toBe(403)
    },
  )
})

describe('changes in quick succession', () => {
  it('are all kept, and told as one: what was told last, and what holds now', async () => {
    const event = await makeFullEvent()
    await edit(event, { startsAt: '2033-03-10T18:30:00.000Z' })
    await edit(event, { ...later, location: { name: 'Rathaus' } })
    await runWorkerOnce({ payload })
    expect(await announcementsOf(event)).toMatchObject([
      { revision: 1, informed: true },
      { revision: 2, informed: true },
    ])
    expect(recipients()).toEqual(everybody)
    const { text } = mailTo('confirmed')
    expect(text).toContain(
      'bisher: Donnerstag, 10. März 2033, 19:00 Uhr\njetzt: Freitag, 11. März 2033, 20:00 Uhr',
    )
    expect(text).toContain('Standort:\nbisher: online (Zoom)\njetzt: Rathaus')
    const superseded = (await messagesOf(event)).filter(({ revision }) => revision === 1)
    expect(new Set(superseded.map(({ state, lastAnswer }) => `${state}: ${lastAnswer}`))).toEqual(
      new Set(['failed: Nicht gesendet: Überholt: Eine spätere E-Mail sagt, was jetzt gilt.']),
    )
  })

  it('that end where they began are told to nobody', async () => {
    const event = await makeFullEvent()
    await edit(event, { status: 'cancelled' })
    await edit(event, { status: 'scheduled' })
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
  })

  it('begin, for each person, with what that person was told', async () => {
    const event = await makeFullEvent()
    smtp.rejectWith(451)
    await edit(event, later)
    await runWorkerOnce({ payload })
    smtp.rejectWith(null)
    await edit(event, { startsAt: '2033-03-12T19:00:00.000Z', endsAt: '2033-03-12T21:00:00.000Z' })
    await runWorkerOnce({ payload, now: new Date(Date.now() + 3_600_000) })
    expect(recipients()).toEqual(everybody)
    expect(mailTo('confirmed').text).toContain(
      'bisher: Donnerstag, 10. März 2033, 19:00 Uhr\njetzt: Samstag, 12. März 2033, 20:00 Uhr',
    )
  })

  it('taken back without telling leave nothing untrue behind', async () => {
    const event = await makeFullEvent()
    smtp.rejectWith(451)
    await edit(event, later)
    await runWorkerOnce({ payload })
    smtp.rejectWith(null)
    await edit(event, { ...times, announce: 'silent' })
    await runWorkerOnce({ payload, now: new Date(Date.now() + 3_600_000) })
    expect(smtp.mails).toHaveLength(0)
    expect((await messagesOf(event)).map(({ lastAnswer }) => lastAnswer)).toEqual(
      Array.from({ length: 4 }, () => 'Nicht gesendet: Überholt: Es gilt inzwischen etwas anderes.'),
    )
  })
})

describe('a crash', () => {
  it('between the change and its announcement loses nothing: the change carries what is pending', async () => {
    const event = await makeFullEvent()
    await edit(event, later)
    expect(await announcementsOf(event)).toEqual([])
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(everybody)
  })

  it('after the announcement, or after some of its mails, is made up for without a repetition', async () => {
    const event = await makeFullEvent()
    await edit(event, later)
    const where = { id: { equals: event.id } }
    const { docs } = await payload.db.find<{ id: string; pendingAnnouncements: string }>({
      collection: 'events',
      where,
    })
    const pendingAnnouncements = docs[0]!.pendingAnnouncements
    await drainPendingAnnouncements({ payload, now: new Date() })
    const [lost, ...kept] = await messagesOf(event)
    await payload.db.deleteOne({ collection: 'messages', where: { id: { equals: lost!.id } } })
    await payload.db.updateOne({ collection: 'events', where, data: { pendingAnnouncements } })
    await drainPendingAnnouncements({ payload, now: new Date() })
    const again = await messagesOf(event)
    expect(again).toHaveLength(4)
    expect(kept.every(({ id }) => again.some((each) => each.id === id))).toBe(true)
    expect(await announcementsOf(event)).toHaveLength(1)
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(everybody)
  })

  it('is no harder for a meeting access', async () => {
    const event = await makeFullEvent()
    const meeting = await makeMeeting(payload, { event })
    const where = { id: { equals: meeting.id } }
    const { docs } = await payload.db.find<{ id: string; pendingAnnouncements: string }>({
      collection: 'meetings',
      where,
    })
    await drainPendingAnnouncements({ payload, now: new Date() })
    await payload.db.updateOne({
      collection: 'meetings',
      where,
      data: { pendingAnnouncements: docs[0]!.pendingAnnouncements },
    })
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(['confirmed', 'english'])
    expect(await announcementsOf(event)).toHaveLength(1)
  })
})

describe('several workers at once', () => {
  it('make each announcement and each mail once', async () => {
    const event = await makeFullEvent()
    await edit(event, later)
    await makeMeeting(payload, { event })
    await Promise.all(Array.from({ length: 8 }, () => runWorkerOnce({ payload })))
    expect((await announcementsOf(event)).map(({ kind }) => kind).sort()).toEqual(['accessLink', 'changed'])
    expect(recipients()).toEqual([...everybody, 'confirmed', 'english'].sort())
    const stored = await payload.db.findOne<{ id: string; pendingAnnouncements: string | null }>({
      collection: 'events',
      where: { id: { equals: event.id } },
    })
    expect(stored?.pendingAnnouncements ?? null).toBeNull()
  })

  it('keep apart what two editors changed at the same moment, under one revision', async () => {
    const event = await makeFullEvent()
    await edit(event, later)
    const where = { id: { equals: event.id } }
    const stored = await payload.db.findOne<{ id: string; pendingAnnouncements: string }>({
      collection: 'events',
      where,
    })
    const [pending] = JSON.parse(stored!.pendingAnnouncements) as object[]
    const pendingAnnouncements = JSON.stringify([pending, { ...pending, id: 'another' }])
    await payload.db.updateOne({ collection: 'events', where, data: { pendingAnnouncements } })
    await runWorkerOnce({ payload })
    expect((await announcementsOf(event)).map(({ revision }) => revision).sort()).toEqual([1, 2])
    expect(recipients()).toEqual(everybody)
  })
})

describe('an announcement', () => {
  it('is shown with its event, in words, and stays when the people are gone', async () => {
    const event = await makeFullEvent()
    await edit(event, { status: 'cancelled' })
    await runWorkerOnce({ payload })
    await payload.delete({ collection: 'registrations', where: { event: { equals: event.id } } })
    const { json, text } = await rest({
      config: test.config,
      path: `/api/events/${event.id}?depth=1&joins[announcements][limit]=5`,
      token,
    })
    expect((json.announcements as { docs: unknown[] }).docs).toHaveLength(1)
    const [announcement] = (
      await rest({ config: test.config, path: '/api/announcements?sort=-changedAt&limit=1', token })
    ).json.docs as Announcement[]
    expect(announcement).toMatchObject({ summary: 'Findet statt: wie geplant → abgesagt', recipients: 4 })
    expect(`${text}${JSON.stringify(announcement)}`).not.toMatch(/@example\.org|Beispiel/)
  })

  it('is nothing for the public, whatever is asked', async () => {
    const event = await makeFullEvent()
    await edit(event, { status: 'cancelled' })
    await runWorkerOnce({ payload })
    const ask = (path: string) => rest({ config: test.config, path })
    expect((await ask(`/api/events/${event.id}?depth=3&joins[announcements][limit]=9`)).text).not.toMatch(
      /announcements"|eventCancelled/,
    )
    expect((await ask('/api/events?where[announcements.kind][equals]=eventCancelled')).status).toBe(403)
    expect((await ask('/api/events?sort=announcements.kind')).status).toBe(403)
  })
})
