import { eventPageUrl } from '../../src/feeds/eventPageUrl.ts'
import { optionsOf } from '../../src/options.ts'
import { formatText } from '../formatText.ts'
import type { EventResolvers } from '../generated/resolverTypes.ts'
import { toGlobalId } from '../globalId.ts'

/** What an event shows in another way than it is stored. */
export const eventFields: EventResolvers = {
  id: ({ id }) => toGlobalId({ type: 'Event', id }),
  description: ({ description }, { format }) => formatText({ text: description, format }),
  notices: ({ notices }, { format }) => formatText({ text: notices, format }),
  speakers: ({ speakers, locale }) => speakers.map((speaker) => ({ ...speaker, locale })),
  url: ({ slug, locale }, _, { payload }) =>
    eventPageUrl({ publicUrl: optionsOf(payload).publicUrl, slug, locale }),
  // One file for both languages.
  icsUrl: ({ slug }, _, { payload }) => `${optionsOf(payload).publicUrl}/veranstaltungen/${slug}.ics`,
}
