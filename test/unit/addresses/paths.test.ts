import { describe, expect, it } from '@jest/globals'
import { readDocument } from '../../support/documents.ts'
import { fixedPaths, pathTable } from '../../../src/addresses/rules/pathTable.ts'
import { placesIn } from '../../../src/addresses/rules/places.ts'
import { resolveOptions, type GreenForumEventsOptions } from '../../../src/options.ts'

const addressesOf = (options: GreenForumEventsOptions, config = {}) =>
  resolveOptions({ options: { publicUrl: 'https://club.example', ...options }, config }).addresses

describe('the paths of pages', () => {
  it('can have English first, as docs/plugin.md says', async () => {
    const paths = { de: { home: '/de' }, en: { home: '/' } }
    expect(await readDocument('docs/plugin.md')).toContain(
      "`paths: { de: { home: '/de' }, en: { home: '/' } }`",
    )
    const { de, en, localeOf } = addressesOf({ paths })
    expect([en.home, de.home, localeOf('/'), localeOf('/de')]).toEqual(['/', '/de', 'en', 'de'])
    expect([en.event('a'), de.event('a')]).toEqual(['/en/events/a', '/veranstaltungen/a'])
  })

  it('stand in docs/plugin.md, each with its route for Next', async () => {
    const text = await readDocument('docs/plugin.md')
    const section = (from: string, to: string) =>
      text.slice(text.indexOf(from) + from.length, text.indexOf(to, text.indexOf(from)))
    const named = (words: string) => [...words.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    const ours = named(section('What is ours is the table below', 'Search engines'))
    expect(Object.values(fixedPaths).filter((path) => !ours.includes(path))).toEqual([])
    const routes = named(section('### Without a path before it, in Next', '### Below')).map((route) =>
      route.replace(/\/\[.*/, ''),
    )
    const alone = ['/', '/robots.txt', '/favicon.ico']
    const missing = placesIn(pathTable())
      .map(({ path }) => path)
      .filter((path) => !alone.includes(path) && !path.startsWith('/en/') && !routes.includes(path.slice(1)))
    expect(missing).toEqual([])
  })

  it.each<[problem: string, options: GreenForumEventsOptions]>([
    [
      'paths.de.events must end without a slash, and hold neither ? nor #, since pages are below it, got "https://www.club.example/termine/"',
      { pages: false, paths: { de: { events: 'https://www.club.example/termine/' } } },
    ],
    [
      'paths.de.archive and paths.en.archive must differ, got "/past" twice',
      { paths: { de: { archive: '/past' }, en: { archive: '/past' } } },
    ],
    ['paths.de.home and paths.en.home must differ, got "/" twice', { paths: { en: { home: '/' } } }],
    [
      'paths.de.archive must not be below paths.de.events, got "/termine/archiv" below "/termine"',
      { paths: { de: { events: '/termine', archive: '/termine/archiv' } } },
    ],
    [
      'paths.registration must not be below paths.de.feeds, got "/feeds/me" below "/feeds"',
      { paths: { registration: '/feeds/me' } },
    ],
    ['paths.join and /graphql must differ, got "/graphql" twice', { paths: { join: '/graphql' } }],
    [
      'paths.de.events must begin with a slash, end without one, and have letters, digits and - _ . ~ between them, got "/termine/"',
      { paths: { de: { events: '/termine/' } } },
    ],
    [
      'paths.en.home must begin with a slash, end without one, and have letters, digits and - _ . ~ between them, got "/:lang"',
      { paths: { en: { home: '/:lang' } } },
    ],
    [
      'paths.de.events must not be where Payload has /api, got "/api/events"',
      { paths: { de: { events: '/api/events' } } },
    ],
    [
      'paths.de.home must not be where Payload has /admin, got "/admin/"',
      { publicUrl: 'https://club.example/admin' },
    ],
    [
      'paths.de.events can be a whole address only with pages: false, got "https://www.club.example/termine"',
      { paths: { de: { events: 'https://www.club.example/termine' } } },
    ],
    [
      'paths.de.feeds must be a path, got "https://www.club.example/feeds"',
      { pages: false, paths: { de: { feeds: 'https://www.club.example/feeds' } } },
    ],
    [
      'publicUrl must be an http or https address, with no more than a path of letters, digits and - _ . ~ behind its host, got "https://club.example?a=b"',
      { publicUrl: 'https://club.example?a=b' },
    ],
    [
      'publicUrl must be an http or https address, with no more than a path of letters, digits and - _ . ~ behind its host, got "club.example"',
      { publicUrl: 'club.example' },
    ],
  ])('cannot be chosen so that %s', (problem, options) => {
    expect(() => addressesOf(options)).toThrow(`greenForumEvents: ${problem}`)
  })

  it('may be where Payload is not, wherever that is', () => {
    const options = { paths: { de: { events: '/api/events' } } }
    expect(addressesOf(options, { routes: { api: '/rest', admin: '/' } }).de.event('a')).toBe('/api/events/a')
  })

  it('may have the start page where the events are below', () => {
    const { de, isOurs } = addressesOf({
      publicUrl: 'https://club.example/a/',
      paths: { de: { home: '/termine', events: '/termine' } },
    })
    expect([de.home, de.event('x'), de.calendar('x')]).toEqual([
      '/a/termine',
      '/a/termine/x',
      '/a/termine/x.ics',
    ])
    expect(['/a/termine/', '/a/termine/x', '/a', '/a/', '/termine'].map(isOurs)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it.each([
    ['/', 'de'],
    ['/en', 'en'],
    ['/en/nowhere', 'en'],
    ['/enough', 'de'],
    ['/en/events/a', 'en'],
    ['/feeds/events.ics', 'de'],
    ['/anmeldung/a', 'de'],
  ])('tell the language of %s: %s', (path, locale) => {
    expect(addressesOf({}).localeOf(path)).toBe(locale)
  })

  it('lead to pages of somebody else, where ours are off', () => {
    const { de, en, urlOf, homeUrl, isOurs, registration } = addressesOf({
      pages: false,
      paths: { en: { events: 'https://www.club.example/events', home: 'https://www.club.example/' } },
    })
    expect([de.event('a'), en.event('a'), en.socialImage('a')].map(urlOf)).toEqual([
      'https://club.example/veranstaltungen/a',
      'https://www.club.example/events/a',
      'https://www.club.example/events/a/preview.png',
    ])
    expect(homeUrl('en')).toBe('https://www.club.example')
    expect([de.calendar('a'), en.calendar('a')]).toEqual([
      '/feeds/veranstaltung/a.ics',
      '/en/feeds/event/a.ics',
    ])
    const pages = [
      '/',
      '/en',
      '/archiv',
      '/veranstaltungen/a',
      '/mitwirkende/a',
      '/themenwunsch',
      '/vorschau/1',
      '/robots.txt',
      '/sitemap.xml',
      '/favicon.ico',
    ]
    expect(pages.filter(isOurs)).toEqual([])
    const ours = [
      registration('a'),
      '/teilnehmen/a',
      '/graphql',
      '/embed.js',
      '/assets/a',
      '/feeds/events.ics',
      '/impressum',
      '/en/privacy',
      '/health/live',
    ]
    expect(ours.filter((path) => !isOurs(path))).toEqual([])
  })
})
