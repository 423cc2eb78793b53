import type { ArrayField, NumberField } from 'payload'
import { instantOf } from '../../src/events/rules/instantOf.ts'
import {
  minutesAfter,
  problemOfEnd,
  problemOfStart,
  type ProgrammeProblem,
} from '../../src/events/rules/programmeTimes.ts'
import { eventMessages } from '../../src/i18n/eventMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../src/options.ts'

/** What happens when at an event, item by item. */
export function programmeField({ slugs }: ResolvedOptions): ArrayField {
  return {
    name: 'programme',
    type: 'array',
    label: { de: 'Ablauf', en: 'Programme' },
    labels: {
      singular: { de: 'Programmpunkt', en: 'Item' },
      plural: { de: 'Programmpunkte', en: 'Items' },
    },
    admin: {
      initCollapsed: true,
      components: { RowLabel: 'green-forum-events/client#ProgrammeRowName' },
      description: {
        de: 'Steht auf der Seite unter „Programm“, nach Uhrzeit geordnet. Verschieben Sie die Veranstaltung, gehen die Uhrzeiten mit.',
        en: 'Shown on the page under “Programme”, by time. When you move the event, the times go along.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          minutesField({
            name: 'startsAfter',
            label: { de: 'Von', en: 'From' },
            required: true,
            problem: (value, { length }) => problemOfStart({ startsAfter: value, length }),
          }),
          minutesField({
            name: 'endsAfter',
            label: { de: 'Bis (freiwillig)', en: 'To (optional)' },
            problem: (value, { length, startsAfter }) =>
              problemOfEnd({ ...(startsAfter !== null && { startsAfter }), endsAfter: value, length }),
          }),
        ],
      },
      {
        name: 'title',
        type: 'text',
        label: { de: 'Titel', en: 'Title' },
        required: true,
        localized: true,
        maxLength: 200,
      },
      {
        name: 'text',
        type: 'textarea',
        label: { de: 'Text', en: 'Text' },
        localized: true,
        maxLength: 1000,
      },
      {
        name: 'speakers',
        type: 'relationship',
        relationTo: slugs.speakers,
        hasMany: true,
        label: { de: 'Wer dabei spricht', en: 'Who speaks' },
        admin: {
          description: {
            de: 'Mit Bild und Text stehen Personen auf der Seite, die auch unter „Mitwirkende“ eingetragen sind.',
            en: 'People who are listed under “Contributors” too have their picture and text on the page.',
          },
        },
      },
    ],
  }
}

interface Known {
  /** Minutes from the beginning to the end of the event; null where they are not known. */
  length: number | null
  startsAfter: number | null
}

/** A time of the event's clock, stored as minutes from its beginning. */
function minutesField({
  problem,
  ...field
}: {
  name: string
  label: Record<'de' | 'en', string>
  required?: boolean
  problem: (value: number, known: Known) => ProgrammeProblem | null
}): NumberField {
  return {
    ...field,
    type: 'number',
    admin: {
      step: 1,
      width: '50%',
      components: { Field: 'green-forum-events/client#ProgrammeTime' },
    },
    validate: (
      value: unknown,
      {
        data,
        siblingData,
        req,
        required,
      }: { data: unknown; siblingData: unknown; req: ReqOf; required?: boolean },
    ) => {
      const messages = eventMessages(toLocale(req.i18n.language))
      if (value === null || value === undefined || value === '') return required ? messages.itemUntimed : true
      if (typeof value !== 'number' || !Number.isInteger(value)) return messages.itemUntimed
      const { startsAfter } = siblingData as { startsAfter?: unknown }
      const found = problem(value, {
        length: lengthOf(data as EventTimes),
        startsAfter: typeof startsAfter === 'number' ? startsAfter : null,
      })
      return found === null || messages[found]
    },
  }
}

interface ReqOf {
  i18n: { language: string }
}

interface EventTimes {
  startsAt?: unknown
  startsAt_tz?: unknown
  endsAt?: unknown
}

function lengthOf({ startsAt, startsAt_tz, endsAt }: EventTimes): number | null {
  const [from, to] = [instantOf(startsAt), instantOf(endsAt)]
  if (from === null || to === null) return null
  const timeZone = typeof startsAt_tz === 'string' ? startsAt_tz : 'Europe/Berlin'
  return minutesAfter({ startsAt: from, at: to, timeZone })
}
