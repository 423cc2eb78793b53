import type { CheckboxField, Tab } from 'payload'
import {
  type AccessibilityFeature,
  accessibilityFeatures,
  fitsFormat,
} from '../../src/events/rules/accessibility.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { richTextField } from '../fields/richTextField.ts'

type Words = Record<'de' | 'en', string>

const labels: Record<AccessibilityFeature, Words> = {
  captions: { de: 'Untertitel in der Videokonferenz', en: 'Captions in the video conference' },
  signLanguage: { de: 'Gebärdensprache (DGS)', en: 'German Sign Language (DGS)' },
  speechToText: { de: 'Schriftdolmetschung', en: 'Speech-to-text interpreting' },
  easyLanguage: {
    de: 'Die Veranstaltung ist in Leichter Sprache',
    en: 'The event is held in easy-to-read language',
  },
  hearingLoop: { de: 'Höranlage (induktiv)', en: 'Hearing loop' },
  stepFree: { de: 'stufenlos zugänglich', en: 'Step-free access' },
  accessibleToilet: { de: 'barrierefreie Toilette', en: 'Accessible toilet' },
}

const descriptions: Partial<Record<AccessibilityFeature, Words>> = {
  captions: {
    de: 'Auch von einem Programm erzeugte. Schreibt ein Mensch mit, ist es Schriftdolmetschung.',
    en: 'Those that a program makes included. Where a person writes, it is speech-to-text interpreting.',
  },
  stepFree: {
    de: 'Vom Gehweg bis zum Platz, auch mit Rampe oder Aufzug.',
    en: 'From the pavement to the seat, be it by a ramp or a lift.',
  },
}

/** A box for something that helps people to take part, where the format of the event can have it. */
const featureField = (feature: AccessibilityFeature): CheckboxField => ({
  name: feature,
  type: 'checkbox',
  label: labels[feature],
  admin: {
    description: descriptions[feature],
    condition: (data) => fitsFormat({ feature, format: data?.format }),
  },
})

/** Who can take part, and how: for people who want to know before they register. */
export function accessibilityTab(options: ResolvedOptions): Tab {
  return {
    label: { de: 'Barrierefreiheit', en: 'Accessibility' },
    admin: {
      description: {
        de: 'Kreuzen Sie an, was sicher da sein wird. Es steht auf der Seite, und Besucher*innen suchen danach. Was zum Format passt, wird angeboten.',
        en: 'Tick what will be there for certain. It is shown on the page, and visitors look for it. Offered is what goes with the format.',
      },
    },
    fields: [
      {
        name: 'accessibility',
        type: 'group',
        label: false,
        fields: [
          ...accessibilityFeatures.map(featureField),
          {
            name: 'note',
            type: 'textarea',
            label: { de: 'Hinweis', en: 'Note' },
            localized: true,
            maxLength: 1000,
            admin: {
              description: {
                de: 'Was man sonst wissen muss: „Der Aufzug ist im Hof“, „Dolmetscher*innen bitte bis 1. März anfragen“, oder was nicht geht.',
                en: 'What else one has to know: “The lift is in the yard”, “Please ask for interpreters by 1 March”, or what is not possible.',
              },
            },
          },
          richTextField({
            options,
            name: 'easyLanguageText',
            label: { de: 'Text in Leichter Sprache', en: 'Text in easy-to-read language' },
            localized: true,
            admin: {
              description: {
                de: 'Worum es geht, wann, wo und wie man sich anmeldet. Steht auf der Seite in einem eigenen Kasten vor der Beschreibung.',
                en: 'What it is about, when, where and how to register. Shown on the page in a box of its own, before the description.',
              },
            },
          }),
          {
            name: 'contact',
            type: 'group',
            label: {
              de: 'Kontakt für Fragen zur Barrierefreiheit',
              en: 'Contact for questions about accessibility',
            },
            admin: {
              description: {
                de: 'Steht auf der Seite. Ohne E-Mail-Adresse und Telefonnummer gelten die der Veranstalter*in.',
                en: 'Shown on the page. Without an e-mail address and a phone number, those of the organiser hold.',
              },
            },
            fields: [
              { name: 'name', type: 'text', label: { de: 'Name', en: 'Name' }, maxLength: 100 },
              {
                type: 'row',
                fields: [
                  {
                    name: 'email',
                    type: 'email',
                    label: { de: 'E-Mail-Adresse', en: 'E-mail address' },
                    admin: { width: '50%' },
                  },
                  {
                    name: 'phone',
                    type: 'text',
                    label: { de: 'Telefon', en: 'Phone' },
                    maxLength: 50,
                    admin: { width: '50%' },
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  }
}
