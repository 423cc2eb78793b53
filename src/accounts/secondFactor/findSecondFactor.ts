import type { Payload } from 'payload'
import type { SecondFactor } from '../../payload-types.ts'

/** The second factor of an account; null where it has none. */
export function findSecondFactor({
  payload,
  account,
}: {
  payload: Payload
  /** Its id. */
  account: string
}): Promise<SecondFactor | null> {
  return payload.db.findOne<SecondFactor>({
    collection: 'second-factors',
    where: { account: { equals: account } },
  })
}
