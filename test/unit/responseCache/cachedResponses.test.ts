import { describe, expect, it } from '@jest/globals'
import { isKnown } from '../../../src/responseCache/cacheStatus.ts'
import { CachedResponses } from '../../../src/responseCache/CachedResponses.ts'
import { chooseEncoding } from '../../../src/responseCache/rules/chooseEncoding.ts'
import { asksByBody, keyOf } from '../../../src/responseCache/keyOf.ts'
import { packable, packedFor } from '../../../src/responseCache/packResponse.ts'
import { strongEtag } from '../../../src/responseCache/strongEtag.ts'

const responseOf = (text: string) => ({ headers: {}, body: Buffer.from(text), etag: '"e"' })
const inAMinute = () => Date.now() + 60_000

function keptAt(version: { now: string | null; last?: string }, maxBytes?: number): CachedResponses {
  return new CachedResponses({
    version: { current: () => version.now, whileAway: () => version.last ?? null },
    maxBytes,
  })
}

describe('kept answers', () => {
  it('come again while nothing has changed', () => {
    const kept = keptAt({ now: '1' })
    kept.store({ key: 'a', response: responseOf('A'), version: '1', until: inAMinute() })
    expect(kept.find('a')?.body.toString()).toBe('A')
    expect(kept.find('b')).toBeNull()
  })

  it('are gone with the next version', () => {
    const version: { now: string | null } = { now: '1' }
    const kept = keptAt(version)
    kept.store({ key: 'a', response: responseOf('A'), version: '1', until: inAMinute() })
    version.now = '2'
    expect(kept.find('a')).toBeNull()
  })

  it('are not used while nobody knows what others have changed', () => {
    const version: { now: string | null } = { now: '1' }
    const kept = keptAt(version)
    kept.store({ key: 'a', response: responseOf('A'), version: '1', until: inAMinute() })
    version.now = null
    expect(kept.find('a')).toBeNull()
  })

  it.each([
    ['come again while the database is away', '1', 30_000, { staleFor: 0 }],
    ['say for how long they are stale', '1', -30_000, { staleFor: 30 }],
    ['do so for ten minutes', '1', -601_000, null],
    ['are not used where this process has changed something', '2', 30_000, null],
  ])('%s', (_, last, left, found) => {
    const version: { now: string | null; last?: string } = { now: '1' }
    const kept = keptAt(version)
    kept.store({ key: 'a', response: responseOf('A'), version: '1', until: Date.now() + left })
    Object.assign(version, { now: null, last })
    expect(kept.find('a')).toEqual(found && expect.objectContaining(found))
  })

  it('are not kept where something changed while they were made', () => {
    const kept = keptAt({ now: '2' })
    kept.store({ key: 'a', response: responseOf('A'), version: '1', until: inAMinute() })
    expect(kept.find('a')).toBeNull()
  })

  it('last until the clock changes them', () => {
    const kept = keptAt({ now: '1' })
    kept.store({ key: 'a', response: responseOf('A'), version: '1', until: Date.now() - 1 })
    expect(kept.find('a')).toBeNull()
  })

  it('stay in their bound under a hundred thousand different questions', () => {
    const maxBytes = 4 * 1024 * 1024
    const kept = keptAt({ now: '1' }, maxBytes)
    for (let n = 0; n < 100_000; n++) {
      kept.store({
        key: `{ events(first: ${n}) }`,
        response: responseOf('x'.repeat(500)),
        version: '1',
        until: inAMinute(),
      })
    }
    expect(kept.size).toBeLessThanOrEqual(maxBytes)
    expect(kept.size).toBeGreaterThan(maxBytes / 2)
    expect(kept.find('{ events(first: 99999) }')).not.toBeNull()
    expect(kept.find('{ events(first: 0) }')).toBeNull()
  })
})

describe('a packed answer', () => {
  const madeOf = (text: string) => {
    const body = Buffer.from(text)
    return packable({ headers: { 'content-type': 'text/html' }, body, etag: strongEtag(body) })
  }
  const long = 'Selbstverwaltung '.repeat(200)
  const packedAgain = async (kept: CachedResponses, text: string, version: string) => {
    kept.store({ key: 'a', response: madeOf(text), version, until: inAMinute() })
    const found = kept.find('a')
    return found && (await packedFor(found, 'br')).body
  }

  it('is packed once, and not again where it is made anew with the same bytes', async () => {
    const version: { now: string | null } = { now: '1' }
    const kept = keptAt(version)
    const first = await packedAgain(kept, long, '1')
    expect(first?.length).toBeLessThan(long.length / 2)
    version.now = '2'
    expect(kept.find('a')).toBeNull()
    expect(await packedAgain(kept, long, '2')).toBe(first)
    expect(await packedAgain(kept, `${long}!`, '2')).not.toBe(first)
  })

  it('counts what it takes', () => {
    const sizeWith = (text: string, contentType: string) => {
      const kept = keptAt({ now: '1' })
      const { body, etag } = madeOf(text)
      const response = packable({ headers: { 'content-type': contentType }, body, etag })
      kept.store({ key: 'a', response, version: '1', until: inAMinute() })
      return kept.size
    }
    expect(sizeWith(long, 'text/css') - sizeWith(long, 'image/png')).toBe(long.length / 2)
  })

  it.each([
    ['text/html; charset=utf-8', 'x'.repeat(1024), true],
    ['text/html; charset=utf-8', 'x'.repeat(1023), false],
    ['application/graphql-response+json; charset=utf-8', long, true],
    ['application/atom+xml; charset=utf-8', long, true],
    ['image/png', long, false],
    ['font/woff2', long, false],
  ])('is made of texts of some length: %s', (contentType, text, expected) => {
    const made = packable({ headers: { 'content-type': contentType }, body: Buffer.from(text), etag: '"e"' })
    expect(made.packed !== undefined).toBe(expected)
  })
})

describe('the key of a question', () => {
  const question = ({ method = 'GET', target = '/', ...headers }: Record<string, string> = {}) => ({
    method,
    target,
    header: (name: string) => headers[name],
    api: '/graphql',
  })

  it.each([
    ['the path', question(), question({ target: '/archiv' })],
    ['the query', question({ target: '/?nach=1' }), question({ target: '/?nach=2' })],
    [
      'the media type that is asked for',
      question({ target: '/graphql?query=a', accept: 'application/json' }),
      question({ target: '/graphql?query=a', accept: 'application/graphql-response+json' }),
    ],
    [
      'the key of a site',
      question({ target: '/graphql?query=a' }),
      question({ target: '/graphql?query=a', authorization: 'Bearer gfe_a' }),
    ],
  ])('differs by %s', (_, one, other) => {
    expect(keyOf({ question: one, body: null })).not.toBe(keyOf({ question: other, body: null }))
  })

  it('differs by every octet of the body', () => {
    const post = question({ method: 'POST', target: '/graphql' })
    const keys = ['ä', 'a', 'A'].map((text) => keyOf({ question: post, body: Buffer.from(text) }))
    expect(new Set(keys).size).toBe(3)
  })

  it('is the same for HEAD and GET', () => {
    const head = keyOf({ question: question({ method: 'HEAD' }), body: null })
    expect(head).toBe(keyOf({ question: question(), body: null }))
  })

  it.each([
    [
      'a form',
      question({ method: 'POST', target: '/veranstaltungen/x/anmeldung', 'content-length': '5' }),
      false,
    ],
    ['a question to the API', question({ method: 'POST', target: '/graphql', 'content-length': '5' }), true],
    ['one without a length', question({ method: 'POST', target: '/graphql' }), false],
    ['a long one', question({ method: 'POST', target: '/graphql', 'content-length': '999999' }), false],
  ])('takes in the body of %s: %#', (_, asked, reads) => {
    expect(asksByBody(asked)).toBe(reads)
    expect(keyOf({ question: asked, body: null })).toBeNull()
  })
})

describe('what the client has already', () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['"b"', false],
    ['', false],
  ])('If-None-Match: %s', (ifNoneMatch, known) => {
    expect(isKnown({ etag: '"a"', ifNoneMatch })).toBe(known)
  })
})

describe('Accept-Encoding', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['br;q=0.5, gzip;q=0.1, identity;q=0.7', null],
    ['*', 'br'],
    ['br;q=0, *;q=0.1', 'gzip'],
    ['identity, *;q=0', null],
    ['br;q=0.001', 'br'],
    ['brotli, xgzip', null],
    ['identity', null],
    ['', null],
    [undefined, null],
  ])('%s is answered as %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding)
  })
})
