import { optionsOf } from '../../src/options.ts'
import { middle } from '../../src/media/rules/focalPoint.ts'
import { imageForWidth } from '../../src/programme/rules/imageForWidth.ts'
import { roleLabelOf } from '../../src/programme/rules/speakerRole.ts'
import { formatText } from '../formatText.ts'
import type { Resolvers } from '../generated/resolverTypes.ts'
import { toGlobalId } from '../globalId.ts'
import { eventsOf } from './events.ts'
import { untranslatedOf } from './untranslated.ts'

/** What is shown in another way than it is stored, type by type. */
export const types = {
  Node: { __resolveType: ({ __typename }) => __typename },
  EventSpeaker: { roleLabel: roleLabelOf },
  Speaker: {
    id: ({ id }) => toGlobalId({ type: 'Speaker', id }),
    events: eventsOf('speakers'),
    untranslated: untranslatedOf('speakers'),
    biography: ({ biography: text }, { format }, { payload }) =>
      formatText({ text, format, base: optionsOf(payload).publicUrl }) || null,
  },
  Partner: {
    id: ({ id }) => toGlobalId({ type: 'Partner', id }),
    events: eventsOf('partners'),
    untranslated: untranslatedOf('partners'),
  },
  Material: {
    mimeType: ({ file }) => file?.mimeType ?? '',
    bytes: ({ file }) => file?.bytes ?? 0,
  },
  Resource: {
    mimeType: ({ file }) => file?.mimeType ?? null,
    bytes: ({ file }) => file?.bytes ?? null,
  },
  ProgrammeItem: {
    speakers: ({ speakers, locale }) => speakers.map((speaker) => ({ ...speaker, locale })),
  },
  Image: {
    url: (image, { width }) => imageForWidth({ image, width: width ?? null }),
    focalPoint: ({ focalPoint }) => focalPoint ?? middle,
  },
  Topic: {
    id: ({ id }) => toGlobalId({ type: 'Topic', id }),
    events: eventsOf('topics'),
    untranslated: untranslatedOf('topics'),
  },
  ConsentText: {
    text: ({ text }, { format }, { payload }) =>
      formatText({ text, format, base: optionsOf(payload).publicUrl }),
  },
} satisfies Resolvers
