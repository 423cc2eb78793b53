import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  createLocalReq,
  type Field,
  inMemoryKVAdapter,
  type Plugin,
} from 'payload'
import { type GreenForumEventsOptions, greenForumEvents } from '../../../src/index.ts'
import { accountMessages } from '../../../src/i18n/accountMessages.ts'
import { siteMessages } from '../../../src/i18n/siteMessages.ts'
import { renderAccountMail } from '../../../src/mail/accountMail.ts'
import { warnWithoutPublicUrl } from '../../../src/addresses/warnWithoutPublicUrl.ts'
import { optionsOf } from '../../../src/options.ts'
import {
  forgetExpiredProofs,
  forgetSpentProof,
  rememberSpentProof,
} from '../../../src/protection/spentProofs.ts'
import { writingRulesOf } from '../../../src/registrations/rules/writingRules.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { scheduledJobs } from '../../../src/worker/scheduledJobs.ts'
import { inDays } from '../../support/factories.ts'
import { storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { type ForeignConfig, type ForeignPayload, startForeignPayload } from '../../support/foreignPayload.ts'
import { germanIn } from '../../support/germanIn.ts'

// Somebody else's Payload: English only, no localization, other users, an own collection called events.
const theirEvents: CollectionConfig = { slug: 'events', fields: [{ name: 'club', type: 'text' }] }
const members: CollectionConfig = {
  slug: 'members',
  auth: true,
  fields: [{ name: 'isBoard', type: 'checkbox' }],
}

const theirs: ForeignConfig = {
  collections: [theirEvents, members],
  admin: { user: 'members' },
  i18n: {
    translations: {
      en: { club: { hello: 'Hello' } },
      de: {
        general: { enterAValue: 'Trag was ein' },
        lexical: { general: { placeholder: 'Schreib los' } },
      },
    },
  },
  custom: { club: true },
  kv: inMemoryKVAdapter(),
  endpoints: [{ path: '/club', method: 'get', handler: () => Response.json({ club: true }) }],
  options: {
    // The second by the name that it had at first.
    slugs: { events: 'public-events', publicVersions: 'club-versions' },
    rateLimits: { network: { tries: 2, minutes: 10 } },
    timeZone: 'America/New_York',
    clientAddress: ({ request }) => request.headers.get('X-Real-IP'),
    isEditor: ({ req }) => Boolean(req.user && 'isBoard' in req.user && req.user.isBoard),
    collections: {
      speakers: (collection) => ({
        ...collection,
        fields: [...collection.fields, { name: 'pronouns', type: 'text' }],
      }),
    },
  },
}

let foreign: ForeignPayload
let payload: ForeignPayload['payload']
let create: ForeignPayload['create']

beforeAll(async () => {
  foreign = await startForeignPayload(theirs)
  ;({ payload, create } = foreign)
})
afterAll(() => foreign.stop())

describe('in a foreign Payload config, the plugin', () => {
  it('leaves what is there as it is', async () => {
    const { config } = payload
    expect(
      config.collections
        .find(({ slug }) => slug === 'events')
        ?.fields.map((field) => 'name' in field && field.name),
    ).toContain('club')
    expect(config.admin.user).toBe('members')
    expect(config.custom?.club).toBe(true)
    expect(config.endpoints.some(({ path: each }) => each === '/club')).toBe(true)
    expect(config.i18n.translations).toMatchObject({ en: { club: { hello: 'Hello' } } })
    expect(await create('events', { club: 'Chess' })).toMatchObject({ club: 'Chess' })
  })

  it('says “Sie” in Payload’s German, except where the config has words of its own', () => {
    expect(payload.config.i18n.translations).toMatchObject({
      de: {
        general: {
          enterAValue: 'Trag was ein',
          aboutToDelete: 'Möchten Sie {{label}} <1>{{title}}</1> wirklich löschen?',
        },
        greenForumEvents: { participationTab: 'Teilnahme' },
        lexical: { general: { placeholder: 'Schreib los' }, paragraph: { label: 'Absatz' } },
      },
    })
  })

  it('leaves Payload’s words as they are where it is told so', async () => {
    const config = { i18n: theirs.i18n, collections: [members] }
    const { i18n } = await greenForumEvents({ mendTranslations: false })(config as never)
    expect(i18n?.translations).toEqual({
      en: { club: { hello: 'Hello' }, greenForumEvents: expect.anything() },
      de: {
        general: { enterAValue: 'Trag was ein' },
        lexical: { general: { placeholder: 'Schreib los' } },
        greenForumEvents: expect.anything(),
      },
    })
  })

  it('leaves Payload’s forms as they are, and shows no guide, where it is told so', async () => {
    const config = { collections: [members] } as never
    const componentsOf = async (options: GreenForumEventsOptions) =>
      JSON.stringify((await greenForumEvents(options)(config)).admin?.components)
    expect(await componentsOf({ mendAccessibility: false, help: false })).not.toMatch(/PayloadRepairs|Help/)
    expect(await componentsOf({})).toMatch(/HelpLink.*HelpPage.*PayloadRepairs/)
  })

  it('says in mails to accounts in the zone of its options until when a link works', async () => {
    const { text } = await renderAccountMail({
      payload,
      kind: 'passwordReset',
      name: 'Ada',
      link: { token: 'token', expiresAt: new Date('2030-03-12T18:00:00Z') },
      locale: 'en',
    })
    expect(text).toContain('12 March 2030, 14:00 New York time')
  })

  it('adds no column to a list that has nothing to show', () => {
    const columnsOf = (fields: readonly Field[]): string[] =>
      fields.flatMap((field): string[] => {
        if (field.type === 'ui')
          return field.admin.disableListColumn || field.admin.components?.Cell ? [] : [field.name]
        const tabs = field.type === 'tabs' ? field.tabs.flatMap((tab) => columnsOf(tab.fields)) : []
        return [...tabs, ...('fields' in field ? columnsOf(field.fields) : [])]
      })
    const empty = payload.config.collections.flatMap(({ slug, fields }) =>
      columnsOf(fields).map((name) => `${slug}.${name}`),
    )
    expect(empty).toEqual([])
  })

  it('warns where nobody has said by which address mails lead to it', async () => {
    const environment: Record<string, string | undefined> = process.env
    const { NODE_ENV } = environment
    const warnings = ({ logged }: ForeignPayload) =>
      logged.filter(({ msg }) => msg.includes('`publicUrl`')).map(({ msg }) => msg)
    const other = await startForeignPayload({ serverURL: '' })
    try {
      environment.NODE_ENV = 'production'
      for (const each of [foreign, other]) warnWithoutPublicUrl(each.payload)
    } finally {
      environment.NODE_ENV = NODE_ENV
      await other.stop()
    }
    expect(warnings(foreign)).toEqual([])
    expect(warnings(other)).toEqual([expect.stringContaining('lead to http://localhost:3000')])
  })

  it('adds its collections under other slugs, changed by a function', async () => {
    expect(await create('speakers', { name: 'Ada', pronouns: 'they' })).toMatchObject({
      pronouns: 'they',
      slug: 'ada',
    })
    expect(Object.keys(payload.collections)).toEqual(
      expect.arrayContaining(['public-events', 'club-versions']),
    )
  })

  it('names its views of an event in the titles of pages, in the language that the config falls back to', () => {
    const events = payload.config.collections.find(({ slug }) => String(slug) === 'public-events')
    const views = Object.entries(events?.admin.components?.views?.edit ?? {}).map(([key, view]) => [
      key,
      view?.meta?.title,
    ])
    expect(Object.fromEntries(views)).toMatchObject({
      participation: 'Participation',
      attendance: 'Attendance',
      writing: 'Message',
    })
  })

  it('takes registrations and shows the event page', async () => {
    const consent = await create('consent-texts', { key: 'privacy', label: 'I agree.' })
    const event = await create('public-events', {
      title: 'Club night',
      startsAt: '2030-03-12T18:00:00.000Z',
      startsAt_tz: 'Europe/Berlin',
      endsAt: '2030-03-12T20:00:00.000Z',
      endsAt_tz: 'Europe/Berlin',
      _status: 'published',
      registration: { enabled: true, consents: [consent.id] },
    })
    const eventId = String(event.id)
    const refused = registerForEvent({ payload, input: { eventId, email: 'a@example.org', consents: [] } })
    await expect(refused).rejects.toMatchObject({ problems: [{ code: 'CONSENT_MISSING' }] })
    const consents = [{ key: 'privacy', version: 1 }]
    expect(await registerForEvent({ payload, input: { eventId, email: 'a@example.org', consents } })).toEqual(
      {
        outcome: 'confirmed',
      },
    )
    const page = await createPublicApp({ payload }).request('/veranstaltungen/club-night')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Club night')
  })

  it('tells editors in the language that the config falls back to why a draft was not published', async () => {
    const account = { email: 'editor@example.org', password: 'geheim-und-lang', isBoard: true }
    await create('members', account)
    await create('public-events', {
      title: 'Without a place',
      startsAt: '2030-03-12T18:00:00.000Z',
      endsAt: '2030-03-12T20:00:00.000Z',
      format: 'inPerson',
      publishAt: '2026-01-01T08:00:00.000Z',
      registration: { enabled: false },
      _status: 'draft',
    })
    const { run } = scheduledJobs.find(({ name }) => name === 'publish what is due')!
    await run({ payload, now: new Date() })
    const words = accountMessages('en')
    const [mail, ...others] = foreign.mails.splice(0)
    expect(others).toEqual([])
    expect(mail).toMatchObject({ subject: words.notPublished.subject('') })
    expect(String(mail?.text)).toContain(`${words.missing}: `)
    expect(germanIn(String(mail?.text))).toEqual([])
  })

  it('says in the zone of its options when somebody registered, once the event is published no more', async () => {
    const times = { startsAt: '2030-03-12T18:00:00.000Z', endsAt: '2030-03-12T20:00:00.000Z' }
    const data = { title: 'Away', ...times, startsAt_tz: 'Europe/Berlin', _status: 'published' }
    const consent = await create('consent-texts', { key: 'away', label: 'I agree.' })
    const registration = { enabled: true, consents: [consent.id] }
    const { id } = await create('public-events', { ...data, registration })
    const event = { id: String(id) }
    const email = 'away@example.org'
    const consents = [{ key: 'away', version: 1 }]
    await registerForEvent({ payload, input: { eventId: event.id, email, consents } })
    await payload.db.updateOne({ collection: 'public-events' as 'events', id, data: { _status: 'draft' } })
    const { registrations } = optionsOf(payload).slugs
    const where = { email: { equals: email } }
    const createdAt = '2026-01-15T23:30:00.000Z'
    await payload.db.updateOne({
      collection: registrations,
      where,
      data: { createdAt },
      options: { atomic: true },
    })
    const token = tokenOf(payload, await storedRegistration(payload, { event, email }))
    const page = await (await createPublicApp({ payload }).request(`/anmeldung/${token}`)).text()
    expect(page).toContain('15. Januar 2026, 18:30')
  })

  it('shows an event in the language of the admin, where its texts are in none', async () => {
    const { admin } = payload.collections['public-events' as 'events'].config
    const data = { id: 1, slug: 'club-night' }
    for (const [language, at] of [
      ['en', '/en/events/club-night'],
      ['de', '/veranstaltungen/club-night'],
    ] as const) {
      const req = await createLocalReq({}, payload)
      req.i18n.language = language
      const url = admin.livePreview?.url as (args: object) => string
      expect(url({ data, req, locale: undefined })).toMatch(new RegExp(`/vorschau/1\\?locale=${language}$`))
      expect(await admin.preview?.(data, { req, locale: '', token: null })).toBe(`https://club.example${at}`)
    }
  })

  it('introduces them by no sentence of ours', async () => {
    const leadOf = async (app: Hono, at: string) =>
      /<p class="lead">(.*?)<\/p>/.exec(await (await app.request(at)).text())?.[1]
    const chess = await startForeignPayload({ options: { organiser: { name: 'Chess Club' } } })
    try {
      const app = createPublicApp(chess)
      expect([await leadOf(app, '/'), await leadOf(app, '/en')]).toEqual([
        siteMessages('de').list.description,
        siteMessages('en').list.description,
      ])
      expect(await leadOf(app, '/en/archive')).toBe(siteMessages('en').archiveList.lead)
    } finally {
      await chess.stop()
    }
  })

  it('writes registrations the quick way, since nobody has changed how they are written', () => {
    const { slugs, registrationRules } = optionsOf(payload)
    const { fields, hooks } = payload.collections[slugs.registrations].config
    expect(writingRulesOf({ fields, hooks })).toEqual(registrationRules)
  })

  it('limits registrations by the address that an option reads from the request', async () => {
    const app = createPublicApp({ payload })
    const query =
      'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { userErrors { code } } }'
    const input = { eventId: 'none', email: 'b@example.org', consents: [] }
    const isLimited = async (address: string): Promise<boolean> => {
      const answer = await app.request('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Real-IP': address },
        body: JSON.stringify({ query, variables: { input } }),
      })
      return (await answer.text()).includes('TOO_MANY_REQUESTS')
    }
    const asked: boolean[] = []
    for (const last of [1, 1, 1, 2]) asked.push(await isLimited(`192.0.2.${last}`))
    expect(asked).toEqual([false, false, true, false])
  })

  it('remembers a spent proof of work in each process, where keys and values are not in the database', async () => {
    const proof = { signature: 'signature', expiresAt: new Date(Date.now() + 60_000) }
    const spend = () => rememberSpentProof({ payload, proof })
    expect([await spend(), await spend()]).toEqual([true, false])
    await forgetSpentProof({ payload, proof })
    expect(await spend()).toBe(true)
    expect(await forgetExpiredProofs({ payload, now: new Date() })).toBe(0)
  })

  it('closes registrations to their users who are no editors', async () => {
    const member = await create('members', {
      email: 'member@example.org',
      password: 'geheim-und-lang',
      isBoard: false,
    })
    const read = payload.find({
      collection: 'registrations',
      overrideAccess: false,
      user: { ...member, collection: 'members' },
    })
    await expect(read).rejects.toMatchObject({ status: 403 })
  })

  it('lets those who are editors change what administrators may, and nobody else', async () => {
    const account = (isBoard: boolean) =>
      create('members', { email: `${isBoard}@example.org`, password: 'geheim-und-lang', isBoard })
    const write = async (isBoard: boolean) =>
      payload.create({
        collection: 'consent-texts',
        data: { key: `board-${isBoard}`, label: 'I agree.' },
        overrideAccess: false,
        user: { ...(await account(isBoard)), collection: 'members' },
      })
    await expect(write(false)).rejects.toMatchObject({ status: 403 })
    expect(await write(true)).toMatchObject({ key: 'board-true' })
  })

  it('keeps what is stored while it is disabled, and does nothing else', async () => {
    const stored = await payload.count({ collection: 'registrations' })
    const { options, ...config } = theirs
    foreign = await foreign.restart({ ...config, options: { ...options, disabled: true } })
    ;({ payload, create } = foreign)
    const { config: built } = payload
    expect((await payload.count({ collection: 'registrations' })).totalDocs).toBe(stored.totalDocs)
    expect(built.admin.components.beforeDashboard ?? []).toEqual([])
    expect(built.collections.find(({ slug }) => String(slug) === 'public-events')?.admin.hidden).toBe(true)
    const app = createPublicApp({ payload })
    for (const path of ['/', '/graphql', '/veranstaltungen/club-night']) {
      expect((await app.request(path)).status).toBe(404)
    }
  })
})

describe('beside a plugin that asks for more in registrations', () => {
  /** A field that is required, and a hook that fills it in for most and refuses one. */
  const badges: Plugin = (config) => ({
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === 'registrations'
        ? {
            ...collection,
            fields: [...collection.fields, { name: 'badge', type: 'text', required: true }],
            hooks: {
              ...collection.hooks,
              beforeChange: [...(collection.hooks?.beforeChange ?? []), giveBadge],
            },
          }
        : collection,
    ),
  })
  const giveBadge: CollectionBeforeChangeHook = ({ data }) => {
    if (data.email === 'none@example.org') throw new APIError('No badge is left', 409)
    return { ...data, ...(data.email !== 'empty@example.org' && { badge: 'B-1' }) }
  }

  it('the plugin writes them as Payload does, with all of its hooks and fields', async () => {
    const other = await startForeignPayload({ after: [badges], options: { consentOptional: true } })
    try {
      const event = await other.create('events', {
        title: 'Club night',
        startsAt: inDays(7),
        startsAt_tz: 'Europe/Berlin',
        endsAt: inDays(8),
        endsAt_tz: 'Europe/Berlin',
        format: 'online',
        _status: 'published',
        registration: { enabled: true },
      })
      const register = (email: string) =>
        registerForEvent({
          payload: other.payload,
          input: { eventId: String(event.id), email, consents: [] },
        })
      await expect(register('none@example.org')).rejects.toMatchObject({ message: 'No badge is left' })
      await expect(register('empty@example.org')).rejects.toMatchObject({
        data: { errors: [{ path: 'badge' }] },
      })
      expect(await register('jo@example.org')).toEqual({ outcome: 'confirmed' })
      const { docs } = await other.payload.find({ collection: 'registrations' })
      expect(docs).toMatchObject([{ email: 'jo@example.org', badge: 'B-1' }])
    } finally {
      await other.stop()
    }
  })
})
