import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import ICAL from 'ical.js'
import type { Payload, Where } from 'payload'
import { contentVersionOf } from '../../../src/database/contentVersion.ts'
import { updateQuietly } from '../../../src/database/updateQuietly.ts'
import { publishDue } from '../../../src/events/publishDue.ts'
import type { Event } from '../../../src/payload-types.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { testDatabase } from '../../support/database.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { inDays, makeEvent, makeMeeting, makeSpeaker, makeUser } from '../../support/factories.ts'
import { makePicture } from '../../support/makePicture.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

describe('the time zone of an event', () => {
  it('is that of its start for all its times, whose moments stay as they came', async () => {
    const { payload } = test
    const times = { startsAt: '2031-01-01T18:00:00.000Z', endsAt: '2031-01-01T21:00:00.000Z' }
    const closesAt = '2031-01-01T17:00:00.000Z'
    const event = await makeEvent(payload, { ...times, registration: { closesAt } })
    const { docs } = await payload.update({
      collection: 'events',
      where: { id: { equals: event.id } },
      data: { startsAt_tz: 'Europe/London' },
    })
    expect(docs[0]).toMatchObject({
      ...times,
      startsAt_tz: 'Europe/London',
      endsAt_tz: 'Europe/London',
      publishAt_tz: 'Europe/London',
      registration: { closesAt, opensAt_tz: 'Europe/London', closesAt_tz: 'Europe/London' },
    })
  })
})

describe('the rows of an event', () => {
  const save = async (data: object) => {
    const { email } = await makeUser(test.payload, ['editor'])
    const { token } = await test.payload.login({
      collection: 'users',
      data: { email, password: 'geheim-und-lang' },
    })
    const event = await makeEvent(test.payload, {
      startsAt: '2031-01-01T18:00:00.000Z',
      endsAt: '2031-01-01T20:00:00.000Z',
    })
    await makeMeeting(test.payload, { event, joinUrl: 'https://konferenz.example/KANARIENRAUM' })
    const path = `/api/events/${event.id}?locale=de`
    const { status, json } = await rest({
      config: test.config,
      path,
      method: 'PATCH',
      body: { ...data, _status: 'published' },
      ...(token && { token }),
    })
    const [error] = (json.errors ?? []) as { data?: { errors?: { path: string; message: string }[] } }[]
    return {
      status,
      id: event.id,
      refused: error?.data?.errors?.map(({ path, message }) => [path, message]) ?? [],
    }
  }
  const item = { title: 'Input', startsAfter: 0 }

  it.each([
    [
      'begins hours before the event',
      { startsAfter: -400 },
      'startsAfter',
      /mehr als 6 Stunden vor dem Beginn/,
    ],
    ['begins hours after the event', { startsAfter: 500 }, 'startsAfter', /mehr als 6 Stunden nach dem Ende/],
    ['ends before it begins', { startsAfter: 30, endsAfter: 15 }, 'endsAfter', /muss nach „Von“ liegen/],
    ['has no time', { startsAfter: null }, 'startsAfter', /Uhrzeit/],
    ['has half a minute', { startsAfter: 1.5 }, 'startsAfter', /ganze Zahl|Uhrzeit/],
  ])('name the item of the programme that %s', async (_, wrong, field, message) => {
    const { status, refused } = await save({ programme: [item, { ...item, ...wrong }] })
    expect([status, refused]).toEqual([400, [[`programme.1.${field}`, expect.stringMatching(message)]]])
  })

  it.each([
    ['neither file nor link', {}, /wählen Sie eine Datei/],
    ['no address', { link: 'video' }, /https:/],
    ['an address that is not secure', { link: 'http://video.example/1' }, /mit https:/],
    ['a script', { link: 'javascript:alert(1)' }, /https:/],
    ['a room of Zoom', { link: 'https://zoom.us/j/12345678901?pwd=x' }, /Zugangslink/],
    [
      'a room behind the scanner of a mail program',
      {
        link: `https://x.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://zoom.us/j/12345678901')}`,
      },
      /Zugangslink/,
    ],
    ['a room of BigBlueButton', { link: 'https://bbb.example/rooms/abc-def-ghi-jkl/join' }, /Zugangslink/],
    [
      'the room of an event, wherever it is',
      { link: 'https://konferenz.example/KANARIENRAUM' },
      /Zugangslink/,
    ],
  ])('name the material that has %s', async (_, wrong, message) => {
    const sound = { title: 'Mitschnitt', kind: 'recording', link: 'https://video.example/1' }
    const { status, refused } = await save({ materials: [sound, { title: 'Falsch', ...wrong }] })
    expect([status, refused]).toEqual([400, [['materials.1.link', expect.stringMatching(message)]]])
  })

  it('are not the only ones to be checked: coordinates that are nowhere are named too', async () => {
    const place = { name: 'Rathaus', city: 'Schwerin' }
    const { status, refused } = await save({
      format: 'inPerson',
      location: { ...place, coordinates: 'am Markt' },
    })
    expect([status, refused]).toEqual([
      400,
      [['location.coordinates', expect.stringContaining('53.6288, 11.4148')]],
    ])
    expect(
      (await save({ format: 'inPerson', location: { ...place, coordinates: '53,6 11,4' } })).status,
    ).toBe(200)
  })

  it('are saved where they are sound, a recording at Zoom among them', async () => {
    const link = 'https://us02web.zoom.us/rec/share/abc'
    const { status } = await save({
      programme: [
        { ...item, startsAfter: -60 },
        { ...item, startsAfter: 30, endsAfter: 300 },
      ],
      materials: [{ title: 'Mitschnitt', kind: 'recording', link }],
    })
    expect(status).toBe(200)
  })

  it('tell the public where a recording is once the event is over, and editors at once', async () => {
    const { payload, config } = test
    const file = await makePicture(payload, { alt: 'Folien', name: 'erst-danach.png' })
    const materials = [
      { title: 'Mitschnitt', kind: 'recording' as const, link: 'https://video.example/KANARIENLINK' },
      { title: 'Folien', kind: 'slides' as const, file: file.id },
    ]
    const { email } = await makeUser(payload, ['editor'])
    const { token = '' } = await payload.login({
      collection: 'users',
      data: { email, password: 'geheim-und-lang' },
    })
    const ahead = await makeEvent(payload, { startsAt: inDays(1), endsAt: inDays(2), materials })
    const path = `/api/events/${ahead.id}?depth=0`
    const fileStatus = async () => (await rest({ config, path: `/api/media/${file.id}` })).status
    expect((await rest({ config, path })).text).toContain('Mitschnitt')
    expect((await rest({ config, path })).text).not.toMatch(/KANARIENLINK|erst-danach/)
    expect((await rest({ config, path, token })).text).toContain('KANARIENLINK')
    const search = `/api/events?where[materials.link][like]=KANARIEN`
    expect((await rest({ config, path: search })).text).not.toContain('"docs"')
    expect(await fileStatus()).toBe(404)

    const over = { startsAt: inDays(-2), endsAt: inDays(-1), allowPastDate: true }
    await payload.update({ collection: 'events', id: ahead.id, data: over })
    expect((await rest({ config, path })).text).toContain('KANARIENLINK')
    expect(await fileStatus()).toBe(200)
  })
})

describe('a time of an event that comes without an offset', () => {
  const save = async (id: string, data: object) => {
    const { email } = await makeUser(test.payload, ['editor'])
    const login = await test.payload.login({
      collection: 'users',
      data: { email, password: 'geheim-und-lang' },
    })
    return rest({
      config: test.config,
      path: `/api/events/${id}`,
      method: 'PATCH',
      body: data,
      token: login.token ?? '',
    })
  }

  it('is read by the clock of the event', async () => {
    const event = await makeEvent(test.payload, { startsAt_tz: 'America/New_York' })
    const times = { startsAt: '2031-03-12T18:00', endsAt: '2031-03-12T20:00:00' }
    const { status } = await save(event.id, { ...times, registration: { closesAt: '2031-03-12T17:00' } })
    expect(status).toBe(200)
    expect(await test.payload.findByID({ collection: 'events', id: event.id })).toMatchObject({
      startsAt: '2031-03-12T22:00:00.000Z',
      endsAt: '2031-03-13T00:00:00.000Z',
      registration: { closesAt: '2031-03-12T21:00:00.000Z' },
    })
  })

  it('is the beginning of a day that comes without an hour, as machines write it and as people do', async () => {
    const event = await makeEvent(test.payload, { startsAt_tz: 'America/New_York' })
    const { status } = await save(event.id, {
      startsAt: '2031-12-03',
      endsAt: '04.12.2031',
      registration: { closesAt: '2031-12-02' },
    })
    expect(status).toBe(200)
    expect(await test.payload.findByID({ collection: 'events', id: event.id })).toMatchObject({
      startsAt: '2031-12-03T05:00:00.000Z',
      endsAt: '2031-12-04T05:00:00.000Z',
      registration: { closesAt: '2031-12-02T05:00:00.000Z' },
    })
  })

  it('is refused at its field where that clock never shows it', async () => {
    const event = await makeEvent(test.payload)
    // Clocks go forward on this day.
    const times = { startsAt: '2031-03-30T02:30', endsAt: '2031-03-30T02:45' }
    const { status, json } = await save(event.id, { ...times, registration: { opensAt: '2031-03-30T02:00' } })
    const [error] = json.errors as { data: { errors: object[] } }[]
    expect([status, error?.data.errors]).toEqual([
      400,
      [
        { path: 'startsAt', label: 'Beginn', message: expect.stringContaining('Uhr vorgestellt') },
        { path: 'endsAt', label: 'Ende', message: expect.stringContaining('Uhr vorgestellt') },
        {
          path: 'registration.opensAt',
          label: 'Anmeldung ab',
          message: expect.stringContaining('Uhr vorgestellt'),
        },
      ],
    ])
  })
})

describe('the place of an event', () => {
  const create = (data: Partial<Event>) =>
    test.payload.create({
      collection: 'events',
      data: {
        title: 'Ein Abend',
        slug: '',
        startsAt: '2031-01-01T18:00:00.000Z',
        endsAt: '2031-01-01T20:00:00.000Z',
        startsAt_tz: 'Europe/Berlin',
        endsAt_tz: 'Europe/Berlin',
        status: 'scheduled',
        _status: 'published',
        ...data,
      } as Event,
    })
  const missingTown = { data: { errors: [expect.objectContaining({ path: 'location.city' })] } }

  it('is “online (Zoom)” where an event online names none, and nowhere else', async () => {
    expect((await create({ format: 'online' })).location?.name).toBe('online (Zoom)')
    expect((await create({})).location?.name).toBe('online (Zoom)')
    const named = await create({ format: 'online', location: { name: 'online (Jitsi)' } })
    expect(named.location?.name).toBe('online (Jitsi)')
    const inTown = await create({ format: 'inPerson', location: { city: 'Schwerin' } })
    expect(inTown.location?.name ?? null).toBeNull()
  })

  it('is filled in for the default language alone, so that the others fall back to what it says there', async () => {
    const { payload } = test
    const { id } = await create({ format: 'inPerson', location: { name: 'Rathaus', city: 'Schwerin' } })
    await payload.update({ collection: 'events', id, locale: 'en', data: { title: 'An evening' } })
    const draft = { title: 'In English first', _status: 'draft' as const }
    const { id: english } = await payload.create({
      collection: 'events',
      locale: 'en',
      draft: true,
      data: draft,
    })
    const nameOf = async (event: string, locale: 'de' | 'en' | 'all') =>
      (await payload.findByID({ collection: 'events', id: event, locale, draft: true })).location?.name ?? {}
    expect(await nameOf(id, 'en')).toBe('Rathaus')
    for (const event of [id, english]) {
      expect(await nameOf(event, 'all')).not.toMatchObject({ en: 'online (Zoom)' })
    }
  })

  // None of them knew PostgreSQL.
  const onEarlier = testDatabase === 'postgres' ? it.skip : it
  onEarlier(
    'has lost the default that earlier versions stored in other languages, and nothing else',
    async () => {
      const { payload } = test
      const { migrations } = await import(`../../../migrations/${testDatabase}/index.ts`)
      const { up } = (migrations as { name: string; up: (args: object) => Promise<void> }[]).find(
        ({ name }) => name.endsWith('repeated_defaults'),
      ) ?? { up: undefined }
      const stored = async (name: object) => {
        const { id } = await create({ format: 'inPerson', location: { name: 'Rathaus', city: 'Schwerin' } })
        const event = await payload.db.findOne<Event>({ collection: 'events', where: { id: { equals: id } } })
        const title = { de: 'Ein Abend', en: 'An evening' }
        await payload.db.updateOne({
          collection: 'events',
          id,
          data: { ...event, title, location: { ...event?.location, name } },
        })
        return async () => {
          const found = await payload.findByID({ collection: 'events', id, locale: 'all' })
          const { de = null, en = null } = found.location?.name as unknown as Record<string, string | null>
          return { de, en }
        }
      }
      const repeated = await stored({ de: 'Rathaus', en: 'online (Zoom)' })
      const translated = await stored({ de: 'online (Zoom)', en: 'Town hall' })
      await up?.({ payload, db: (payload.db as unknown as { drizzle?: object }).drizzle })
      expect(await repeated()).toEqual({ de: 'Rathaus', en: null })
      expect(await translated()).toEqual({ de: 'online (Zoom)', en: 'Town hall' })
    },
  )

  it.each(['inPerson', 'hybrid'] as const)(
    'is asked for before an event is published as %s',
    async (format) => {
      await expect(create({ format })).rejects.toMatchObject(missingTown)
      const draft = await create({ format, _status: 'draft' })
      const publish = (data: Partial<Event>) =>
        test.payload.update({ collection: 'events', id: draft.id, data: { ...data, _status: 'published' } })
      await expect(publish({})).rejects.toMatchObject(missingTown)
      expect((await publish({ location: { city: 'Wismar' } })).location?.city).toBe('Wismar')
    },
  )

  it('is not asked for of an event that was published without, which can still be saved and cancelled', async () => {
    const { payload } = test
    const { id } = await create({ format: 'inPerson', _status: 'draft' })
    await payload.db.updateOne({ collection: 'events', id, data: { _status: 'published' } })
    await payload.db.deleteVersions({ collection: 'events', where: { parent: { equals: id } } })
    const update = (data: Partial<Event>) => payload.update({ collection: 'events', id, data })
    expect((await update({ summary: 'Neu' })).location?.city ?? null).toBeNull()
    await expect(update({ format: 'hybrid' })).rejects.toMatchObject(missingTown)
    expect((await update({ status: 'cancelled' })).status).toBe('cancelled')
  })
})

describe('a draft with a time', () => {
  const publishAt = '2030-01-01T08:00:00.000Z'

  const before = new Date('2030-01-01T07:59:59.000Z')

  const after = new Date('2030-01-01T08:00:10.000Z')

  const zone = 'Europe/Berlin' as const

  const scheduled = (data: Partial<Event> = {}) =>
    makeEvent(test.payload, {
      startsAt: '2031-01-01T18:00:00.000Z',
      publishAt,
      publishAt_tz: zone,
      _status: 'draft',
      ...data,
    })

  const stored = (id: string) => test.payload.findByID({ collection: 'events', id, depth: 0 })

  it('is published once the time has come, and not before; the public sees it at once', async () => {
    const { payload } = test
    const { id, slug } = await scheduled({ title: 'Von selbst' })
    expect(await publishDue({ payload, now: before })).toBe(0)
    const version = contentVersionOf(payload)
    const look = () => createPublicApp({ payload }).request(`/veranstaltungen/${slug}`)
    expect((await look()).status).toBe(404)
    const seen = version.current()
    expect(await publishDue({ payload, now: after })).toBe(1)
    expect(version.current()).not.toBe(seen)
    expect(await stored(id)).toMatchObject({ _status: 'published', publishAt: null })
    expect((await look()).status).toBe(200)
    expect(await publishDue({ payload, now: after })).toBe(0)
  })

  it('is published as it was saved last, on top of what is public', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { summary: 'Alt', startsAt: inDays(9) })
    await payload.update({
      collection: 'events',
      id: event.id,
      draft: true,
      data: { summary: 'Neu', publishAt, publishAt_tz: zone },
    })
    expect((await stored(event.id)).summary).toBe('Alt')
    expect(await publishDue({ payload, now: after })).toBe(1)
    expect(await stored(event.id)).toMatchObject({ summary: 'Neu', publishAt: null, _status: 'published' })
  })

  it('is published by one of many processes', async () => {
    const { payload } = test
    const event = await scheduled()
    const counts = await Promise.all(Array.from({ length: 8 }, () => publishDue({ payload, now: after })))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
    const { totalDocs } = await payload.countVersions({
      collection: 'events',
      where: { and: [{ parent: { equals: event.id } }, { 'version._status': { equals: 'published' } }] },
    })
    expect(totalDocs).toBe(1)
  })

  it('is published by another where the one that took it has died', async () => {
    const { payload } = test
    const { id } = await scheduled()
    await payload.db.updateOne({
      collection: 'events',
      where: { id: { equals: id } },
      data: { publishingUntil: '2030-01-01T08:01:00.000Z' },
      options: { atomic: true },
    })
    expect(await publishDue({ payload, now: after })).toBe(0)
    expect(await publishDue({ payload, now: new Date('2030-01-01T08:01:01.000Z') })).toBe(1)
  })

  it('does not hold up others where something is missing in it', async () => {
    const { payload } = test
    // In person, and without a town.
    const broken = await scheduled({ title: 'Unfertig', format: 'inPerson', location: { name: 'Rathaus' } })
    const fine = await scheduled()
    const { error } = payload.logger
    const logged: unknown[] = []
    payload.logger.error = (entry: unknown) => void logged.push(entry)
    try {
      expect(await publishDue({ payload, now: after })).toBe(1)
      expect(await publishDue({ payload, now: new Date('2030-01-01T08:02:00.000Z') })).toBe(0)
    } finally {
      payload.logger.error = error
    }
    expect((await stored(fine.id))._status).toBe('published')
    expect((await stored(broken.id))._status).toBe('draft')
    // Once, though it is tried again all the time.
    expect(logged).toMatchObject([{ event: broken.id, msg: 'A draft could not be published in time' }])
  })

  it('is not saved where what no event lacks is missing in it', async () => {
    const { payload } = test
    const title = 'Ohne Termin'
    const data = { title, slug: '', publishAt, publishAt_tz: zone, _status: 'draft' as const }
    const create = (more: Partial<Event> = {}) =>
      payload.create({ collection: 'events', draft: true, data: { ...data, ...more } })
    await expect(create()).rejects.toMatchObject({
      data: {
        errors: [{ path: 'startsAt' }, { path: 'endsAt' }].map((each) => expect.objectContaining(each)),
      },
    })
    const { id } = await create({ publishAt: null })
    const schedule = payload.update({ collection: 'events', id, draft: true, data: { publishAt } })
    await expect(schedule).rejects.toThrow('Beginn, Ende')
  })

  it('is not saved where the default language lacks what no event lacks, though another has it', async () => {
    const { payload } = test
    const titled = {
      title: 'In English alone',
      slug: '',
      _status: 'draft' as const,
      format: 'online' as const,
    }
    const times = {
      startsAt: '2031-01-01T18:00:00.000Z',
      endsAt: '2031-01-01T20:00:00.000Z',
      startsAt_tz: zone,
    }
    const english = { collection: 'events', locale: 'en', draft: true } as const
    const missing = { data: { errors: [expect.objectContaining({ path: 'title' })] } }
    const data = { ...titled, ...times }
    const schedule = { publishAt, publishAt_tz: zone }
    await expect(payload.create({ ...english, data: { ...data, ...schedule } })).rejects.toMatchObject(
      missing,
    )
    const { id } = await payload.create({ ...english, data })
    await expect(payload.update({ ...english, id, data: schedule })).rejects.toMatchObject(missing)
    await payload.update({ collection: 'events', id, draft: true, data: { title: 'Auf Deutsch' } })
    expect((await payload.update({ ...english, id, data: schedule })).publishAt).toBe(publishAt)
    expect(await publishDue({ payload, now: after })).toBe(1)
  })

  it('waits as long as it did before it goes back to an older version, whenever that was to be published', async () => {
    const { payload } = test
    const { email } = await makeUser(payload, ['editor'])
    const { token } = await payload.login({
      collection: 'users',
      data: { email, password: 'geheim-und-lang' },
    })
    const newest = (id: string) => payload.findByID({ collection: 'events', id, draft: true, depth: 0 })
    const restoreFirst = async (id: string) => {
      const where = { parent: { equals: id } }
      const { docs } = await payload.findVersions({
        collection: 'events',
        where,
        sort: 'createdAt',
        limit: 1,
      })
      const path = `/api/events/versions/${docs[0]?.id}`
      expect((await rest({ config: test.config, path, method: 'POST', token })).status).toBe(200)
    }
    const past = await scheduled({ title: 'Damals', publishAt: inDays(-1) })
    expect(await publishDue({ payload, now: new Date() })).toBe(1)
    await payload.update({ collection: 'events', id: past.id, data: { title: 'Heute' } })
    await restoreFirst(past.id)
    expect(await newest(past.id)).toMatchObject({ title: 'Damals', _status: 'draft', publishAt: null })
    expect(await publishDue({ payload, now: new Date() })).toBe(0)
    expect((await stored(past.id)).title).toBe('Heute')

    const waiting = await scheduled({ title: 'Eins', publishAt: '2029-12-01T08:00:00.000Z' })
    const later = { title: 'Zwei', publishAt }
    await payload.update({ collection: 'events', id: waiting.id, draft: true, data: later })
    await restoreFirst(waiting.id)
    expect(await newest(waiting.id)).toMatchObject({ title: 'Eins', publishAt })
  })

  it('waits no longer once somebody has published it', async () => {
    const { payload } = test
    const { id } = await scheduled()
    await payload.update({ collection: 'events', id, data: { _status: 'published' } })
    expect(await stored(id)).toMatchObject({ publishAt: null })
  })
})

describe('the preview', () => {
  const secret = 'kanarienvogel4711'

  let event: Event

  const tokens: Record<string, string | undefined> = {}

  beforeAll(async () => {
    const { payload } = test
    event = await makeEvent(payload, { title: 'Veröffentlicht', slug: 'vorschau' })
    await payload.update({
      collection: 'events',
      id: event.id,
      draft: true,
      data: { title: 'Neuer Entwurf' },
    })
    await makeMeeting(payload, { event, joinUrl: `https://zoom.example/${secret}`, passcode: secret })
    for (const role of ['administrator', 'editor', 'helper'] as const) {
      const { email } = await makeUser(payload, [role])
      tokens[role] = (
        await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } })
      ).token
    }
  })

  const look = (token: string | undefined, init: RequestInit = {}, query = 'locale=de') =>
    createPublicApp({ payload: test.payload }).request(`/vorschau/${event.id}?${query}`, {
      ...init,
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
    })

  it('shows editors the newest draft in the look of the public page, whose own stays as it is', async () => {
    const response = await look(tokens.editor)
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toContain('<h1>Neuer Entwurf</h1>')
    expect(page).toContain('site.')
    const published = await createPublicApp({ payload: test.payload }).request('/veranstaltungen/vorschau')
    expect(await published.text()).toContain('<h1>Veröffentlicht</h1>')
  })

  it('shows what stands in the form before it is saved, and saves nothing', async () => {
    const speaker = await makeSpeaker(test.payload, { name: 'Ada Beispiel' })
    const form = {
      title: 'Getippt',
      speakers: [{ speaker: speaker.id, role: 'input' }],
      materials: 0,
      registration: { enabled: true, questions: 0, consents: null },
    }
    const page = await (await look(tokens.editor, { method: 'POST', body: JSON.stringify(form) })).text()
    expect(page).toContain('<h1>Getippt</h1>')
    expect(page).toContain('Ada Beispiel')
    expect(await (await look(tokens.editor)).text()).toContain('<h1>Neuer Entwurf</h1>')
  })

  it('speaks the language of the form', async () => {
    expect(await (await look(tokens.editor, {}, 'locale=en')).text()).toContain('lang="en"')
  })

  it('says so where the form is not far enough, instead of failing', async () => {
    const form = { startsAt: 'irgendwann', endsAt: null }
    const response = await look(tokens.editor, { method: 'POST', body: JSON.stringify(form) })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Die Vorschau kommt gleich.')
  })

  it('is there for staff alone', async () => {
    expect((await look(undefined)).status).toBe(404)
    expect((await look('falsch')).status).toBe(404)
    // A helper who helps with nothing.
    expect((await look(tokens.helper)).status).toBe(404)
    expect((await look(undefined, { method: 'POST', body: '{}' })).status).toBe(404)
  })

  it('is kept by nobody, framed by the admin alone, and found by no search engine', async () => {
    const { headers } = await look(tokens.editor)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('cache-status')).toBeNull()
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self' http://localhost:3000")
    expect(headers.get('x-frame-options')).toBeNull()
    const published = await createPublicApp({ payload: test.payload }).request('/veranstaltungen/vorschau')
    expect(published.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  it('shows no join link', async () => {
    expect(await (await look(tokens.administrator)).text()).not.toContain(secret)
  })
})

describe('the calendar file of an event', () => {
  let payload: Payload

  let app: Hono

  beforeAll(async () => {
    payload = test.payload
    app = createPublicApp({ payload })
  })

  const addressOf = ({ slug }: Event): string => `/veranstaltungen/${slug}.ics`

  async function readEvent(response: Response): Promise<ICAL.Event> {
    const calendar = new ICAL.Component(ICAL.parse(await response.text()))
    return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
  }

  it('is there for a published event, under its slug', async () => {
    const event = await makeEvent(payload, { title: 'Bürger*innenrat' })
    const response = await app.request(addressOf(event))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${event.slug}.ics"`)
    const entry = await readEvent(response)
    expect([entry.uid, entry.sequence, entry.summary, entry.location]).toEqual([
      event.uid,
      0,
      'Bürger*innenrat',
      `http://localhost:3000/veranstaltungen/${event.slug}`,
    ])
  })

  it('is in English beside the English page, and in German beside the German one', async () => {
    const event = await makeEvent(payload, { title: 'Haushalt' })
    await payload.update({
      collection: 'events',
      id: event.id,
      locale: 'en',
      data: { title: 'Public purse' },
    })
    const response = await app.request(`/en/events/${event.slug}.ics`)
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'en'])
    const entry = await readEvent(response)
    expect([entry.uid, entry.summary, entry.location]).toEqual([
      event.uid,
      'Public purse',
      `http://localhost:3000/en/events/${event.slug}`,
    ])
    expect((await readEvent(await app.request(addressOf(event)))).summary).toBe('Haushalt')
    const page = await (await app.request(`/en/events/${event.slug}`)).text()
    expect(page).toContain(`webcal://localhost:3000/en/events/${event.slug}.ics`)
    expect(page).not.toContain(`/veranstaltungen/${event.slug}.ics`)
    const gone = await app.request('/en/events/none.ics')
    expect([gone.status, await gone.text()]).toEqual([404, 'There is no such event (any more).\n'])
  })

  it('keeps its UID and raises its SEQUENCE when the event is moved or cancelled', async () => {
    const event = await makeEvent(payload)
    const before = await readEvent(await app.request(addressOf(event)))
    await payload.update({ collection: 'events', id: event.id, data: { status: 'cancelled' } })
    const after = await readEvent(await app.request(addressOf(event)))
    expect([before.uid, before.sequence]).toEqual([event.uid, 0])
    expect([after.uid, after.sequence, after.component.getFirstPropertyValue('status')]).toEqual([
      event.uid,
      1,
      'CANCELLED',
    ])
  })

  it('is not sent again to somebody who has it, until the event changes', async () => {
    const event = await makeEvent(payload)
    const etag = (await app.request(addressOf(event))).headers.get('etag') ?? ''
    const headers = { 'If-None-Match': etag }
    expect([etag !== '', (await app.request(addressOf(event), { headers })).status]).toEqual([true, 304])
    await payload.update({ collection: 'events', id: event.id, data: { title: 'Anderer Titel' } })
    expect((await app.request(addressOf(event), { headers })).status).toBe(200)
  })

  it.each([
    ['a draft', () => makeEvent(payload, { _status: 'draft', title: 'Geheimer Entwurf' })],
    ['an event that is none', () => Promise.resolve({ slug: 'gibt-es-nicht' } as Event)],
  ])('is not there for %s', async (_what, make) => {
    const response = await app.request(addressOf(await make()))
    expect([response.status, await response.text()]).toEqual([
      404,
      'Diese Veranstaltung gibt es nicht (mehr).\n',
    ])
  })

  it('holds nothing of the meeting access', async () => {
    const event = await makeEvent(payload, { format: 'hybrid' })
    await makeMeeting(payload, {
      event,
      joinUrl: 'https://zoom.example/j/marker-551',
      passcode: 'marker-552',
    })
    const response = await app.request(addressOf(event))
    const text = (await response.text()).replaceAll('\r\n ', '')
    expect(text).toContain(event.title)
    expect(text).not.toMatch(/marker|zoom\.example/)
  })
})

describe('what the system notes in the background', () => {
  it('is written without the document counting as changed', async () => {
    const { payload } = test
    const { id, updatedAt } = await makeEvent(payload)
    const note = {
      payload,
      collection: 'events',
      data: { publishingUntil: '2030-01-01T00:00:00.000Z' },
    } as const
    expect(await updateQuietly({ ...note, where: { id: { equals: id } } })).toBe(true)
    const stored = await payload.db.findOne<Event>({
      collection: 'events',
      where: { id: { equals: id } },
    })
    expect(new Date(stored?.publishingUntil ?? '').toISOString()).toBe('2030-01-01T00:00:00.000Z')
    expect(new Date(stored?.updatedAt ?? '').toISOString()).toBe(updatedAt)
  })

  it('is not written where the condition does not hold any more', async () => {
    const { payload } = test
    const { id } = await makeEvent(payload)
    const where: Where = { and: [{ id: { equals: id } }, { status: { equals: 'cancelled' } }] }
    const data = { publishingUntil: '2030-01-01T00:00:00.000Z' }
    expect(await updateQuietly({ payload, collection: 'events', where, data })).toBe(false)
  })
})

describe('the label of an event in the admin', () => {
  it('tells one of a series from the others by date and town, and is found by each of them', async () => {
    const { payload } = test
    const event = await makeEvent(payload, {
      title: 'Haushalt von unten',
      startsAt: '2031-03-12T23:30:00.000Z',
      endsAt: '2031-03-13T01:00:00.000Z',
      format: 'inPerson',
      location: { name: 'Rathaus', city: 'Boizenburg' },
    })
    const labelIn = async (language: string) => {
      const path = `/api/events/${event.id}?select[label]=true&depth=0`
      const { json } = await rest({ config: test.config, path, headers: { 'Accept-Language': language } })
      return json.label
    }
    expect(await labelIn('de')).toBe('13.03.2031, Boizenburg · Haushalt von unten')
    expect(await labelIn('en')).toBe('13 Mar 2031, Boizenburg · Haushalt von unten')
    await payload.update({ collection: 'events', id: event.id, locale: 'en', data: { title: 'Budget' } })
    for (const typed of ['von unten', 'budget', 'boizenburg', '13.03.2031']) {
      const { docs } = await payload.find({ collection: 'events', where: { label: { like: typed } } })
      expect([typed, docs.map(({ id }) => id)]).toEqual([typed, [event.id]])
    }
    const draft = { title: 'Haushalt', status: 'postponed', _status: 'draft' } as const
    const postponed = await payload.update({ collection: 'events', id: event.id, data: draft })
    expect(postponed.label).toBe('ohne Termin, Boizenburg · Haushalt')
  })
})

describe('a form that was opened before somebody else saved', () => {
  it('is refused with what differs, and saved once its sender has seen that', async () => {
    const { payload, config } = test
    const event = await makeEvent(payload, { title: 'Zu zweit', location: { name: 'Rathaus' } })
    const [first, second] = await Promise.all(
      ['Rita Redaktion', 'Ada Admin'].map(async (name) => {
        const { id, email } = await makeUser(payload, ['editor'])
        await payload.update({ collection: 'users', id, data: { name } })
        const data = { email, password: 'geheim-und-lang' }
        return (await payload.login({ collection: 'users', data })).token ?? ''
      }),
    )
    const save = (token: string | undefined, body: object, headers = {}) =>
      rest({
        config,
        path: `/api/events/${event.id}?locale=de&depth=0`,
        method: 'PATCH',
        body,
        token,
        headers,
      })
    const { updatedAt } = event
    expect((await save(first, { location: { name: 'Kornspeicher' }, updatedAt })).status).toBe(200)
    const late = await save(second, { summary: 'Neu', location: { name: 'Rathaus' }, updatedAt })
    expect(late.status).toBe(409)
    const [error] = late.json.errors as { message: string; data: { stale: { storedAt: string } } }[]
    expect(error?.message).toMatch(/^Rita Redaktion hat hier inzwischen gespeichert/)
    expect(error?.data.stale).toMatchObject({
      by: 'Rita Redaktion',
      differences: [
        { label: 'Kurz gesagt', stored: null, yours: 'Neu' },
        { label: 'Bezeichnung', stored: 'Kornspeicher', yours: 'Rathaus' },
      ],
    })
    const seen = { 'X-Overwrite': error?.data.stale.storedAt ?? '' }
    const wanted = await save(second, { location: { name: 'Rathaus' }, updatedAt }, seen)
    expect(wanted.status).toBe(200)
    // What the system notes in the background is nobody's save.
    await runWorkerOnce({ payload })
    const { updatedAt: savedAt } = wanted.json.doc as Event
    expect((await save(second, { summary: 'Neu', updatedAt: savedAt })).status).toBe(200)
    expect((await save(second, { summary: 'Ohne Stand' })).status).toBe(200)
  })
})

describe('what is said to tell others of an event', () => {
  it('is what anybody may know of it, in the language that is asked for, for those who look after it', async () => {
    const { payload, config } = test
    const tokenOf = async (role: 'editor' | 'helper') => {
      const { email } = await makeUser(payload, [role])
      const data = { email, password: 'geheim-und-lang' }
      return (await payload.login({ collection: 'users', data })).token ?? ''
    }
    const [editor, helper] = [await tokenOf('editor'), await tokenOf('helper')]
    const event = await makeEvent(payload, {
      title: 'Haushalt verstehen',
      startsAt: '2031-03-12T18:00:00.000Z',
      endsAt: '2031-03-12T20:00:00.000Z',
      format: 'online',
      location: { name: 'online (Zoom)' },
    })
    await makeMeeting(payload, { event, joinUrl: 'https://zoom.example/j/kanarie' })
    await payload.update({
      collection: 'events',
      id: event.id,
      draft: true,
      data: { title: 'Noch geheim' },
    })
    const ask = (id: string, locale: string, token?: string) =>
      rest({ config, path: `/api/events/${id}/share?locale=${locale}`, token })
    const url = `http://localhost:3000/veranstaltungen/${event.slug}`
    const { status, json } = await ask(event.id, 'de', editor)
    expect([status, json]).toEqual([
      200,
      {
        title: 'Haushalt verstehen',
        url,
        text: `Haushalt verstehen\nMittwoch, 12. März 2031, 19:00 – 21:00 Uhr · online (Zoom)\nAnmeldung: ${url}`,
      },
    ])
    expect((await ask(event.id, 'en', editor)).json.text).toContain('Register here: http')
    const draft = await makeEvent(payload, { _status: 'draft' })
    expect((await ask(draft.id, 'de', editor)).status).toBe(404)
    expect((await ask(event.id, 'de', helper)).status).toBe(403)
    expect((await ask(event.id, 'de')).status).toBe(403)

    const off = { status: 'cancelled', _status: 'published' } as const
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { ...off, title: 'Haushalt verstehen' },
    })
    expect((await ask(event.id, 'de', editor)).json.text).toMatch(
      /^ABGESAGT: Haushalt[^]*\nAlles Weitere: http/,
    )
  })
})
