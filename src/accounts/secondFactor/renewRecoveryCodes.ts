import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { hashRecoveryCode, makeRecoveryCodes } from '../rules/recoveryCodes.ts'

/** Gives an account ten new recovery codes; those that were left are no good any more. */
export async function renewRecoveryCodes({
  payload,
  account,
}: {
  payload: Payload
  /** Its id. */
  account: string
}): Promise<string[]> {
  const codes = makeRecoveryCodes()
  const recoveryCodes = codes.map((code) => hashRecoveryCode({ code, key: payload.secret, account }))
  await compareAndSet({
    payload,
    collection: 'second-factors',
    where: { account: { equals: account } },
    data: { recoveryCodes },
  })
  return codes
}
