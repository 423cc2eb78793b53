import { randomBytes } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'

/** Gives a new site the key (192 random bit) by which it says who it is. */
export const generateSiteKey: CollectionBeforeValidateHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, key: randomBytes(24).toString('base64url') } : data
