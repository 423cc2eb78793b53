import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { getLocalI18n, type Payload } from 'payload'
import { toGlobalId } from '../../../src/programme/rules/globalId.ts'
import { runWorkerOnce, startWorker } from '../../../src/worker/worker.ts'
import type { Event, Site, WebhookDelivery } from '../../../src/payload-types.ts'
import { claimDelivery } from '../../../src/webhooks/claimDelivery.ts'
import { drainPendingWebhooks } from '../../../src/webhooks/drainPendingWebhooks.ts'
import { sendWebhooksOnce } from '../../../src/webhooks/webhookSender.ts'
import { codeBlocks, readDocument } from '../../support/documents.ts'
import { freePort } from '../../runner/freePort.mjs'
import { Crash, crashAtWrite } from '../../support/crashes.ts'
import {
  inDays,
  makeEvent,
  makeMeeting,
  makeRegistration,
  makeTopic,
  makeUser,
  richText,
} from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'
import { startWebhookReceiver, type TestReceiver, verified } from '../../support/webhookReceiver.ts'

const second = 1000
const minute = 60 * second
const day = 24 * 60 * minute

let test: TestPayload
let payload: Payload
let receiver: TestReceiver
let site: Site
beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  receiver = await startWebhookReceiver()
})
afterAll(async () => {
  await receiver.stop()
  await test.stop()
})
beforeEach(async () => {
  receiver.answerWith({ status: 204 })
  await payload.delete({ collection: 'sites', where: {} })
  await payload.db.deleteMany({ collection: 'webhook-deliveries', where: {} })
  site = await makeSite()
  // What earlier tests left behind.
  await sendWebhooksOnce({ payload, now: new Date() })
  receiver.received.length = 0
})

let sites = 0
function makeSite(webhook: Partial<NonNullable<Site['webhook']>> = {}): Promise<Site> {
  sites += 1
  return payload.create({
    collection: 'sites',
    data: { name: `Website ${sites}`, limit: 500, webhook: { enabled: true, url: receiver.url, ...webhook } },
  })
}

const later = (milliseconds: number): Date => new Date(Date.now() + milliseconds)
const send = (now = new Date()): Promise<void> => sendWebhooksOnce({ payload, now })
const edit = (event: Event, data: Partial<Event>): Promise<Event> =>
  payload.update({ collection: 'events', id: event.id, data })
const said = () => receiver.received.map((each) => verified(each, site.webhook?.secret ?? ''))
const types = () => said().map(({ type }) => type)

async function deliveries(): Promise<WebhookDelivery[]> {
  const { docs } = await payload.find({
    collection: 'webhook-deliveries',
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  })
  return docs
}

/** An event that has been announced already. */
async function announcedEvent(data: Partial<Event> = {}): Promise<Event> {
  const event = await makeEvent(payload, data)
  await send()
  receiver.received.length = 0
  return event
}

describe('a site with a webhook', () => {
  it('is told once that an event was published, signed, with its public facts and nothing else', async () => {
    const event = await makeEvent(payload, { startsAt: '2033-03-11T18:00:00.000Z', title: 'Rufbus & Takt' })
    await send()
    await send()
    expect(said()).toEqual([
      {
        type: 'event.published',
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        data: {
          id: toGlobalId({ type: 'Event', id: event.id }),
          slug: event.slug,
          url: `http://localhost:3000/veranstaltungen/${event.slug}`,
          title: 'Rufbus & Takt',
          startsAt: '2033-03-11T18:00:00.000Z',
          endsAt: '2033-03-11T20:00:00.000Z',
          status: 'SCHEDULED',
          revision: 0,
        },
      },
    ])
    expect(receiver.received[0]?.headers['content-type']).toBe('application/json')
    expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 1, lastAnswer: '204' }])
  })

  it('is told of a change, a cancellation, its end, and that an event was taken off the site', async () => {
    const event = await announcedEvent()
    const steps: [Partial<Event>, string, string | null][] = [
      [{ summary: 'Neue Zusammenfassung' }, 'event.changed', 'SCHEDULED'],
      [{ status: 'postponed' }, 'event.changed', 'POSTPONED'],
      [{ status: 'cancelled' }, 'event.cancelled', 'CANCELLED'],
      [{ status: 'scheduled' }, 'event.changed', 'SCHEDULED'],
      [{ _status: 'draft' }, 'event.withdrawn', null],
      [{ _status: 'published' }, 'event.published', 'SCHEDULED'],
    ]
    for (const [data, type, status] of steps) {
      receiver.received.length = 0
      await edit(event, data)
      await send()
      expect(said()).toMatchObject([{ type, data: { slug: event.slug, status } }])
    }
  })

  it('is told that an event was deleted, though nothing is left of it', async () => {
    const event = await announcedEvent()
    await payload.delete({ collection: 'events', id: event.id })
    await send(later(20 * second))
    expect(said()).toMatchObject([
      { type: 'event.withdrawn', data: { id: toGlobalId({ type: 'Event', id: event.id }), title: null } },
    ])
  })

  it('is told nothing of drafts, of saving without a change, nor of what only editors see', async () => {
    const event = await announcedEvent({ description: richText('Text'), summary: 'Kurz' })
    const draft = await makeEvent(payload, { _status: 'draft' })
    await edit(draft, { title: 'Anderer Entwurf' })
    await payload.update({
      collection: 'events',
      id: event.id,
      draft: true,
      data: { title: 'Noch nicht öffentlich', _status: 'draft' },
    })
    // The draft on top is left as it is; this publishes the event as it stands.
    await edit(event, { title: event.title, _status: 'published' })
    await edit(event, { registration: { ...event.registration, keepDays: 14 } })
    await makeMeeting(payload, { event })
    await makeRegistration(payload, { event })
    await send(later(minute))
    expect(receiver.received).toEqual([])
  })

  it('is told of the topics that it has chosen, also of an event that leaves them', async () => {
    const topic = await makeTopic(payload)
    await payload.update({ collection: 'sites', id: site.id, data: { webhook: { topics: [topic.id] } } })
    await makeEvent(payload)
    const event = await makeEvent(payload, { topics: [topic.id] })
    await send()
    await edit(event, { topics: [] })
    await send()
    await edit(event, { summary: 'Nicht mehr ihr Thema' })
    await send()
    expect(said()).toMatchObject([
      { type: 'event.published', data: { slug: event.slug } },
      { type: 'event.changed', data: { slug: event.slug } },
    ])
  })

  it('is told nothing while it is switched off, and the others still are', async () => {
    const other = await makeSite()
    await payload.update({ collection: 'sites', id: site.id, data: { webhook: { enabled: false } } })
    await makeEvent(payload)
    await send()
    expect(receiver.received.map((each) => verified(each, other.webhook?.secret ?? ''))).toHaveLength(1)
  })
})

describe('a webhook that is not taken', () => {
  it.each([
    ['an answer of 500', { status: 500, text: 'kaputt' }, '500: kaputt'],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }, '302'],
    ['a connection that breaks off', 'hangUp', 'Die Verbindung ist abgebrochen.'],
  ] as const)('is sent again with the same id after %s', async (_, mood, lastAnswer) => {
    receiver.answerWith(mood)
    await makeEvent(payload)
    await send()
    expect(await deliveries()).toMatchObject([{ state: 'queued', attempts: 1, lastAnswer }])
    await send(later(5 * second))
    expect(receiver.received).toHaveLength(1)
    receiver.answerWith({ status: 200 })
    await send(later(minute))
    expect(types()).toEqual(['event.published', 'event.published'])
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1)
    expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 2 }])
  })

  it('is sent again where the site says nothing within 15 seconds', async () => {
    receiver.answerWith('silence')
    await makeEvent(payload)
    await send()
    const lastAnswer = 'Keine Antwort innerhalb von 15 Sekunden.'
    expect(await deliveries()).toMatchObject([{ state: 'queued', attempts: 1, lastAnswer }])
    const { json } = await rest({
      config: test.config,
      path: '/api/webhook-deliveries',
      token: await tokenOf('administrator'),
      headers: { 'Accept-Language': 'en' },
    })
    expect(json.docs).toMatchObject([{ lastAnswer: 'No answer within 15 seconds.' }])
  })

  it('waits for as long as the site asks, a day at most', async () => {
    receiver.answerWith({ status: 429, headers: { 'retry-after': '7200' } })
    await makeEvent(payload)
    await send()
    await send(later(119 * minute))
    expect(receiver.received).toHaveLength(1)
    receiver.answerWith({ status: 503, headers: { 'retry-after': '99999999' } })
    await send(later(121 * minute))
    receiver.answerWith({ status: 200 })
    await send(later(121 * minute + day + minute))
    expect(receiver.received).toHaveLength(3)
  })

  it('is given up after four days, and is sent when an administrator wants it', async () => {
    receiver.answerWith({ status: 500, text: 'x'.repeat(100_000) })
    await makeEvent(payload)
    await send()
    await send(later(4 * day + minute))
    const [delivery] = await deliveries()
    expect(delivery).toMatchObject({ state: 'failed', lastAnswer: `500: ${'x'.repeat(200)}` })
    receiver.answerWith({ status: 200 })
    const token = await tokenOf('administrator')
    const path = `/api/webhook-deliveries/actions/resend?where[id][equals]=${delivery?.id}`
    expect((await rest({ config: test.config, path, method: 'POST', token })).json).toMatchObject({
      changed: 1,
    })
    await send()
    expect(await deliveries()).toMatchObject([{ state: 'sent', handledAs: 'resend' }])
  })

  it('switches the site’s webhook off where it answers 410, and says so', async () => {
    receiver.answerWith({ status: 410 })
    await makeEvent(payload)
    await send()
    const { webhook } = await payload.findByID({ collection: 'sites', id: site.id })
    const note = 'Die Website hat geantwortet, dass sie keine Meldungen mehr möchte (410).'
    expect(webhook).toMatchObject({ enabled: false, note, url: receiver.url })
    const i18n = await getLocalI18n({ config: payload.config, language: 'en' })
    const english = await payload.findByID({ collection: 'sites', id: site.id, req: { i18n } })
    expect(english.webhook?.note).toBe('The site answered that it wants no more notices (410).')
    expect(webhook?.secret).toBe(site.webhook?.secret)
    await makeEvent(payload)
    await send(later(minute))
    expect(receiver.received).toHaveLength(1)
    await payload.update({ collection: 'sites', id: site.id, data: { webhook: { enabled: true } } })
    expect((await payload.findByID({ collection: 'sites', id: site.id })).webhook?.note ?? null).toBeNull()
  })

  it('is superseded by a newer one that says as much, but what was published is said', async () => {
    receiver.answerWith({ status: 500 })
    const event = await makeEvent(payload)
    await send()
    await edit(event, { summary: 'eins' })
    await edit(event, { summary: 'zwei', title: 'Der letzte Stand' })
    receiver.received.length = 0
    receiver.answerWith({ status: 200 })
    await send(later(minute))
    expect(types().sort()).toEqual(['event.changed', 'event.published'])
    for (const { data } of said()) expect(data).toMatchObject({ title: 'Der letzte Stand' })
    expect((await deliveries()).map(({ state }) => state).sort()).toEqual(['overtaken', 'sent', 'sent'])
  })

  it('of an event that was taken off the site meanwhile tells nothing of it', async () => {
    receiver.answerWith({ status: 500 })
    const event = await makeEvent(payload, { title: 'Versehentlich veröffentlicht' })
    await send()
    await edit(event, { _status: 'draft' })
    receiver.received.length = 0
    receiver.answerWith({ status: 200 })
    await send(later(minute))
    expect(types()).toEqual(['event.withdrawn'])
    expect(receiver.received[0]?.raw).not.toContain('Versehentlich')
  })
})

describe('several processes', () => {
  it('send a webhook once', async () => {
    for (let n = 0; n < 5; n += 1) await makeEvent(payload)
    await Promise.all(Array.from({ length: 4 }, () => send()))
    expect(receiver.received).toHaveLength(5)
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(5)
  })

  it('take over from one that was killed while it sent, with the same id', async () => {
    await makeEvent(payload)
    await drainPendingWebhooks({ payload, now: new Date() })
    const claimed = await claimDelivery({ payload, now: new Date() })
    await send()
    expect(receiver.received).toHaveLength(0)
    await send(later(31 * second))
    expect(receiver.received.map(({ id }) => id)).toEqual([claimed?.webhookId])
  })

  it('lose nothing and send nothing twice wherever one dies between storing and sending', async () => {
    await makeSite()
    for (const when of ['before', 'after'] as const) {
      for (let n = 1; ; n += 1) {
        receiver.received.length = 0
        await makeEvent(payload)
        const run = () => drainPendingWebhooks({ payload, now: new Date() }).then(failIfNothing)
        const died = await crashAtWrite({ payload, n, when, run })
        await send(later(31 * second))
        expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(2)
        expect(receiver.received).toHaveLength(2)
        if (!died) break
      }
    }
  })
})

describe('a process that dies after a site took a webhook and before that is written down', () => {
  it('leaves it to be sent once more, with the same id, by which the site knows it', async () => {
    await makeEvent(payload)
    await drainPendingWebhooks({ payload, now: new Date() })
    await crashAtWrite({ payload, n: 2, when: 'before', run: () => send() })
    expect(receiver.received).toHaveLength(1)
    await send(later(31 * second))
    expect(receiver.received).toHaveLength(2)
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1)
    expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 2 }])
  })
})

/** What fails is logged and does not throw, so that others are enqueued. */
function failIfNothing(drained: number): void {
  if (drained === 0) throw new Crash()
}

describe('the worker', () => {
  it('sends webhooks as soon as they are pending, and ends them when it is stopped', async () => {
    const worker = startWorker({ payload })
    await makeEvent(payload)
    await waitUntil('the webhook has arrived', () => receiver.received.length === 1)
    receiver.answerWith('silence')
    await makeEvent(payload)
    await waitUntil('the next one has arrived', () => receiver.received.length === 2)
    await worker.stop()
    const states = (await deliveries()).map(({ state, lastAnswer }) => ({ state, lastAnswer }))
    expect(states).toEqual([
      { state: 'sent', lastAnswer: '204' },
      { state: 'queued', lastAnswer: 'Unterbrochen: Der Server wurde angehalten.' },
    ])
  })
})

describe('what is secret', () => {
  const canaries = [
    'kanarienvogel-zoom',
    'kanarienvogel-kennwort',
    'kanarienvogel@example.org',
    'Kanari Vogel',
  ]

  it('is in no webhook: join links, passcodes, registrations', async () => {
    const event = await makeEvent(payload)
    await makeMeeting(payload, {
      event,
      joinUrl: 'https://zoom.example/j/kanarienvogel-zoom',
      passcode: 'kanarienvogel-kennwort',
    })
    await makeRegistration(payload, { event, email: 'kanarienvogel@example.org', name: 'Kanari Vogel' })
    for (const data of [
      { startsAt: inDays(8), endsAt: inDays(9) },
      { status: 'cancelled' as const },
      { _status: 'draft' as const },
    ]) {
      await edit(event, data)
      await runWorkerOnce({ payload })
    }
    expect(receiver.received.length).toBeGreaterThan(2)
    const all = JSON.stringify([receiver.received, await deliveries()])
    for (const canary of canaries) expect(all).not.toContain(canary)
    expect(all).not.toContain(site.webhook?.secret)
  })

  it('a site’s secret is shown to administrators alone, who renew it', async () => {
    expect(site.webhook?.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const path = `/api/sites/${site.id}`
    for (const token of [undefined, await tokenOf('editor')]) {
      expect((await rest({ config: test.config, path, token })).text).not.toContain('whsec_')
      for (const action of ['webhook-secret', 'webhook-test']) {
        const answer = await rest({ config: test.config, path: `${path}/${action}`, method: 'POST', token })
        expect(answer.status).toBe(403)
      }
    }
    const token = await tokenOf('administrator')
    await rest({
      config: test.config,
      path,
      method: 'PATCH',
      token,
      body: { webhook: { secret: 'whsec_meins' } },
    })
    const { json } = await rest({ config: test.config, path, token })
    expect(json.webhook).toMatchObject({ secret: site.webhook?.secret })
    const renewed = await rest({ config: test.config, path: `${path}/webhook-secret`, method: 'POST', token })
    expect(renewed.json.secret).not.toBe(site.webhook?.secret)
    await makeEvent(payload)
    await send()
    expect(verified(receiver.received[0]!, String(renewed.json.secret))).toMatchObject({
      type: 'event.published',
    })
  })
})

describe('a trial', () => {
  it('shows an administrator what the site answers', async () => {
    const token = await tokenOf('administrator')
    const path = `/api/sites/${site.id}/webhook-test`
    const tryIt = async () => (await rest({ config: test.config, path, method: 'POST', token })).json
    receiver.answerWith({ status: 200, text: 'Danke!' })
    expect(await tryIt()).toEqual({ isOk: true, message: '200: Danke!' })
    expect(said()).toMatchObject([{ type: 'test', data: {} }])
    receiver.answerWith({ status: 401, text: 'wrong secret' })
    expect(await tryIt()).toEqual({ isOk: false, message: '401: wrong secret' })
    receiver.answerWith('hangUp')
    expect(await tryIt()).toEqual({ isOk: false, message: 'Die Verbindung ist abgebrochen.' })
  })
})

describe('the receiver in docs/webhooks.md', () => {
  it('takes what we send, and refuses what somebody else signed', async () => {
    const markdown = await readDocument('docs/webhooks.md')
    const [code = ''] = codeBlocks({ markdown, language: 'js' })
    const port = await freePort()
    const url = `http://127.0.0.1:${port}/`
    const example = await makeSite({ url })
    const program = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PORT: String(port),
        WEBHOOK_SECRET: example.webhook?.secret ?? '',
      },
    })
    let printed = ''
    program.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    try {
      const answers = () =>
        fetch(url, { method: 'POST', body: '{}' }).then(
          ({ status }) => status === 401,
          () => false,
        )
      await waitUntil('the example answers', answers)
      const event = await makeEvent(payload)
      await send()
      await waitUntil('it says so', () => printed !== '')
      expect(printed).toBe(`event.published ${event.slug}\n`)
    } finally {
      const ended = once(program, 'exit')
      program.kill()
      await ended
    }
    expect((await deliveries()).map(({ state }) => state)).toEqual(['sent', 'sent'])
  })
})

async function tokenOf(role: 'editor' | 'administrator'): Promise<string> {
  const { email } = await makeUser(payload, [role])
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: 'geheim-und-lang' },
  })
  return token ?? ''
}
