import { describe, expect, it } from '@jest/globals'
import { formatPendingMails, parsePendingMails } from '../../../src/mail/rules/pendingMails.ts'
import { fillPlaceholders, unknownPlaceholders } from '../../../src/mail/rules/mailKind.ts'

describe('pending mails', () => {
  it('come back from their column as they went in', () => {
    const mails = [
      { kind: 'confirmation', revision: 0 },
      { kind: 'cancellation', revision: 12 },
    ] as const
    expect(parsePendingMails(formatPendingMails(mails) ?? '')).toEqual(mails)
    expect(formatPendingMails([])).toBeNull()
  })
  it.each(['greeting:0', 'confirmation', 'confirmation:x', ''])(
    'refuse %j, since a mail would be lost',
    (column) => {
      expect(() => parsePendingMails(column)).toThrow('A pending mail must read kind:revision')
    },
  )
})

describe('placeholders', () => {
  const none = { name: '', title: '', date: '', time: '', location: '', page: '', door: '' }
  it('are filled, and unknown ones are named', () => {
    const values = { ...none, name: 'Jo', title: 'T' }
    expect(fillPlaceholders('Hallo {{name}}, {{ title }} und {{zoom}}', values)).toBe(
      'Hallo Jo, T und {{zoom}}',
    )
    expect(unknownPlaceholders('{{name}} {{zoom}} {{ joinUrl }} {{}}')).toEqual(['zoom', 'joinUrl', ''])
  })
  it('do not fill what a value itself brings along', () => {
    const values = { ...none, name: '{{title}}', title: 'T' }
    expect(fillPlaceholders('{{name}}', values)).toBe('{{title}}')
  })
})
