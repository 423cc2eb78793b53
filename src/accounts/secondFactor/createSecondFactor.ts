import type { Payload } from 'payload'
import { isUniqueViolation } from '../../database/isUniqueViolation.ts'
import { CodeError } from '../rules/CodeError.ts'
import { hashRecoveryCode, makeRecoveryCodes } from '../rules/recoveryCodes.ts'
import { secretOf, stepOfCode } from '../rules/totp.ts'

/**
 * Gives an account the second factor that was offered, once a code shows that the app has it. Returns the recovery codes,
 * which nobody can read again. Throws CodeError.
 */
export async function createSecondFactor({
  payload,
  account,
  seed,
  code,
  now,
}: {
  payload: Payload
  /** Its id. */
  account: string
  /** Of the offer. */
  seed: string
  code: string
  now: Date
}): Promise<string[]> {
  const key = payload.secret
  const lastStep = stepOfCode({ secret: secretOf({ key, account, seed }), code, now })
  if (lastStep === null) throw new CodeError('wrong')
  const codes = makeRecoveryCodes()
  const recoveryCodes = codes.map((each) => hashRecoveryCode({ code: each, key, account }))
  try {
    await payload.db.create({
      collection: 'second-factors',
      data: { account, seed, lastStep, recoveryCodes, wrongCodes: 0, revision: 0 },
    })
  } catch (error) {
    if (isUniqueViolation(error, 'account')) throw new CodeError('alreadyOn')
    throw error
  }
  return codes
}
