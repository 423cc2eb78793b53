import type { Payload } from 'payload'
import { organiserIn } from '../../src/appearance/appearance.ts'
import { accessibilityContact } from '../../src/events/rules/accessibility.ts'
import { siteMessages } from '../../src/i18n/siteMessages.ts'
import type { Locale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'
import { formatText } from '../formatText.ts'
import type { EventModel } from '../models.ts'
import type { AccessibilityResolvers, EventResolvers } from '../generated/resolverTypes.ts'
import { toGlobalId } from '../globalId.ts'
import { organiserOf } from './organiser.ts'
import { filesAmong, recordingsAmong, rowsOfEvent } from './rowsOfEvent.ts'
import { untranslatedOf } from './untranslated.ts'

/** What an event shows in another way than it is stored. */
export const eventFields: EventResolvers = {
  id: ({ id }) => toGlobalId({ type: 'Event', id }),
  description: (event, { format }, { payload }) =>
    formatText({ text: event.description, format, base: pageOf({ event, payload }) }),
  notices: (event, { format }, { payload }) =>
    formatText({ text: event.notices, format, base: pageOf({ event, payload }) }),
  speakers: ({ speakers, locale }) =>
    speakers.map((each) => ({ ...each, locale, speaker: { ...each.speaker, locale } })),
  partners: ({ partners, locale }) => partners.map((partner) => ({ ...partner, locale })),
  topics: ({ topics, locale }) => topics.map((topic) => ({ ...topic, locale })),
  materials: ({ materials }) => filesAmong(materials),
  recordings: ({ materials }) => recordingsAmong(materials),
  resources: ({ materials }) => materials,
  programme: ({ programme, locale }) => programme.map((item) => ({ ...item, locale })),
  accessibility: (event) => ({ ...event.accessibility, event }),
  registration: (event, _, { payload }) => ({
    ...event.registration,
    // Made only where it is asked for.
    url: () =>
      event.registration.state === 'none'
        ? null
        : `${pageOf({ event, payload })}#${siteMessages(event.locale).event.registrationAnchor}`,
  }),
  socialImage: ({ slug, image, locale }, _, { payload }) => {
    const { addresses } = optionsOf(payload)
    if (!payload.config.sharp) return image?.url ?? null
    return addresses.urlOf(addresses[locale].socialImage(slug))
  },
  organiser: ({ locale }, _, { payload }) => organiserOf({ payload, locale }),
  // None of our events takes a price.
  isAccessibleForFree: () => true,
  untranslated: untranslatedOf<EventModel>('events', rowsOfEvent),
  url: (event, _, { payload }) => pageOf({ event, payload }),
  icsUrl: ({ slug, locale }, _, { payload }) => {
    const { addresses } = optionsOf(payload)
    return addresses.urlOf(addresses[locale].calendar(slug))
  },
}

/** What helps people to take part in an event. */
export const accessibilityFields: AccessibilityResolvers = {
  easyLanguage: ({ event }, { format }, { payload }) =>
    formatText({ text: event.easyLanguage, format, base: pageOf({ event, payload }) }),
  contact: ({ contact, event: { locale } }, _, { payload }) =>
    accessibilityContact({ contact, organiser: organiserIn({ payload, locale }) }),
}

function pageOf({
  event: { slug, locale },
  payload,
}: {
  event: { slug: string; locale: Locale }
  payload: Payload
}): string {
  const { addresses } = optionsOf(payload)
  return addresses.urlOf(addresses[locale].event(slug))
}
