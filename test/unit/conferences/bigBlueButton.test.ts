import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  bigBlueButton,
  type BigBlueButtonOptions,
} from '../../../src/conferences/bigBlueButton/bigBlueButton.ts'
import { ConferenceError } from '../../../src/conferences/rules/ConferenceError.ts'
import type {
  ConferenceProvider,
  DoorRole,
  Received,
  Room,
  RoomWish,
  Stay,
} from '../../../src/conferences/rules/ConferenceProvider.ts'
import { minutesPresent } from '../../../src/conferences/rules/mergeStays.ts'
import { FakeBigBlueButton, sendAsScalelite } from '../../support/fakes/fakeBigBlueButton.ts'

const minute = 60_000
const callbackUrl = 'https://forum.example.org/conferences/bigbluebutton'
const wish: RoomWish = {
  eventId: 'event-1',
  title: 'Haushalt & Mut',
  pageUrl: 'https://forum.example.org/veranstaltungen/haushalt',
  startsAt: '2026-12-01T18:00:00Z',
  endsAt: '2026-12-01T20:00:00Z',
  timeZone: 'Europe/Berlin',
  host: null,
  kind: 'meeting',
  waitingRoom: false,
  recorded: false,
}

let fake: FakeBigBlueButton
let provider: ConferenceProvider

beforeEach(async () => {
  fake = new FakeBigBlueButton({ now: new Date('2026-12-01T17:55:00Z') })
  await fake.start()
  provider = providerWith({})
})
afterEach(() => fake.stop())

const providerWith = (options: Partial<BigBlueButtonOptions>): ConferenceProvider =>
  bigBlueButton({ url: fake.url, secret: fake.secret, callbackUrl, ...options })

const make = (room: Room | null = null, wished = wish): Promise<Room> =>
  provider.ensureRoom({ wish: wished, room, now: fake.now })

/** Clicks, and goes where that leads; says where one is then. */
async function enter(
  room: Room | null,
  { id = 'r-1', role = 'attendee', wished = wish }: { id?: string; role?: DoorRole; wished?: RoomWish } = {},
): Promise<{ room: Room; link: string; at: string }> {
  const visitor = { id, displayName: 'Ada L.', role, access: null }
  const answer = await provider.door({ wish: wished, room, visitor, now: fake.now })
  if (!('url' in answer) || !answer.room) throw new Error('The door did not open')
  return { room: answer.room, link: answer.url, at: await follow(answer.url) }
}

const follow = async (link: string): Promise<string> =>
  (await fetch(link, { redirect: 'manual' })).headers.get('location') ?? ''

async function receive(request: Request): Promise<Received> {
  return provider.receive!({
    request: {
      method: request.method,
      url: new URL(request.url),
      headers: request.headers,
      body: new Uint8Array(await request.arrayBuffer()),
    },
    now: fake.now,
  })
}

const faultOf = (call: Promise<unknown>): Promise<ConferenceError> =>
  call.then(
    () => Promise.reject(new Error('Nothing went wrong')),
    (error: unknown) => {
      if (error instanceof ConferenceError) return error
      throw error
    },
  )

const inside = /\/html5client\/\?sessionToken=/

describe('a room of BigBlueButton', () => {
  it('is said beforehand, by an id that stays and that nobody can guess, and made by nobody but the first click', async () => {
    const room = await make()
    expect(room).toEqual({ id: expect.stringMatching(/^gfe-[\w-]{32}$/), wished: wish })
    expect(await make()).toEqual(room)
    expect((await make(null, { ...wish, eventId: 'event-2' })).id).not.toBe(room.id)
    const elsewhere = await providerWith({ secret: 'another' }).ensureRoom({
      wish,
      room: null,
      now: fake.now,
    })
    expect(elsewhere.id).not.toBe(room.id)
    expect(fake.asked).toEqual([])
    expect((await enter(room)).at).toMatch(inside)
    expect(fake.asked.map(({ call }) => call)).toEqual(['create', 'join'])
  })

  it('lets people in as who they are, and knows them by their registration', async () => {
    const { room } = await enter(null)
    await enter(room, { id: 'host-1', role: 'host' })
    expect(fake.session(room.id)?.attendees.map(({ userID, role }) => [userID, role])).toEqual([
      ['r-1', 'VIEWER'],
      ['host-1', 'MODERATOR'],
    ])
  })

  it('tells the server of the event nothing but its title and page', async () => {
    await enter(null)
    const query = Object.fromEntries(fake.asked[0]?.query ?? [])
    expect(Object.keys(query).sort()).toEqual([
      'allowStartStopRecording',
      'autoStartRecording',
      'checksum',
      'guestPolicy',
      'logoutURL',
      'meetingID',
      'meetingKeepEvents',
      'meta_analytics-callback-url',
      'meta_endcallbackurl',
      'name',
      'record',
    ])
    expect(query).toMatchObject({ name: wish.title, logoutURL: wish.pageUrl, record: 'false' })
  })

  it('has a waiting room, silent listeners and a recording where that is wished', async () => {
    await enter(null, { wished: { ...wish, waitingRoom: true, kind: 'webinar', recorded: true } })
    expect(Object.fromEntries(fake.asked[0]?.query ?? [])).toMatchObject({
      guestPolicy: 'ASK_MODERATOR',
      muteOnStart: 'true',
      lockSettingsDisableMic: 'true',
      record: 'true',
      allowStartStopRecording: 'true',
      'meta_bbb-recording-ready-url': expect.stringContaining(callbackUrl),
    })
  })

  it('is told no address where there is none to tell', async () => {
    provider = providerWith({ callbackUrl: undefined })
    await enter(null)
    expect(fake.asked[0]?.query.toString()).not.toMatch(/meta_|meetingKeepEvents/)
  })

  it('keeps the values that it was opened with, and takes newer ones for the next session', async () => {
    const first = await enter(await make())
    const renamed = { ...wish, title: 'Haushalt und Mut' }
    const kept = await make(first.room, renamed)
    const second = await enter(kept, { id: 'r-2', wished: renamed })
    expect(second.at).toMatch(inside)
    expect(fake.session(kept.id)?.query).toContain('name=Haushalt+%26+Mut')
    for (const userID of ['r-1', 'r-2']) fake.leave({ meetingID: kept.id, userID })
    fake.advance(minute)
    const third = await enter(second.room, { wished: renamed })
    expect(third.at).toMatch(inside)
    expect(fake.session(kept.id)?.query).toContain('name=Haushalt+und+Mut')
  })

  it('is made anew at a click after everybody had left, and a link into the former session leads nowhere', async () => {
    const first = await enter(null)
    fake.leave({ meetingID: first.room.id, userID: 'r-1' })
    fake.advance(minute)
    const second = await enter(first.room)
    expect(second.at).toMatch(inside)
    expect(second.room.id).toBe(first.room.id)
    expect(await follow(first.link)).toMatch(
      /^https:\/\/forum\.example\.org\/veranstaltungen\/haushalt\?errors=/,
    )
  })

  it('is entered where another process has opened it with other values', async () => {
    const { room } = await enter(null)
    // As if what is kept of it had not been stored yet.
    const renamed = { ...wish, title: 'Haushalt und Mut' }
    expect((await enter(null, { id: 'r-2', wished: renamed })).at).toMatch(inside)
    expect(fake.session(room.id)?.attendees).toHaveLength(2)
  })

  it('is opened once by two hundred people who click at the same moment', async () => {
    const room = await make()
    const all = await Promise.all(Array.from({ length: 200 }, (_, n) => enter(room, { id: `r-${n}` })))
    expect(all.filter(({ at }) => !at.includes('/html5client/?sessionToken='))).toEqual([])
    expect(fake.session(room.id)?.attendees).toHaveLength(200)
  })

  it('is opened once where the answer was lost', async () => {
    fake.plan({ call: 'create', answer: 'cut' })
    expect(await faultOf(enter(null))).toMatchObject({ fault: 'unreachable', consequence: 'retry' })
    const { room, at } = await enter(null)
    expect(at).toMatch(inside)
    expect(fake.session(room.id)?.attendees).toHaveLength(1)
  })

  it('is closed, with whoever is in it; one that is gone is closed already', async () => {
    const { room } = await enter(null)
    await provider.closeRoom({ room, now: fake.now })
    fake.advance(1000)
    expect(fake.session(room.id)).toBeUndefined()
    await provider.closeRoom({ room, now: fake.now })
    expect(fake.count('end')).toBe(2)
  })
})

describe('who is in a BigBlueButton', () => {
  const presence = (room: Room): Promise<{ stays: Stay[]; isFinal: boolean }> =>
    provider.presence!({ room, now: fake.now })

  /** Looks each minute, and stores as the core does: the first coming and the last end of a key. */
  async function look(room: Room, minutes: number, stored: Map<string, Stay>): Promise<void> {
    for (let passed = 0; passed < minutes; passed += 1) {
      for (const stay of (await presence(room)).stays) {
        stored.set(stay.key, { ...stay, from: stored.get(stay.key)?.from ?? stay.from })
      }
      fake.advance(minute)
    }
  }

  const minutesOf = (stays: Iterable<Stay>, id: string): number =>
    minutesPresent({
      stays: [...stays].filter(({ person }) => 'registrationId' in person && person.registrationId === id),
      event: wish,
    })

  it('is seen by looking each minute: leaving, coming again, two windows, two people of one name', async () => {
    const { room } = await enter(null, { id: 'r-1' })
    await enter(room, { id: 'r-2' })
    const stored = new Map<string, Stay>()
    await look(room, 40, stored)
    fake.leave({ meetingID: room.id, userID: 'r-1' })
    await look(room, 20, stored)
    await enter(room, { id: 'r-1' })
    await enter(room, { id: 'r-1' })
    await look(room, 30, stored)
    expect(minutesOf(stored.values(), 'r-1')).toBe(70)
    expect(minutesOf(stored.values(), 'r-2')).toBe(90)
    expect(stored.size).toBeLessThan(40)
  })

  it('is asked until the room is gone and the event over, and then as long as a report may come', async () => {
    const { room } = await enter(null)
    expect(await presence(room)).toMatchObject({ isFinal: false })
    fake.leave({ meetingID: room.id, userID: 'r-1' })
    fake.advance(minute)
    expect(await presence(room)).toEqual({ stays: [], isFinal: false })
    fake.advance(3 * 60 * minute)
    expect(await presence(room)).toEqual({ stays: [], isFinal: false })
    provider = providerWith({ callbackUrl: undefined })
    expect(await presence(room)).toEqual({ stays: [], isFinal: true })
    provider = providerWith({})
    fake.advance(6 * 60 * minute)
    expect(await presence(room)).toEqual({ stays: [], isFinal: true })
  })

  it('is told by the report, of which nothing but comings and goings is read', async () => {
    const { room } = await enter(null)
    fake.advance(65 * minute)
    fake.leave({ meetingID: room.id, userID: 'r-1' })
    const { status, notices } = await receive(await fake.reportOf(room.id))
    expect(status).toBe(200)
    const [notice] = notices
    expect(notice).toEqual({
      kind: 'stayed',
      roomId: room.id,
      stays: [
        {
          person: { registrationId: 'r-1' },
          from: '2026-12-01T17:55:00.000Z',
          until: '2026-12-01T19:00:00.000Z',
          key: expect.stringMatching(/^told:[0-9a-f]{40}-\d+:r-1:/),
        },
      ],
    })
    expect((await receive(await fake.reportOf(room.id))).notices).toEqual(notices)
  })

  it('is told through scalelite, which tries its secrets until one is taken', async () => {
    const { room } = await enter(null)
    const statuses = await sendAsScalelite({
      secrets: ['of-another', 'of-a-third', fake.secret, 'never-tried'],
      requestOf: (secret) => fake.reportOf(room.id, secret),
      send: receive,
    })
    expect(statuses).toEqual([401, 401, 200])
  })
})

describe('what a BigBlueButton tells', () => {
  const callbackOf = (): string => fake.asked[0]?.query.get('meta_endcallbackurl') ?? ''

  it('is that a room has ended, where the address is the one that it alone was told', async () => {
    const { room } = await enter(null)
    const callback = `${callbackOf()}&meetingID=${room.id}&recordingmarks=false`
    expect(await receive(new Request(callback))).toEqual({
      status: 200,
      notices: [{ kind: 'ended', roomId: room.id, at: fake.now.toISOString() }],
    })
    const another = await make(null, { ...wish, eventId: 'event-2' })
    for (const wrong of [
      callback.replace(/token=[^&]+/, 'token=guessed'),
      callback.replace(/&token=[^&]+/, ''),
      callback.replace(`room=${room.id}`, `room=${another.id}`),
      callbackUrl,
    ]) {
      expect(await receive(new Request(wrong))).toEqual({ status: 401, notices: [] })
    }
  })

  it('is that a recording is ready; of a room that is none of ours it is not to be told again', async () => {
    const { room } = await enter(null)
    const callback = callbackOf()
    expect(await receive(await fake.recordingReady(room.id, callback))).toMatchObject({
      status: 200,
      notices: [{ kind: 'recordingReady', roomId: room.id, recordingId: 'rec-1' }],
    })
    const unknown = [
      fake.recordingReady('gfe-another', callback),
      fake.recordingReady('gfe-another', `${callbackUrl}?room=gfe-another&token=x`),
    ]
    for (const request of unknown) {
      expect(await receive(await request)).toEqual({ status: 410, notices: [] })
    }
    const forged = await fake.recordingReady(room.id, callback, 'guessed')
    expect(await receive(forged)).toEqual({ status: 401, notices: [] })
  })

  it('is not believed without a right signature, of another kind, too late, or about another room', async () => {
    const { room } = await enter(null)
    const report = await fake.reportOf(room.id)
    const body = await report.clone().text()
    const authorization = report.headers.get('authorization') ?? ''
    const send = (headers: Record<string, string>, text = body): Promise<Received> =>
      receive(
        new Request(report.url, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...headers },
          body: text,
        }),
      )
    const recording = await (await fake.recordingReady(room.id, report.url)).text()
    const ofAnotherKind = new URLSearchParams(recording).get('signed_parameters') ?? ''
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{}').toString('base64url')}.`
    for (const wrong of [
      {},
      { Authorization: 'Bearer x' },
      { Authorization: `Bearer ${ofAnotherKind}` },
      { Authorization: `Bearer ${unsigned}` },
    ] as Record<string, string>[]) {
      expect(await send(wrong)).toEqual({ status: 401, notices: [] })
    }
    for (const text of ['', '{', '[]', body.replace(room.id, 'gfe-another')]) {
      expect(await send({ Authorization: authorization }, text)).toEqual({ status: 400, notices: [] })
    }
    expect((await receive(new Request(report.url, { method: 'PUT', body }))).status).toBe(405)
    fake.advance(25 * 60 * minute)
    expect(await send({ Authorization: authorization })).toEqual({ status: 401, notices: [] })
  })
})

describe('the connection to a BigBlueButton', () => {
  const check = (options: Partial<BigBlueButtonOptions> = {}): Promise<unknown> =>
    providerWith(options).checkConnection({ now: fake.now })

  it('is well', async () => {
    expect(await check()).toEqual([])
    expect(await check({ url: `${fake.url}/` })).toEqual([])
    expect(await check({ url: `${fake.url}/api` })).toEqual([])
    expect(await check({ checksum: 'sha512' })).toEqual([])
  })

  it('lacks the right secret', async () => {
    expect(await check({ secret: 'guessed' })).toEqual([{ fault: 'wrongSecret' }])
  })

  it('has a kind of checksum that the server does not take, and says which it takes', async () => {
    fake.allowed = ['sha384']
    expect(await check()).toEqual([{ fault: 'wrongChecksum', value: 'sha384' }])
    expect(await check({ checksum: 'sha384' })).toEqual([])
  })

  it('leads to something else', async () => {
    expect(await check({ url: fake.url.replace('/bigbluebutton', '') })).toEqual([{ fault: 'wrongAddress' }])
  })

  it('leads to nobody', async () => {
    await fake.stop()
    expect(await check()).toEqual([{ fault: 'unreachable' }])
    await fake.start()
  })

  it.each([
    ['proxyPage', { fault: 'unexpectedAnswer', value: '502' }],
    ['serverUnavailable', { fault: 'busy' }],
    ['internalError', { fault: 'unexpectedAnswer', value: 'internalError' }],
  ] as const)('is disturbed by %s', async (answer, finding) => {
    fake.plan({ call: 'isMeetingRunning', answer })
    expect(await check()).toEqual([finding])
  })
})

describe('a BigBlueButton that fails', () => {
  it.each(['proxyPage', 'serverUnavailable', 'internalError', 'cut'] as const)(
    'by %s is tried again, and the door opens once it is well',
    async (answer) => {
      fake.plan({ call: 'create', answer })
      expect(await faultOf(enter(null))).toMatchObject({ consequence: 'retry' })
      expect((await enter(null)).at).toMatch(inside)
    },
  )

  it('says nothing of secrets, checksums, links and people', async () => {
    const { room, link } = await enter(null)
    const checksum = /checksum=(\w+)/.exec(link)?.[1] ?? ''
    const errors: ConferenceError[] = []
    for (const answer of ['proxyPage', 'serverUnavailable', 'internalError', 'cut'] as const) {
      for (const [call, make] of [
        ['create', () => enter(room)],
        ['getMeetingInfo', () => provider.presence!({ room, now: fake.now })],
        ['end', () => provider.closeRoom({ room, now: fake.now })],
      ] as const) {
        fake.plan({ call, answer })
        errors.push(await faultOf(make()))
      }
    }
    provider = providerWith({ secret: 'canary-wrong-secret' })
    errors.push(await faultOf(enter(null)))
    await fake.stop()
    errors.push(await faultOf(enter(null)))
    await fake.start()
    expect(errors).toHaveLength(14)
    for (const error of errors) {
      const said = [
        error.message,
        error.value,
        error.stack,
        JSON.stringify(error),
        String(error.cause),
      ].join()
      expect(said).not.toMatch(new RegExp(`canary|${checksum}|checksum=|Ada|${room.id}`))
    }
  })
})
