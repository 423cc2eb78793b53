import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { s3Storage, type S3StorageOptions } from '@payloadcms/storage-s3'
import type { Hono } from 'hono'
import { readdir } from 'node:fs/promises'
import type { CollectionConfig, Payload } from 'payload'
import sharp from 'sharp'
import { findMailPictures } from '../../src/mail/pictures/findMailPictures.ts'
import { optionsOf } from '../../src/options.ts'
import { createPublicApp } from '../../src/publicApp.ts'
import { inDays } from '../support/factories.ts'
import { type ForeignConfig, type ForeignPayload, startForeignPayload } from '../support/foreignPayload.ts'
import { pdfUpload } from '../support/makePicture.ts'
import { takePhoto } from '../support/photo.ts'
import { type S3Server, startS3Server } from '../support/s3Server.ts'
import { waitUntil } from '../support/waitUntil.ts'
import { startWorker } from '../../src/worker/worker.ts'

// The plugin of Payload that stores files in S3, with Amazon's own client, and a storage that takes what this sends.
let s3: S3Server
beforeAll(async () => {
  s3 = await startS3Server()
})
afterAll(() => s3.stop())

let foreign: ForeignPayload
let payload: Payload
let app: Hono
afterEach(() => foreign.stop())

/** Each with a bucket of its own, since the client of one is kept by the plugin. */
let count = 0
const storage = ({
  isPublic = false,
  ...changes
}: Partial<S3StorageOptions> & { isPublic?: boolean } = {}) => {
  const bucket = `${isPublic ? 'public' : 'private'}-${(count += 1)}`
  return {
    bucket,
    plugin: s3Storage({
      collections: { media: true },
      bucket,
      config: {
        endpoint: s3.url,
        region: 'eu-central-1',
        forcePathStyle: true,
        credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
      },
      ...changes,
    }),
  }
}

const start = async (config: ForeignConfig) => {
  foreign = await startForeignPayload({
    sharp,
    ...config,
    options: { consentOptional: true, ...config.options },
  })
  ;({ payload } = foreign)
  app = createPublicApp({ payload })
}

const keysIn = (bucket: string) => [...s3.objects.keys()].filter((key) => key.startsWith(`${bucket}/`)).sort()
const rest = (at: string, init?: RequestInit) => foreign.rest(at, init)

/** Logs somebody in, as the admin does. */
async function logIn(): Promise<{ Authorization: string }> {
  const account = { email: 'ada@example.org', password: 'long-enough-for-a-club' }
  await foreign.create('users', account)
  const response = await rest('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(account),
  })
  const { token } = (await response.json()) as { token: string }
  return { Authorization: `JWT ${token}` }
}

interface File {
  id: string
  filename: string
  url: string
}

/** Uploads a file by the address that the admin sends its form to. */
async function upload({
  data,
  name,
  type,
  as,
  at = '/api/media',
  method = 'POST',
}: {
  data: Buffer
  name: string
  type: string
  as: { Authorization: string }
  at?: string
  method?: string
}): Promise<File> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(data)], { type }), name)
  form.set('_payload', JSON.stringify({ alt: 'A hall' }))
  const response = await rest(at, { method, headers: as, body: form })
  const { doc, errors } = (await response.json()) as { doc: File; errors?: unknown }
  expect(errors).toBeUndefined()
  return doc
}

const photograph = async (as: { Authorization: string }, name = 'hall.jpg') =>
  upload({ data: await takePhoto({ width: 900, height: 600 }), name, type: 'image/jpeg', as })

const publish = (data: object) =>
  foreign.create('events', {
    title: 'Evening',
    startsAt: inDays(7),
    startsAt_tz: 'Europe/Berlin',
    endsAt: inDays(8),
    endsAt_tz: 'Europe/Berlin',
    format: 'online',
    _status: 'published',
    registration: { enabled: true },
    ...data,
  })

const pageOf = async (at = '/veranstaltungen/evening') => {
  const answer = await app.request(at)
  return { html: await answer.text(), policy: answer.headers.get('Content-Security-Policy') ?? '' }
}

interface Shown {
  image: { url: string; sizes: { url: string }[] }
  socialImage: string
  materials: { url: string }[]
}

/** What the API, and so the list in other sites, says of the event's files. */
async function asked(): Promise<Shown> {
  const query = '{ event(slug: "evening") { image { url sizes { url } } socialImage materials { url } } }'
  const answer = await app.request(`/graphql?query=${encodeURIComponent(query)}`)
  return ((await answer.json()) as { data: { event: Shown } }).data.event
}

/** The colours at the middle of the quarters of a picture, as far as one can tell them apart. */
async function isThePhoto(data: Buffer | Uint8Array | undefined): Promise<boolean> {
  const { data: pixels, info } = await sharp(data).raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => {
    const first = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels
    return [...pixels.subarray(first, first + 3)].map((value) => value > 128)
  }
  const [red, blue] = [at(0.3, 0.4), at(0.7, 0.6)]
  return red.join() === 'true,false,false' && blue.join() === 'false,false,true'
}

/** The picture at the head of the mail about an event, which is drawn from its file. */
async function headOfMails(): Promise<Buffer | undefined> {
  const { image } = await asked()
  const { head } = await findMailPictures({
    payload,
    organiser: { logo: null, accent: null },
    event: { id: '1', topics: [], image: { ...image, alt: '', width: 900, height: 600, sizes: [] } },
  })
  return head?.contentType === 'image/jpeg' ? head.content : undefined
}

describe('files of the plugin in a private bucket, below a prefix', () => {
  it('lie there and nowhere else, and are shown, kept, replaced and deleted as files in a folder are', async () => {
    const { bucket, plugin } = storage({ collections: { media: { prefix: 'club' } } })
    await start({ after: [plugin] })
    const as = await logIn()
    const photo = await photograph(as)
    const plan = await upload({ data: pdfUpload().data, name: 'plan.pdf', type: 'application/pdf', as })
    const event = await publish({
      image: photo.id,
      materials: [{ title: 'Plan', file: plan.id }],
    })

    expect(keysIn(bucket)).toEqual(
      ['club/hall-320x213.webp', 'club/hall-800x533.webp', 'club/hall.jpg', 'club/plan.pdf'].map(
        (key) => `${bucket}/${key}`,
      ),
    )
    expect(await readdir(optionsOf(payload).mediaDir).catch(() => [])).toEqual([])
    for (const key of keysIn(bucket)) expect(s3.objects.get(key)?.body.includes('Mustermann')).toBe(false)

    const { image, materials, socialImage } = await asked()
    const { html, policy } = await pageOf()
    expect(policy).toContain("img-src 'self' data:;")
    for (const url of [
      image.url,
      ...image.sizes.map((size) => size.url),
      ...materials.map((each) => each.url),
    ]) {
      const { pathname, search } = new URL(url)
      expect(html).toContain(`${pathname}${search}`.replaceAll('&', '&amp;'))
      const served = await rest(url)
      expect([url, served.status, served.headers.get('Cache-Control')]).toEqual([
        url,
        200,
        'private, no-cache',
      ])
      expect(Buffer.from(await served.arrayBuffer())).toEqual(
        s3.objects.get(`${bucket}/club/${pathname.split('/').at(-1)}`)?.body,
      )
    }
    expect((await app.request(socialImage)).headers.get('Content-Type')).toBe('image/png')
    expect(await isThePhoto(await headOfMails())).toBe(true)

    const draft = await photograph(as, 'draft.jpg')
    expect((await rest(draft.url)).status).toBe(403)

    const refused = await rest(`/api/media/${photo.id}`, { method: 'DELETE', headers: as })
    expect(refused.status).toBe(409)
    expect(keysIn(bucket)).toContain(`${bucket}/club/hall.jpg`)
    await upload({
      data: await takePhoto({ width: 500, height: 400 }),
      name: 'room.jpg',
      type: 'image/jpeg',
      as,
      at: `/api/media/${photo.id}`,
      method: 'PATCH',
    })
    expect(keysIn(bucket).filter((key) => /hall|room/.test(key))).toEqual([
      `${bucket}/club/room-320x256.webp`,
      `${bucket}/club/room.jpg`,
    ])
    expect((await pageOf()).html).toContain('/api/media/file/room.jpg?prefix=club')
    await payload.delete({ collection: 'events', id: event.id })
    for (const { id } of [photo, plan, draft])
      expect((await rest(`/api/media/${id}`, { method: 'DELETE', headers: as })).status).toBe(200)
    expect(keysIn(bucket)).toEqual([])
  })
})

describe('files of the plugin in a public bucket, past the access of Payload', () => {
  it('are linked to where they lie, let in by the policy of pages, and in mails as well', async () => {
    const { bucket, plugin } = storage({
      isPublic: true,
      collections: { media: { disablePayloadAccessControl: true, prefix: 'club' } },
    })
    await start({ after: [plugin], options: { mailPictures: true } })
    const as = await logIn()
    const photo = await photograph(as)
    const plan = await upload({ data: pdfUpload().data, name: 'plan.pdf', type: 'application/pdf', as })
    await publish({ image: photo.id, materials: [{ title: 'Plan', file: plan.id }] })
    const { image, materials } = await asked()
    const { html, policy } = await pageOf()
    expect(policy).toContain(`img-src ${s3.url} 'self' data:;`)
    for (const url of [
      image.url,
      ...image.sizes.map((size) => size.url),
      ...materials.map((each) => each.url),
    ]) {
      expect(url).toMatch(new RegExp(`^${s3.url}/${bucket}/club/[\\w.-]+\\?v=\\w+$`))
      expect(html).toContain(url)
      expect((await fetch(url)).status).toBe(200)
    }
    expect(await isThePhoto(await headOfMails())).toBe(true)

    // A whole mail, as the project's own adapter gets it.
    const answer = await app.request('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ event(slug: "evening") { id } }' }),
    })
    const { data } = (await answer.json()) as { data: { event: { id: string } } }
    const worker = startWorker({ payload })
    const registered = await app.request('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { outcome userErrors { code } } }',
        variables: { input: { eventId: data.event.id, email: 'jo@example.org', consents: [] } },
      }),
    })
    expect(await registered.json()).toEqual({
      data: { registerForEvent: { outcome: 'CONFIRMED', userErrors: [] } },
    })
    await waitUntil('the mail is sent', () => foreign.mails.length > 0)
    await worker.stop()
    const attachments = foreign.mails[0]?.attachments as { cid?: string; content?: Buffer }[]
    const head = attachments.find(({ cid }) => cid?.startsWith('head@'))
    expect(await isThePhoto(head?.content)).toBe(true)
  })
})

describe('files of the project’s own collection in a bucket', () => {
  const media = (): CollectionConfig => ({
    slug: 'media',
    access: { read: () => true },
    upload: { imageSizes: [{ name: 'thumbnail', width: 300 }] },
    fields: [{ name: 'alt', type: 'text' }],
  })
  const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }

  it.each(['before', 'after'] as const)(
    'are shown, and drawn in mails, where its plugin comes %s',
    async (place) => {
      const { bucket, plugin } = storage()
      await start({
        collections: [users, media()],
        [place]: [plugin],
        options: { collections: { media: 'media' } },
      })
      const photo = await photograph(await logIn())
      await publish({ image: photo.id })
      expect(keysIn(bucket)).toEqual([`${bucket}/hall-300x200.jpg`, `${bucket}/hall.jpg`])
      const { image } = await asked()
      expect((await pageOf()).html).toContain('/api/media/file/hall-300x200.jpg?v=')
      expect((await rest(image.url)).status).toBe(200)
      expect(await isThePhoto(await headOfMails())).toBe(true)
    },
  )

  it('are drawn in mails where their addresses are signed for a while, too', async () => {
    const { plugin } = storage({ signedDownloads: true })
    await start({
      collections: [users, media()],
      after: [plugin],
      options: { collections: { media: 'media' } },
    })
    const photo = await photograph(await logIn())
    await publish({ image: photo.id })
    const { image } = await asked()
    const signed = await rest(image.url)
    expect([signed.status, signed.headers.get('Location')?.startsWith(s3.url)]).toEqual([302, true])
    expect(await isThePhoto(await headOfMails())).toBe(true)
  })

  it('are drawn in mails where a document has a prefix of its own', async () => {
    const { bucket, plugin } = storage({ collections: { media: { prefix: 'club' } } })
    await start({
      collections: [users, media()],
      after: [plugin],
      options: { collections: { media: 'media' } },
    })
    const photo = await photograph(await logIn())
    const moved = s3.objects.get(`${bucket}/club/hall.jpg`)
    s3.objects.delete(`${bucket}/club/hall.jpg`)
    s3.objects.set(`${bucket}/earlier/hall.jpg`, moved!)
    await payload.db.updateOne({
      collection: 'media',
      id: photo.id,
      data: { prefix: 'earlier' },
    })
    await publish({ image: photo.id })
    expect(await isThePhoto(await headOfMails())).toBe(true)
  })
})
