import type { Tab, TextField } from 'payload'
import { readCoordinates } from '../../src/events/rules/coordinates.ts'
import { onlinePlace } from '../../src/events/rules/eventPlace.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { checkedText } from '../fields/checkedText.ts'
import { dateTimeField, followsZone } from '../fields/dateTimeField.ts'
import { uiField } from '../fields/uiField.ts'

/** Where a place is on the map, for addresses that maps do not find. */
const coordinatesField: TextField = {
  name: 'coordinates',
  type: 'text',
  label: { de: 'Koordinaten (freiwillig)', en: 'Coordinates (optional)' },
  maxLength: 60,
  validate: checkedText({
    maxLength: 60,
    isValid: (value) => readCoordinates(value) !== null,
    problem: {
      de: 'Bitte geben Sie Breite und Länge in Grad an, zum Beispiel 53.6288, 11.4148.',
      en: 'Please enter latitude and longitude in degrees, such as 53.6288, 11.4148.',
    },
  }),
  admin: {
    condition: (data) => data?.format !== 'online',
    placeholder: '53.6288, 11.4148',
    description: {
      de: 'Für Orte, die eine Karte nicht an ihrer Adresse findet. In OpenStreetMap und Google Maps zeigt sie ein Klick mit der rechten Maustaste; kopieren Sie sie von dort.',
      en: 'For places that maps do not find by their address. OpenStreetMap and Google Maps show them on a right click; copy them from there.',
    },
  },
}

/** When, how and where. */
export function timeAndPlaceTab(options: ResolvedOptions): Tab {
  const place = onlinePlace(options.conferences)
  return {
    label: { de: 'Zeit und Ort', en: 'Time and place' },
    fields: [
      uiField({
        name: 'oneTimeZone',
        component: 'green-forum-events/client#OneTimeZone',
      }),
      uiField({
        name: 'endFollowsStart',
        component: 'green-forum-events/client#EndFollowsStart',
      }),
      {
        type: 'row',
        fields: [
          dateTimeField({
            options,
            name: 'startsAt',
            label: { de: 'Beginn', en: 'Begins' },
            required: true,
            index: true,
            admin: {
              width: '50%',
              description: {
                de: 'Die Zeitzone gilt für alle Zeiten der Veranstaltung.',
                en: 'The time zone holds for all times of the event.',
              },
            },
          }),
          dateTimeField({
            options,
            name: 'endsAt',
            follows: 'startsAt',
            label: { de: 'Ende', en: 'Ends' },
            required: true,
            index: true,
            admin: { className: followsZone, width: '50%' },
          }),
        ],
      },
      uiField({
        name: 'newDateNotice',
        component: 'green-forum-events/client#NewDateNotice',
      }),
      {
        name: 'durationHours',
        type: 'number',
        label: { de: 'Umfang in Stunden', en: 'Duration in hours' },
        min: 0.25,
        max: 100,
        admin: {
          width: '50%',
          step: 0.25,
          description: {
            de: 'Steht so in Bescheinigungen und im Jahresbericht, zum Beispiel ohne Pausen oder für mehrere Tage zusammen. Leer: vom Beginn bis zum Ende, bei mehreren Tagen ohne Angabe.',
            en: 'Said by certificates and the yearly report, such as without breaks, or for several days together. Empty: from begin to end, and nothing where these are several days.',
          },
        },
      },
      {
        name: 'format',
        type: 'select',
        label: { de: 'Format', en: 'Format' },
        required: true,
        defaultValue: 'online',
        options: [
          { value: 'online', label: { de: 'online', en: 'online' } },
          { value: 'inPerson', label: { de: 'vor Ort', en: 'in person' } },
          { value: 'hybrid', label: { de: 'vor Ort und online', en: 'in person and online' } },
        ],
      },
      {
        name: 'location',
        type: 'group',
        label: { de: 'Standort', en: 'Location' },
        fields: [
          {
            name: 'name',
            type: 'text',
            label: { de: 'Bezeichnung', en: 'Name' },
            localized: true,
            maxLength: 200,
            admin: {
              description: {
                de: `Steht auf der Seite als Standort, zum Beispiel „Rathaus“. Online und leer: ${place}. Der Zugangslink gehört nicht hierher, sondern unter „Zugang“.`,
                en: `Shown as the location, such as “Town hall”. Online and left empty: ${place}. The join link does not belong here but under “Access”.`,
              },
            },
          },
          {
            type: 'row',
            admin: { condition: (data) => data?.format !== 'online' },
            fields: [
              {
                name: 'street',
                type: 'text',
                label: { de: 'Straße und Hausnummer', en: 'Street' },
                maxLength: 200,
              },
              {
                name: 'postalCode',
                type: 'text',
                label: { de: 'Postleitzahl', en: 'Postal code' },
                maxLength: 10,
              },
              { name: 'city', type: 'text', label: { de: 'Ort', en: 'Town' }, maxLength: 100 },
            ],
          },
          coordinatesField,
        ],
      },
    ],
  }
}
