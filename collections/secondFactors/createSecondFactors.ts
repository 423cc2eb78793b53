import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles.ts'

const hidden = { hidden: true, admin: { disabled: true } } as const

/**
 * The second factors of accounts, one each. They are no fields of the account, since Payload writes all of an account with
 * each login: a code that was used meanwhile would be good again. Written by conditional writes alone, read by nobody.
 */
export function createSecondFactors(): CollectionConfig {
  return {
    slug: 'second-factors',
    labels: {
      singular: { de: 'Zweiter Faktor', en: 'Second factor' },
      plural: { de: 'Zweite Faktoren', en: 'Second factors' },
    },
    admin: { hidden: true },
    lockDocuments: false,
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
    fields: [
      { name: 'account', type: 'text', required: true, unique: true, ...hidden },
      // What the secret follows from, together with the key of the installation.
      { name: 'seed', type: 'text', required: true, ...hidden },
      // Of the last code that was accepted: none of it or of an earlier one is accepted any more.
      { name: 'lastStep', type: 'number', required: true, ...hidden },
      // Keyed hashes of those that are left.
      { name: 'recoveryCodes', type: 'json', required: true, ...hidden },
      { name: 'wrongCodes', type: 'number', required: true, defaultValue: 0, ...hidden },
      { name: 'lockedUntil', type: 'date', ...hidden },
      { name: 'revision', type: 'number', required: true, defaultValue: 0, ...hidden },
    ],
  }
}
