import { describe, expect, it, jest } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import {
  formatEventDate,
  formatEventTime,
  formatMoment,
  formatProgrammeTime,
} from '../../../src/events/rules/eventTime.ts'
import { locales } from '../../../src/i18n/rules/locale.ts'
import type { PublicEvent } from '../../../src/programme/rules/publicEvent.ts'
import { loadEmbedScript } from '../../../src/site/assets.ts'
import { embedMessages } from '../../../src/i18n/embedMessages.ts'
import { siteMessages } from '../../../src/i18n/siteMessages.ts'
import type { Site } from '../../../src/site/Site.ts'
import { eventBadgeOf } from '../../../src/site/event/eventBadge.ts'
import { eventPlaceOf } from '../../../src/site/event/eventPlaceOf.ts'
import { eventDay } from '../../../src/site/event/eventDays.ts'
import { calendarLeaf, clockTime, eventDate, eventTime, momentOf } from '../../../src/embed/eventTimes.ts'
import { badgeOf } from '../../../src/embed/eventState.ts'
import { townOf } from '../../../src/embed/makeCard.ts'
import type { CardEvent } from '../../../src/embed/queries.ts'
import { fillIn } from '../../../src/embed/fillIn.ts'
import { packMessages, shapeOf, unpackMessages } from '../../../src/i18n/packMessages.ts'
import { partAtAddresses } from '../../../src/embed/plainText.ts'
import { readAttributes, readHeadingLevel } from '../../../src/embed/readAttributes.ts'
import { createAddresses } from '../../../src/addresses/rules/addresses.ts'
import { pathTable } from '../../../src/addresses/rules/pathTable.ts'
import { addresses } from '../../support/addresses.ts'
import { publicEvent } from '../../support/publicEvent.ts'

const read = (name: string) => readFile(new URL(`../../../src/${name}`, import.meta.url), 'utf8')

describe('the script for other sites', () => {
  it('does nothing, and breaks nothing, where a server that renders pages imports it', () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- as it is sent
    expect(new Function(loadEmbedScript(addresses))()).toBeUndefined()
  })

  it('may be written into a page', () => {
    expect(loadEmbedScript(addresses)).not.toMatch(/<\/script|<!--/i)
  })

  it('has at most 15 kB, compressed', () => {
    expect(gzipSync(loadEmbedScript(addresses)).length).toBeLessThanOrEqual(15_000)
  })

  it('is one scope, without eval and without a way to write markup', () => {
    const script = loadEmbedScript(addresses)
    expect(script).toMatch(/^\n;globalThis\.customElements&&\(\(\)=>\{const forumParts=.*\}\)\(\);\n$/s)
    expect(script).not.toMatch(/\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write|\.style\b/)
  })

  it('has the colours of the pages', async () => {
    const tokens = (css: string) =>
      new Map([...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]))
    const [light = '', dark = ''] = (await read('site/styles/tokens.css')).split('prefers-color-scheme: dark')
    const pages = { light: tokens(light), dark: tokens(dark.slice(0, dark.indexOf('@media print'))) }
    const embed = await read('embed/embed.css')
    const own = [...embed.matchAll(/--([a-z-]+): var\(--forum-[a-z-]+, light-dark\((#\w+), (#\w+)\)\)/g)]
    expect(own).toHaveLength(15)
    for (const [, name = '', ...colours] of own) {
      const ofPage = pages.light.get(name)
      expect([name, ...colours]).toEqual([name, ofPage, pages.dark.get(name) ?? ofPage])
    }
  })
})

describe('the messages of the script', () => {
  it.each(locales)('are the same after their way, in %s', (locale) => {
    const messages = embedMessages(locale)
    const sent = { shape: shapeOf(embedMessages('de')), packed: packMessages(messages) }
    expect(unpackMessages(sent)).toEqual(messages)
  })

  it('have places for what is put in', () => {
    const { badge, form } = embedMessages('de')
    expect(fillIn(badge.fewSeats, { seats: 7 })).toBe('noch 7 Plätze frei')
    expect(fillIn(form.linkBySystem, { system: 'Zoom' })).toBe(
      'Mit der Anmeldebestätigung wird der Zoom Zugangslink versandt.',
    )
    expect(fillIn('{a} and {b}', { a: 1 })).toBe('1 and {b}')
  })
})

describe('times', () => {
  it.each<[string, string, string, string, ('scheduled' | 'postponed')?]>([
    [
      'a postponed evening',
      '2026-03-12T18:00:00.000Z',
      '2026-03-12T20:00:00.000Z',
      'Europe/Berlin',
      'postponed',
    ],
    ['until midnight', '2026-03-12T18:00:00.000Z', '2026-03-12T23:00:00.000Z', 'Europe/Berlin'],
    ['an evening', '2026-03-12T18:00:00.000Z', '2026-03-12T20:00:00.000Z', 'Europe/Berlin'],
    ['a summer night', '2026-07-01T20:30:00.000Z', '2026-07-01T22:30:00.000Z', 'Europe/Berlin'],
    ['midnight', '2026-05-31T22:00:00.000Z', '2026-05-31T23:00:00.000Z', 'Europe/Berlin'],
    ['the change of clocks', '2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00.000Z', 'Europe/Berlin'],
    ['another zone', '2026-09-06T18:00:00.000Z', '2026-09-06T19:00:00.000Z', 'America/New_York'],
    ['a zone with the same clock', '2026-09-06T18:00:00.000Z', '2026-09-06T19:00:00.000Z', 'Europe/Paris'],
  ])('reads as on the pages: %s', (_, startsAt, endsAt, timeZone, status = 'scheduled') => {
    for (const locale of locales) {
      const times = { status, startsAt, endsAt, timeZone, locale }
      expect(eventDate(times)).toBe(formatEventDate(times))
      expect(eventTime(times)).toBe(formatEventTime(times))
      for (const end of [endsAt, null]) {
        const expected = status === 'postponed' ? '' : formatProgrammeTime({ ...times, endsAt: end })
        expect(clockTime({ ...times, endsAt: end })).toBe(expected)
      }
      expect(momentOf({ at: startsAt, timeZone, locale })).toBe(
        formatMoment({ at: startsAt, timeZone, locale }),
      )
      expect(eventDay({ event: times, locale })).toEqual({
        isoDate: expect.any(String),
        ...calendarLeaf(times),
      })
    }
  })
})

/** An event as the API writes it, as far as lists show it. */
const asAsked = ({ format, status, registration, ...event }: PublicEvent) => {
  const upper = (word: string) => word.replace(/[A-Z]/g, '_$&').toUpperCase()
  return {
    ...event,
    format: upper(format),
    status: upper(status),
    registration: { ...registration, state: upper(registration.state) },
  } as unknown as CardEvent
}

describe('what stands out about an event', () => {
  const now = new Date('2026-03-01T12:00:00.000Z')
  const soon = { startsAt: '2026-03-12T18:00:00.000Z', endsAt: '2026-03-12T20:00:00.000Z' }
  const running = { startsAt: '2026-03-01T11:00:00.000Z', endsAt: '2026-03-01T13:00:00.000Z' }
  const over = { startsAt: '2026-02-01T11:00:00.000Z', endsAt: '2026-02-01T13:00:00.000Z' }
  type State = PublicEvent['registration']['state']

  it.each<[State, Partial<PublicEvent>, Partial<PublicEvent['registration']>]>([
    ['open', soon, { seatsLeft: null }],
    ['open', soon, { seatsLeft: 11 }],
    ['open', soon, { seatsLeft: 10 }],
    ['open', soon, { seatsLeft: 1 }],
    ['waitingList', soon, { seatsLeft: 0 }],
    ['full', soon, { seatsLeft: 0 }],
    ['closed', soon, {}],
    ['notYetOpen', soon, { opensAt: '2026-03-05T08:00:00.000Z' }],
    ['none', soon, {}],
    ['closed', { ...soon, status: 'postponed' }, {}],
    ['cancelled', { ...soon, status: 'cancelled' }, {}],
    ['cancelled', { ...over, status: 'cancelled' }, {}],
    ['open', running, { seatsLeft: 5 }],
    ['closed', over, {}],
  ])('is said as on the pages: %s, %j, %j', (state, changes, registration) => {
    for (const locale of locales) {
      const event = {
        ...publicEvent(),
        ...changes,
        registration: {
          ...publicEvent().registration,
          seatsLeft: null,
          opensAt: null,
          ...registration,
          state,
        },
      }
      const messages = siteMessages(locale)
      const expected = eventBadgeOf({ event, site: { messages, locale, now } as Site })
      const asked = { event: asAsked(event), messages: embedMessages(locale), locale, now }
      expect(badgeOf(asked)).toEqual(expected)
    }
  })

  it.each<[string, Partial<PublicEvent>]>([
    [
      'online',
      {
        format: 'online',
        location: { name: 'online (Zoom)', street: null, postalCode: null, city: null, coordinates: null },
      },
    ],
    [
      'in a town',
      {
        format: 'inPerson',
        location: { name: 'Rathaus', street: null, postalCode: null, city: 'Güstrow', coordinates: null },
      },
    ],
    [
      'in a town and online',
      {
        format: 'hybrid',
        location: { name: 'Rathaus', street: null, postalCode: null, city: 'Güstrow', coordinates: null },
      },
    ],
    [
      'somewhere and online',
      {
        format: 'hybrid',
        location: { name: '', street: null, postalCode: null, city: null, coordinates: null },
      },
    ],
  ])('is where it takes place, as in the lists of the pages: %s', (_, changes) => {
    for (const locale of locales) {
      const event = { ...publicEvent(), ...changes }
      const expected = eventPlaceOf({ event, messages: siteMessages(locale) })
      expect(townOf({ event: asAsked(event), messages: { ...embedMessages(locale), home: '' } })).toBe(
        expected,
      )
      expect(expected).toMatch(event.format === 'inPerson' ? /^Güstrow$/ : /online/)
    }
  })
})

describe('attributes', () => {
  const ask = (attributes: Record<string, string>) => readAttributes((name) => attributes[name] ?? null)
  const usual = { first: 5, orderBy: 'STARTS_AT_ASC', filter: { period: 'UPCOMING' } }

  it.each([
    ['nothing', {}, usual],
    ['a limit', { limit: '3' }, { ...usual, first: 3 }],
    ['too high a limit', { limit: '500' }, { ...usual, first: 50 }],
    ['a limit that is none', { limit: 'viele' }, usual],
    ['no event at all', { limit: '0' }, usual],
    ['topics', { topic: 'a, b c' }, { ...usual, filter: { period: 'UPCOMING', topics: ['a', 'b', 'c'] } }],
    ['an empty topic', { topic: ' ' }, usual],
    ['a partner', { partner: 'lag' }, { ...usual, filter: { period: 'UPCOMING', partners: ['lag'] } }],
    [
      'formats',
      { format: 'in-person hybrid' },
      { ...usual, filter: { period: 'UPCOMING', format: ['IN_PERSON', 'HYBRID'] } },
    ],
    ['an unknown format', { format: 'brieflich' }, usual],
    ['messages', { search: ' Haushalt ' }, { ...usual, filter: { period: 'UPCOMING', search: 'Haushalt' } }],
    ['what was', { period: 'past' }, { ...usual, orderBy: 'STARTS_AT_DESC', filter: { period: 'PAST' } }],
    ['an unknown period', { period: 'bald' }, usual],
    ['what every object knows', { period: 'constructor', format: 'toString' }, usual],
  ])('ask for what they say: %s', (_, attributes, expected) => {
    expect(ask(attributes as Record<string, string>)).toEqual(expected)
  })

  it.each([
    ['2', 2],
    ['5', 5],
    ['1', 3],
    ['x', 3],
    [null, 3],
  ])('give the headings a level: %s', (value, level) => {
    expect(readHeadingLevel(value)).toBe(level)
  })
})

describe('the way to all events', () => {
  it.each([
    ['https://forum.example', {}, 'https://forum.example/', 'https://forum.example/en'],
    ['https://club.example/events', {}, 'https://club.example/events', 'https://club.example/events/en'],
    [
      'https://Club.example',
      { de: { home: '/de' }, en: { home: '/' } },
      'https://Club.example/de',
      'https://Club.example/',
    ],
    [
      'https://club.example',
      { de: { home: 'https://www.club.example/termine' } },
      'https://www.club.example/termine',
      'https://club.example/en',
    ],
  ])('is where the start pages of %s are, with %o', async (publicUrl, paths, de, en) => {
    const script = loadEmbedScript(createAddresses({ publicUrl, paths: pathTable(paths) }))
    const [, json = ''] = /forumParts=(\{.*?"challenge":"[^"]+"\})/.exec(script) ?? []
    const forumParts = JSON.parse(json) as { server: string }
    Object.assign(globalThis, { forumParts })
    await jest.isolateModulesAsync(async () => {
      const { homeOf, serverOf } = await import('../../../src/embed/serverOf.ts')
      const { messagesIn } = await import('../../../src/embed/parts.ts')
      const homesAt = (given: string | null) =>
        locales.map((locale) => homeOf({ base: serverOf(given), locale, messages: messagesIn(locale) }))
      expect([homesAt(null), homesAt(forumParts.server)]).toEqual([
        [de, en],
        [de, en],
      ])
      const other = 'https://other.example/a/'
      expect(homesAt('https://other.example/a')).toEqual([other, `${other}en`])
    })
  })
})

describe('addresses in plain text', () => {
  it.each([
    ['none at all', ['none at all']],
    ['see https://example.org/a.', ['see ', 'https://example.org/a', '.']],
    ['here (https://example.org/?a=1&b=2), there', ['here (', 'https://example.org/?a=1&b=2', '), there']],
    ['javascript:alert(1)', ['javascript:alert(1)']],
  ])('are found: %s', (text, parts) => {
    expect(partAtAddresses(text)).toEqual(parts)
  })
})
