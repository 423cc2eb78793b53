import type { Field } from 'payload'
import { messageActions } from '../../src/outbox/rules/entryActions.ts'
import { timestampField } from './dateTimeField.ts'

/** What somebody of the staff last did with an entry of an outbox, and when. */
export const manualEntryField = (): Field => ({
  type: 'row',
  fields: [
    {
      name: 'handledAs',
      type: 'select',
      label: { de: 'Von Hand', en: 'By hand' },
      options: messageActions.map(({ action, label }) => ({ value: action, label })),
    },
    { name: 'handledBy', type: 'text', label: { de: 'Von', en: 'By' } },
    timestampField({ name: 'handledAt', label: { de: 'Am', en: 'At' } }),
  ],
})
