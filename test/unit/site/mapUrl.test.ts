import { expect, it } from '@jest/globals'
import { readCoordinates } from '../../../src/events/rules/coordinates.ts'
import { mapUrlOf } from '../../../src/site/event/mapUrl.ts'

const place = { name: 'Rathaus', street: null, postalCode: null, city: null, coordinates: null }

it.each([
  [
    'street and town',
    { street: 'Am Markt 1', postalCode: '19055', city: 'Schwerin' },
    'Am Markt 1, 19055 Schwerin',
  ],
  ['a town alone', { city: 'Röbel/Müritz' }, 'Röbel/Müritz'],
  ['signs that mean something in addresses', { street: 'A & B #1?', city: 'Güstrow' }, 'A & B #1?, Güstrow'],
])('looks on the map for %s', (_, known, expected) => {
  const url = new URL(mapUrlOf({ ...place, ...known }) ?? '')
  expect(url.origin + url.pathname).toBe('https://www.openstreetmap.org/search')
  expect([...url.searchParams]).toEqual([['query', expected]])
})

it('has no map of a place without a town, such as one online', () => {
  expect(mapUrlOf({ ...place, street: 'Am Markt 1' })).toBeNull()
})

it('shows the very point where it is known', () => {
  const coordinates = { latitude: 53.6288, longitude: -11.4 }
  expect(mapUrlOf({ ...place, city: 'Schwerin', coordinates })).toBe(
    'https://www.openstreetmap.org/?mlat=53.6288&mlon=-11.4#map=17/53.6288/-11.4',
  )
})

it.each([
  ['53.6288, 11.4148', { latitude: 53.6288, longitude: 11.4148 }],
  ['53,6288; 11,4148', { latitude: 53.6288, longitude: 11.4148 }],
  ['53,6288 11,4148', { latitude: 53.6288, longitude: 11.4148 }],
  [' 53.62881234567° N, 11.4° E ', { latitude: 53.628812, longitude: 11.4 }],
  ['-34.6,-58.4', { latitude: -34.6, longitude: -58.4 }],
  ['91, 11', null],
  ['53, 181', null],
  ['53.6288', null],
  ['Schwerin', null],
  ['53.6288, 11.4148, 3', null],
  ['', null],
  [null, null],
])('reads of %j the coordinates %j', (text, expected) => {
  expect(readCoordinates(text)).toEqual(expected)
})
