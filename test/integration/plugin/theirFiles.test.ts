import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type CollectionConfig, handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'
import { greenForumEvents } from '../../../src/index.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { emptyTrash } from '../../../src/trash/emptyTrash.ts'
import { cleanStoredPictures } from '../../../src/media/cleanStoredPictures.ts'
import { inDays } from '../../support/factories.ts'
import { type ForeignConfig, type ForeignPayload, startForeignPayload } from '../../support/foreignPayload.ts'
import { pdfUpload } from '../../support/makePicture.ts'
import { pictureNode, textAround } from '../../support/mediaNodes.ts'
import { takePhoto } from '../../support/photo.ts'

// A project that has a collection of files already, and pages that show them.
const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }
const anyone = () => true
const uploadOf = (data: Buffer, name: string, mimetype = 'image/jpeg') => ({
  data,
  name,
  mimetype,
  size: data.length,
})

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'their-files-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const eventWith = (data: object) => ({
  title: 'Evening',
  slug: 'evening',
  startsAt: inDays(7),
  startsAt_tz: 'Europe/Berlin',
  endsAt: inDays(8),
  endsAt_tz: 'Europe/Berlin',
  format: 'online',
  _status: 'published',
  registration: { enabled: false },
  ...data,
})

async function start(
  config: ForeignConfig,
): Promise<{ foreign: ForeignPayload; payload: Payload; app: Hono }> {
  const foreign = await startForeignPayload({ sharp, ...config })
  return { foreign, payload: foreign.payload, app: createPublicApp(foreign) }
}

const pageOf = async (app: Hono, at = '/veranstaltungen/evening') => {
  const answer = await app.request(at)
  return { text: await answer.text(), policy: answer.headers.get('Content-Security-Policy') }
}

describe('files in a collection as the templates of Payload have it', () => {
  let foreign: ForeignPayload
  let payload: Payload
  let app: Hono
  let photo: { id: string; filename: string }
  let event: { id: string }
  const upload = (data: Buffer, name: string, mimetype?: string) =>
    payload.create({
      collection: 'media',
      data: { alt: 'A hall' },
      file: uploadOf(data, name, mimetype),
    }) as unknown as Promise<{ id: string; filename: string; mimeType: string }>
  const stored = (name: string) => readFile(path.join(folder, name))

  beforeAll(async () => {
    const media: CollectionConfig = {
      slug: 'media',
      access: { read: anyone },
      trash: true,
      upload: {
        staticDir: folder,
        focalPoint: true,
        adminThumbnail: 'thumbnail',
        imageSizes: [
          { name: 'thumbnail', width: 300 },
          { name: 'square', width: 500, height: 500 },
          { name: 'og', width: 600, height: 315, position: 'center' },
        ],
      },
      fields: [
        { name: 'alt', type: 'text', localized: true },
        { name: 'credit', type: 'text', required: true, defaultValue: 'Club' },
      ],
    }
    const pages: CollectionConfig = {
      slug: 'pages',
      fields: [{ name: 'hero', type: 'upload', relationTo: 'media' }],
    }
    ;({ foreign, payload, app } = await start({
      collections: [users, media, pages],
      localization: { locales: ['de', 'en'], defaultLocale: 'de' },
      options: { collections: { media: 'media' } },
    }))
    photo = await upload(await takePhoto({ width: 900, height: 600, orientation: 6 }), 'hall.jpg')
    const speaker = await foreign.create('speakers', { name: 'Ada', image: photo.id })
    const plan = await upload(pdfUpload().data, 'plan.pdf', 'application/pdf')
    event = await foreign.create(
      'events',
      eventWith({
        image: photo.id,
        speakers: [{ speaker: speaker.id, role: 'input' }],
        materials: [{ title: 'Plan', file: plan.id }],
      }),
    )
  })
  afterAll(() => foreign.stop())

  it('are shown on pages and by the API, without the copies that show a part', async () => {
    const { text, policy } = await pageOf(app)
    expect(text).toMatch(
      /<img class="picture" srcSet="\/api\/media\/file\/hall-300x450\.jpg\?v=\w+ 300w, \/api\/media\/file\/hall\.jpg\?v=\w+ 600w"/,
    )
    expect(text).toContain('alt="A hall"')
    expect(text).toContain('/api/media/file/plan.pdf?v=')
    expect(policy).toContain("img-src 'self' data:;")
    const answer = await app.request('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        query: '{ event(slug: "evening") { image { width height sizes { width } } } }',
      }),
    })
    expect(await answer.json()).toEqual({
      data: { event: { image: { width: 600, height: 900, sizes: [{ width: 300 }] } } },
    })
    expect(await (await app.request('/robots.txt')).text()).toContain('Allow: /api/media/')
  })

  it('are served by their collection', async () => {
    const request = new Request('https://club.example/api/media/file/hall.jpg?v=1')
    const served = await handleEndpoints({ config: payload.config, request })
    expect(served.status).toBe(200)
  })

  it('lose the place where they were taken, as far as they are pictures that browsers show; all else stays', async () => {
    const { exif, xmp, orientation } = await sharp(await stored(photo.filename)).metadata()
    expect({ exif, xmp, orientation }).toEqual({ exif: undefined, xmp: undefined, orientation: undefined })
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>',
    )
    const logo = await upload(svg, 'logo.svg', 'image/svg+xml')
    expect(logo).toMatchObject({ filename: 'logo.svg', mimeType: 'image/svg+xml' })
    expect(await stored('logo.svg')).toEqual(svg)
    const text = await upload(Buffer.from('Hello'), 'hello.txt', 'text/plain')
    expect(await stored(text.filename)).toEqual(Buffer.from('Hello'))
  })

  it('stay while an event shows them; what their own pages refer to is theirs to decide', async () => {
    const deletePicture = (id: string) => payload.delete({ collection: 'media', id })
    await expect(deletePicture(photo.id)).rejects.toMatchObject({
      status: 409,
      data: {
        uses: [{ collection: 'events' }, { collection: 'speakers' }],
      },
    })
    await expect(
      payload.update({
        collection: 'media',
        id: photo.id,
        data: { deletedAt: new Date().toISOString() },
      }),
    ).rejects.toMatchObject({ status: 409 })
    const hero = await upload(await takePhoto(), 'hero.jpg')
    await foreign.create('pages', { hero: hero.id })
    expect(await deletePicture(hero.id)).toMatchObject({ id: hero.id })
    expect((await pageOf(app)).text).toContain('hall.jpg')
  })

  it('keep their own trash, and what was stored before', async () => {
    const old = await upload(await takePhoto(), 'old.jpg')
    await payload.update({ collection: 'media', id: old.id, data: { deletedAt: inDays(-60) } })
    await emptyTrash({ payload, now: new Date() })
    const { totalDocs } = await payload.count({
      collection: 'media',
      where: { id: { equals: old.id } },
      trash: true,
    })
    expect(totalDocs).toBe(1)
    const before = await stored('hall.jpg')
    await cleanStoredPictures({ payload })
    expect(await stored('hall.jpg')).toEqual(before)
  })

  it('leave the event as it is, without its picture, once that is gone all the same', async () => {
    await payload.db.deleteOne({ collection: 'media', where: { id: { equals: photo.id } } })
    const { text } = await pageOf(app)
    expect(text).toContain('Evening')
    expect(text).not.toContain('hall.jpg')
    const update = payload.update({ collection: 'events', id: event.id, data: { summary: 'Again' } })
    await expect(update).resolves.toMatchObject({ summary: 'Again' })
  })
})

describe('files in a collection with nothing but files, in a storage of their own', () => {
  let foreign: ForeignPayload
  let payload: Payload
  let app: Hono

  beforeAll(async () => {
    const pictures: CollectionConfig = {
      slug: 'pictures',
      access: { read: anyone },
      versions: { drafts: true },
      upload: { disableLocalStorage: true, mimeTypes: ['image/*'] },
      hooks: {
        afterRead: [({ doc }) => ({ ...doc, url: `https://cdn.example/${doc.filename}?signature=abc` })],
      },
      fields: [],
    }
    ;({ foreign, payload, app } = await start({
      collections: [users, pictures],
      options: { collections: { media: 'pictures' } },
    }))
  })
  afterAll(() => foreign.stop())

  const makeTheirs = async (name: string, _status: string) =>
    payload.create({
      collection: 'pictures' as 'media',
      data: { _status } as never,
      file: uploadOf(await takePhoto(), name),
    })

  it('are shown from where they lie, and let in by the policy of the pages that show them', async () => {
    const picture = await makeTheirs('hall.jpg', 'published')
    await foreign.create('events', eventWith({ image: picture.id }))
    const { text, policy } = await pageOf(app)
    expect(text).toContain('<img class="picture" src="https://cdn.example/hall.jpg?signature=abc" alt=""')
    expect(policy).toContain("img-src https://cdn.example 'self' data:;")
    expect((await pageOf(app, '/impressum')).policy).toContain("img-src 'self' data:;")
  })

  it('are not shown while they are drafts', async () => {
    const picture = await makeTheirs('draft.jpg', 'draft')
    await foreign.create('events', eventWith({ slug: 'later', image: picture.id }))
    const { text } = await pageOf(app, '/veranstaltungen/later')
    expect(text).toContain('Evening')
    expect(text).not.toContain('draft.jpg')
  })

  it('stand in texts too, under their own slug, as long as they are published', async () => {
    const [shown, draft] = [
      await makeTheirs('plate.jpg', 'published'),
      await makeTheirs('unfinished.jpg', 'draft'),
    ]
    const nodes = [shown, draft].map(({ id }) => pictureNode(id, undefined, 'pictures'))
    await foreign.create('events', eventWith({ slug: 'pictured', description: textAround(...nodes) }))
    const { text, policy } = await pageOf(app, '/veranstaltungen/pictured')
    expect(text).toContain('<figure><img src="https://cdn.example/plate.jpg?signature=abc" alt="" width="')
    expect(text).not.toContain('unfinished.jpg')
    expect(policy).toContain("img-src https://cdn.example 'self' data:;")
    const removal = payload.delete({ collection: 'pictures' as 'media', id: shown.id })
    await expect(removal).rejects.toMatchObject({ status: 409, data: { uses: [{ collection: 'events' }] } })
    const another = eventWith({ description: textAround(pictureNode(shown.id, undefined, 'media')) })
    await expect(foreign.create('events', another)).rejects.toThrow()
  })
})

describe('a config that the plugin cannot join', () => {
  const refusal = (config: object, options: Parameters<typeof greenForumEvents>[0] = {}): string => {
    try {
      void greenForumEvents(options)(config as never)
      return ''
    } catch (error) {
      return (error as Error).message
    }
  }
  const collection = (slug: string, more: object = {}) => ({ slug, fields: [], ...more })

  it('is told everything at once, and what to write', () => {
    const collections = [
      users,
      collection('users', { auth: true }),
      collection('events'),
      collection('forum-events'),
      collection('media', { upload: { mimeTypes: ['application/pdf'] }, timestamps: false }),
    ]
    expect(
      refusal({ collections, globals: [collection('sites')] }, { slugs: { topics: 'speakers' } }).split('\n'),
    ).toEqual([
      'greenForumEvents: this config needs a change:',
      '- "speakers" is given to several of our collections: speakers, topics',
      '- "users" is the name of several of your own collections or globals: keep one of them',
      `- "events", "media", "sites": taken already; give ours other names, slugs: { events: 'forum-forum-events', media: 'forum-media', sites: 'forum-sites' }`,
      "- instead, \"media\" could hold the files of events, collections: { media: 'media' }, with `access.read`, since visitors see the pictures; `timestamps: true`, since changes are seen by them; `'image/*'` among `upload.mimeTypes`; `sharp` in the config, which takes the place out of pictures",
    ])
  })

  it('is told that its own files can be used, where they can', () => {
    const media = collection('media', { upload: true, access: { read: anyone } })
    expect(refusal({ collections: [media], sharp })).toContain(
      `\n- instead, "media" can hold the files of events: collections: { media: 'media' }`,
    )
    expect(refusal({ collections: [media], sharp }, { collections: { media: 'media' } })).toBe('')
  })

  it('is told what its own files lack', () => {
    const options = { collections: { media: 'media' } }
    expect(refusal({ collections: [collection('media')], sharp }, options)).toBe(
      'greenForumEvents: this config needs a change:\n- "media" needs `upload: true`',
    )
    expect(refusal({ sharp }, options)).toContain('"media": there is no such collection')
  })
})
