import type { Tab } from 'payload'
import { notCopied } from '../../hooks/events/duplicateHooks.ts'
import { beginWithUsualNotices } from '../../hooks/events/beginWithUsualNotices.ts'
import { preselectConsents } from '../../hooks/events/preselectConsents.ts'
import { defaultHoldHours, maxHoldHours } from '../../src/registrations/rules/addressConfirmation.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { rowNamedBy } from '../fields/rowNamedBy.ts'
import { dateTimeField, followsZone } from '../fields/dateTimeField.ts'
import { richTextField } from '../fields/richTextField.ts'
import { uiField } from '../fields/uiField.ts'

/** Who may register, when, and what they agree to. */
export function registrationTab(options: ResolvedOptions): Tab {
  const whereEnabled = {
    condition: (_data: unknown, sibling: { enabled?: boolean }) => sibling?.enabled !== false,
  }
  return {
    label: { de: 'Anmeldung', en: 'Registration' },
    fields: [
      {
        name: 'registration',
        type: 'group',
        label: false,
        fields: [
          {
            name: 'enabled',
            type: 'checkbox',
            label: { de: 'Anmeldung über diese Seite', en: 'Registration on this page' },
            defaultValue: true,
          },
          {
            type: 'row',
            admin: whereEnabled,
            fields: [
              dateTimeField({
                options,
                name: 'opensAt',
                hooks: { beforeDuplicate: [notCopied] },
                label: { de: 'Anmeldung ab', en: 'Opens' },
                admin: {
                  className: followsZone,
                  width: '50%',
                  description: { de: 'Leer: sofort.', en: 'Empty: at once.' },
                },
              }),
              dateTimeField({
                options,
                name: 'closesAt',
                follows: 'registration.opensAt',
                hooks: { beforeDuplicate: [notCopied] },
                label: { de: 'Anmeldung bis', en: 'Closes' },
                admin: {
                  className: followsZone,
                  width: '50%',
                  description: {
                    de: 'Leer: bis zum Ende der Veranstaltung.',
                    en: 'Empty: until the event ends.',
                  },
                },
              }),
            ],
          },
          {
            name: 'capacity',
            type: 'number',
            label: { de: 'Plätze', en: 'Seats' },
            min: 1,
            max: 100_000,
            admin: {
              ...whereEnabled,
              step: 1,
              description: { de: 'Leer: unbegrenzt.', en: 'Empty: no limit.' },
            },
          },
          uiField({
            name: 'capacityNotice',
            condition: (data, sibling) => Boolean(data?.id) && sibling?.enabled !== false,
            component: 'green-forum-events/client#CapacityNotice',
          }),
          {
            name: 'waitingList',
            type: 'checkbox',
            label: {
              de: 'Warteliste, wenn alle Plätze vergeben sind',
              en: 'Waiting list when all seats are taken',
            },
            defaultValue: false,
            admin: whereEnabled,
          },
          {
            name: 'confirmsAddress',
            type: 'checkbox',
            label: {
              de: 'Adresse bestätigen lassen, bevor die Anmeldung gilt',
              en: 'Have the address confirmed before the registration counts',
            },
            defaultValue: false,
            admin: {
              ...whereEnabled,
              description: {
                de: 'Wer sich anmeldet, bekommt zuerst eine E-Mail mit einem Link und bestätigt dort mit einem Klick. So meldet niemand fremde Adressen an. Der Platz bleibt so lange reserviert. Für Anmeldungen, die Sie selbst eintragen, gilt das nicht.',
                en: 'Whoever registers first gets a mail with a link, and confirms there with one click. So nobody registers addresses of others. The seat is held meanwhile. Registrations that you enter yourself need none of this.',
              },
            },
          },
          {
            name: 'holdHours',
            type: 'number',
            label: { de: 'Platz reservieren für (Stunden)', en: 'Hold the seat for (hours)' },
            min: 1,
            max: maxHoldHours,
            defaultValue: defaultHoldHours,
            admin: {
              condition: (_data, sibling) => sibling?.enabled !== false && sibling?.confirmsAddress === true,
              step: 1,
              description: {
                de: 'Wer bis dahin nicht bestätigt, verliert den Platz und kann sich neu anmelden.',
                en: 'Whoever has not confirmed by then loses the seat, and may register again.',
              },
            },
          },
          {
            name: 'consents',
            type: 'relationship',
            relationTo: options.slugs.consentTexts,
            hasMany: true,
            label: { de: 'Einwilligungen', en: 'Consents' },
            defaultValue: preselectConsents(options),
            admin: {
              ...whereEnabled,
              description: {
                de: 'Wer sich anmeldet, stimmt jedem dieser Texte einzeln zu. Die Texte stehen unter Einstellungen, Einwilligungstexte.',
                en: 'Whoever registers agrees to each of these texts. They are kept under Settings, Consent texts.',
              },
            },
          },
          {
            name: 'questions',
            type: 'array',
            label: { de: 'Weitere Fragen', en: 'More questions' },
            labels: { singular: { de: 'Frage', en: 'Question' }, plural: { de: 'Fragen', en: 'Questions' } },
            maxRows: 10,
            admin: {
              ...whereEnabled,
              initCollapsed: true,
              components: rowNamedBy({ by: 'label', row: { de: 'Frage', en: 'Question' } }),
            },
            fields: [
              {
                name: 'label',
                type: 'text',
                label: { de: 'Frage', en: 'Question' },
                required: true,
                localized: true,
                maxLength: 300,
              },
              {
                name: 'required',
                type: 'checkbox',
                label: { de: 'Antwort nötig', en: 'Answer required' },
                defaultValue: false,
              },
              {
                name: 'options',
                type: 'array',
                label: { de: 'Antworten zur Auswahl', en: 'Answers to choose from' },
                labels: {
                  singular: { de: 'Antwort', en: 'Answer' },
                  plural: { de: 'Antworten', en: 'Answers' },
                },
                admin: { components: rowNamedBy({ by: 'label', row: { de: 'Antwort', en: 'Answer' } }) },
                fields: [
                  {
                    name: 'label',
                    type: 'text',
                    label: { de: 'Antwort', en: 'Answer' },
                    required: true,
                    localized: true,
                    maxLength: 200,
                  },
                ],
              },
            ],
          },
          {
            name: 'asksForTopics',
            type: 'checkbox',
            label: { de: 'Nach Themenwünschen fragen', en: 'Ask for wished topics' },
            defaultValue: true,
            admin: whereEnabled,
          },
          {
            name: 'asksForSupport',
            type: 'checkbox',
            label: {
              de: 'Fragen, wer Unterstützung braucht, um teilnehmen zu können',
              en: 'Ask who needs support to take part',
            },
            defaultValue: false,
            admin: {
              ...whereEnabled,
              description: {
                de: 'Freier Text mit eigener Einwilligung, denn er kann etwas über die Gesundheit sagen. Er steht unter „Teilnahme“, in keiner Liste zum Herunterladen, und wird zwei Tage nach dem Ende gelöscht. Fragen Sie nur, wenn jemand die Antworten liest.',
                en: 'A free text with a consent of its own, since it may tell of somebody’s health. It is shown under “Participation”, in no download, and deleted two days after the end. Ask only where somebody reads the answers.',
              },
            },
          },
          {
            name: 'keepDays',
            type: 'number',
            label: { de: 'Anmeldungen aufbewahren (Tage)', en: 'Keep registrations (days)' },
            min: 1,
            max: options.retention.maxKeepDays,
            admin: {
              ...whereEnabled,
              step: 1,
              description: {
                de: `So viele Tage nach dem Ende werden Anmeldungen und ihre E-Mails gelöscht; anonyme Zahlen bleiben. Leer: ${options.retention.keepDays}, höchstens ${options.retention.maxKeepDays}. Wählen Sie weniger, wenn Sie die Angaben nicht mehr brauchen.`,
                en: `So many days after the end, registrations and their mails are deleted; anonymous counts remain. Empty: ${options.retention.keepDays}, at most ${options.retention.maxKeepDays}. Choose less where you need the data no longer.`,
              },
            },
          },
          uiField({
            name: 'usualNotices',
            condition: (data) => !data?.id,
            component: {
              path: 'green-forum-events/client#UsualNotices',
              clientProps: { slug: options.appearanceSlug },
            },
          }),
          richTextField({
            options,
            name: 'notices',
            label: { de: 'Hinweise unter dem Formular', en: 'Notices under the form' },
            localized: true,
            hooks: { beforeChange: [beginWithUsualNotices] },
            admin: {
              description: {
                de: 'Wer teilnehmen darf, was man technisch braucht, Haftung, Datenschutz.',
                en: 'Who may attend, what it takes technically, liability, privacy.',
              },
            },
          }),
        ],
      },
    ],
  }
}
