import { describe, expect, it } from '@jest/globals'
import { readGlobalId, toGlobalId } from '../../../graphql/globalId.ts'

const encoded = (text: string): string => Buffer.from(text).toString('base64url')

describe('global ids', () => {
  it.each(['6f1c0f5e-3b1d-4a52-9f3e-2a8f1f0c9d11', '65f0c0ffee0123456789abcd'])('read back as %s', (id) => {
    expect(readGlobalId(toGlobalId({ type: 'Event', id }))).toEqual({ type: 'Event', id })
  })

  it('have one form alone', () => {
    const id = toGlobalId({ type: 'Topic', id: '1' })
    expect(readGlobalId(`${id}=`)).toBeNull()
    expect(readGlobalId(` ${id}`)).toBeNull()
  })

  it.each([
    '',
    'Event:1',
    encoded('Event'),
    encoded('Event:'),
    encoded('Registration:1'),
    encoded("Event:' or 1=1"),
  ])('are not %j', (text) => expect(readGlobalId(text)).toBeNull())
})
