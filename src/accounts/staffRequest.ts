import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { optionsOf } from '../options.ts'

/** The request of somebody who is logged in to the admin and works with our events; null for everybody else. */
export async function staffRequest({
  payload,
  headers,
}: {
  payload: Payload
  headers: Headers
}): Promise<PayloadRequest | null> {
  const { user } = await payload.auth({ headers })
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const { isEditor, helpedEvents } = optionsOf(payload)
  return isEditor({ req }) || helpedEvents({ req }).length > 0 ? req : null
}
