import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { ConferenceError } from '../../../src/conferences/rules/ConferenceError.ts'
import type { Participant, Room, RoomWish } from '../../../src/conferences/rules/ConferenceProvider.ts'
import { zoom } from '../../../src/conferences/zoom/zoom.ts'
import { encodeUuid } from '../../../src/conferences/zoom/zoomPresence.ts'
import { FakeZoom } from '../../support/fakes/fakeZoom.ts'

const began = new Date('2026-12-01T09:00:00Z')
const fake = new FakeZoom({ now: began })
const minute = 60_000

beforeAll(() => fake.start())
afterAll(() => fake.stop())
beforeEach(() => {
  fake.rooms.clear()
  fake.planNothing()
  fake.takeTokensBack()
  fake.asked.length = 0
  fake.refusedByLimit = 0
  fake.leavesPending = false
  fake.advance(24 * 60 * minute)
})

const provider = (changes: Partial<Parameters<typeof zoom>[0]> = {}) =>
  zoom({
    ...fake.account,
    hosts: ['host@example.org', 'second@example.org'],
    pseudonymDomain: 'teilnahme.example.org',
    oauthUrl: fake.url,
    ...changes,
  })

const wish: RoomWish = {
  eventId: 'event-1',
  title: 'Haushalt verstehen',
  pageUrl: 'https://forum.example/veranstaltungen/haushalt',
  startsAt: '2027-03-12T18:00:00.000Z',
  endsAt: '2027-03-12T20:00:00.000Z',
  timeZone: 'Europe/Berlin',
  host: 'host@example.org',
  kind: 'meeting',
  waitingRoom: true,
  recorded: false,
}

const person = (n: number): Participant => ({
  registrationId: `id-${n}`,
  pseudonym: `r-id-${n}@teilnahme.example.org`,
  firstName: `Jo${n}`,
  lastName: '',
  locale: 'de',
})

const people = (count: number): Participant[] => Array.from({ length: count }, (_, n) => person(n))

const make = (changes: Partial<RoomWish> = {}): Promise<Room> =>
  provider().ensureRoom({ wish: { ...wish, ...changes }, room: null, now: fake.now })

async function faultOf(work: Promise<unknown>): Promise<ConferenceError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof ConferenceError) return error
  throw new Error('It should have thrown a ConferenceError', { cause: error })
}

describe('a room at Zoom', () => {
  it('is made as it is wished, with the numbers to call, and no link that lets in everybody or the host', async () => {
    const room = await make()
    expect(fake.room).toMatchObject({
      body: {
        topic: 'Haushalt verstehen',
        type: 2,
        start_time: '2027-03-12T18:00:00Z',
        duration: 120,
        timezone: 'Europe/Berlin',
      },
      settings: { approval_type: 1, waiting_room: true, auto_recording: 'none' },
    })
    expect(room).toEqual({
      id: String(fake.room.id),
      wished: wish,
      dialIn: `+49 69 7104 9922 (Frankfurt)\n${fake.room.id}#, 424242#`,
      own: { uuid: fake.room.uuid },
    })
  })

  it('can be a webinar, and one that was made is told from a meeting', async () => {
    const room = await make({ kind: 'webinar' })
    expect(fake.room).toMatchObject({ kind: 'webinars', body: { type: 5 } })
    const [answer] =
      (await provider().admit?.({ room, people: people(1), mayBeKnown: false, now: fake.now })) ?? []
    expect(answer).toMatchObject({ access: { personId: fake.room.registrants[0]?.id } })
    await provider().closeRoom({ room, now: fake.now })
    expect(fake.rooms.size).toBe(0)
  })

  it('is found again where the answer was lost', async () => {
    fake.plan({ path: /meetings$/, method: 'POST', isCut: true })
    expect(await faultOf(make())).toMatchObject({ fault: 'unreachable', consequence: 'retry' })
    expect((await make()).id).toBe(String(fake.room.id))
  })

  it('is told from that of an event whose number only begins alike', async () => {
    const twelve = await make({ eventId: '12' })
    const one = await make({ eventId: '1' })
    expect(one.id).not.toBe(twelve.id)
  })

  it('is changed by what differs alone, and not at all where nothing does', async () => {
    const room = await make()
    const ensure = (changes: Partial<RoomWish>) =>
      provider().ensureRoom({ wish: { ...wish, ...changes }, room, now: fake.now })
    await ensure({})
    expect(fake.count('PATCH', /./)).toBe(0)
    const moved = await ensure({ startsAt: '2027-03-13T18:00:00.000Z', endsAt: '2027-03-13T20:00:00.000Z' })
    expect([fake.count('PATCH', /./), moved.id, fake.room.body.start_time]).toEqual([
      1,
      room.id,
      '2027-03-13T18:00:00Z',
    ])
  })

  it('goes to another host by being made anew', async () => {
    const room = await make()
    const other = await provider().ensureRoom({
      wish: { ...wish, host: 'second@example.org' },
      room,
      now: fake.now,
    })
    expect([other.id === room.id, fake.room.host]).toEqual([false, 'second@example.org'])
    fake.plan({ path: /meetings$/, method: 'POST', isCut: true })
    const back = () => provider().ensureRoom({ wish, room: other, now: fake.now })
    await faultOf(back())
    await back()
    expect(fake.rooms.size).toBe(1)
  })

  it('that is gone is told as gone, and may be closed once more', async () => {
    const room = await make()
    fake.rooms.clear()
    const changed = provider().ensureRoom({ wish: { ...wish, title: 'Neu' }, room, now: fake.now })
    expect(await faultOf(changed)).toMatchObject({ fault: 'roomGone', consequence: 'gone' })
    await provider().closeRoom({ room, now: fake.now })
    expect(await provider().inspectRoom?.({ room, now: fake.now })).toBeNull()
  })

  it('that was turned into a webinar is told as one, and goes on as one', async () => {
    const room = await make()
    fake.room.kind = 'webinars'
    expect(await provider().inspectRoom?.({ room, now: fake.now })).toMatchObject({ kind: 'webinar' })
    await provider().ensureRoom({ wish: { ...wish, title: 'Neu' }, room, now: fake.now })
    const [one] =
      (await provider().admit?.({ room, people: people(1), mayBeKnown: true, now: fake.now })) ?? []
    const { personId, joinUrl } = one && 'access' in one ? one.access : { personId: '', joinUrl: '' }
    expect([fake.room.body.topic, fake.opens(joinUrl)]).toEqual(['Neu', true])
    await provider().expel?.({ room, people: [{ personId, pseudonym: '' }], now: fake.now })
    expect(fake.opens(joinUrl)).toBe(false)
    await provider().closeRoom({ room, now: fake.now })
    expect(fake.rooms.size).toBe(0)
  })

  it('without registration is refused, though Zoom says nothing of it', async () => {
    const room = await make()
    fake.room.settings.approval_type = 2
    const [one] =
      (await provider().admit?.({ room, people: people(1), mayBeKnown: false, now: fake.now })) ?? []
    expect(one).toMatchObject({ error: { fault: 'registrationOff' } })
  })

  it('moved ten times a day, it stays far below what Zoom allows', async () => {
    const many = await Promise.all(Array.from({ length: 9 }, (_, n) => make({ eventId: `event-${n}` })))
    for (let move = 1; move <= 10; move += 1) {
      fake.advance(minute)
      for (const room of many) {
        const title = `${wish.title} ${move}`
        await provider().ensureRoom({ wish: { ...room.wished, title }, room, now: fake.now })
      }
    }
    expect(fake.refusedByLimit).toBe(0)
    fake.advance(minute)
    await make({ eventId: 'last' })
    const late = make({ eventId: 'too many' })
    expect(await faultOf(late)).toMatchObject({
      fault: 'limited',
      consequence: 'park',
      until: new Date(Math.ceil(fake.now.getTime() / 86_400_000) * 86_400_000),
    })
  })
})

describe('people at Zoom', () => {
  it('are registrants under pseudonyms, thirty a request', async () => {
    const room = await make()
    const answers = await provider().admit?.({ room, people: people(30), mayBeKnown: false, now: fake.now })
    expect(answers?.map(({ registrationId }) => registrationId)).toEqual(
      people(30).map((each) => each.registrationId),
    )
    expect(answers?.every((each) => 'access' in each && fake.opens(each.access.joinUrl))).toBe(true)
    expect(fake.count('POST', /registrants/)).toBe(1)
  })

  it('are looked for before they are made once more', async () => {
    const room = await make()
    fake.plan({ path: /batch_registrants$/, isCut: true })
    await faultOf(provider().admit?.({ room, people: people(3), mayBeKnown: false, now: fake.now }) ?? make())
    const again = await provider().admit?.({ room, people: people(3), mayBeKnown: true, now: fake.now })
    expect(again?.every((each) => 'access' in each)).toBe(true)
    expect([fake.room.registrants.length, fake.count('POST', /registrants/)]).toEqual([3, 1])
  })

  it('that wait for an approval get it', async () => {
    const room = await make()
    fake.leavesPending = true
    const answers = await provider().admit?.({ room, people: people(2), mayBeKnown: false, now: fake.now })
    expect(answers?.every((each) => 'access' in each && fake.opens(each.access.joinUrl))).toBe(true)
  })

  it('are told apart where one of them cannot be one', async () => {
    const room = await make()
    const host = { ...person(1), pseudonym: 'host@example.org' }
    const answers = await provider().admit?.({
      room,
      people: [person(0), host],
      mayBeKnown: false,
      now: fake.now,
    })
    expect(answers).toMatchObject([
      { access: {} },
      { error: { fault: 'personIsHost', consequence: 'giveUp' } },
    ])
  })

  it('are expelled without a mail of Zoom, known or not', async () => {
    const room = await make()
    const [one] =
      (await provider().admit?.({ room, people: people(1), mayBeKnown: false, now: fake.now })) ?? []
    const access = one && 'access' in one ? one.access : { personId: '', joinUrl: '' }
    const { pseudonym } = person(0)
    const expelled = [
      { personId: access.personId, pseudonym },
      { personId: 'nobody', pseudonym: 'r-nobody@teilnahme.example.org' },
    ]
    await provider().expel?.({ room, people: expelled, now: fake.now })
    expect(fake.opens(access.joinUrl)).toBe(false)
    fake.rooms.clear()
    await provider().expel?.({ room, people: expelled, now: fake.now })
  })

  it('five hundred get their links within the limits of a second, with hardly more requests than batches', async () => {
    const room = await make()
    const all = people(500)
    const asked = fake.asked.length
    for (let from = 0; from < all.length; from += 30) {
      // A batch each hundredth of a second, as fast as answers come.
      fake.advance(10)
      const admit = () =>
        provider().admit?.({ room, people: all.slice(from, from + 30), mayBeKnown: false, now: fake.now })
      const answers = await admit()?.catch((error: unknown) => {
        const { until } = error as ConferenceError
        fake.advance((until?.getTime() ?? 0) - fake.now.getTime())
        return admit()
      })
      expect(answers?.every((each) => 'access' in each)).toBe(true)
    }
    expect(fake.room.registrants).toHaveLength(500)
    expect((fake.asked.length - asked) / 500).toBeLessThan(0.1)
  })

  it('all registrants are read, in whatever order their pages come', async () => {
    const room = await make()
    for (let from = 0; from < 330; from += 30) {
      fake.advance(1000)
      await provider().admit?.({
        room,
        people: people(360).slice(from, from + 30),
        mayBeKnown: false,
        now: fake.now,
      })
    }
    const known = await provider().admit?.({ room, people: people(330), mayBeKnown: true, now: fake.now })
    expect(known?.every((each) => 'access' in each)).toBe(true)
    expect(fake.room.registrants).toHaveLength(330)
  })
})

describe('what Zoom refuses', () => {
  it.each([
    ['a wrong secret', { clientSecret: 'wrong' }, 'wrongCredentials'],
    ['a wrong account', { accountId: 'wrong' }, 'wrongAccount'],
    ['nobody there', { oauthUrl: 'http://127.0.0.1:9' }, 'unreachable'],
  ] as const)('%s', async (_, changes, fault) => {
    expect(await provider(changes).checkConnection({ now: fake.now })).toEqual([{ fault }])
  })

  it.each([
    [
      'scopes',
      400,
      { code: 4711, message: 'Invalid access token, does not contain scopes:[a:b, c:d].' },
      'missingScopes',
      'giveUp',
      'a:b, c:d',
    ],
    [
      'no such host',
      404,
      { code: 1001, message: 'User does not exist: host@example.org.' },
      'hostUnknown',
      'giveUp',
      'host@example.org',
    ],
    [
      'the plan, at a status that is no error',
      200,
      { code: 200, message: 'Webinar plan is missing.' },
      'planLacksFeature',
      'giveUp',
      '',
    ],
    ['a host who may not', 400, { code: 3161, message: '' }, 'hostingRefused', 'giveUp', 'host@example.org'],
    [
      'what is not valid, by its fields alone',
      400,
      { code: 300, message: 'person@example.org is bad', errors: [{ field: 'topic', message: 'canary' }] },
      'invalid',
      'giveUp',
      '300, topic',
    ],
    ['two at once', 429, { code: 429, message: 'Too many concurrent requests.' }, 'busy', 'retry', ''],
    ['a fault of its own', 502, {}, 'unexpectedAnswer', 'retry', '502'],
    ['an app that is off', 401, { code: 4717 }, 'appDisabled', 'giveUp', ''],
  ] as const)('%s', async (_, status, body, fault, consequence, value) => {
    fake.plan({ path: /meetings$/, method: 'POST', status, body })
    fake.plan({ path: /never/ })
    expect(await faultOf(make())).toMatchObject({ fault, consequence, value })
  })

  it('an expired token is asked for anew, once, and one is asked for however many need it', async () => {
    const one = provider()
    const before = fake.tokensGiven
    await Promise.all([1, 2, 3].map(() => one.checkConnection({ now: fake.now })))
    expect(fake.tokensGiven - before).toBe(1)
    fake.takeTokensBack()
    expect(await one.checkConnection({ now: fake.now })).toEqual([])
  })

  it('hosts that are unknown or without a licence are each named', async () => {
    fake.users = { 'host@example.org': { type: 1 } }
    expect(await provider().checkConnection({ now: fake.now })).toEqual([
      { fault: 'hostNotLicensed', value: 'host@example.org' },
      { fault: 'hostUnknown', value: 'second@example.org' },
    ])
    fake.users = { 'host@example.org': { type: 2 }, 'second@example.org': { type: 2 } }
  })

  it('is told without secrets, links, names or addresses of people', async () => {
    const room = await make()
    const errors: unknown[] = []
    for (const body of [
      {
        code: 300,
        message: 'r-id-0@teilnahme.example.org canary',
        errors: [{ field: 'email', message: 'Jo0' }],
      },
      { code: 3001, message: `Meeting does not exist: ${room.id}.` },
    ]) {
      fake.plan({ path: /registrants$/, status: 400, body })
      const admit = provider().admit?.({
        room,
        people: [person(0)],
        mayBeKnown: false,
        now: fake.now,
      })
      errors.push(await admit?.catch((error: unknown) => [{ error }]))
    }
    fake.plan({ path: /registrants$/, isCut: true })
    const cut = provider().admit?.({
      room,
      people: [person(0)],
      mayBeKnown: false,
      now: fake.now,
    })
    errors.push(await cut?.catch((error: unknown) => [{ error }]))
    const told = (errors as { error: Error }[][])
      .flat()
      .map(({ error }) => `${error.message} ${error.stack} ${String(error.cause)}`)
      .join('\n')
    expect(told).not.toMatch(/canary|r-id-0|Jo0|client-1|zoom\.example/)
    expect(told).not.toContain(room.id)
  })
})

describe('the door to Zoom', () => {
  it('leads people by their own link, and the host by one that was never kept', async () => {
    const room = await make()
    const visitor = { id: '1', displayName: 'Jo', role: 'attendee', access: null } as const
    const door = (changes: object) =>
      provider().door({ wish, room, visitor: { ...visitor, ...changes }, now: fake.now })
    expect(await door({})).toEqual({ wait: 'notOpened' })
    expect(await door({ access: { personId: '1', joinUrl: 'https://zoom.example/w/1' } })).toEqual({
      url: 'https://zoom.example/w/1',
    })
    expect(JSON.stringify(await door({ role: 'host' }))).toContain('canary-start-link')
    expect(JSON.stringify(room)).not.toContain('canary')
  })
})

describe('the number of a conference in an address', () => {
  it.each([
    ['abc==', 'abc%3D%3D'],
    ['/abc', '%252Fabc'],
    ['a//b', 'a%252F%252Fb'],
    ['a/b', 'a%2Fb'],
  ])('%s', (uuid, encoded) => {
    expect(encodeUuid(uuid)).toBe(encoded)
  })
})
