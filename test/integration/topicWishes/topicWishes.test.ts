import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { retryAfterOf } from '../../../src/registrations/rules/errors.ts'
import type { TopicWish } from '../../../src/payload-types.ts'
import { forgetWishers } from '../../../src/privacy/deletion/forgetWishers.ts'
import { draftEventFromWish } from '../../../src/topicWishes/draftEventFromWish.ts'
import { erasePerson } from '../../../src/privacy/erasePerson.ts'
import { exportPerson } from '../../../src/privacy/exportPerson.ts'
import { personExportCsv } from '../../../src/privacy/personExportCsv.ts'
import { toPlainText } from '../../../src/richText/writeRichText.ts'
import { suggestTopic, type TopicWishInput } from '../../../src/topicWishes/suggestTopic.ts'
import { everyTrace } from '../../support/everyTrace.ts'
import { makeEvent, makeRegistration, makeUser } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let payload: Payload
let editor: string

beforeAll(async () => {
  test = await startPayload({ RATE_LIMITS: 'on' })
  payload = test.payload
  await makeUser(payload, ['administrator'])
  const { email } = await makeUser(payload, ['editor'])
  editor =
    (await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } })).token ?? ''
})
afterAll(() => test.stop())
beforeEach(() => payload.delete({ collection: 'topic-wishes', where: {} }))

const wish = (input: TopicWishInput, network: string | null = null) =>
  suggestTopic({ payload, input, network, proofOfWork: '' })

const stored = async (): Promise<TopicWish[]> =>
  (await payload.find({ collection: 'topic-wishes', depth: 0, pagination: false, sort: 'createdAt' })).docs

/** The one that is stored, or the oldest. */
const firstStored = async (): Promise<TopicWish> => {
  const [first] = await stored()
  if (!first) throw new Error('No wish is stored')
  return first
}

const post = (path: string, token?: string) =>
  rest({ config: test.config, path: `/api/${path}`, method: 'POST', ...(token && { token }) })

describe('a wish', () => {
  it('is refused with the seconds to wait where too many come from one network', async () => {
    for (let n = 1; n <= 20; n++) await wish({ text: `Wunsch ${n}` }, '192.0.2.0/24')
    const refusal: unknown = await wish({ text: 'Noch einer' }, '192.0.2.0/24').catch(
      (error: unknown) => error,
    )
    expect(retryAfterOf(refusal)).toBeGreaterThan(500)
    await wish({ text: 'Von woanders' }, '198.51.100.0/24')
    expect(await stored()).toHaveLength(21)
  })

  it('keeps the name of the site that it came through', async () => {
    await wish({ text: 'Radwege', source: 'Kreisverband' })
    expect(await stored()).toMatchObject([{ text: 'Radwege', source: 'Kreisverband' }])
  })
})

describe('the draft of an event', () => {
  it('is made from a wish once, for all who ask at the same time', async () => {
    await wish({ text: 'Wärmeplanung im Dorf\nWer zahlt das?' })
    const { id } = await firstStored()
    // Somebody else had the same idea, so that the address of the page is taken.
    await makeEvent(payload, { title: 'Wärmeplanung im Dorf' })
    const answers = await Promise.all([1, 2, 3].map(() => post(`topic-wishes/${id}/draft-event`, editor)))
    const { docs: events } = await payload.find({
      collection: 'events',
      where: { _status: { equals: 'draft' } },
      depth: 0,
    })
    expect(events).toMatchObject([{ title: 'Wärmeplanung im Dorf', _status: 'draft' }])
    expect(toPlainText(events[0]?.description)).toBe('Wärmeplanung im Dorf\n\nWer zahlt das?')
    expect(answers.map(({ json }) => json)).toEqual(Array(3).fill({ event: String(events[0]?.id) }))
    expect(await stored()).toMatchObject([{ state: 'takenUp', event: events[0]?.id }])
    expect(await draftEventFromWish({ payload, id: String(id) })).toBe(String(events[0]?.id))
  })

  it('is made from the wish of a registration, without the person', async () => {
    const event = await makeEvent(payload, { registration: { asksForTopics: true } })
    const { id } = await makeRegistration(payload, {
      event,
      email: 'wunsch@example.org',
      topicSuggestion: 'Kommunale Haushalte',
    })
    const { status, json } = await post(`registrations/${id}/draft-event`, editor)
    expect(status).toBe(200)
    const drafted = await payload.findByID({
      collection: 'events',
      id: (json as { event: string }).event,
      draft: true,
      depth: 0,
    })
    expect(drafted).toMatchObject({ title: 'Kommunale Haushalte', _status: 'draft' })
    expect(JSON.stringify(drafted)).not.toContain('wunsch@')
  })

  it('is made for editors alone, and only from a wish that there is', async () => {
    await wish({ text: 'Radwege' })
    const { id } = await firstStored()
    const event = await makeEvent(payload)
    const silent = await makeRegistration(payload, { event })
    const statuses: number[] = []
    for (const path of [`topic-wishes/${id}`, `registrations/${silent.id}`]) {
      statuses.push((await post(`${path}/draft-event`)).status)
    }
    for (const path of ['topic-wishes/999999', `registrations/${silent.id}`]) {
      statuses.push((await post(`${path}/draft-event`, editor)).status)
    }
    expect(statuses).toEqual([403, 403, 404, 404])
    expect(await stored()).toMatchObject([{ state: 'new' }])
  })
})

describe('personal data of a wish', () => {
  const markers = ['zilpzalp', 'rohrammer']
  const traces = () => everyTrace({ payload, dataDir: test.dataDir, output: '', markers })

  it('is exported, and erased with the words', async () => {
    await wish({ text: 'Vogelschutz rohrammer', email: 'Zilpzalp@example.org', notify: true, locale: 'en' })
    await wish({ text: 'Bleibt', email: 'andere@example.org', notify: true })
    const person = await exportPerson({ payload, email: 'zilpzalp@example.org', now: new Date() })
    expect(person.topicWishes).toMatchObject([
      { text: 'Vogelschutz rohrammer', email: 'zilpzalp@example.org', locale: 'en', source: null },
    ])
    expect(personExportCsv({ person, timeZone: 'Europe/Berlin' })).toContain(
      'Themenwunsch;1;;Wunsch;Vogelschutz rohrammer',
    )
    expect(await traces()).not.toEqual([])
    const result = await erasePerson({ payload, email: 'zilpzalp@example.org', now: new Date() })
    expect(result).toEqual({ state: 'done', registrations: 0, mails: 0, topicWishes: 1 })
    expect(await traces()).toEqual([])
    expect(await stored()).toMatchObject([{ text: 'Bleibt' }])
    const { docs } = await payload.find({ collection: 'deletions', sort: '-begunAt', limit: 1 })
    expect(docs).toMatchObject([{ kind: 'erasure', state: 'done', topicWishes: 1 }])
  })

  it('goes by itself after 180 days, and the wish stays as nobody’s', async () => {
    await wish({ text: 'Radwege', email: 'zilpzalp@example.org', notify: true })
    const { createdAt } = await firstStored()
    const afterDays = (days: number) => new Date(Date.parse(createdAt) + days * 24 * 60 * 60 * 1000)
    expect(await forgetWishers({ payload, now: afterDays(179.9) })).toBe(0)
    expect(await traces()).not.toEqual([])
    expect(await forgetWishers({ payload, now: afterDays(180) })).toBe(1)
    expect(await traces()).toEqual([])
    expect(await stored()).toMatchObject([{ text: 'Radwege', state: 'new' }])
    expect(await forgetWishers({ payload, now: afterDays(181) })).toBe(0)
  })
})
