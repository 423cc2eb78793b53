import type { Field } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'
import { linkByHand } from '../../src/conferences/rules/conferenceOf.ts'
import { uiField } from '../fields/uiField.ts'

/** What a field's rule is given beside its value. */
interface Context {
  siblingData: { conference?: string | null }
  req: { i18n: { language: string } }
}

/** Tells whether an editor enters the link of a meeting by hand. */
export const isByHand = ({ conference }: { conference?: unknown }): boolean =>
  !conference || conference === linkByHand

const isMade = (data: { conference?: unknown }): boolean => !isByHand(data)

/** Which conference provider makes the room of an event, and how. Shown where there is a provider to choose. */
export function conferenceFields({ conferences }: ResolvedOptions): Field[] {
  const choices = conferences.map(({ name, label, hosts, kinds }) => ({ name, label, hosts, kinds }))
  return [
    {
      // Not a select, whose options would be part of the schema on PostgreSQL: providers are chosen in the config.
      name: 'conference',
      type: 'text',
      label: { de: 'Zugang', en: 'Access' },
      defaultValue: linkByHand,
      maxLength: 50,
      index: true,
      validate: (value: string | null | undefined, { req: { i18n } }: Context) => {
        if (isByHand({ conference: value }) || conferences.some(({ name }) => name === value)) return true
        return i18n.language === 'de'
          ? `„${value}“ ist nicht eingerichtet. Wählen Sie eines der angebotenen Systeme.`
          : `“${value}” is not set up. Choose one of those that are offered.`
      },
      admin: {
        condition: (data) => choices.length > 0 || isMade(data),
        components: {
          Field: { path: 'green-forum-events/client#ConferenceField', clientProps: { choices } },
        },
      },
    },
    {
      name: 'host',
      type: 'text',
      label: { de: 'Gastgeber*in', en: 'Host' },
      maxLength: 200,
      validate: (
        value: string | null | undefined,
        { siblingData: { conference }, req: { i18n } }: Context,
      ) => {
        const hosts = conferences.find(({ name }) => name === conference)?.hosts ?? []
        if (hosts.length === 0 || !value || hosts.includes(value)) return true
        return i18n.language === 'de'
          ? `„${value}“ gehört nicht zu den eingerichteten Konten: ${hosts.join(', ')}.`
          : `“${value}” is none of the accounts that are set up: ${hosts.join(', ')}.`
      },
      admin: {
        condition: ({ conference }) =>
          choices.some(({ name, hosts }) => name === conference && hosts.length > 1),
        components: { Field: { path: 'green-forum-events/client#HostField', clientProps: { choices } } },
      },
    },
    {
      type: 'row',
      admin: { condition: isMade },
      fields: [
        {
          name: 'roomKind',
          type: 'select',
          label: { de: 'Art', en: 'Kind' },
          defaultValue: 'meeting',
          options: [
            {
              value: 'meeting',
              label: { de: 'Meeting: alle können sprechen', en: 'Meeting: everybody can speak' },
            },
            {
              value: 'webinar',
              label: { de: 'Webinar: die meisten hören zu', en: 'Webinar: most people listen' },
            },
          ],
          admin: {
            condition: ({ conference }) =>
              choices.some(({ name, kinds }) => name === conference && kinds.length > 1),
          },
        },
        {
          name: 'waitingRoom',
          type: 'checkbox',
          label: { de: 'Warteraum: einzeln einlassen', en: 'Waiting room: let people in one by one' },
          defaultValue: false,
        },
        {
          name: 'recorded',
          type: 'checkbox',
          label: { de: 'Wird aufgezeichnet', en: 'Is recorded' },
          defaultValue: false,
          admin: {
            description: {
              de: 'Vor dem Eintreten wird die Einwilligung in die Aufzeichnung erbeten.',
              en: 'People are asked to agree to the recording before they enter.',
            },
          },
        },
      ],
    },
    uiField({
      name: 'conferenceStatus',
      condition: isMade,
      component: 'green-forum-events/client#ConferenceStatus',
    }),
    {
      name: 'presentAfter',
      type: 'number',
      label: { de: 'Anwesend ab (Minuten)', en: 'Present after (minutes)' },
      min: 1,
      max: 1440,
      admin: {
        condition: isMade,
        description: {
          de: 'Wer so lange in der Konferenz war, gilt als anwesend. Leer: die Anwesenheit wird von Hand vermerkt.',
          en: 'Whoever was in the conference for so long has attended. Empty: attendance is noted by hand.',
        },
      },
    },
  ]
}

const hiddenColumn = { hidden: true, admin: { disabled: true } } as const

/** What is known of the room that a provider made. The first is encrypted, and read by `findRoom` alone. */
export const roomColumns: Field[] = [
  { name: 'room', type: 'text', ...hiddenColumn },
  // Names the room that people were admitted to; another room has another one.
  { name: 'roomSerial', type: 'text', ...hiddenColumn },
  // What of the room differs at the provider, as JSON; empty where nothing does.
  { name: 'roomDiffers', type: 'text', ...hiddenColumn },
  { name: 'roomCheckedAt', type: 'date', ...hiddenColumn },
  // Once nothing new is to be learnt of who was there.
  { name: 'presenceSettledAt', type: 'date', ...hiddenColumn },
  // When a recording was last told to be ready.
  { name: 'recordingReadyAt', type: 'date', ...hiddenColumn },
]
