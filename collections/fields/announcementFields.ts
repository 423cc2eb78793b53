import type { Field } from 'payload'
import { neverByHand } from '../access/roles.ts'

/**
 * What a collection needs whose changes people have to be told of: the editor's decision, which comes with the save and
 * is not stored, and the announcements that are pending.
 */
export const announcementFields: Field[] = [
  {
    name: 'announce',
    type: 'select',
    virtual: true,
    options: [
      { value: 'inform', label: { de: 'informieren', en: 'inform' } },
      { value: 'silent', label: { de: 'nicht informieren', en: 'do not inform' } },
    ],
    admin: { disabled: true },
  },
  {
    name: 'pendingAnnouncements',
    type: 'text',
    index: true,
    hidden: true,
    access: { create: neverByHand, update: neverByHand },
    admin: { disabled: true },
  },
]
