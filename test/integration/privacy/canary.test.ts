import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Event, Meeting } from '../../../src/payload-types.ts'
import { locales } from '../../../src/i18n/rules/locale.ts'
import { tokenFromSeed } from '../../../src/registrations/rules/keys.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { type FeedFilter, feedFiles } from '../../../src/addresses/rules/feeds.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import {
  makeConsentText,
  makeEvent,
  makeMeeting,
  makePartner,
  makeRegistration,
  makeTopic,
  makeUser,
} from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { addresses } from '../../support/addresses.ts'

// What must leave by no other door than the mail, the person's own page and the admin.
const marker = 'kanarienvogel4711'
const passcode = 'geheimcode0815'
const secrets = [marker, passcode]

let test: TestPayload
let event: Event
let meeting: Meeting
let feedFilter: FeedFilter
let editorToken: string
let personToken: string

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  const { email } = await makeUser(payload, ['editor'])
  ;({ token: editorToken = '' } = await payload.login({
    collection: 'users',
    data: { email, password: 'geheim-und-lang' },
  }))
  const consent = await makeConsentText(payload, { key: 'privacy' })
  const [topic, partner] = [await makeTopic(payload), await makePartner(payload)]
  feedFilter = { topic: topic.slug, partner: partner.slug }
  event = await makeEvent(payload, {
    format: 'hybrid',
    topics: [topic.id],
    partners: [partner.id],
    registration: { consents: [consent.id] },
  })
  meeting = await makeMeeting(payload, {
    event,
    joinUrl: `https://zoom.example/j/${marker}`,
    passcode,
    dialIn: marker,
  })
  // An edit, so that there are versions; a draft on top, so that there is something unpublished.
  event = await payload.update({ collection: 'events', id: event.id, data: { summary: 'Neu gefasst.' } })
  await payload.update({
    collection: 'events',
    id: event.id,
    data: { summary: 'Noch ein Entwurf.' },
    draft: true,
  })
  await makeRegistration(payload, {
    event,
    email: 'kanari@example.org',
    consents: [{ key: 'privacy', version: 1 }],
  })
  await runWorkerOnce({ payload })
  const [stored] = (await payload.db.find<{ tokenSeed: string }>({ collection: 'registrations', where: {} }))
    .docs
  personToken = tokenFromSeed({ seed: stored?.tokenSeed ?? '', secret: payload.secret })
})
afterAll(() => test.stop())

const leaks = (text: string): string[] => secrets.filter((secret) => text.includes(secret))

describe('the join link', () => {
  it('is there: editors see it, and so does the person on their own page', async () => {
    const { config, payload } = test
    const seen = await rest({ config, path: `/api/meetings/${meeting.id}`, token: editorToken })
    expect(leaks(seen.text)).toEqual(secrets)
    const page = await createPublicApp({ payload }).request(`/teilnehmen/${personToken}`)
    expect(leaks(await page.text())).toEqual(secrets)
  })

  it('is in no answer of REST to the public, whatever is asked', async () => {
    const { config, payload } = test
    const queries = [
      '',
      '?depth=10',
      '?depth=10&draft=true',
      '?draft=true&locale=all',
      '?select[meeting]=true&depth=5',
      '?populate[meetings][joinUrl]=true&depth=5',
      '?joins[meeting][limit]=10',
      `?where[meeting.joinUrl][like]=${marker}`,
      `?where[joinUrl][like]=${marker}`,
      `?where[or][0][event.meeting.joinUrl][like]=${marker}`,
      '?sort=meeting.joinUrl',
      '?sort=-joinUrl&pagination=false',
      '?trash=true&showHiddenFields=true&overrideAccess=true',
    ]
    const paths = Object.keys(payload.collections).flatMap((slug) => [
      ...queries.map((query) => `/api/${slug}${query}`),
      ...[event.id, meeting.id].flatMap((id) =>
        queries.slice(0, 7).map((query) => `/api/${slug}/${id}${query}`),
      ),
      ...queries.map((query) => `/api/${slug}/versions${query}`),
      ...queries.map((query) => `/api/${slug}/count${query}`),
      `/api/${slug}/${event.id}/duplicate`,
      `/api/${slug}/${event.id}/preview`,
      `/api/${slug}/access/${event.id}`,
    ])
    const found: string[] = []
    let answered = 0
    for (const path of [...paths, '/api/access', '/api/users/me', '/api/globals/x', '/api/graphql']) {
      const { text, status } = await rest({ config, path })
      // What was asked for comes back in the words of an error; the rest of it must not.
      const answer = text.replaceAll(encodeURIComponent(path), '').replaceAll(path, '')
      if (leaks(answer).length > 0) found.push(`${status} ${path}: ${text.slice(0, 200)}`)
      if (status === 200) answered += 1
    }
    expect(found).toEqual([])
    expect(answered).toBeGreaterThan(20)
  })

  it.each(['events', 'meetings', 'registrations', 'messages'])(
    'cannot be guessed by filtering %s',
    async (slug) => {
      const { config } = test
      const fields = [
        'meeting.joinUrl',
        'meeting.passcode',
        'joinUrl',
        'event.meeting.joinUrl',
        'registration.event.meeting.passcode',
      ]
      for (const field of fields) {
        const ask = (guess: string) =>
          rest({ config, path: `/api/${slug}?where[${field}][like]=${guess}&limit=1` })
        const [right, wrong] = [
          await ask(field.endsWith('passcode') ? passcode : marker),
          await ask('etwas-anderes'),
        ]
        expect({ status: right.status, docs: right.json.docs }).toEqual({
          status: wrong.status,
          docs: wrong.json.docs,
        })
      }
    },
  )

  it('is in no public page, feed, health or error answer', async () => {
    const app = createPublicApp({ payload: test.payload })
    const form = (body: string) => ({
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    const requests: [string, RequestInit?][] = [
      ['/'],
      ['/archiv'],
      ['/en'],
      [`/veranstaltungen/${event.slug}`],
      [`/veranstaltungen/${event.slug}.ics`],
      [`/veranstaltungen/${event.slug}/angemeldet`],
      [`/veranstaltungen/${event.slug}/anmeldung`, form('email=kaputt')],
      [`/veranstaltungen/${event.slug}/anmeldung`, form(`email=${'x'.repeat(100_000)}`)],
      [
        `/veranstaltungen/${event.slug}/anmeldung`,
        { method: 'POST', body: '{', headers: { 'Content-Type': 'application/json' } },
      ],
      ['/veranstaltungen/gibt-es-nicht'],
      ['/anmeldung/falsch'],
      [`/anmeldung/${personToken}`],
      [`/anmeldung/${personToken}/kalender.ics`],
      ['/teilnehmen/falsch'],
      [`/teilnehmen/${'A'.repeat(43)}`],
      ['/impressum'],
      ['/datenschutz'],
      ['/health/live'],
      ['/health/ready'],
      ['/gibt-es-nicht'],
    ]
    for (const [path, init] of requests) {
      const answer = await app.request(path, init)
      expect({ path, leaks: leaks(await answer.text()) }).toEqual({ path, leaks: [] })
      expect({ path, leaks: leaks(JSON.stringify([...answer.headers])) }).toEqual({ path, leaks: [] })
    }
  })

  it('is in no feed, in whatever language and narrowed to whatever', async () => {
    const app = createPublicApp({ payload: test.payload })
    const { topic, partner } = feedFilter
    const paths = locales.flatMap((locale) =>
      feedFiles.flatMap((file) =>
        [{}, { topic }, { partner }, { topic, partner }].map((filter) =>
          addresses[locale].feed(file, filter),
        ),
      ),
    )
    for (const path of paths) {
      const answer = await app.request(path)
      // Lines of calendars are folded, and a fold would hide what stands across it.
      const text = (await answer.text()).replaceAll('\r\n ', '')
      expect([path, text.includes(event.title)]).toEqual([path, true])
      expect({ path, leaks: leaks(text + JSON.stringify([...answer.headers])) }).toEqual({ path, leaks: [] })
    }
    expect(paths).toHaveLength(24)
  })

  it('is in no version and in no document but its own', async () => {
    const { payload } = test
    for (const slug of Object.keys(payload.collections)) {
      if (slug === 'meetings') continue
      const { docs } = await payload.db.find({
        collection: slug as never,
        where: {},
        pagination: false,
        locale: 'de',
      })
      expect({ slug, leaks: leaks(JSON.stringify(docs)) }).toEqual({ slug, leaks: [] })
    }
    const { docs: versions } = await payload.findVersions({
      collection: 'events',
      depth: 5,
      pagination: false,
    })
    expect(versions.length).toBeGreaterThan(1)
    expect(
      leaks(JSON.stringify(versions.map(({ version }) => ({ ...version, meeting: undefined })))),
    ).toEqual([])
  })
})
