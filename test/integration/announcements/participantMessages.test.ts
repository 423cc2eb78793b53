import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import type { Announcement, Event, Message, Registration } from '../../../src/payload-types.ts'
import { erasePerson } from '../../../src/privacy/erasePerson.ts'
import { hashToken, tokenFromSeed } from '../../../src/registrations/rules/keys.ts'
import { drainParticipantMessages } from '../../../src/mail/participantMessages/drainParticipantMessages.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { makeEvent, makeMeeting, makeRegistration, makeUser } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startSmtpServer, type ReceivedMail, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const joinUrl = 'https://zoom.example/j/4711?pwd=geheim'
const times = { startsAt: '2033-03-10T18:00:00.000Z', endsAt: '2033-03-10T20:00:00.000Z' }
const afterwards = new Date('2033-03-11T08:00:00.000Z')

let test: TestPayload
let payload: Payload
let smtp: TestSmtpServer
const tokens: Partial<Record<'editor' | 'helper', string>> = {}
beforeAll(async () => {
  smtp = await startSmtpServer()
  test = await startPayload({ SMTP_URL: smtp.url, MAIL_FROM: 'Forum <forum@example.org>' })
  payload = test.payload
  await makeUser(payload, ['administrator'])
  for (const role of ['editor', 'helper'] as const) {
    const { email } = await makeUser(payload, [role])
    const login = await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } })
    tokens[role] = login.token ?? ''
  }
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
})
beforeEach(() => {
  smtp.mails.length = 0
})
afterEach(async () => {
  smtp.rejectWith(null)
  smtp.beforeAccepting(null)
  // What one test has left to be sent must not go out in the next.
  await payload.db.deleteMany({ collection: 'messages', where: {} })
  await payload.db.deleteMany({ collection: 'announcements', where: {} })
})

let count = 0

/** Somebody who has registered, as of a status; their mails so far have gone out. */
async function makePerson(
  event: Event,
  name: string,
  { status = 'confirmed', ...data }: Partial<Registration> = {},
): Promise<Registration> {
  const made = await makeRegistration(payload, {
    event,
    name: 'Jo Beispiel',
    email: `${name}-${(count += 1)}@example.org`,
    ...(data as Partial<Omit<Registration, 'event'>>),
  })
  const { attended = false } = data
  await payload.db.updateOne({
    collection: 'registrations',
    id: made.id,
    data: { status, attended, pendingMails: null },
  })
  return made
}

/** A published event with people in every status. */
async function makeFullEvent(data: Partial<Event> = {}): Promise<Event> {
  const event = await makeEvent(payload, { ...times, ...data })
  for (const status of ['confirmed', 'waitlisted', 'pending', 'cancelled', 'expired'] as const)
    await makePerson(event, status, { status })
  await makePerson(event, 'english', { locale: 'en' })
  await makePerson(event, 'there', { attended: true })
  return event
}

/** Many with a place, past all hooks; returns their addresses in order. */
async function makeMany(event: Event, many: number): Promise<string[]> {
  const people = Array.from({ length: many }, () => `viele-${(count += 1)}@example.org`)
  for (const email of people) {
    const tokenSeed = randomBytes(16).toString('base64url')
    const tokenHash = hashToken(tokenFromSeed({ seed: tokenSeed, secret: payload.secret }))
    const data = { event: event.id, email, name: 'Jo', locale: 'de', status: 'confirmed' }
    await payload.db.create({ collection: 'registrations', data: { ...data, tokenSeed, tokenHash } })
  }
  return people.sort()
}

const german = { subject: 'Zu {{title}}', body: 'Guten Tag {{name}},\n\nbitte bringen Sie etwas mit.' }

interface Draft {
  texts?: Record<string, { subject: string; body: string }>
  audience?: Record<string, unknown>
  sendAt?: string | null
  locale?: string
}

const draftOf = (draft: Draft) => ({ texts: { de: german }, audience: { group: 'confirmed' }, ...draft })

const ask = (event: { id: string }, path = '', draft?: Draft, token = tokens.editor) =>
  rest({
    config: test.config,
    path: `/api/events/${event.id}/participant-messages${path}`,
    method: draft ? 'POST' : 'GET',
    body: draft && draftOf(draft),
    token,
  })

/** Writes a message; returns its id. */
async function write(event: Event, draft: Draft = {}): Promise<string> {
  const { status, json, text } = await ask(event, '', draft)
  if (status !== 201) throw new Error(`${status}: ${text}`)
  return String(json.id)
}

const act = async (event: Event, id: string, action: string): Promise<unknown> =>
  (await ask(event, `/${id}/actions/${action}`, {})).json.changed

/** The worker looks again: it says that a message is sent once it finds nobody left. */
async function passes(times: number, now?: Date): Promise<void> {
  for (let pass = 0; pass < times; pass++) await runWorkerOnce({ payload, now })
}

const recipients = (): string[] => smtp.mails.map(({ to }) => to.split('-')[0] ?? '').sort()

function mailTo(name: string): ReceivedMail['parsed'] {
  const mails = smtp.mails.filter(({ to }) => to.startsWith(`${name}-`))
  if (mails.length !== 1) throw new Error(`Expected one mail to ${name}, got ${mails.length}`)
  return mails[0]!.parsed
}

const stored = (id: string): Promise<Announcement> =>
  payload.findByID({ collection: 'announcements', id, depth: 0, showHiddenFields: true })

async function mailsOf(id: string): Promise<Message[]> {
  const { docs } = await payload.find({
    collection: 'messages',
    where: { announcement: { equals: id } },
    depth: 0,
    pagination: false,
  })
  return docs
}

async function listed(event: Event): Promise<Record<string, unknown>> {
  const { messages } = (await ask(event)).json as { messages: Record<string, unknown>[] }
  return messages[0] ?? {}
}

describe('a message to participants', () => {
  it.each([
    ['confirmed', undefined, ['confirmed', 'english', 'there']],
    ['waitlisted', undefined, ['waitlisted']],
    ['everybody', undefined, ['confirmed', 'english', 'there', 'waitlisted']],
    ['attended', afterwards, ['there']],
    ['absent', afterwards, ['confirmed', 'english']],
  ])('goes to %s once, and to nobody else', async (group, now, names) => {
    const event = await makeFullEvent()
    const sendAt = now ? '2033-03-11T07:00' : null
    const reach = await ask(event, '/reach', { audience: { group } })
    const english = names.includes('english') ? 1 : 0
    expect(reach.json).toEqual({
      total: names.length,
      byLocale: { de: names.length - english, en: english },
      problem: null,
    })
    const id = await write(event, { audience: { group }, sendAt })
    await passes(3, now)
    expect(recipients()).toEqual(names)
    expect(await stored(id)).toMatchObject({
      state: 'sent',
      recipients: names.length,
      delivered: names.length,
      by: expect.stringMatching(/^Konto/),
    })
  })

  it('goes to those who gave an answer, in whichever language', async () => {
    const event = await makeEvent(payload, {
      ...times,
      registration: {
        questions: [{ label: 'Essen?', options: [{ label: 'Vegetarisch' }, { label: 'Vegan' }] }],
      },
    })
    const [question] = event.registration?.questions ?? []
    await payload.update({
      collection: 'events',
      id: event.id,
      locale: 'en',
      data: {
        title: 'Cooking',
        registration: {
          ...event.registration,
          questions: [
            {
              ...question,
              label: 'Food?',
              options: question!.options!.map(({ id }, index) => ({
                id,
                label: ['Vegetarian', 'Plants alone'][index] ?? '',
              })),
            },
          ],
        },
      },
    })
    const answer = (value: string) => [{ question: question?.id, value }]
    await makePerson(event, 'german', { answers: answer('Vegetarisch') })
    await makePerson(event, 'english', { answers: answer('Vegetarian'), locale: 'en' })
    await makePerson(event, 'other', { answers: answer('Vegan') })
    await makePerson(event, 'silent')
    const audience = {
      group: 'everybody',
      question: question?.id ?? '',
      option: question?.options?.[0]?.id ?? '',
    }
    expect((await ask(event, '/reach', { audience })).json).toMatchObject({ total: 2 })
    await write(event, { audience })
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(['english', 'german'])
    const unknown = await ask(event, '', { audience: { ...audience, option: 'gone' } })
    expect(unknown.status).toBe(400)
    expect(unknown.text).toContain('Diese Auswahl gibt es nicht mehr')
  })

  it('reaches of those who were chosen one by one whoever can be written to, and forgets afterwards who it was', async () => {
    const event = await makeFullEvent()
    const elsewhere = await makeFullEvent()
    const idsOf = async ({ id }: Event): Promise<string[]> => {
      const { docs } = await payload.find({
        collection: 'registrations',
        where: { and: [{ event: { equals: id } }, { locale: { equals: 'de' } }] },
        pagination: false,
      })
      return docs.map((each) => String(each.id))
    }
    const people = [...(await idsOf(event)), ...(await idsOf(elsewhere))]
    const audience = { group: 'everybody', people }
    expect((await ask(event, '/reach', { audience })).json).toMatchObject({ total: 3 })
    const id = await write(event, { audience })
    const again = await ask(event, '', { audience: { ...audience, people: people.reverse() } })
    expect([String(again.json.id), again.json.isNew]).toEqual([id, false])
    await passes(2)
    expect(recipients()).toEqual(['confirmed', 'there', 'waitlisted'])
    expect(await listed(event)).toMatchObject({ state: 'sent', chosen: people.length, sent: 3 })
    expect((await stored(id)).audience).toEqual({
      group: 'everybody',
      answer: null,
      chosen: { count: people.length, ids: null },
    })
    const later = { texts: { de: { ...german, subject: 'Später' } }, sendAt: '2033-03-01T10:00' }
    const calledOff = await write(event, { audience, ...later })
    expect(JSON.stringify((await stored(calledOff)).audience)).toContain(people[0])
    expect(await act(event, calledOff, 'cancel')).toBe(true)
    expect(JSON.stringify((await stored(calledOff)).audience)).not.toContain(people[0])
  })

  it.each([
    ['nobody', []],
    ['a name', 'jo'],
    ['what is no id', [{}]],
  ])('is refused for a choice of %s', async (_, people) => {
    const event = await makeFullEvent()
    const { status, text } = await ask(event, '', { audience: { group: 'everybody', people } })
    expect(status).toBe(400)
    expect(text).toContain('Diese Auswahl gibt es nicht mehr')
  })

  it('is in the language of each person, and in German with a note where it was not written in theirs', async () => {
    const event = await makeFullEvent({ title: 'Wärme im Dorf' })
    const body = 'Mehr unter https://forum.example/a?b=1&c=2. Ihre Anmeldung: {{page}}'
    await write(event, { texts: { de: { subject: 'Zu {{title}}', body } } })
    await runWorkerOnce({ payload })
    const [de, en] = [mailTo('confirmed'), mailTo('english')]
    expect([de.subject, en.subject]).toEqual(['Zu Wärme im Dorf', 'Zu Wärme im Dorf'])
    expect(en.text).toMatch(/^The following message is available in German only:\n\nMehr unter/)
    expect(de.text).toMatch(/^Mehr unter https:\/\/forum\.example\/a\?b=1&c=2\. Ihre Anmeldung: http/)
    expect(de.html).toContain('<a href="https://forum.example/a?b=1&amp;c=2" style=')
    expect(de.html).not.toContain('c=2."')
    expect(de.replyTo?.text).toBe('forum@example.org')
    expect(de.headers.get('auto-submitted')).toBe('auto-generated')
    smtp.mails.length = 0
    const texts = { de: german, en: { subject: 'About {{title}}', body: 'Hello {{name}}' } }
    await write(event, { texts })
    await runWorkerOnce({ payload })
    expect(mailTo('english').subject).toBe('About Wärme im Dorf')
    expect(mailTo('english').text).toMatch(/^Hello Jo Beispiel\n/)
    expect(mailTo('confirmed').text).toMatch(/^Guten Tag Jo Beispiel,\n/)
  })

  it('quotes odd names as they are, or not at all', async () => {
    const event = await makeEvent(payload, times)
    await makePerson(event, 'braces', { name: '{{door}} $& Jo' })
    await makePerson(event, 'markup', { name: '<b>Jo</b>' })
    await makePerson(event, 'rtl', { name: 'פלוני אלמוני' })
    await makePerson(event, 'none', { name: null })
    await write(event)
    await runWorkerOnce({ payload })
    expect(mailTo('braces').text).toMatch(/^Guten Tag \{\{door\}\} \$& Jo,\n/)
    expect(mailTo('rtl').text).toMatch(/^Guten Tag פלוני אלמוני,\n/)
    expect(mailTo('none').text).toMatch(/^Guten Tag,\n/)
    for (const part of [mailTo('markup').text, mailTo('markup').html])
      expect(part).not.toMatch(/<b>Jo|&lt;b&gt;/)
  })

  it('leads each person to their own pages, and holds neither the join link nor what opens others’', async () => {
    const event = await makeFullEvent()
    await makeMeeting(payload, { event, joinUrl, passcode: 'geheim-42' })
    await runWorkerOnce({ payload })
    smtp.mails.length = 0
    const body = 'Anmeldung: {{page}}\n\nZugang: {{door}}'
    await write(event, { texts: { de: { subject: 'Links', body } } })
    await runWorkerOnce({ payload })
    const { docs } = await payload.db.find<{ id: string; email: string; tokenSeed: string }>({
      collection: 'registrations',
      where: { event: { equals: event.id } },
      pagination: false,
    })
    const tokenOf = ({ tokenSeed }: { tokenSeed: string }) =>
      tokenFromSeed({ seed: tokenSeed, secret: payload.secret })
    expect(smtp.mails).toHaveLength(3)
    for (const { to, parsed } of smtp.mails) {
      const own = docs.find(({ email }) => email === to)!
      const whole = `${parsed.text}${parsed.html || ''}`
      expect(parsed.text).toContain(`/anmeldung/${tokenOf(own)}`)
      expect(parsed.text).toContain(`/teilnehmen/${tokenOf(own)}`)
      for (const other of docs.filter(({ id }) => id !== own.id))
        expect([whole.includes(tokenOf(other)), whole.includes(other.email)]).toEqual([false, false])
      expect(whole).not.toMatch(/zoom\.example|geheim-42/)
    }
  })

  it.each([
    ['an unknown placeholder', { texts: { de: { subject: 'S', body: '{{zoom}}' } } }, '{{zoom}}'],
    ['stray braces', { texts: { de: { subject: '{{name', body: 'T' } } }, 'nicht vollständig'],
    ['no German text', { texts: { en: german } }, 'Der Text fehlt.'],
    ['half an English text', { texts: { de: german, en: { subject: 'S', body: ' ' } } }, 'englische Text'],
    [
      'the way in for those who wait',
      { texts: { de: { subject: 'S', body: '{{door}}' } }, audience: { group: 'everybody' } },
      '{{door}}',
    ],
    ['those who were there, before the end', { audience: { group: 'attended' } }, 'nach der Veranstaltung'],
    ['a group that is none', { audience: { group: 'cancelled' } }, 'Auswahl'],
    ['a moment that has passed', { sendAt: '2020-01-01T10:00' }, 'schon vorbei'],
    ['an hour that no clock shows', { sendAt: '2033-03-27T02:30' }, 'Diese Uhrzeit gibt es'],
    ['too long a text', { texts: { de: { subject: 'S', body: 'x'.repeat(5001) } } }, 'zu lang'],
  ])('is refused with %s, with a sentence that says so', async (_what, draft, sentence) => {
    const event = await makeEvent(payload, times)
    await makePerson(event, 'confirmed')
    const { status, text } = await ask(event, '', draft)
    expect(status).toBe(400)
    expect(JSON.stringify(JSON.parse(text))).toContain(sentence)
    expect((await ask(event)).json.messages).toEqual([])
  })

  it('is refused where it would reach nobody', async () => {
    const event = await makeEvent(payload, times)
    const { status, text } = await ask(event, '', {})
    expect([status, text.includes('niemanden')]).toEqual([400, true])
  })

  it('is not for those who help, nor for the public, whatever they ask', async () => {
    const event = await makeFullEvent()
    const id = await write(event, { sendAt: '2033-03-01T10:00' })
    for (const token of [tokens.helper, '']) {
      for (const path of ['/reach', '/preview', '/test-mail', '', `/${id}/actions/cancel`])
        expect([path, (await ask(event, path, {}, token)).status]).toEqual([path, 403])
      expect((await ask(event, '', undefined, token)).status).toBe(403)
    }
    expect((await stored(id)).state).toBe('scheduled')
    const other = await makeEvent(payload, times)
    expect((await ask(other, `/${id}/actions/cancel`, {})).status).toBe(404)
  })

  it('is one, however often and by how many it is sent', async () => {
    const event = await makeFullEvent()
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask(event, '', {})))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201])
    expect(new Set(answers.map(({ json }) => json.id)).size).toBe(1)
    await Promise.all([1, 2, 3].map(() => drainParticipantMessages({ payload, now: new Date() })))
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(['confirmed', 'english', 'there'])
    // Other words are another message, at the same moment too.
    const bodies = ['Eins', 'Zwei', 'Drei']
    const ids = await Promise.all(
      bodies.map((body) => write(event, { texts: { de: { subject: 'S', body } } })),
    )
    expect(new Set(ids).size).toBe(3)
  })

  it('stands in the change history with who wrote it and stopped it, without its words', async () => {
    const event = await makeFullEvent()
    const id = await write(event, { sendAt: '2033-03-01T10:00' })
    await act(event, id, 'cancel')
    const { docs } = await payload.find({
      collection: 'audit-entries',
      where: { documentId: { equals: id } },
      sort: 'at',
      depth: 0,
      showHiddenFields: true,
    })
    expect(docs).toMatchObject([
      { kind: 'announcements', operation: 'create', state: 'done', event: event.id, role: 'editor' },
      {
        kind: 'announcements',
        operation: 'update',
        state: 'done',
        changes: [{ field: 'state', from: 'scheduled', to: 'cancelled' }],
      },
    ])
    expect(JSON.stringify(docs)).not.toContain('bringen')
  })
})

describe('a scheduled message', () => {
  it('goes out at its time by the clock of the event, to those who are registered then', async () => {
    const event = await makeFullEvent({ startsAt_tz: 'Europe/London', endsAt_tz: 'Europe/London' })
    const id = await write(event, { sendAt: '2033-03-01T10:00' })
    expect((await stored(id)).sendAt).toBe('2033-03-01T10:00:00.000Z')
    await makePerson(event, 'later')
    await runWorkerOnce({ payload, now: new Date('2033-03-01T09:59:59.000Z') })
    expect(smtp.mails).toHaveLength(0)
    await runWorkerOnce({ payload, now: new Date('2033-03-01T10:00:00.000Z') })
    expect(recipients()).toEqual(['confirmed', 'english', 'later', 'there'])
  })

  it('can go out before its time, or be called off and written once more', async () => {
    const event = await makeFullEvent()
    const id = await write(event, { sendAt: '2033-03-01T10:00' })
    expect(await act(event, id, 'pause')).toBe(false)
    expect(await act(event, id, 'cancel')).toBe(true)
    expect(await act(event, id, 'sendNow')).toBe(false)
    await runWorkerOnce({ payload, now: new Date('2033-03-02T10:00:00.000Z') })
    expect(smtp.mails).toHaveLength(0)
    const again = await write(event, { sendAt: '2033-03-01T10:00' })
    expect(again).not.toBe(id)
    expect(await act(event, again, 'sendNow')).toBe(true)
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(3)
  })

  it('waits for the end where it is for those who were there, and goes with an event that is deleted', async () => {
    const event = await makeFullEvent()
    const id = await write(event, { audience: { group: 'absent' }, sendAt: '2033-03-09T10:00' })
    await runWorkerOnce({ payload, now: new Date('2033-03-10T19:59:00.000Z') })
    expect(smtp.mails).toHaveLength(0)
    expect((await stored(id)).state).toBe('scheduled')
    const empty = await makeEvent(payload, times)
    const [trashed, gone] = [
      await write(empty, { sendAt: '2033-03-01T10:00' }),
      await write(empty, { sendAt: '2033-03-01T10:00', audience: { group: 'waitlisted' } }),
    ]
    await payload.update({
      collection: 'events',
      id: empty.id,
      data: { deletedAt: new Date().toISOString() },
    })
    await runWorkerOnce({ payload, now: new Date('2033-03-02T10:00:00.000Z') })
    expect((await stored(trashed)).state).toBe('cancelled')
    await payload.delete({ collection: 'events', id: empty.id, trash: true })
    await expect(stored(gone)).rejects.toThrow()
    await runWorkerOnce({ payload, now: new Date('2033-03-02T10:00:00.000Z') })
    expect(smtp.mails).toHaveLength(0)
  })
})

describe('a message that is going out', () => {
  it('leaves out whoever cancels before their mail goes, and says how many', async () => {
    const event = await makeFullEvent()
    const id = await write(event)
    await drainParticipantMessages({ payload, now: new Date() })
    const { docs } = await payload.find({
      collection: 'registrations',
      where: { and: [{ event: { equals: event.id } }, { email: { contains: 'there-' } }] },
    })
    await payload.db.updateOne({
      collection: 'registrations',
      id: docs[0]!.id,
      data: { status: 'cancelled' },
    })
    await runWorkerOnce({ payload })
    expect(recipients()).toEqual(['confirmed', 'english'])
    expect(await listed(event)).toMatchObject({ id, recipients: 3, sent: 2, failed: 0, leftOut: 1 })
  })

  it('leaves out whoever has got a place since, where it is for those who wait', async () => {
    const event = await makeFullEvent()
    await write(event, { audience: { group: 'waitlisted' } })
    await drainParticipantMessages({ payload, now: new Date() })
    await payload.db.updateMany({
      collection: 'registrations',
      where: { and: [{ event: { equals: event.id } }, { status: { equals: 'waitlisted' } }] },
      data: { status: 'confirmed' },
    })
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
  })

  it('is held in the middle, and goes on to those who have not got it', async () => {
    const event = await makeEvent(payload, times)
    const people = await makeMany(event, 60)
    const id = await write(event)
    let paused: Promise<unknown> | undefined
    // While the first mail is on its way: those beside it are claimed already.
    smtp.beforeAccepting(async () => {
      paused ??= act(event, id, 'pause')
      await paused
    })
    await runWorkerOnce({ payload })
    smtp.beforeAccepting(null)
    expect(await paused).toBe(true)
    const before = smtp.mails.length
    expect(before).toBeLessThan(60)
    expect((await stored(id)).state).toBe('paused')
    const days = new Date(Date.now() + 6 * 86_400_000)
    await runWorkerOnce({ payload, now: days })
    expect(smtp.mails).toHaveLength(before)
    expect(await act(event, id, 'resume')).toBe(true)
    await passes(2, days)
    expect(smtp.mails.map(({ to }) => to).sort()).toEqual(people)
    expect((await stored(id)).state).toBe('sent')
  })

  it('is held before any mail goes, and none goes until it may', async () => {
    const event = await makeFullEvent()
    const id = await write(event)
    await drainParticipantMessages({ payload, now: new Date() })
    expect(await act(event, id, 'pause')).toBe(true)
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
    expect((await mailsOf(id)).map(({ state, attempts }) => [state, attempts])).toEqual(
      Array.from({ length: 3 }, () => ['queued', 0]),
    )
    await act(event, id, 'resume')
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(3)
  })

  it('is called off, and nobody more gets it, even where a mail is let go on by hand', async () => {
    const event = await makeFullEvent()
    const id = await write(event)
    await drainParticipantMessages({ payload, now: new Date() })
    expect(await act(event, id, 'cancel')).toBe(true)
    await runWorkerOnce({ payload })
    expect((await mailsOf(id)).map(({ state }) => state)).toEqual(['stopped', 'stopped', 'stopped'])
    await rest({
      config: test.config,
      path: `/api/messages/actions/resume?where[announcement][equals]=${id}`,
      method: 'POST',
      token: tokens.editor,
    })
    await runWorkerOnce({ payload })
    expect(smtp.mails).toHaveLength(0)
    const [mail] = await mailsOf(id)
    expect(mail).toMatchObject({ state: 'stopped', lastAnswer: expect.stringContaining('abgebrochen') })
  })

  it('is put into the outbox whole, and nobody gets two, where the process dies in the middle', async () => {
    const event = await makeFullEvent()
    const id = await write(event)
    const create = payload.db.create
    let made = 0
    const dying = jest.spyOn(payload.db, 'create').mockImplementation((args) => {
      if (args.collection === 'messages' && (made += 1) > 1) throw new Error('The process was killed')
      return create.call(payload.db, args)
    })
    await runWorkerOnce({ payload })
    dying.mockRestore()
    expect([smtp.mails.length, (await stored(id)).state]).toEqual([1, 'sending'])
    await passes(2)
    expect(recipients()).toEqual(['confirmed', 'english', 'there'])
    expect(await stored(id)).toMatchObject({ state: 'sent', recipients: 3, delivered: 3 })
  })

  it('lists those that the mail server refuses as failures, and can be sent to them once more', async () => {
    const event = await makeFullEvent()
    const id = await write(event)
    smtp.rejectWith(550, 'to')
    await passes(2)
    expect(await listed(event)).toMatchObject({ state: 'sent', sent: 0, failed: 3, leftOut: 0 })
    smtp.rejectWith(null)
    await rest({
      config: test.config,
      path: `/api/messages/actions/resend?where[announcement][equals]=${id}`,
      method: 'POST',
      token: tokens.editor,
    })
    await runWorkerOnce({ payload })
    expect(await listed(event)).toMatchObject({ sent: 3, failed: 0 })
  })

  it('keeps nothing of somebody who is erased', async () => {
    const event = await makeFullEvent()
    const person = await makePerson(event, 'erased', { name: 'Kanarienvogel Gelb' })
    const id = await write(event)
    await drainParticipantMessages({ payload, now: new Date() })
    expect(await mailsOf(id)).toHaveLength(4)
    await erasePerson({ payload, email: person.email, now: new Date() })
    expect(await mailsOf(id)).toHaveLength(3)
    await runWorkerOnce({ payload })
    // The place that is free now goes to whoever waited.
    expect(recipients().filter((name) => name !== 'waitlisted')).toEqual(['confirmed', 'english', 'there'])
    const { docs } = await payload.db.find({
      collection: 'announcements',
      where: { id: { equals: id } },
    })
    expect(JSON.stringify(docs)).not.toMatch(/Kanarienvogel|erased-/)
  })

  it('reaches two hundred people once each', async () => {
    const event = await makeEvent(payload, times)
    const people = await makeMany(event, 200)
    await write(event)
    await passes(2)
    expect(smtp.mails.map(({ to }) => to).sort()).toEqual(people)
    expect(await listed(event)).toMatchObject({ state: 'sent', recipients: 200, sent: 200 })
  })
})

describe('the preview of a message', () => {
  it('shows somebody whom it is for, with links that open nothing', async () => {
    const event = await makeEvent(payload, times)
    await makeMeeting(payload, { event, joinUrl })
    await makePerson(event, 'kim', { name: 'Kim Kundig' })
    const body = 'Guten Tag {{name}}: {{page}} {{door}}'
    const { status, json, text } = await ask(event, '/preview', { texts: { de: { subject: 'S', body } } })
    expect(status).toBe(200)
    expect(json).toMatchObject({ problems: [], shown: { name: 'Kim Kundig' } })
    expect(json.text).toMatch(
      /^Guten Tag Kim Kundig: http\S+\/anmeldung\/beispiel http\S+\/teilnehmen\/beispiel\n/,
    )
    expect(text).not.toMatch(/\/(anmeldung|teilnehmen|registration|join)\/[\w-]{43}|zoom\.example/)
    const { json: faulty } = await ask(event, '/preview', { texts: { de: { subject: 'S', body: '{{x}}' } } })
    expect(faulty.problems).toEqual([expect.stringContaining('{{x}}')])
  })

  it('goes to whoever writes it as a test, with a person who does not exist', async () => {
    const event = await makeFullEvent()
    const { status } = await ask(event, '/test-mail', {})
    expect(status).toBe(200)
    expect(smtp.mails).toHaveLength(1)
    expect(smtp.mails[0]?.to).toMatch(/^konto-/)
    expect(smtp.mails[0]?.parsed.subject).toBe(`[Test] Zu ${event.title}`)
    expect(smtp.mails[0]?.parsed.text).toMatch(/^Guten Tag Erika Mustermann,\n/)
  })
})
