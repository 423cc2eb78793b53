import type { CollectionBeforeOperationHook, Where } from 'payload'
import { isPasswordOf } from '../../src/accounts/isPasswordOf.ts'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { accountMessages } from '../../src/i18n/accountMessages.ts'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { accountOf, forgivePasswords, limitPasswords } from './limitPasswords.ts'

interface OwnAccount {
  id: string
  email: string
  hash?: string | null
  salt?: string | null
}

interface UpdateArguments {
  data?: { password?: unknown; email?: unknown; currentPassword?: unknown }
  /** Where one account is changed. */
  id?: unknown
  /** Where those that fit are. */
  where?: Where
}

/**
 * Asks for the present password before one's own is changed, or the address that a link for a new one would go to: an open
 * screen is not enough to take an account over. Administrators change those of others without.
 */
export const requireCurrentPassword: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Payload says so of `read` alone.
  operation,
  overrideAccess,
  req,
}) => {
  const { data, id, where = {} } = args as UpdateArguments
  const given = data?.currentPassword
  delete data?.currentPassword
  const { user } = req
  if (operation !== 'update' || !data || overrideAccess || user?.collection !== slug) return
  const account = await withinTransaction(req).db.findOne<OwnAccount>({
    collection: slug,
    where: { and: [id === undefined ? where : { id: { equals: id } }, { id: { equals: user.id } }] },
  })
  if (!account || !changesLogin({ data, account })) return
  const refuse = (problem: 'missing' | 'wrong') => {
    const message = accountMessages(toLocale(req.i18n.language)).currentPassword[problem]
    return refusedFields({ collection: slug, errors: [{ path: 'currentPassword', message }], req })
  }
  if (typeof given !== 'string' || given === '') throw refuse('missing')
  await limitPasswords({ req, email: account.email })
  if (!(await isPasswordOf({ account, password: given }))) throw refuse('wrong')
  await forgivePasswords({ req, email: account.email })
}

function changesLogin({
  data: { password, email },
  account,
}: {
  data: NonNullable<UpdateArguments['data']>
  account: OwnAccount
}): boolean {
  return Boolean(password) || (typeof email === 'string' && accountOf(email) !== account.email)
}
