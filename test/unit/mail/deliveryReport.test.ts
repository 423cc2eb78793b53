import { describe, expect, it } from '@jest/globals'
import { parseDeliveryReport } from '../../../src/mail/bounces/parseDeliveryReport.ts'
import { exchangeReport, eximReport, postfixReport } from '../../support/deliveryReports.ts'

const messageId = '<0b9c1f0e-6f65-4f0e-9d0c-0f6d8f3c1a2b@localhost>'
const parse = (text: string) => parseDeliveryReport(Buffer.from(text))

describe('a report about an undeliverable mail', () => {
  it.each([
    ['Postfix', postfixReport],
    ['Exim', eximReport],
    ['Exchange', exchangeReport],
  ])('of %s tells which mail it is about, and why', async (_, write) => {
    expect(await parse(write({ messageId, to: 'bounces+abc@example.org' }))).toEqual({
      action: 'failed',
      status: '5.1.1',
      diagnostic:
        '550 5.1.1 <weg@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
      messageIds: [messageId],
      sentTo: expect.arrayContaining(['bounces+abc@example.org']),
    })
  })

  it.each([
    ['its own field', { status: '4.4.7', diagnostic: '550 5.1.1 no' }, '4.4.7'],
    ['the answer of the server', { status: 'failed', diagnostic: '550 5.7.1 no' }, '5.7.1'],
    ['the reply code', { status: '', diagnostic: '452 later' }, '4.0.0'],
    ['nothing', { status: '', diagnostic: 'no reason' }, null],
  ])('takes the status from %s', async (_, facts, status) => {
    expect(await parse(postfixReport({ messageId, ...facts }))).toMatchObject({ status })
  })

  it('quotes no mail where it has none', async () => {
    expect(await parse(eximReport({ messageId: null }))).toMatchObject({ messageIds: [], action: 'failed' })
  })

  it.each([
    [
      'a notice of absence',
      'From: a@example.org\nSubject: Abwesend\nIn-Reply-To: <a@b>\n\nIch bin im Urlaub.',
    ],
    ['nothing at all', ''],
    ['noise', '\0\u0001\u0002'.repeat(5000)],
    ['a report that is cut off before its status', postfixReport({ messageId }).slice(0, 1400)],
    ['a report without recipients', postfixReport({ messageId }).replace(/^Action.*$/m, '')],
  ])('is not %s', async (_, text) => {
    expect(await parse(text)).toBeNull()
  })
})
