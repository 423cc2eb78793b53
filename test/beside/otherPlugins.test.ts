import { afterEach, describe, expect, it } from '@jest/globals'
import { importExportPlugin } from '@payloadcms/plugin-import-export'
import { mcpPlugin } from '@payloadcms/plugin-mcp'
import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import { nestedDocsPlugin } from '@payloadcms/plugin-nested-docs'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { searchPlugin } from '@payloadcms/plugin-search'
import { seoPlugin } from '@payloadcms/plugin-seo'
import {
  type CollectionConfig,
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type Plugin,
} from 'payload'
import { createPublicApp } from '../../src/publicApp.ts'
import { optionsOf, ownCollections } from '../../src/options.ts'
import { registerForEvent } from '../../src/registrations/registerForEvent.ts'
import { inDays } from '../support/factories.ts'
import { type ForeignPayload, startForeignPayload } from '../support/foreignPayload.ts'

// Payload's own plugins, each before and after ours, as somebody has them who wants events in them too.
/** Made anew for each config, which changes them when it is built. */
const collections = (): CollectionConfig[] => [
  { slug: 'users', auth: true, fields: [] },
  { slug: 'pages', fields: [{ name: 'title', type: 'text' }] },
  { slug: 'tenants', fields: [{ name: 'name', type: 'text' }] },
]
const joinUrl = 'https://zoom.example/j/64'
const email = 'ada@example.org'

interface Beside {
  plugin: () => Plugin
  /** That it does what it is there for, with one of their own pages. */
  works: (args: { payload: Payload; page: Record<string, unknown> & { id: string } }) => Promise<void>
}

const find = async (payload: Payload, collection: string): Promise<Record<string, unknown>[]> => {
  const { docs } = await payload.find({ collection: collection as 'events', pagination: false, depth: 0 })
  return docs as unknown as Record<string, unknown>[]
}

const others: Record<string, Beside> = {
  seo: {
    plugin: () => seoPlugin({ collections: ['pages', 'events'], uploadsCollection: 'media' }),
    works: async ({ payload, page }) => {
      const data = { meta: { title: 'Found' } } as never
      const changed = await payload.update({ collection: 'pages' as 'events', id: page.id, data })
      expect(changed).toMatchObject({ meta: { title: 'Found' } })
    },
  },
  search: {
    plugin: () => searchPlugin({ collections: ['pages', 'events', 'speakers'] as CollectionSlug[] }),
    works: async ({ payload }) => {
      expect((await find(payload, 'search')).map(({ title }) => title)).toContain('Home')
    },
  },
  'nested docs': {
    plugin: () =>
      nestedDocsPlugin({
        collections: ['pages' as CollectionSlug],
        generateLabel: (_, doc) => String(doc.title),
      }),
    works: async ({ page }) => {
      expect(page).toMatchObject({ breadcrumbs: [{ label: 'Home' }] })
    },
  },
  redirects: {
    plugin: () => redirectsPlugin({ collections: ['pages', 'events'] }),
    works: async ({ payload, page }) => {
      const to = { type: 'reference', reference: { relationTo: 'pages', value: page.id } }
      const data = { from: '/old', to } as never
      expect(await payload.create({ collection: 'redirects' as 'events', data, depth: 0 })).toMatchObject({
        to,
      })
    },
  },
  'import and export': {
    plugin: () =>
      importExportPlugin({
        collections: [{ slug: 'pages' as CollectionSlug }, { slug: 'events' }],
      }),
    works: async ({ payload }) => {
      expect(Object.keys(payload.collections)).toEqual(expect.arrayContaining(['exports', 'imports']))
    },
  },
  MCP: {
    plugin: () =>
      mcpPlugin({ collections: { pages: { enabled: true }, events: { enabled: { find: true } } } } as never),
    works: async ({ payload }) => {
      const { flattenedFields } = payload.collections['payload-mcp-api-keys' as 'events'].config
      const names = flattenedFields.map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining(['pages', 'events']))
      for (const secret of ['registrations', 'meetings', 'messages']) expect(names).not.toContain(secret)
    },
  },
  'multi-tenant': {
    plugin: () =>
      multiTenantPlugin({
        collections: { pages: {} } as never,
        userHasAccessToAllTenants: () => true,
      }),
    works: async ({ payload }) => {
      const { flattenedFields } = payload.collections['pages' as 'events'].config
      expect(flattenedFields.map(({ name }) => name)).toContain('tenant')
    },
  },
}

let foreign: ForeignPayload | undefined
afterEach(() => foreign?.stop())

/** What is stored in collections that are not ours. */
async function storedElsewhere(payload: Payload): Promise<string> {
  const options = optionsOf(payload)
  const ours = ownCollections(options).map((name): string => options.slugs[name])
  const elsewhere = Object.keys(payload.collections).filter((slug) => !ours.includes(slug))
  const all = await Promise.all(
    elsewhere.map((slug) => payload.db.find({ collection: slug as 'events', limit: 0, pagination: false })),
  )
  return JSON.stringify(all.map(({ docs }) => docs))
}

describe.each(Object.entries(others))('beside the plugin for %s', (name, { plugin, works }) => {
  it.each(['before', 'after'] as const)('that comes %s, both do what they are there for', async (place) => {
    foreign = await startForeignPayload({
      collections: collections(),
      [place]: [plugin()],
      options: { consentOptional: true },
    })
    const { payload, create } = foreign
    const tenant = name === 'multi-tenant' ? { tenant: (await create('tenants', { name: 'Club' })).id } : {}
    const page = await create('pages', { title: 'Home', ...tenant })
    const event = await create('events', {
      title: 'Evening',
      startsAt: inDays(7),
      startsAt_tz: 'Europe/Berlin',
      endsAt: inDays(8),
      endsAt_tz: 'Europe/Berlin',
      format: 'online',
      _status: 'published',
      registration: { enabled: true },
    })
    await create('meetings', { event: event.id, provider: 'Zoom', joinUrl })
    const registered = await registerForEvent({
      payload,
      input: { eventId: String(event.id), email, consents: [] },
    })
    expect(registered).toEqual({ outcome: 'confirmed' })
    const shown = await createPublicApp({ payload }).request('/veranstaltungen/evening')
    expect(await shown.text()).toContain('Evening')
    await works({ payload, page })
    const elsewhere = await storedElsewhere(payload)
    expect(elsewhere).toContain('Home')
    expect(elsewhere).not.toContain(joinUrl)
    expect(elsewhere).not.toContain(email)
  })
})

describe('a file of the plugin for import and export', () => {
  // Its address takes any collection, whether it was told of it or not.
  it.each([
    ['before', 'pages'],
    ['after', 'meetings'],
  ] as const)('that comes %s, and was told of %s, holds no join link', async (place, slug) => {
    foreign = await startForeignPayload({
      collections: collections(),
      [place]: [importExportPlugin({ collections: [{ slug: slug as CollectionSlug }] })],
    })
    const { payload, create } = foreign
    const moments = { startsAt: inDays(7), endsAt: inDays(8) }
    const { id: event } = await create('events', { title: 'Evening', _status: 'draft', ...moments })
    await create('meetings', { event, provider: 'Zoom', joinUrl, passcode: 'geheim', dialIn: joinUrl })
    const user = await create('users', { email: 'editor@example.org', password: 'long-enough-for-a-club' })
    const { endpoints } = payload.collections['exports' as 'events'].config
    const download = endpoints ? endpoints.find(({ path }) => path === '/download') : undefined
    for (const format of ['csv', 'json']) {
      const data = { collectionSlug: 'meetings', format, name: 'all' }
      const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
      const answer = await download!.handler({ ...req, json: () => Promise.resolve({ data }) })
      const file = await answer.text()
      expect([answer.status, file]).toEqual([200, expect.stringContaining('Zoom')])
      for (const secret of [joinUrl, 'geheim']) expect(file).not.toContain(secret)
    }
  })
})
