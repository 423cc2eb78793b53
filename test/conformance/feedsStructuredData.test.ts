import { describe, expect, it } from '@jest/globals'
import type { PublicEvent, RegistrationState } from '../../src/programme/rules/publicEvent.ts'
import { eventStructuredData } from '../../src/site/event/eventStructuredData.ts'
import { siteMessages } from '../../src/i18n/siteMessages.ts'
import { appearanceFrom } from '../support/appearance.ts'
import { fullEvent, publicEvent } from '../support/publicEvent.ts'
import { faultsOfNode } from './schemaOrg.ts'
import { addresses } from '../support/addresses.ts'

const url = 'https://forum.example/veranstaltungen/integrationsgesetz'

function describeEvent(event: PublicEvent): Record<string, unknown> {
  const data = eventStructuredData({
    event,
    url,
    site: {
      locale: 'de',
      messages: siteMessages('de'),
      now: new Date('2026-02-03T10:00:00.000Z'),
      addresses,
      organiser: appearanceFrom({
        name: 'Grünes Forum',
        postalAddress: [],
        email: '',
        imprintUrl: '',
        privacyUrl: '',
      }),
    },
  })
  // As it stands in the page: what is undefined is left out.
  return JSON.parse(JSON.stringify(data))
}

const states: RegistrationState[] = [
  'none',
  'notYetOpen',
  'open',
  'waitingList',
  'full',
  'closed',
  'cancelled',
]
const cases = (['online', 'inPerson', 'hybrid'] as const).flatMap((format) =>
  (['scheduled', 'postponed', 'cancelled'] as const).flatMap((status) =>
    states.map((state) => [format, status, state] as const),
  ),
)

// There is no validator of JSON-LD that can be kept and run without a network: this is schema.org's vocabulary, by hand.
describe('the vocabulary of schema.org', () => {
  it.each(cases)('has all that is said of an event: %s, %s, registration %s', (format, status, state) => {
    for (const make of [publicEvent, fullEvent]) {
      const event = make({ format, status })
      const data = describeEvent({ ...event, registration: { ...event.registration, state } })
      expect(faultsOfNode(data)).toEqual([])
      expect(data['@context']).toBe('https://schema.org')
    }
  })

  it('has what helps people to take part where it has a property for it, and nothing else of it', () => {
    expect(describeEvent(fullEvent())).toMatchObject({
      inLanguage: ['de', 'gsg'],
      location: [
        {
          '@type': 'Place',
          amenityFeature: [
            { '@type': 'LocationFeatureSpecification', name: 'Höranlage', value: true },
            { '@type': 'LocationFeatureSpecification', name: 'stufenlos zugänglich', value: true },
          ],
        },
        { '@type': 'VirtualLocation' },
      ],
    })
    expect(JSON.stringify(describeEvent(fullEvent()))).not.toMatch(/Untertitel|accessibility/)
  })

  it('would not have what is none of it', () => {
    expect(
      faultsOfNode({
        '@type': 'Event',
        name: '',
        joinUrl: 'https://zoom.example/',
        eventStatus: 'EventScheduled',
        location: { '@type': 'Meeting' },
      }),
    ).toEqual([
      'Event.name: may not be ""',
      'Event: has no property joinUrl',
      'Event.eventStatus: may not be "EventScheduled"',
      'Event.location: may not be of type Meeting',
    ])
  })
})

describe("Google's rules for events", () => {
  it('are met: what is required and what is recommended is there', () => {
    const data = describeEvent(fullEvent({ format: 'hybrid' }))
    const required = ['name', 'startDate', 'location']
    const recommended = [
      'description',
      'endDate',
      'eventStatus',
      'eventAttendanceMode',
      'image',
      'offers',
      'organizer',
      'performer',
    ]
    expect([...required, ...recommended].filter((name) => !(name in data))).toEqual([])
  })

  it.each([
    ['online', ['VirtualLocation']],
    ['inPerson', ['Place']],
    ['hybrid', ['Place', 'VirtualLocation']],
  ] as const)('tell where an event is that is %s', (format, expected) => {
    const { location } = describeEvent(fullEvent({ format }))
    expect([location].flat().map((each) => (each as { '@type': string })['@type'])).toEqual(expected)
  })

  it('tell that an event was moved, from when, and keep the old time of a postponed one', () => {
    const previousStartsAt = '2026-03-05T18:00:00.000Z'
    const { eventStatus, previousStartDate, startDate } = describeEvent(publicEvent({ previousStartsAt }))
    expect([eventStatus, previousStartDate, startDate]).toEqual([
      'https://schema.org/EventRescheduled',
      '2026-03-05T19:00:00+01:00',
      '2026-03-12T19:00:00+01:00',
    ])
    for (const [status, expected, previous] of [
      ['postponed', 'https://schema.org/EventPostponed', '2026-03-05T19:00:00+01:00'],
      ['cancelled', 'https://schema.org/EventCancelled', undefined],
    ] as const) {
      const data = describeEvent(publicEvent({ status, previousStartsAt }))
      expect([data.eventStatus, data.startDate, data.previousStartDate]).toEqual([
        expected,
        '2026-03-12T19:00:00+01:00',
        previous,
      ])
    }
  })

  it.each([
    ['none', 'InStock'],
    ['notYetOpen', 'PreOrder'],
    ['open', 'InStock'],
    ['waitingList', 'SoldOut'],
    ['full', 'SoldOut'],
    ['closed', null],
    ['cancelled', null],
  ] as const)('offer a free seat by the state of registration: %s', (state, expected) => {
    const event = fullEvent()
    const { offers } = describeEvent({ ...event, registration: { ...event.registration, state } })
    expect(offers).toEqual(
      expected === null
        ? undefined
        : {
            '@type': 'Offer',
            price: 0,
            priceCurrency: 'EUR',
            availability: `https://schema.org/${expected}`,
            url: `${url}#anmeldung`,
            validFrom: '2026-01-15T10:00:00+01:00',
            validThrough: '2026-03-12T18:00:00+01:00',
          },
    )
  })

  it('offer nothing of an event that is over', () => {
    expect(
      describeEvent(fullEvent({ startsAt: '2026-01-01T18:00:00.000Z', endsAt: '2026-01-01T20:00:00.000Z' })),
    ).not.toHaveProperty('offers')
  })
})
