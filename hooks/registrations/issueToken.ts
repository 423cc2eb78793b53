import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { hashToken, tokenFromSeed, tokenSeedBytes } from '../../src/registrations/rules/token.ts'

/** Gives a new registration the seed of its token, and the hash by which its links are found again. */
export const issueToken: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const tokenSeed = randomBytes(tokenSeedBytes).toString('base64url')
  return {
    ...data,
    tokenSeed,
    tokenHash: hashToken(tokenFromSeed({ seed: tokenSeed, secret: req.payload.secret })),
  }
}
