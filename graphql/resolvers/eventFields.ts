import type { Payload } from 'payload'
import type { Locale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'
import { formatText } from '../formatText.ts'
import type { EventResolvers } from '../generated/resolverTypes.ts'
import { toGlobalId } from '../globalId.ts'

/** What an event shows in another way than it is stored. */
export const eventFields: EventResolvers = {
  id: ({ id }) => toGlobalId({ type: 'Event', id }),
  description: (event, { format }, { payload }) =>
    formatText({ text: event.description, format, base: pageOf({ event, payload }) }),
  notices: (event, { format }, { payload }) =>
    formatText({ text: event.notices, format, base: pageOf({ event, payload }) }),
  speakers: ({ speakers, locale }) => speakers.map((speaker) => ({ ...speaker, locale })),
  url: (event, _, { payload }) => pageOf({ event, payload }),
  icsUrl: ({ slug, locale }, _, { payload }) => {
    const { addresses } = optionsOf(payload)
    return addresses.urlOf(addresses[locale].calendar(slug))
  },
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
