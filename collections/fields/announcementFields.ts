import type { Field } from 'payload'
import { requireEditorsWords } from '../../hooks/announcements/requireEditorsWords.ts'
import { neverByHand } from '../access/roles.ts'

/**
 * What a collection needs whose changes people have to be told of: the editor's decision and own words, which come with
 * the save and are not stored with it, and the announcements that are pending.
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
    name: 'announceWords',
    type: 'json',
    virtual: true,
    label: { de: 'Ihre Worte an die Angemeldeten', en: 'Your words to those who have registered' },
    hooks: { beforeValidate: [requireEditorsWords] },
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
