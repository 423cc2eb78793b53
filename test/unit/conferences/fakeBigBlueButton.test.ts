import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { FakeBigBlueButton } from '../../support/fakes/fakeBigBlueButton.ts'

const minute = 60_000
let fake: FakeBigBlueButton

beforeEach(async () => {
  fake = new FakeBigBlueButton({ now: new Date('2026-12-01T18:00:00Z') })
  await fake.start()
})
afterEach(() => fake.stop())

function urlOf(call: string, fields: Record<string, string>, algorithm = 'sha256'): string {
  const query = new URLSearchParams(fields).toString()
  const checksum = createHash(algorithm).update(`${call}${query}${fake.secret}`).digest('hex')
  return `${fake.url}/api/${call}?${query}&checksum=${checksum}`
}

const ask = async (call: string, fields: Record<string, string>, algorithm?: string): Promise<string> =>
  (await fetch(urlOf(call, fields, algorithm))).text()

const make = (name = 'Haushalt & Mut'): Promise<string> => ask('create', { name, meetingID: 'm-1' })

async function join(fields: Record<string, string> = {}): Promise<string> {
  const query = { fullName: 'Ada', meetingID: 'm-1', role: 'VIEWER', userID: 'r-1', ...fields }
  return (await fetch(urlOf('join', query), { redirect: 'manual' })).headers.get('location') ?? ''
}

describe('a BigBlueButton for tests', () => {
  it.each(['sha1', 'sha256', 'sha384', 'sha512'])('takes checksums by %s', async (algorithm) => {
    expect(await ask('isMeetingRunning', { meetingID: 'm-1' }, algorithm)).toBe(
      '<response><returncode>SUCCESS</returncode><running>false</running></response>',
    )
  })

  it('refuses a wrong checksum, and a kind that its operator does not allow', async () => {
    const refused =
      '<response><returncode>FAILED</returncode><messageKey>checksumError</messageKey><message>Checksums do not match</message></response>'
    const url = urlOf('isMeetingRunning', { meetingID: 'm-1' })
    expect(await (await fetch(url.replace('m-1', 'm-2'))).text()).toBe(refused)
    fake.allowed = ['sha512']
    expect(await (await fetch(url)).text()).toBe(refused)
  })

  it('says to everybody what it is', async () => {
    expect(await (await fetch(`${fake.url}/api`)).text()).toContain('<version>2.0</version>')
  })

  it('makes a room once, and refuses other values for it', async () => {
    const first = await make()
    expect(first).toMatch(/<createTime>1796148000000<.*<messageKey><\/messageKey>/)
    fake.advance(minute)
    const second = await make()
    expect(second).toMatch(/<createTime>1796148000000<.*<messageKey>duplicateWarning</)
    expect(await make('Another')).toContain('<messageKey>idNotUnique</messageKey>')
  })

  it('gives up a room into which nobody comes for five minutes, or that everybody left a minute ago', async () => {
    await make()
    fake.advance(5 * minute - 1)
    expect(fake.session('m-1')).toBeDefined()
    await join()
    fake.advance(60 * minute)
    fake.leave({ meetingID: 'm-1', userID: 'r-1' })
    fake.advance(minute - 1)
    expect(fake.session('m-1')).toBeDefined()
    fake.advance(1)
    expect(fake.session('m-1')).toBeUndefined()
    expect(await ask('getMeetingInfo', { meetingID: 'm-1' })).toContain('<messageKey>notFound</messageKey>')
    await make()
    fake.advance(5 * minute)
    expect(fake.session('m-1')).toBeUndefined()
  })

  it('leads into the session that a link names, and into no other', async () => {
    await make()
    expect(await join({ createTime: '1796148000000' })).toContain('/html5client/?sessionToken=')
    expect(await join({ createTime: '1' })).toContain('mismatchCreateTimeParam')
    expect(await join({ meetingID: 'm-2', errorRedirectUrl: 'https://example.org/e' })).toMatch(
      /^https:\/\/example\.org\/e\?errors=.*notFound/,
    )
  })

  it('says who is there by the ids that they joined with', async () => {
    await make()
    expect(await ask('getMeetingInfo', { meetingID: 'm-1' })).toContain('<attendees/>')
    await join()
    await join({ userID: 'r-2', fullName: '<b>' })
    expect(await ask('getMeetingInfo', { meetingID: 'm-1' })).toMatch(
      /<running>true<.*<userID>r-1<\/userID><fullName>Ada<.*<userID>r-2<\/userID><fullName>&#60;b&#62;</,
    )
  })

  it('ends a room a moment after it was asked to', async () => {
    await make()
    expect(await ask('end', { meetingID: 'm-1' })).toContain('<messageKey>sentEndMeetingRequest<')
    expect(fake.session('m-1')).toBeDefined()
    fake.advance(1000)
    expect(await ask('end', { meetingID: 'm-1' })).toContain('<messageKey>notFound<')
  })

  it('fails as it is told to', async () => {
    fake.plan({ call: 'create', answer: 'proxyPage' })
    expect((await fetch(urlOf('create', { name: 'A', meetingID: 'm-1' }))).status).toBe(502)
    fake.plan({ call: 'create', answer: 'serverUnavailable' })
    expect(await make()).toContain('<messageKey>serverUnavailable<')
    expect(fake.session('m-1')).toBeUndefined()
    fake.plan({ call: 'create', answer: 'cut' })
    await expect(make()).rejects.toThrow('fetch failed')
    expect(fake.session('m-1')).toBeDefined()
  })
})
