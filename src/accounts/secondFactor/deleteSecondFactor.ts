import type { Payload } from 'payload'

/** Takes an account's second factor off, with its recovery codes. */
export async function deleteSecondFactor({
  payload,
  account,
}: {
  payload: Payload
  /** Its id. */
  account: string
}): Promise<void> {
  await payload.db.deleteMany({ collection: 'second-factors', where: { account: { equals: account } } })
}
