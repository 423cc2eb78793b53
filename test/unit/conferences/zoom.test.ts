import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
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
  fake.ignoresChanges = false
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
    for (const count of [1, 2]) {
      const admit = provider().admit?.({ room, people: people(count), mayBeKnown: false, now: fake.now })
      expect(await faultOf(admit ?? make())).toMatchObject({ fault: 'registrationOff' })
    }
    fake.plan({
      path: /registrants$/,
      status: 404,
      body: { code: 404, message: `Registration has not been enabled for this meeting: ${room.id}.` },
    })
    const admit = provider().admit?.({ room, people: people(1), mayBeKnown: false, now: fake.now })
    expect(await faultOf(admit ?? make())).toMatchObject({ fault: 'registrationOff' })
  })

  it('whose change is answered and not made is told of', async () => {
    const room = await make()
    const change = (changes: Partial<RoomWish>) =>
      faultOf(provider().ensureRoom({ wish: { ...wish, ...changes }, room, now: fake.now }))
    fake.ignoresChanges = true
    expect(await change({ startsAt: '2027-03-12T19:00:00.000Z' })).toMatchObject({
      fault: 'changeIgnored',
      consequence: 'giveUp',
      value: 'startsAt',
    })
    fake.ignoresChanges = false
    fake.room.settings.approval_type = 2
    expect(await change({ title: 'Neu' })).toMatchObject({ fault: 'registrationOff' })
  })

  it('is changed to times that are no whole minutes', async () => {
    const room = await make()
    const odd = { startsAt: '2027-03-12T19:00:00.123Z', endsAt: '2027-03-12T20:00:40.000Z' }
    await provider().ensureRoom({ wish: { ...wish, ...odd }, room, now: fake.now })
    expect(fake.count('PATCH', /./)).toBe(1)
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

  it('of whom one was made too often today wait alone, and nobody is made twice', async () => {
    const room = await make()
    const admit = (count: number) =>
      provider().admit?.({ room, people: people(count), mayBeKnown: false, now: fake.now })
    for (let times = 0; times < 3; times += 1) await admit(1)
    fake.room.registrants.length = 0
    const midnight = new Date(Math.ceil(fake.now.getTime() / 86_400_000) * 86_400_000)
    const [first, ...others] = (await admit(5)) ?? []
    expect(first).toMatchObject({
      error: { fault: 'personLimited', consequence: 'park', until: midnight },
    })
    expect(others.map((each) => 'access' in each)).toEqual([true, true, true, true])
    expect(fake.room.registrants).toHaveLength(4)
    // Whoever the batch had added before it failed is found, and counts once.
    const again = people(7).reverse()
    await provider().admit?.({ room, people: again, mayBeKnown: false, now: fake.now })
    expect(fake.room.registrants).toHaveLength(6)
  })

  it.each([
    ['a missing scope', 400, { code: 4711, message: 'Invalid access token, does not contain scopes:[a].' }],
    ['an app that is off', 401, { code: 4717 }],
    ['a room that is full', 400, { code: 3035 }],
  ] as const)('are not tried one by one for %s', async (_, status, body) => {
    const room = await make()
    fake.plan({ path: /registrants$/, status, body, times: 100 })
    const admit = provider().admit?.({ room, people: people(30), mayBeKnown: false, now: fake.now })
    await faultOf(admit ?? make())
    expect(fake.count('POST', /\/registrants$/)).toBe(0)
    fake.planNothing()
    fake.plan({ path: /batch_registrants$/, status: 400, body: { code: 300, message: 'Validation Failed.' } })
    fake.plan({ path: /\/registrants$/, method: 'POST', status, body, times: 100 })
    const singly = provider().admit?.({ room, people: people(30), mayBeKnown: false, now: fake.now })
    await faultOf(singly ?? make())
    fake.planNothing()
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

describe('an answer of Zoom that it never gave before', () => {
  it.each([
    ['a list for an object', []],
    ['nothing of a room', {}],
    ['a null', null],
    ['other kinds', { id: {}, settings: 'none' }],
  ] as const)('%s is a fault that passes', async (_, body) => {
    fake.plan({ path: /meetings$/, method: 'POST', status: 200, raw: JSON.stringify(body) })
    expect(await faultOf(make())).toMatchObject({ fault: 'unexpectedAnswer', consequence: 'retry' })
  })

  it('the page of a proxy is one, and no empty list', async () => {
    const room = await make()
    fake.plan({ path: /registrants$/, method: 'GET', status: 200, raw: '<html>Login</html>' })
    const admit = provider().admit?.({ room, people: people(1), mayBeKnown: true, now: fake.now })
    expect(await faultOf(admit ?? make())).toMatchObject({ fault: 'unexpectedAnswer', consequence: 'retry' })
  })

  it('an error of another shape is an error still', async () => {
    fake.plan({
      path: /meetings$/,
      method: 'POST',
      status: 400,
      raw: '{"code":"3161","message":7,"errors":{"field":"topic"}}',
    })
    expect(await faultOf(make())).toMatchObject({ fault: 'hostingRefused' })
  })

  it('a list whose page token lapses is read from its beginning', async () => {
    const room = await make()
    for (let from = 0; from < 330; from += 30) {
      fake.advance(1000)
      const some = people(330).slice(from, from + 30)
      await provider().admit?.({ room, people: some, mayBeKnown: false, now: fake.now })
    }
    fake.lapsesPages = 1
    const known = await provider().admit?.({ room, people: people(330), mayBeKnown: true, now: fake.now })
    expect(known?.every((each) => 'access' in each)).toBe(true)
    fake.lapsesPages = 10
    const never = provider().admit?.({ room, people: people(330), mayBeKnown: true, now: fake.now })
    expect(await faultOf(never ?? make())).toMatchObject({ consequence: 'retry' })
    fake.lapsesPages = 0
  })
})

describe('the check of the connection to Zoom', () => {
  it.each([
    ['meeting:write:meeting:admin'],
    ['meeting:read:list_past_instances:admin'],
    ['report:read:list_meeting_participants:admin'],
    ['user:read:user:admin'],
    ['webinar:write:panelist:admin'],
  ])('names %s where it is missing', async (scope) => {
    const all = [...fake.granted]
    fake.granted.delete(scope)
    fake.takeTokensBack()
    expect(await provider().checkConnection({ now: fake.now })).toEqual([
      { fault: 'missingScopes', value: scope },
    ])
    fake.granted = new Set(all)
  })

  it('names all that are missing at once, and sees at once that they were ticked', async () => {
    const all = [...fake.granted]
    fake.granted = new Set(['user:read:user:admin', 'meeting:read:list_meetings:admin'])
    const one = provider()
    const [finding, ...others] = await one.checkConnection({ now: fake.now })
    expect(finding?.value?.split(', ')).toHaveLength(11)
    expect(others).toEqual([])
    fake.granted = new Set(all)
    expect(await one.checkConnection({ now: fake.now })).toEqual([])
  })

  it('asks for no scopes of webinars where none of them was granted', async () => {
    const all = [...fake.granted]
    fake.granted = new Set(all.filter((scope) => !scope.includes('webinar')))
    expect(await provider().checkConnection({ now: fake.now })).toEqual([])
    fake.granted = new Set(all)
  })
})

describe('who was there, by the report of Zoom', () => {
  const at = (minutes: number): string => new Date(Date.parse(wish.startsAt) + minutes * minute).toISOString()
  const coming = (n: number, from: number, until: number) => ({
    registrant: `registrant-${n}`,
    name: 'Jo',
    device: String(n),
    join: at(from),
    leave: at(until),
  })
  const both = (from: number, until: number) => [coming(1, from, until), coming(2, from, until)]
  const asked = async (room: Room, minutes: number) => {
    fake.now = new Date(at(minutes))
    const told = await provider().presence?.({ room, now: fake.now })
    return [told?.stays.length, told?.isFinal]
  }
  let before = fake.now
  beforeEach(() => {
    before = fake.now
  })
  afterEach(() => {
    fake.now = before
  })

  it('is not all while the conference runs on, and a quarter of an hour after its end', async () => {
    const room = await make()
    fake.hold(fake.room, both(0, 200))
    expect(await asked(room, 121)).toEqual([0, false])
    expect(await asked(room, 185)).toEqual([0, false])
    expect(await asked(room, 205)).toEqual([0, false])
    expect(await asked(room, 211)).toEqual([2, false])
    expect(await asked(room, 216)).toEqual([2, true])
  })

  it('is not all before each time that the host opened the room has its report', async () => {
    const room = await make()
    fake.hold(fake.room, both(0, 60))
    fake.hold(fake.room, both(61, 130))
    expect(await asked(room, 135)).toEqual([2, false])
    expect(await asked(room, 141)).toEqual([4, false])
    expect(await asked(room, 146)).toEqual([4, true])
  })

  it('is all an hour after the end where one person alone was there, of whom there is no report', async () => {
    const room = await make()
    fake.hold(fake.room, [coming(1, 0, 100)])
    expect(await asked(room, 125)).toEqual([0, false])
    expect(await asked(room, 161)).toEqual([0, true])
  })

  it('is open where nobody but somebody who tried it out has come', async () => {
    const room = await make()
    expect(await asked(room, 300)).toEqual([0, false])
    fake.hold(fake.room, both(-3000, -2990))
    expect(await asked(room, 300)).toEqual([2, false])
  })

  it('is read over several pages, and for a room that became a webinar', async () => {
    const room = await make()
    fake.hold(
      fake.room,
      Array.from({ length: 650 }, (_, n) => coming(n, 0, 120)),
    )
    expect(await asked(room, 140)).toEqual([650, true])
    fake.room.kind = 'webinars'
    expect(await asked(room, 141)).toEqual([650, true])
  })

  it('loses a row that cannot be read, and no other', async () => {
    const room = await make()
    const odd = [{ device: null }, { join: 'yesterday' }, { registrant: null, email: null }, { leave: null }]
    fake.hold(fake.room, [
      ...both(0, 120),
      ...odd.map((each, n) => ({ ...coming(n + 3, 0, 120), ...each }) as ReturnType<typeof coming>),
    ])
    const [count] = await asked(room, 140)
    // Of whom the device or the end is unknown counts, and who cannot be told or dated does not.
    expect(count).toBe(4)
  })
})

describe('what Zoom tells by webhook', () => {
  const received = (object: unknown, event = 'meeting.participant_joined') => {
    const { method, body, headers } = fake.webhook(event, object as object)
    return provider({ webhookSecret: fake.webhookSecret }).receive?.({
      request: {
        method,
        url: new URL('https://forum.example/conferences/zoom'),
        headers: new Headers(headers),
        body: Buffer.from(body),
      },
      now: fake.now,
    })
  }

  it.each([
    ['nothing', null],
    ['a list', []],
    ['other kinds', { id: {}, uuid: 7, participant: 'Jo' }],
    ['a person of other kinds', { id: 7, uuid: 'u', participant: { registrant_id: null, join_time: 7 } }],
    ['a time that is none', { id: 7, uuid: 'u', participant: { registrant_id: 'r', join_time: 'now' } }],
  ])('of another shape is taken and ignored: %s', async (_, object) => {
    expect(await received(object)).toEqual({ status: 204, notices: [] })
  })

  it.each([['[]'], ['7'], ['{'], ['{"event":7,"payload":null}'], ['{"event":"x","event_ts":1e300}']])(
    'that is no event at all is taken and ignored: %s',
    async (body) => {
      const answer = await provider({ webhookSecret: fake.webhookSecret }).receive?.({
        request: {
          method: 'POST',
          url: new URL('https://forum.example/conferences/zoom'),
          headers: new Headers(fake.sign(body)),
          body: Buffer.from(body),
        },
        now: fake.now,
      })
      expect(answer).toEqual({ status: 204, notices: [] })
    },
  )

  it('of a coming has the key of the row in the report, and that of each coming is another one', async () => {
    const room = await make()
    const joins = ['2027-03-12T18:00:00Z', '2027-03-12T19:00:00Z']
    const keys = []
    for (const join_time of joins) {
      const person = { registrant_id: 'r', user_id: '16778240', participant_uuid: 'p', join_time }
      const answer = await received({ id: room.id, uuid: 'u==', participant: person })
      keys.push(...(answer?.notices ?? []).flatMap((each) => ('stays' in each ? each.stays : [])))
    }
    const leave = '2027-03-12T19:30:00Z'
    fake.hold(
      fake.room,
      [
        ...joins.map((join) => ({ registrant: 'r', name: 'Jo', device: '16778240', join, leave })),
        { name: 'Gast', device: '1', join: joins[0] ?? '', leave },
      ],
      'u==',
    )
    const before = fake.now
    fake.now = new Date('2027-03-12T20:00:00Z')
    const told = await provider().presence?.({ room, now: fake.now })
    fake.now = before
    expect(told?.stays.map(({ key }) => key).sort()).toEqual(keys.map(({ key }) => key).sort())
    expect(new Set(keys.map(({ key }) => key)).size).toBe(2)
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
