import { expect, it } from '@jest/globals'
import { mapUrlOf } from '../../../src/site/event/mapUrl.ts'

const place = { name: 'Rathaus', street: null, postalCode: null, city: null }

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
