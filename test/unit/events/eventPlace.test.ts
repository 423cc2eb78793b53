import { describe, expect, it } from '@jest/globals'
import { eventPlace, placeLines } from '../../../src/events/rules/eventPlace.ts'

const address = { street: 'Markt 1', postalCode: '19053', city: 'Schwerin' }

describe('the place of an event', () => {
  it.each([
    ['online', { name: 'online (Zoom)', ...address }, ['online (Zoom)']],
    ['online', { name: '', ...address }, ['online']],
    ['online', null, ['online']],
    ['inPerson', { name: 'Rathaus', ...address }, ['Rathaus', 'Markt 1', '19053 Schwerin']],
    ['inPerson', { name: 'online (Zoom)', ...address }, ['Markt 1', '19053 Schwerin']],
    ['inPerson', { name: 'Online', city: 'Schwerin' }, ['Schwerin']],
    ['inPerson', { name: 'Online-Agentur Nord', city: null }, ['Online-Agentur Nord']],
    ['inPerson', { name: null, city: '' }, []],
    [
      'hybrid',
      { name: 'Rathaus und online', ...address },
      ['Rathaus und online', 'Markt 1', '19053 Schwerin'],
    ],
  ])('is, in the format %s and of %j, %j', (format, location, lines) => {
    expect(placeLines(eventPlace({ format, location }))).toEqual(lines)
  })
})
