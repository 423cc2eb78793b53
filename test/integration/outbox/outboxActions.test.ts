import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import type { Payload } from 'payload'
import type { MessageAction } from '../../../src/outbox/rules/entryActions.ts'
import { actOnMessages } from '../../../src/mail/actOnMessages.ts'
import { claimMessages } from '../../../src/mail/send/claimMessages.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { releaseMessage } from '../../../src/mail/send/releaseMessage.ts'
import { drainPendingMails } from '../../../src/mail/drainPendingMails.ts'
import type { Event, Message, Registration } from '../../../src/payload-types.ts'
import { changeRegistration } from '../../../src/registrations/changeRegistration.ts'
import { makeEvent, makeMeeting, makeRegistration, makeUser } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startSmtpServer, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const minute = 60_000
const hour = 60 * minute

let test: TestPayload
let payload: Payload
let smtp: TestSmtpServer
let event: Event
let editor: string
let editorName: string
beforeAll(async () => {
  smtp = await startSmtpServer()
  test = await startPayload({ SMTP_URL: smtp.url })
  payload = test.payload
  event = await makeEvent(payload)
  await makeUser(payload, ['administrator'])
  const { email, name } = await makeUser(payload, ['editor'])
  editorName = name
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: 'geheim-und-lang' },
  })
  editor = token ?? ''
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
})
beforeEach(async () => {
  smtp.rejectWith(null)
  smtp.mails.length = 0
  await payload.db.deleteMany({ collection: 'messages', where: {} })
})

async function messageOf(registration: Registration): Promise<Message> {
  const { docs } = await payload.find({
    collection: 'messages',
    where: { registration: { equals: registration.id } },
    depth: 0,
    showHiddenFields: true,
  })
  if (!docs[0] || docs.length > 1) throw new Error(`Expected one message, got ${docs.length}`)
  return docs[0]
}

/** A registration whose confirmation waits. */
async function queued(of: Event = event): Promise<{ registration: Registration; message: Message }> {
  const registration = await makeRegistration(payload, { event: of })
  await drainPendingMails({ payload, now: new Date() })
  return { registration, message: await messageOf(registration) }
}

const act = (action: string, where: string, token?: string) =>
  rest({ config: test.config, path: `/api/messages/actions/${action}${where}`, method: 'POST', token })

const thisOne = ({ id }: Message): string => `?where[id][equals]=${id}`

const later = (milliseconds: number): Date => new Date(Date.now() + milliseconds)

describe('an editor', () => {
  it('stops a mail that waits, and it is not sent until it may go on', async () => {
    const { registration, message } = await queued()
    expect((await act('stop', thisOne(message), editor)).json).toEqual({ changed: 1, unchanged: 0 })
    await runWorkerOnce({ payload, now: later(hour) })
    expect(smtp.mails).toHaveLength(0)
    const stopped = await messageOf(registration)
    expect(stopped).toMatchObject({ state: 'stopped', handledAs: 'stop', handledBy: editorName })
    expect(Math.abs(Date.parse(stopped.handledAt ?? '') - Date.now())).toBeLessThan(minute)
    await act('resume', thisOne(message), editor)
    await runWorkerOnce({ payload })
    expect(smtp.mails.map(({ to }) => to)).toEqual([registration.email])
    expect(await messageOf(registration)).toMatchObject({ state: 'sent', handledAs: 'resume', attempts: 1 })
  })

  it('sends a mail once more: as things are now, as a mail of its own', async () => {
    const { registration, message } = await queued()
    await runWorkerOnce({ payload })
    await makeMeeting(payload, {
      event,
      joinUrl: 'https://zoom.example/j/der-neue-link',
      announce: 'silent',
    })
    await act('resend', thisOne(message), editor)
    await runWorkerOnce({ payload })
    const [first, second] = smtp.mails.map(({ parsed }) => parsed)
    expect([first?.text?.includes('der-neue-link'), second?.text?.includes('der-neue-link')]).toEqual([
      false,
      true,
    ])
    expect(first?.messageId).toBe(message.messageId)
    expect(second?.messageId).not.toBe(first?.messageId)
    const { messageId, formerMessageId, state, attempts } = await messageOf(registration)
    expect({ messageId, formerMessageId, state, attempts }).toEqual({
      messageId: second?.messageId,
      formerMessageId: first?.messageId,
      state: 'sent',
      attempts: 1,
    })
  })

  it('sends a failed mail once more under its old Message-ID, since nobody has it yet', async () => {
    const { registration, message } = await queued()
    smtp.rejectWith(550)
    await runWorkerOnce({ payload })
    expect((await messageOf(registration)).state).toBe('failed')
    smtp.rejectWith(null)
    await act('resend', thisOne(message), editor)
    await runWorkerOnce({ payload })
    expect(smtp.mails.map(({ parsed }) => parsed.messageId)).toEqual([message.messageId])
  })

  it('sends all that have failed once more, and no others', async () => {
    const failed = [(await queued()).registration, (await queued()).registration]
    smtp.rejectWith(550)
    await runWorkerOnce({ payload })
    smtp.rejectWith(null)
    await queued()
    await runWorkerOnce({ payload })
    smtp.mails.length = 0
    const answer = await act('resend', '?where[state][equals]=failed', editor)
    expect(answer.json).toEqual({ changed: 2, unchanged: 0 })
    await runWorkerOnce({ payload })
    expect(smtp.mails.map(({ to }) => to).sort()).toEqual(failed.map(({ email }) => email).sort())
  })

  it.each(['resend', 'stop', 'resume'] as MessageAction[])(
    'does not disturb a mail that is just being sent: %s',
    async (action) => {
      const { registration, message } = await queued()
      const [claimed] = await claimMessages({ payload, now: new Date(), limit: 1 })
      expect((await act(action, thisOne(message), editor)).json).toEqual({ changed: 0, unchanged: 1 })
      expect(await messageOf(registration)).toMatchObject({
        state: 'sending',
        leaseUntil: claimed?.leaseUntil,
      })
      if (claimed) {
        await releaseMessage({
          payload,
          message: claimed,
          result: { state: 'failed', lastAnswer: 'geprüft' },
        })
      }
    },
  )

  it('stops a mail, or it is sent, where both happen at once', async () => {
    const crowd = await Promise.all(Array.from({ length: 20 }, () => queued()))
    const ids = crowd.map(({ message }) => message.id)
    const [stopped] = await Promise.all([
      actOnMessages({ payload, action: 'stop', ids, by: 'Konto', now: new Date() }),
      runWorkerOnce({ payload }),
    ])
    expect(stopped + smtp.mails.length).toBe(20)
    const inState = async (state: string) =>
      (await payload.count({ collection: 'messages', where: { state: { equals: state } } })).totalDocs
    expect([await inState('stopped'), await inState('sent')]).toEqual([stopped, 20 - stopped])
  })

  it('sends no mail that is not true any more', async () => {
    const { registration, message } = await queued()
    await runWorkerOnce({ payload })
    await changeRegistration({ payload, id: registration.id, change: { status: 'cancelled' } })
    smtp.mails.length = 0
    await act('resend', thisOne(message), editor)
    await runWorkerOnce({ payload })
    expect(smtp.mails.map(({ parsed }) => parsed.subject)).toEqual([`Abmeldung bestätigt: ${event.title}`])
  })
})

describe('a request to act on mails', () => {
  it.each([
    ['of nobody in particular', 'resend', '?where[state][equals]=failed', 'anonymous', 403],
    ['for something that does not exist', 'burn', '?where[state][equals]=failed', 'editor', 404],
    ['that does not say on which', 'resend', '', 'editor', 400],
  ])('%s is refused', async (_, action, where, who, status) => {
    const { message } = await queued()
    const answer = await act(action, where, who === 'editor' ? editor : undefined)
    expect(answer.status).toBe(status)
    expect(await payload.findByID({ collection: 'messages', id: message.id, depth: 0 })).toMatchObject({
      state: 'queued',
    })
  })
})

describe('a mail that would come after its event began', () => {
  const soon = (): Promise<Event> =>
    makeEvent(payload, { startsAt: DateTime.now().plus({ hours: 1 }).toUTC().toISO() })

  it('is not sent but flagged, and goes out where an editor wants it nevertheless', async () => {
    const { registration, message } = await queued(await soon())
    await runWorkerOnce({ payload, now: later(hour + minute) })
    expect(smtp.mails).toHaveLength(0)
    const late = await messageOf(registration)
    expect([late.state, late.lastAnswer]).toEqual([
      'late',
      'Nicht gesendet. Zu spät: Die Veranstaltung hatte schon begonnen.',
    ])
    const readInEnglish = async () => {
      const path = `/api/messages/${message.id}`
      const headers = { 'Accept-Language': 'en' }
      return (await rest({ config: test.config, path, token: editor, headers })).json.lastAnswer
    }
    expect(await readInEnglish()).toBe('Not sent. Too late: the event had begun.')
    // As a version before this one stored it.
    const sentence = 'Nicht gesendet: Die Anmeldung gibt es nicht mehr.'
    await payload.db.updateOne({ collection: 'messages', id: message.id, data: { lastAnswer: sentence } })
    expect(await readInEnglish()).toBe(sentence)
    const now = later(hour + 2 * minute)
    await actOnMessages({ payload, action: 'resend', ids: [message.id], by: 'Konto', now })
    await runWorkerOnce({ payload, now })
    expect(smtp.mails.map(({ to }) => to)).toEqual([registration.email])
    expect((await messageOf(registration)).state).toBe('sent')
  })

  it('is sent where it confirms a cancellation', async () => {
    const registration = await makeRegistration(payload, { event: await soon() })
    await payload.db.updateOne({
      collection: 'registrations',
      id: registration.id,
      data: { pendingMails: null },
    })
    await changeRegistration({ payload, id: registration.id, change: { status: 'cancelled' } })
    await drainPendingMails({ payload, now: new Date() })
    await runWorkerOnce({ payload, now: later(4 * hour) })
    expect((await messageOf(registration)).state).toBe('sent')
  })
})

describe('the outbox', () => {
  it('knows the event of each mail, and a registration its mails', async () => {
    const { registration, message } = await queued()
    await runWorkerOnce({ payload })
    const ask = async (path: string) => (await rest({ config: test.config, path, token: editor })).json
    const byEvent = await ask(`/api/messages?depth=0&where[event][equals]=${event.id}`)
    expect(byEvent.docs).toMatchObject([{ id: message.id, event: event.id, state: 'sent' }])
    const own = await ask(`/api/registrations/${registration.id}?depth=1`)
    expect(own.messages).toMatchObject({ docs: [{ id: message.id, state: 'sent' }], hasNextPage: false })
  })
})

describe('a person whom mails do not reach', () => {
  const find = (id: string) => payload.findByID({ collection: 'registrations', id, depth: 0 })

  it('is marked after a refusal for good, and no longer once the server has taken a mail', async () => {
    const { registration, message } = await queued()
    smtp.rejectWith(550)
    await runWorkerOnce({ payload })
    const marked = await find(registration.id)
    expect(marked).toMatchObject({ unreachableBy: 'refusal', unreachableReason: '550 Refused at to' })
    expect(Math.abs(Date.parse(marked.unreachableAt ?? '') - Date.now())).toBeLessThan(minute)
    smtp.rejectWith(null)
    await act('resend', thisOne(message), editor)
    await runWorkerOnce({ payload })
    expect(await find(registration.id)).toMatchObject({
      unreachableAt: null,
      unreachableBy: null,
      unreachableReason: null,
    })
  })

  it.each([
    ['for now', 451, 'to'],
    ['of the sender', 550, 'from'],
    ['of everybody', 554, 'connect'],
  ] as const)('is not marked after a refusal %s', async (_, code, step) => {
    const { registration } = await queued()
    smtp.rejectWith(code, step)
    await runWorkerOnce({ payload })
    expect((await find(registration.id)).unreachableAt ?? null).toBeNull()
  })

  it('can be said to be reachable by an editor, and by nobody else', async () => {
    const { registration } = await queued()
    smtp.rejectWith(550)
    await runWorkerOnce({ payload })
    const path = `/api/registrations/${registration.id}/reachable`
    const say = (token?: string) => rest({ config: test.config, path, method: 'POST', token })
    expect((await say()).status).toBe(403)
    expect((await find(registration.id)).unreachableBy).toBe('refusal')
    expect((await say(editor)).status).toBe(200)
    expect((await find(registration.id)).unreachableAt).toBeNull()
  })
})
