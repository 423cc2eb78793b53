import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'
import { nobody } from '../access/roles.ts'

/** One number for all public content, raised by every change to it. Written by the system alone. */
export function createContentVersions(options: ResolvedOptions): CollectionConfig {
  return {
    slug: options.slugs.contentVersions,
    labels: {
      singular: { de: 'Öffentlicher Stand', en: 'Content version' },
      plural: { de: 'Öffentlicher Stand', en: 'Content versions' },
    },
    admin: { hidden: true },
    lockDocuments: false,
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
    fields: [
      { name: 'key', type: 'text', required: true, unique: true },
      { name: 'number', type: 'number', required: true, defaultValue: 0 },
    ],
  }
}
