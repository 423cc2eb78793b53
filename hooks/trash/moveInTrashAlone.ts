import { APIError, type CollectionBeforeOperationHook, type Where } from 'payload'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { trashMessages } from '../../src/i18n/trashMessages.ts'

/** What the admin sends when it restores something. */
const ofMoves = ['deletedAt', '_status']

/**
 * Lets the trash take documents and give them back and do nothing else: what is in it is not changed, files included, and
 * no draft alone gets there, under which the public would still see what is published. What has drafts becomes one, and so
 * comes back as one unless it is asked for otherwise. The moment is the server's.
 */
export const moveInTrashAlone: CollectionBeforeOperationHook = ({
  args,
  collection,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- What is deprecated is one of its values.
  operation,
  req,
}) => {
  if (operation !== 'update') return
  const { data, trash } = args as { data?: { deletedAt?: string | null }; trash?: boolean }
  const isTrashing = Boolean(data?.deletedAt)
  if (!data || (!isTrashing && !trash)) return
  const messages = trashMessages(toLocale(req.i18n.language))
  if (!isTrashing && data.deletedAt !== null) throw new APIError(messages.isTrashed, 409, null, true)
  const isAlone = !req.file && Object.keys(data).every((name) => ofMoves.includes(name))
  if (!isAlone) throw new APIError(messages.movesAlone, 400, null, true)
  req.context.movesInTrash = true
  if (!isTrashing) {
    const { where } = args as { where?: Where }
    // Of many, those alone that are in the trash.
    const inTrash = where && { where: { and: [where, { deletedAt: { exists: true } }] } }
    return { ...args, draft: false, ...inTrash }
  }
  const trashed = {
    deletedAt: new Date().toISOString(),
    ...(collection.versions?.drafts && { _status: 'draft' }),
  }
  return { ...args, draft: false, trash: false, data: trashed }
}
