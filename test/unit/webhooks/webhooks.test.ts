import { describe, expect, it } from '@jest/globals'
import { isPublicAddress } from '../../../src/webhooks/rules/publicAddress.ts'
import { changesBetween } from '../../../src/events/rules/changes.ts'
import { publicChangeOf } from '../../../src/webhooks/rules/publicChange.ts'
import { afterWebhookAnswer } from '../../../src/webhooks/rules/webhookAnswer.ts'
import { isWanted, parsePendingWebhooks } from '../../../src/webhooks/rules/pendingWebhooks.ts'
import { isNeedless, isUntrue } from '../../../src/webhooks/rules/supersededWebhook.ts'
import { webhookUrlProblem } from '../../../src/webhooks/rules/webhookUrl.ts'

const now = new Date('2026-03-01T12:00:00Z')

describe('an address of the internet', () => {
  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '198.20.0.1',
    '2606:4700::1111',
    '2a01:4f8::1',
  ])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::10.0.0.1',
    '::ffff:0:10.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b:1::a00:1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:a00:1::',
    '3fff::1',
    '4000::1',
    '5f00::1',
    'fc00::1',
    'fd00::1',
    'fec0::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    'example.org',
    '',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('the address of a webhook', () => {
  it.each([
    ['https://example.org/hook', null, null],
    ['http://example.org/hook', 'insecure', 'insecure'],
    ['ftp://example.org/hook', 'insecure', 'insecure'],
    ['http://localhost:8000/hook', null, 'insecure'],
    ['https://localhost/hook', null, 'private'],
    ['https://192.168.0.4/hook', null, 'private'],
    ['https://2130706433/hook', null, 'private'],
    ['https://[fd00::1]/hook', null, 'private'],
    ['https://user@example.org/', 'credentials', 'credentials'],
    ['example.org', 'invalid', 'invalid'],
  ])('%s: %s where private networks are allowed, else %s', (url, allowed, refused) => {
    expect(webhookUrlProblem({ url, allowsPrivate: true })).toBe(allowed)
    expect(webhookUrlProblem({ url, allowsPrivate: false })).toBe(refused)
  })
})

describe('a write of an event', () => {
  const event = {
    _status: 'published',
    status: 'scheduled',
    title: 'Titel',
    slug: 'titel',
    startsAt: '2033-03-11T18:00:00.000Z',
    topics: ['a'],
    speakers: [{ id: '1', speaker: 's', role: 'input', label: null }],
    registration: { enabled: false, capacity: null, keepDays: 30 },
  }
  it.each([
    ['a new draft', null, { _status: 'draft' }, null],
    ['a new event', null, {}, 'event.published'],
    ['publishing a draft', { _status: 'draft' }, {}, 'event.published'],
    ['publishing what is cancelled', { _status: 'draft' }, { status: 'cancelled' }, 'event.published'],
    ['taking off the site', {}, { _status: 'draft' }, 'event.withdrawn'],
    ['cancelling', {}, { status: 'cancelled' }, 'event.cancelled'],
    ['restoring', { status: 'cancelled' }, {}, 'event.changed'],
    ['postponing', {}, { status: 'postponed' }, 'event.changed'],
    ['another title', {}, { title: 'Neu' }, 'event.changed'],
    ['another speaker', {}, { speakers: [{ speaker: 't', role: 'input' }] }, 'event.changed'],
    ['other seats', {}, { registration: { capacity: 20 } }, 'event.changed'],
    ['nothing', {}, {}, null],
    ['the same moment, written otherwise', {}, { startsAt: '2033-03-11T19:00:00+01:00' }, null],
    ['the same speaker in a new row', {}, { speakers: [{ id: '2', speaker: 's', role: 'input' }] }, null],
    ['how long registrations are kept', {}, { registration: { enabled: false, keepDays: 14 } }, null],
    ['a column that is not public', {}, { pendingAnnouncements: 'x', revision: 7 }, null],
  ])('that is %s', (_, before, after, type) => {
    const stored = before && { ...event, ...before }
    expect(publicChangeOf(changesBetween({ before: stored, after: { ...event, ...after } }))).toBe(type)
  })
})

describe('a webhook', () => {
  it.each([
    ['event.published', { isPublic: true, isCancelled: false }, false],
    ['event.published', { isPublic: false, isCancelled: false }, true],
    ['event.changed', { isPublic: false, isCancelled: false }, true],
    ['event.cancelled', { isPublic: true, isCancelled: true }, false],
    ['event.cancelled', { isPublic: true, isCancelled: false }, true],
    ['event.withdrawn', { isPublic: false, isCancelled: false }, false],
    ['event.withdrawn', { isPublic: true, isCancelled: false }, true],
  ] as const)('%s with an event that is %j is untrue: %s', (type, event, expected) => {
    expect(isUntrue({ type, event })).toBe(expected)
  })
  it.each([
    ['event.changed', [], false],
    ['event.changed', ['event.changed'], true],
    ['event.changed', ['event.cancelled'], true],
    ['event.published', ['event.changed'], false],
    ['event.published', ['event.published'], true],
    ['event.cancelled', ['event.changed'], false],
  ] as const)('%s before %j is needless: %s', (type, newer, expected) => {
    expect(isNeedless({ type, newer })).toBe(expected)
  })
  it.each([
    ['everything', { topics: [], partners: [] }, true],
    ['its topic', { topics: ['t'], partners: [] }, true],
    ['another topic', { topics: ['x'], partners: [] }, false],
    ['another topic, but its partner', { topics: ['x'], partners: ['p'] }, true],
  ])('is wanted by a site that wants %s', (_, wishes, expected) => {
    expect(isWanted({ change: { topics: ['t'], partners: ['p'] }, wishes })).toBe(expected)
  })
  it('of a kind that is not known is refused', () => {
    expect(() => parsePendingWebhooks('[{"type":"event.sold"}]')).toThrow('event.sold')
  })
})

describe('the answer of a site', () => {
  const asked = { attempts: 1, queuedAt: now, now, random: 0 }
  const after = (status: number, retryAfter: string | null = null) =>
    afterWebhookAnswer({ ...asked, answer: { status, retryAfter } })
  const inSeconds = (seconds: number) => ({
    state: 'queued',
    nextAttemptAt: new Date(now.getTime() + seconds * 1000),
  })
  it.each([200, 202, 204])('%s is the end of it', (status) => {
    expect(after(status)).toEqual({ state: 'sent' })
  })
  it.each([301, 400, 404, 422, 500, 502])('%s is asked again after half a minute', (status) => {
    expect(after(status)).toEqual(inSeconds(30))
  })
  it.each([
    [429, '600', 600],
    [503, '10', 30],
    [503, 'Sun, 01 Mar 2026 13:00:00 GMT', 3600],
    [429, '9999999', 86_400],
    [429, 'soon', 30],
    [500, '600', 30],
  ])('%s with Retry-After %s is asked again after %s seconds', (status, retryAfter, seconds) => {
    expect(after(status, retryAfter)).toEqual(inSeconds(seconds))
  })
  it('410 ends all of them', () => {
    expect(after(410)).toEqual({ state: 'failed', isGone: true })
  })
  it('that does not come is waited for, for four days', () => {
    expect(afterWebhookAnswer({ ...asked, answer: null })).toEqual(inSeconds(10))
    const queuedAt = new Date('2026-02-25T12:00:00Z')
    expect(afterWebhookAnswer({ ...asked, queuedAt, answer: null })).toEqual({
      state: 'failed',
      isGone: false,
    })
  })
})
