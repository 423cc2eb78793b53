import { describe, expect, it } from '@jest/globals'
import { newMessageId } from '../../../src/mail/transport/messageId.ts'
import { returnAddress, uniquePartIn } from '../../../src/mail/transport/returnAddress.ts'

const bounceAddress = 'bounces@example.org'

describe('the address that reports about one mail go to', () => {
  it('names the mail by what is unique in its Message-ID, and is understood again in any case', () => {
    const messageId = newMessageId('https://events.example.org')
    const address = returnAddress({ bounceAddress, messageId }) ?? ''
    expect(address).toMatch(/^bounces\+[\da-f-]{36}@example\.org$/)
    expect(messageId).toBe(
      `<${uniquePartIn({ address: address.toUpperCase(), bounceAddress })}@events.example.org>`,
    )
  })

  it.each([
    ['no address is set', null, '<abc@example.org>'],
    ['a mail has no Message-ID', bounceAddress, null],
    ['a Message-ID could not stand in an address', bounceAddress, '<a"b@example.org>'],
    ['the address would be longer than allowed', bounceAddress, `<${'x'.repeat(57)}@example.org>`],
  ])('is the sender’s where %s', (_, address, messageId) => {
    expect(returnAddress({ bounceAddress: address, messageId })).toBeNull()
  })

  it.each(['bounces@example.org', 'bounces+@example.org', 'bounces+a@example.com', 'else+a@example.org', ''])(
    'is not %s',
    (address) => {
      expect(uniquePartIn({ address, bounceAddress })).toBeNull()
    },
  )
})
