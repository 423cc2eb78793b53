import type { Access, Payload } from 'payload'
import { optionsOf } from '../../src/options.ts'
import { nobody } from './roles.ts'

/**
 * Lets nobody lock documents by hand: Payload opens its locks to whoever is logged in, so that helpers could lock editors
 * out of every event. The admin itself locks past this access. Editors may take over and release any lock, others their
 * own.
 */
export function guardLocks(payload: Payload): void {
  const { isEditor } = optionsOf(payload)
  const { config } = payload.collections['payload-locked-documents']
  const ownOnly: Access = ({ req }) =>
    isEditor({ req }) || (req.user ? { 'user.value': { equals: req.user.id } } : false)
  config.access = { ...config.access, create: nobody, update: ownOnly, delete: ownOnly }
}
