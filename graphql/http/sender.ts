import type { Context } from 'hono'
import type { Payload } from 'payload'
import { bearerKeyOf } from '../../src/sites/rules/siteKey.ts'
import { type KnownSite, siteOfKey } from '../../src/sites/sites.ts'
import { visitorNetwork } from '../../src/protection/visitorNetwork.ts'

/** Who sends a request, as far as limits and mutations need to know. No query of events does. */
export interface Sender {
  /** Where the request came from, to count by; null where it is not known. */
  network: string | null
  /** The origin of the page that sends it; null where no page of another origin does, such as from a server. */
  foreignOrigin: string | null
  /** The site that shows its key. */
  site: KnownSite | null
}

/** Thrown where a key belongs to no site. */
export class UnknownKey extends Error {
  override readonly name = 'UnknownKey'
}

/** Reads who sends a request. Throws UnknownKey. */
export async function readSender({
  context,
  payload,
  now,
}: {
  context: Context
  payload: Payload
  now: Date
}): Promise<Sender> {
  const key = bearerKeyOf(context.req.header('Authorization'))
  const site = key === null ? null : await siteOfKey({ payload, key, now })
  if (key !== null && !site) throw new UnknownKey('This key belongs to no site')
  return { network: visitorNetwork({ context, payload }), foreignOrigin: foreignOriginOf(context), site }
}

/** Browsers alone set these headers, and no script of a page can change them. */
function foreignOriginOf({ req }: Context): string | null {
  // Our own pages, whatever address they are reached by.
  if (req.header('Sec-Fetch-Site') === 'same-origin') return null
  return req.header('Origin') ?? null
}
