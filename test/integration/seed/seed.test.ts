import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { seedDemoUsers } from '../../../seed/seedDemoUsers.ts'
import { seedExampleContent } from '../../../seed/seedExampleContent.ts'
import type { Event } from '../../../src/payload-types.ts'
import { findPublicEvent } from '../../../src/programme/publicEvents.ts'
import { toPlainText } from '../../../src/richText/writeRichText.ts'
import { dumpCollections } from '../../support/dumpCollections.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const now = new Date()
let test: TestPayload

beforeAll(async () => {
  test = await startPayload()
  await seedDemoUsers({ payload: test.payload })
  await seedExampleContent({ payload: test.payload, now })
})
afterAll(() => test.stop())

const publicEvent = (slug: string, locale: 'de' | 'en' = 'de') =>
  findPublicEvent({ payload: test.payload, slug, locale, now })

describe('the example content', () => {
  it('is made once: a second run changes nothing, nor does one next week', async () => {
    const { payload } = test
    const before = await dumpCollections(payload)
    expect(before.events).toHaveLength(16)
    expect(before.users).toHaveLength(2)
    expect(await seedExampleContent({ payload, now: new Date() })).toEqual({ created: 0, kept: 16 })
    const nextWeek = new Date(now.getTime() + 7 * 24 * 60 * 60 * 1000)
    expect(await seedExampleContent({ payload, now: nextWeek })).toEqual({ created: 0, kept: 16 })
    expect(await seedDemoUsers({ payload })).toEqual([])
    expect(await dumpCollections(payload)).toEqual(before)
  })

  it('begins with the real event, on a coming Thursday from 19 to 21 hours', async () => {
    const event = await publicEvent('integrations-und-teilhabegesetz')
    expect(event).toMatchObject({
      title: 'Austausch: Das Integrations- und Teilhabegesetz und die Kommunen',
      timeZone: 'Europe/Berlin',
      format: 'online',
      location: { name: 'online (Zoom)' },
      speakers: [
        {
          label: 'Input & Moderation',
          speaker: {
            name: 'Ulrike Seemann-Katz',
            position:
              'Sprecherin der LAG Migration & Flucht und Vorsitzende der Kreistagsfraktion Ludwigslust-Parchim',
          },
        },
      ],
      partners: [{ nameInSentence: 'der LAG Migration & Flucht' }],
      registration: { state: 'open', consents: [{ key: 'video-conference' }, { key: 'privacy' }] },
      revision: 0,
    })
    const startsAt = DateTime.fromISO(event?.startsAt ?? '', { zone: 'Europe/Berlin' })
    const endsAt = DateTime.fromISO(event?.endsAt ?? '', { zone: 'Europe/Berlin' })
    expect(startsAt.toFormat('cccc HH:mm', { locale: 'en' })).toBe('Thursday 19:00')
    expect(endsAt.toFormat('cccc HH:mm', { locale: 'en' })).toBe('Thursday 21:00')
    expect(startsAt.diff(DateTime.fromJSDate(now), 'days').days).toBeGreaterThanOrEqual(7)
    expect(toPlainText(event?.description)).toMatch(/^Das Land hat im März 2024 die Konzeption/)
    expect(toPlainText(event?.notices)).toMatch(
      /Die geltenden Datenschutzrichtlinien von Zoom finden Sie hier$/,
    )
  })

  it('speaks English where it has been translated', async () => {
    const event = await publicEvent('integrations-und-teilhabegesetz', 'en')
    expect(event?.title).toBe('Exchange: the Integration and Participation Act and the municipalities')
    expect(event?.speakers[0]?.label).toBe('Input & moderation')
    expect(event?.registration.consents[0]?.label).toBe(
      'I consent to the use of the video conference system Zoom.',
    )
  })

  it.each([
    ['feierabendrunde', 'open'],
    ['wer-zahlt-die-aufgaben', 'closed'],
    ['bezahlbar-wohnen-an-der-kueste', 'open'],
    ['buergerbeteiligung-die-ankommt', 'cancelled'],
    ['klimaanpassung-auf-dem-land', 'waitingList'],
    ['offener-stammtisch-neubrandenburg', 'none'],
    ['antragswerkstatt', 'full'],
    ['rufbus-und-takt', 'closed'],
    ['jugend-macht-kommune', 'open'],
    ['radwege-zwischen-doerfern', 'open'],
    ['kandidieren-lohnt-sich', 'notYetOpen'],
    ['kommunalhaushalt-verstehen', 'closed'],
    ['waermeplanung-im-dorf', 'closed'],
    ['barrierefreie-sitzungen', 'closed'],
  ])('shows the registration of %s as %s', async (slug, state) => {
    expect((await publicEvent(slug))?.registration.state).toBe(state)
  })

  it('keeps the draft from the public', async () => {
    const { docs } = await test.payload.find({
      collection: 'events',
      where: { _status: { equals: 'draft' } },
    })
    expect(docs.map(({ slug }: Event) => slug)).toEqual(['haushaltssicherung-ohne-kahlschlag'])
    expect(await publicEvent('haushaltssicherung-ohne-kahlschlag')).toBeNull()
  })

  it('registers example people alone, and gives nobody a real join link', async () => {
    const everything = { depth: 0, pagination: false } as const
    const registrations = await test.payload.find({ collection: 'registrations', ...everything })
    expect(registrations.docs).toHaveLength(26)
    expect(registrations.docs.filter(({ email }) => !email.endsWith('@example.org'))).toEqual([])
    const waiting = registrations.docs.filter(({ status }) => status === 'waitlisted')
    expect(waiting).toHaveLength(2)
    const meetings = await test.payload.find({ collection: 'meetings', ...everything })
    expect([...new Set(meetings.docs.map(({ joinUrl }) => new URL(joinUrl ?? '').hostname))]).toEqual([
      'zoom.example',
    ])
  })
})

describe('seedDemoUsers', () => {
  it('made an administrator and an editor', async () => {
    const { docs } = await test.payload.find({ collection: 'users', sort: 'email', depth: 0 })
    expect(docs.map(({ email, roles }) => ({ email, roles }))).toEqual([
      { email: 'administration@example.org', roles: ['administrator'] },
      { email: 'redaktion@example.org', roles: ['editor'] },
    ])
  })
})
