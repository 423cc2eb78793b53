import type { PayloadRequest } from 'payload'
import { withinTransaction } from '../../../src/database/withinTransaction.ts'
import { createSecondFactor } from '../../../src/accounts/secondFactor/createSecondFactor.ts'
import type { User } from '../../../src/payload-types.ts'
import { auditSecondFactor } from './auditSecondFactor.ts'

/** Gives an account a second factor, as the trail of changes tells. Returns the recovery codes. Throws CodeError. */
export function setUpSecondFactor({
  req,
  user,
  ...confirmed
}: {
  req: PayloadRequest
  /** Whose it is; a login has nobody yet. */
  user: Pick<User, 'id'>
  seed: string
  code: string
  now: Date
}): Promise<string[]> {
  const account = String(user.id)
  return auditSecondFactor({
    req: { ...req, user: user as PayloadRequest['user'] },
    account,
    isOn: true,
    act: () => createSecondFactor({ payload: withinTransaction(req), account, ...confirmed }),
  })
}
