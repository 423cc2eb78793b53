import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { nextEvents } from '../../../src/overview/nextEvents.ts'
import { findCalendar } from '../../../src/overview/findCalendar.ts'
import type { CalendarAnswer } from '../../../src/overview/rules/calendar.ts'
import type { Overview } from '../../../src/overview/rules/overview.ts'
import type { Event } from '../../../src/payload-types.ts'
import { inDays, makeEvent, makeMeeting, makeRegistration, makeUser } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

describe('an account', () => {
  let token: string

  const password = 'geheim-und-lang'

  const ask = (path: string, method: string, body: unknown) =>
    rest({ config: test.config, path: `/api/users${path}`, method, body, token })

  const account = (name: string, roles?: string[]) => ({
    name,
    email: `${name}@example.org`,
    password,
    ...(roles && { roles }),
  })

  const refusals = ({ json }: { json: Record<string, unknown> }) => {
    const [error] = json.errors as { data: { errors: { path: string; message: string }[] } }[]
    return error?.data.errors.map(({ path, message }) => [path, message])
  }

  it('is an administrator’s if it is the first, without a role being chosen', async () => {
    const { status, json } = await ask('/first-register', 'POST', account('erste'))
    expect([status, json.user]).toEqual([200, expect.objectContaining({ roles: ['administrator'] })])
    token = String(json.token)
  })

  it('is not created without a role', async () => {
    const answer = await ask('', 'POST', account('ohne'))
    expect([answer.status, refusals(answer)]).toEqual([400, [['roles', 'Pflichtfeld']]])
  })

  const sentence = 'Helfer*innen haben keine andere Rolle. Nehmen Sie „Helfer*in“ oder alle anderen weg.'

  it.each(['editor', 'administrator'])('is not created for a helper who is %s too', async (other) => {
    const answer = await ask('', 'POST', account('zuviel', [other, 'helper']))
    expect([answer.status, refusals(answer)]).toEqual([400, [['roles', sentence]]])
  })

  it('does not keep the larger role when “helper” is added to it', async () => {
    const { json } = await ask('', 'POST', account('redaktion', ['editor']))
    const path = `/${(json.doc as { id: string }).id}`
    const answer = await ask(path, 'PATCH', { roles: ['editor', 'helper'] })
    expect([answer.status, refusals(answer)]).toEqual([400, [['roles', sentence]]])
    expect((await ask(path, 'PATCH', { roles: ['helper'] })).json.doc).toMatchObject({ roles: ['helper'] })
    expect((await ask(path, 'PATCH', { roles: ['editor', 'administrator'] })).status).toBe(200)
  })
})

describe('the overview', () => {
  let helped: Event

  const tokens: Record<string, string | undefined> = {}

  beforeAll(async () => {
    const { payload } = test
    for (const role of ['administrator', 'editor', 'helper', 'idle'] as const) {
      const { id, email } = await makeUser(payload, [role === 'idle' ? 'helper' : role])
      if (role === 'helper') {
        helped = await makeEvent(payload, {
          title: 'Zuerst',
          startsAt: inDays(1),
          registration: { capacity: 2, waitingList: true },
        })
        await payload.update({ collection: 'users', id, data: { events: [helped.id] } })
      }
      tokens[role] = (
        await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } })
      ).token
    }
    await makeMeeting(payload, { event: helped })
    const other = await makeEvent(payload, { title: 'Danach', startsAt: inDays(2), format: 'inPerson' })
    await makeEvent(payload, {
      title: 'Entwurf',
      startsAt: inDays(3),
      _status: 'draft',
      publishAt: inDays(-1),
      publishAt_tz: 'Europe/Berlin',
    })
    await makeEvent(payload, { title: 'Vorbei', startsAt: inDays(-3) })
    for (let n = 0; n < 3; n++) await makeRegistration(payload, { event: helped, name: `Person ${n}` })
    const registration = await makeRegistration(payload, { event: other, name: 'Andere' })
    for (const state of ['failed', 'failed', 'late', 'sent'] as const)
      await payload.create({
        collection: 'messages',
        data: {
          recipient: 'person@example.org',
          subject: 'Betreff',
          kind: 'confirmation',
          state,
          locale: 'de',
          registration: registration.id,
        },
      })
  })

  const look = async (role: string): Promise<{ status: number; overview: Overview }> => {
    const { status, json } = await rest({
      config: test.config,
      path: '/api/events/overview',
      token: tokens[role],
    })
    return { status, overview: json as unknown as Overview }
  }

  it('shows editors what comes next, with seats and what is missing', async () => {
    const { overview } = await look('editor')
    expect(overview.events).toMatchObject([
      { title: 'Zuerst', taken: 2, waiting: 1, capacity: 2, isPublished: true, lacksAccess: false },
      { title: 'Danach', taken: 1, capacity: null, lacksAccess: false },
      { title: 'Entwurf', isPublished: false, isPublishingLate: true, lacksAccess: true },
    ])
    expect(overview.events[0]?.when).toMatch(/^\p{L}+, \d+\. \p{L}+ \d{4}, \d\d:\d\d Uhr$/u)
    expect(overview.mayCreate).toBe(true)
  })

  it('says what takes place today, and leads to the list for the door from two hours before, not where it is called off', async () => {
    const { payload } = test
    const titlesOf = async (flag: 'isToday' | 'isAttendanceOpen', hoursBefore: number): Promise<string[]> => {
      const now = new Date(Date.parse(helped.startsAt) - hoursBefore * 3_600_000)
      const events = await nextEvents({ payload, locale: 'de', now, helped: null })
      return events.filter((event) => event[flag]).map(({ title }) => title)
    }
    const times = { startsAt: helped.startsAt, endsAt: helped.endsAt }
    const off = await makeEvent(payload, { title: 'Abgesagt', ...times, status: 'cancelled' })
    const draft = await makeEvent(payload, { title: 'Noch nicht fertig', ...times, _status: 'draft' })
    expect(await titlesOf('isAttendanceOpen', 2.1)).toEqual([])
    expect(await titlesOf('isAttendanceOpen', 1.9)).toEqual(['Zuerst'])
    expect(await titlesOf('isAttendanceOpen', -0.5)).toEqual(['Zuerst'])
    expect(await titlesOf('isToday', 25)).toEqual([])
    expect((await titlesOf('isToday', 0)).sort()).toEqual(['Noch nicht fertig', 'Zuerst'])
    for (const { id } of [off, draft]) await payload.delete({ collection: 'events', id })
  })

  it('shows editors who registered last, how many a day, and the mails in trouble', async () => {
    const { overview } = await look('editor')
    expect(overview.registrations.map(({ person, event }) => [person, event])).toEqual([
      ['Andere', 'Danach'],
      ['Person 2', 'Zuerst'],
      ['Person 1', 'Zuerst'],
      ['Person 0', 'Zuerst'],
    ])
    expect(overview.days).toHaveLength(30)
    expect(overview.days.reduce((sum, { count }) => sum + count, 0)).toBe(4)
    expect(overview.mailTroubles).toEqual({ failed: 2, late: 1, bounced: 0 })
  })

  it('says what will be sent and deleted by itself, and when, and not what lies far ahead', async () => {
    const steps = async (role: string) =>
      (await look(role)).overview.steps.map(({ kind, title, people }) => [kind, title, people])
    const ofFirst = [
      ['reminder', 'Zuerst', 2],
      ['followUp', 'Zuerst', 2],
    ]
    const seen = await steps('editor')
    expect(seen.filter(([, title]) => title === 'Zuerst')).toEqual(ofFirst)
    expect(seen.filter(([, title]) => title === 'Danach')).toEqual([
      ['reminder', 'Danach', 1],
      ['reminder', 'Danach', 1],
      ['followUp', 'Danach', 1],
    ])
    expect(await steps('helper')).toEqual(ofFirst)
    const event = await makeEvent(test.payload, { title: 'Bald weg', registration: { keepDays: 1 } })
    await makeRegistration(test.payload, { event })
    const gone = (await look('editor')).overview.steps.find(({ kind }) => kind === 'deletion')
    expect(gone).toMatchObject({ path: `events/${event.id}`, title: 'Bald weg', people: 1 })
    expect(gone?.when).toMatch(/^\d+\. \p{L}+ \d{4}, \d\d:\d\d Uhr$/u)
    await test.payload.delete({ collection: 'registrations', where: { event: { equals: event.id } } })
    await test.payload.delete({ collection: 'events', id: event.id })
  })

  it('shows helpers the same of their events, and nothing of others', async () => {
    const { overview } = await look('helper')
    expect(overview.events.map(({ title }) => title)).toEqual(['Zuerst'])
    expect(overview.registrations.map(({ event }) => event)).toEqual(['Zuerst', 'Zuerst', 'Zuerst'])
    expect(overview.days.at(-1)?.count).toBe(3)
    expect(overview).toMatchObject({ mailTroubles: null, topicWishes: null, mayCreate: false })
    expect(JSON.stringify(overview)).not.toContain('Andere')
  })

  it('is refused to everybody else', async () => {
    expect((await look('idle')).status).toBe(403)
    expect((await look('nobody')).status).toBe(403)
  })
})

describe('the calendar', () => {
  const tokens: Record<string, string | undefined> = {}
  const zone = { startsAt_tz: 'Europe/Berlin', endsAt_tz: 'Europe/Berlin' } as const
  const at = (startsAt: string, endsAt: string) => ({ startsAt, endsAt, ...zone })
  let mine: Event

  beforeAll(async () => {
    const { payload } = test
    mine = await makeEvent(payload, {
      title: 'Vor der Sommerzeit',
      ...at('2031-03-29T18:00:00.000Z', '2031-03-29T20:00:00.000Z'),
      registration: { capacity: 5 },
    })
    await makeRegistration(payload, { event: mine, name: 'Kanarienvogel', email: 'canary@kanari.example' })
    await makeEvent(payload, {
      title: 'In der Sommerzeit',
      ...at('2031-03-30T17:00:00.000Z', '2031-03-30T22:00:00.000Z'),
      _status: 'draft',
      registration: { enabled: false },
    })
    await makeEvent(payload, {
      title: 'In London',
      startsAt: '2031-03-31T18:00:00.000Z',
      endsAt: '2031-03-31T20:00:00.000Z',
      startsAt_tz: 'Europe/London',
      endsAt_tz: 'Europe/London',
      format: 'hybrid',
      location: { name: 'Town Hall', city: 'London' },
      status: 'cancelled',
    })
    const changed = await makeEvent(payload, {
      title: 'Geändert',
      ...at('2031-04-01T17:00:00.000Z', '2031-04-01T19:00:00.000Z'),
    })
    await payload.update({
      collection: 'events',
      id: changed.id,
      draft: true,
      data: { ...at('2031-04-02T17:00:00.000Z', '2031-04-02T19:00:00.000Z'), _status: 'draft' },
    })
    await makeEvent(payload, {
      title: 'Später',
      ...at('2031-08-01T17:00:00.000Z', '2031-08-01T19:00:00.000Z'),
    })
    for (const role of ['editor', 'helper', 'idle'] as const) {
      const { id, email } = await makeUser(payload, [role === 'editor' ? 'editor' : 'helper'])
      if (role === 'helper') await payload.update({ collection: 'users', id, data: { events: [mine.id] } })
      const data = { email, password: 'geheim-und-lang' }
      tokens[role] = (await payload.login({ collection: 'users', data })).token
    }
  })

  const look = async (role: string, span = 'from=2031-03-24&to=2031-04-07') => {
    const path = `/api/events/calendar?${span}`
    const { status, text, json } = await rest({ config: test.config, path, token: tokens[role] })
    return { status, text, answer: json as unknown as CalendarAnswer }
  }

  it('shows editors each event by its own clock, with town, seats and marks, as it was saved last', async () => {
    const { answer, text } = await look('editor')
    expect(
      answer.events.map(({ title, start, end, zone: named, town, marks, seats }) => [
        title,
        `${start} ${end}`,
        named,
        town,
        marks,
        seats,
      ]),
    ).toEqual([
      [
        'Vor der Sommerzeit',
        '2031-03-29T19:00 2031-03-29T21:00',
        '',
        'online',
        [],
        { taken: 1, capacity: 5 },
      ],
      ['In der Sommerzeit', '2031-03-30T19:00 2031-03-31T00:00', '', 'online', ['draft'], null],
      [
        'In London',
        '2031-03-31T19:00 2031-03-31T21:00',
        'Ortszeit London',
        'London + online',
        ['cancelled'],
        { taken: 0, capacity: null },
      ],
      [
        'Geändert',
        '2031-04-02T19:00 2031-04-02T21:00',
        '',
        'online',
        ['changed'],
        { taken: 0, capacity: null },
      ],
    ])
    expect([answer.mayEdit, answer.isCut]).toEqual([true, false])
    expect(text).not.toMatch(/kanari/i)
  })

  it('shows helpers their own events, which they may not move, and nothing to anybody else', async () => {
    const { answer } = await look('helper')
    expect(answer.events.map(({ title }) => title)).toEqual(['Vor der Sommerzeit'])
    expect(answer.mayEdit).toBe(false)
    for (const role of ['idle', 'public']) expect((await look(role)).status).toBe(403)
    const path = `/api/events/${mine.id}`
    const body = { startsAt: '2031-03-28T18:00:00.000Z', endsAt: '2031-03-28T20:00:00.000Z' }
    const refused = await rest({ config: test.config, path, method: 'PATCH', body, token: tokens.helper })
    expect(refused.status).toBe(403)
  })

  it('answers for two months at most, and says where it leaves events out', async () => {
    for (const span of [
      'from=2031-01-01&to=2031-12-31',
      'from=2031-03-24',
      'from=x&to=y',
      'from=2031-03-24&to=2031-03-24',
    ])
      expect((await look('editor', span)).status).toBe(400)
    const user = await makeUser(test.payload, ['editor'])
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, test.payload)
    const span = { from: new Date('2031-03-24T00:00:00Z'), to: new Date('2031-04-07T00:00:00Z') }
    const { events, isCut } = await findCalendar({ req, ...span, limit: 2 })
    expect([events.length, isCut]).toEqual([2, true])
  })
})
