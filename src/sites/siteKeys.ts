import type { Payload } from 'payload'
import { createSiteKey, hashSiteKey } from './rules/siteKey.ts'
import { optionsOf } from '../options.ts'
import { compareAndSet } from '../database/compareAndSet.ts'

/** Gives a site a new key in place of the one it had; null where there is no such site. Only its hash is stored. */
export async function renewSiteKey({
  payload,
  id,
  now,
}: {
  payload: Payload
  id: string
  now: Date
}): Promise<string | null> {
  const key = createSiteKey()
  const keyMadeOn = `${now.toISOString().slice(0, 10)}T12:00:00.000Z`
  const isDone = await writeKey({ payload, id, data: { keyHash: hashSiteKey(key), keyMadeOn } })
  return isDone ? key : null
}

/** Takes a site's key back, so that it opens nothing any more; false where there is no such site. */
export function revokeSiteKey({ payload, id }: { payload: Payload; id: string }): Promise<boolean> {
  return writeKey({ payload, id, data: { keyHash: null, keyMadeOn: null } })
}

/** In one write of its own: what an administrator is typing into the form meanwhile stays out of it. */
async function writeKey({
  payload,
  id,
  data,
}: {
  payload: Payload
  id: string
  data: { keyHash: string | null; keyMadeOn: string | null }
}): Promise<boolean> {
  const written = await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.sites,
    where: { id: { equals: id } },
    data: { ...data, lastUsedOn: null },
  })
  return written !== null
}
