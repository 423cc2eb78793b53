import type { CollectionBeforeOperationHook } from 'payload'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

/** Characters. */
const shortest = 12

/** Refuses a new password that can be guessed, wherever it is chosen: for an account, for one's own, by a link. */
export const requireLongPassword: CollectionBeforeOperationHook = ({
  args,
  collection,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Payload says so of `read` alone.
  operation,
  req,
}) => {
  const { data } = args as { data?: { password?: unknown } }
  // Who has a shorter one from before can still log in.
  if (!data || !choosesPassword.has(operation) || data.password === undefined) return
  const { password } = data
  if (typeof password === 'string' && [...password].length >= shortest) return
  const message = messages[toLocale(req.i18n.language)]
  throw refusedFields({ collection: collection.slug, errors: [{ path: 'password', message }], req })
}

const choosesPassword = new Set<string>(['create', 'update', 'updateByID', 'resetPassword'])

const messages = {
  de: `Das Passwort braucht mindestens ${shortest} Zeichen. Am leichtesten merken sich mehrere Wörter hintereinander.`,
  en: `The password needs at least ${shortest} characters. Several words in a row are the easiest to remember.`,
}
