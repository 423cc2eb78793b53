import { describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PublicEvent } from '../../src/programme/rules/publicEvent.ts'
import { renderEventsAtom } from '../../src/feeds/eventsAtom.ts'
import { runDebianProgram } from '../support/debianProgram.ts'
import { richText } from '../support/factories.ts'
import { feedContext } from '../support/feedContext.ts'
import { publicEvent } from '../support/publicEvent.ts'

// Everything below the space, halves of a surrogate pair, and the two code points that are no characters.
const forbidden = `${String.fromCharCode(...Array(32).keys())}\uD83C \uDF3B\uFFFE\uFFFF`
const marks = `<b>&amp; "quotes" 'and' ]]> --> <?xml ${forbidden} 🌻`

const events: PublicEvent[] = [
  publicEvent(),
  publicEvent({
    uid: '7a1c1f8e-8f0c-4a52-9a4e-0f7a3d0c8a12',
    title: marks,
    summary: marks,
    description: richText(marks),
    status: 'cancelled',
    topics: [{ id: '1', slug: 'thema', name: marks }],
    updatedAt: '2026-03-01T09:00:00.000Z',
  }),
  publicEvent({ uid: 'not-a-uuid', slug: 'ohne', summary: null, description: null }),
]

const feeds: [name: string, events: PublicEvent[]][] = [
  ['of events', events],
  ['without events', []],
]

describe('the grammar of RFC 4287, by jing', () => {
  it.each(feeds)('allows a feed %s', (_name, each) => {
    expect(faultsIn(renderEventsAtom(feedContext({ events: each, name: marks })))).toBe('')
  })

  it('would find what is wrong', () => {
    const broken = renderEventsAtom(feedContext({ events })).replace(/<updated>.*?<\/updated>/, '')
    expect(faultsIn(broken)).toContain('missing required element "updated"')
  })
})

describe('a feed', () => {
  it('says what the grammar cannot ask for: who wrote it, and where each entry is', () => {
    const feed = renderEventsAtom(feedContext({ events }))
    expect(feed).toContain('<author><name>Grünes Forum</name><uri>https://forum.example</uri></author>')
    expect(feed.match(/<entry>\n<id>.*?<link rel="alternate"/gs)).toHaveLength(events.length)
  })

  it('has an id of its own for each entry, which does not change', () => {
    const feed = renderEventsAtom(feedContext({ events }))
    expect([...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
      'https://forum.example/feeds/events.ics',
      'urn:uuid:7a1c1f8e-8f0c-4a52-9a4e-0f7a3d0c8a12',
      'urn:uuid:6f1c1f8e-8f0c-4a52-9a4e-0f7a3d0c8a11',
      'https://forum.example/veranstaltungen/ohne',
    ])
  })

  it('begins with what changed last, and was updated then', () => {
    const feed = renderEventsAtom(feedContext({ events }))
    expect([...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, at]) => at)).toEqual([
      '2026-03-01T09:00:00.000Z',
      '2026-03-01T09:00:00.000Z',
      '2026-02-01T09:00:00.000Z',
      '2026-02-01T09:00:00.000Z',
    ])
  })

  it('is the same as long as no event changes', () => {
    expect(renderEventsAtom(feedContext({ events: [] }))).toBe(renderEventsAtom(feedContext({ events: [] })))
  })
})

/** What jing finds, a line each. */
function faultsIn(feed: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'green-forum-events-feed-'))
  try {
    const file = path.join(folder, 'feed.atom')
    writeFileSync(file, feed)
    const { output } = runDebianProgram({
      program: '/usr/bin/jing',
      args: ['-c', path.join(import.meta.dirname, 'atom.rnc'), file],
      input: '',
      debianPackage: 'jing',
    })
    return output
  } finally {
    rmSync(folder, { recursive: true })
  }
}
