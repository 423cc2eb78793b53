import type { Payload } from 'payload'
import { hashSiteKey } from './rules/siteKey.ts'
import { optionsOf } from '../options.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { perPayload } from '../runtime/perPayload.ts'
import { updateQuietly } from '../database/updateQuietly.ts'
import { contentVersionOf } from '../database/contentVersion.ts'

/** Another website that an administrator has entered. */
export interface KnownSite {
  id: string
  name: string
  /** As browsers name them (RFC 6454): scheme, host and port. */
  origins: string[]
  mayRegister: boolean
  /** Requests that may change something, in ten minutes, where it shows its key. */
  limit: number
  keyHash: string | null
  /** The day (UTC) on which its key was last seen, such as 2026-03-12. */
  lastUsedOn: string | null
}

interface SiteCache {
  /** Null where nothing is cached. */
  version: string | null
  sites: Promise<KnownSite[]>
}

const cacheOf = perPayload('sites', (): SiteCache => ({ version: null, sites: Promise.resolve([]) }))

/** All sites, read again only where one has changed, in whichever process: the content version counts such changes. */
function knownSites(payload: Payload): Promise<KnownSite[]> {
  const version = contentVersionOf(payload).withoutSeats()
  const cache = cacheOf(payload)
  if (version !== null && cache.version === version) return cache.sites
  const sites = readSites(payload)
  Object.assign(cache, { version, sites })
  sites.catch(() => (cache.version = null))
  return sites
}

async function readSites(payload: Payload): Promise<KnownSite[]> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.sites,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
  })
  return docs.map(({ id, name, origins, mayRegister, limit, keyHash, lastUsedOn }) => ({
    id,
    name,
    origins: (origins ?? []).map(({ origin }) => new URL(origin).origin),
    mayRegister: mayRegister ?? false,
    limit: limit ?? 0,
    keyHash: keyHash ?? null,
    lastUsedOn: lastUsedOn?.slice(0, 10) ?? null,
  }))
}

/** The site that a key belongs to, noting that it was used; null where it belongs to none, or was taken back. */
export async function siteOfKey({
  payload,
  key,
  now,
}: {
  payload: Payload
  key: string
  now: Date
}): Promise<KnownSite | null> {
  const keyHash = hashSiteKey(key)
  const site = (await knownSites(payload)).find((each) => each.keyHash === keyHash)
  if (!site) return null
  await noteUse({ payload, site, day: now.toISOString().slice(0, 10) })
  return site
}

/** The site whose pages have this origin; null where none has been entered. */
export async function siteOfOrigin({
  payload,
  origin,
}: {
  payload: Payload
  origin: string
}): Promise<KnownSite | null> {
  return (await knownSites(payload)).find(({ origins }) => origins.includes(origin)) ?? null
}

/** By the day only: it tells a key that is in use from one that nobody needs, and nothing about who visits the site. */
async function noteUse({
  payload,
  site,
  day,
}: {
  payload: Payload
  site: KnownSite
  day: string
}): Promise<void> {
  if (site.lastUsedOn === day) return
  site.lastUsedOn = day
  try {
    await updateQuietly({
      payload,
      collection: optionsOf(payload).slugs.sites,
      where: { id: { equals: site.id } },
      data: { lastUsedOn: `${day}T12:00:00.000Z` },
    })
  } catch (error) {
    // Nobody's request fails over a note.
    payload.logger.warn({ err: toLoggableError(error), msg: 'The use of a site’s key could not be noted' })
  }
}
