import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'
import { nobody } from '../access/roles.ts'

/**
 * Who was in a conference from when to when, one document a stay, by who told it. Written and read by the system alone; what
 * comes of it stands in the registration.
 */
export function createPresences(options: ResolvedOptions): CollectionConfig {
  return {
    slug: options.slugs.presences,
    labels: {
      singular: { de: 'Anwesenheit', en: 'Presence' },
      plural: { de: 'Anwesenheiten', en: 'Presences' },
    },
    admin: { hidden: true },
    lockDocuments: false,
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
    fields: [
      { name: 'eventId', type: 'text', required: true, index: true },
      { name: 'registrationId', type: 'text', required: true, index: true },
      {
        name: 'source',
        type: 'select',
        required: true,
        options: ['door', 'provider'],
      },
      { name: 'cameAt', type: 'date', required: true },
      { name: 'leftAt', type: 'date' },
      { name: 'key', type: 'text', required: true, unique: true },
    ],
  }
}
