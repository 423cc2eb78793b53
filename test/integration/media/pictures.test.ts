import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import exifr from 'exifr'
import { strToU8, zipSync } from 'fflate'
import type { Hono } from 'hono'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { handleEndpoints, type ValidationError } from 'payload'
import sharp from 'sharp'
import { greenForumEvents } from '../../../src/index.ts'
import { cleanStoredPictures } from '../../../src/media/cleanStoredPictures.ts'
import { documentTypeOf, documentTypes } from '../../../src/media/rules/documentTypes.ts'
import { pictureFormat } from '../../../src/media/rules/pictureFormat.ts'
import type { Event, Media } from '../../../src/payload-types.ts'
import type { RichTextNode } from '../../../src/richText/rules/RichTextNode.ts'
import { makeEvent, makeSpeaker, makeUser } from '../../support/factories.ts'
import { makeDocument, makePicture } from '../../support/makePicture.ts'
import { pictureNode, textAround, videoNode } from '../../support/mediaNodes.ts'
import { type PhotoFormat, quartersOf, takePhoto } from '../../support/photo.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let app: Hono
beforeAll(async () => {
  test = await startPayload()
  app = (await import('../../../src/publicApp.ts')).createPublicApp({ payload: test.payload })
})
afterAll(() => test.stop())

const uploadOf = (data: Buffer, name: string, mimetype: string) => ({
  data,
  name,
  mimetype,
  size: data.length,
})

async function upload(data: Buffer, name: string, mimetype = 'image/jpeg'): Promise<Media> {
  const file = uploadOf(data, name, mimetype)
  return test.payload.create({ collection: 'media', data: { alt: 'Ein Rathaus' }, file })
}

const onDisk = (filename: string | null | undefined) => path.join(test.dataDir, 'media', filename ?? '')

/** Everything that a file says beside its pixels. */
async function detailsOf(picture: Buffer): Promise<object> {
  const { exif, xmp, iptc, orientation } = await sharp(picture).metadata()
  const options = {
    tiff: true,
    exif: true,
    gps: true,
    xmp: true,
    iptc: true,
    icc: false,
    ihdr: false,
    jfif: false,
  }
  const found = ((await exifr.parse(picture, options).catch(() => undefined)) ?? {}) as object
  const told = Object.keys(found)
  return { told, exif, xmp, iptc, orientation }
}

const nothing = { told: [], exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined }

/** The pictures of a document: the one that was uploaded and its copies. */
function filesOf({ filename, width, height, filesize, sizes }: Media) {
  const copies = Object.values(sizes ?? {}).filter((copy) => copy.filename)
  return [{ filename, width, height, filesize }, ...copies]
}

async function expectClean(picture: Media): Promise<void> {
  for (const { filename, width, height, filesize } of filesOf(picture)) {
    const file = await readFile(onDisk(filename))
    expect(await detailsOf(file)).toEqual(nothing)
    expect(await sharp(file).metadata()).toMatchObject({ width, height })
    expect(filesize).toBe(file.length)
    expect(width).toBeLessThanOrEqual(picture.width ?? 0)
    expect(height).toBeLessThanOrEqual(picture.height ?? 0)
  }
}

describe('a picture that is uploaded', () => {
  it.each([
    [1, 'RGBW'],
    [2, 'GRWB'],
    [3, 'BWRG'],
    [4, 'WBGR'],
    [5, 'RWBG'],
    [6, 'WRGB'],
    [7, 'BGRW'],
    [8, 'GBWR'],
  ])('is turned upright where the camera was held as by orientation %s', async (orientation, quarters) => {
    const picture = await upload(await takePhoto({ orientation }), 'hochkant.jpg')
    const [width, height] = orientation < 5 ? [400, 300] : [300, 400]
    expect(picture).toMatchObject({ width, height })
    await expectClean(picture)
    for (const { filename } of filesOf(picture))
      expect(await quartersOf(await readFile(onDisk(filename)))).toBe(quarters)
  })

  it.each<PhotoFormat>(['jpeg', 'png', 'webp', 'avif'])(
    'tells nothing of where and by whom it was taken: %s',
    async (format) => {
      const photo = await takePhoto({ format, orientation: 6, width: 2000, height: 1000 })
      expect(await detailsOf(photo)).not.toEqual(nothing)
      const picture = await upload(photo, `foto.${format}`, `image/${format}`)
      expect(picture).toMatchObject({ mimeType: `image/${format}`, width: 1000, height: 2000 })
      expect(filesOf(picture)).toHaveLength(3)
      await expectClean(picture)
    },
  )

  it('keeps its colour profile', async () => {
    const picture = await upload(await takePhoto(), 'farben.jpg')
    const before = await sharp(await takePhoto()).metadata()
    const { icc } = await sharp(await readFile(onDisk(picture.filename))).metadata()
    expect(icc).toEqual(before.icc)
  })

  it('is as clean where it takes the place of another, and where it is served', async () => {
    const { payload, config } = test
    const { id } = await upload(await takePhoto({ format: 'png' }), 'alt.png', 'image/png')
    const file = uploadOf(await takePhoto({ orientation: 8 }), 'neu.jpg', 'image/jpeg')
    const picture = await payload.update({ collection: 'media', id, data: {}, file })
    await makeEvent(payload, { image: id })
    await expectClean(picture)
    for (const { filename } of filesOf(picture)) {
      const request = new Request(`http://localhost:3000/api/media/file/${filename}`)
      const served = await handleEndpoints({ config, request })
      expect(await detailsOf(Buffer.from(await served.arrayBuffer()))).toEqual(nothing)
    }
  })
})

describe('a file that is refused', () => {
  const refusal = async (data: Buffer, mimetype: string, language = 'de') => {
    const { payload } = test
    const file = uploadOf(data, `bild.${mimetype.slice(6)}`, mimetype)
    const error = await payload
      .create({
        collection: 'media',
        data: { alt: 'Ein Rathaus' },
        file,
        req: { i18n: { language } } as never,
      })
      .then(() => null)
      .catch((thrown: ValidationError) => thrown)
    return error?.data.errors.map(({ path, message }) => ({ path, message }))
  }
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(100)])

  it('is one in a format that browsers do not show, said in both languages', async () => {
    expect(await refusal(heic, 'image/heic')).toEqual([
      {
        path: 'file',
        message: expect.stringMatching(/^Bilder im Format HEIC zeigen die meisten Browser nicht\./),
      },
    ])
    expect(await refusal(heic, 'image/jpeg', 'en')).toEqual([
      {
        path: 'file',
        message: expect.stringMatching(/^Most browsers do not show pictures in the format HEIC\./),
      },
    ])
  })

  it('is one of more pixels than the memory takes', async () => {
    const huge = await sharp({ create: { width: 15_000, height: 15_000, channels: 3, background: 'red' } })
      .png({ compressionLevel: 1 })
      .toBuffer()
    expect(await refusal(huge, 'image/png')).toEqual([
      { path: 'file', message: expect.stringMatching(/225 Megapixel, höchstens 100/) },
    ])
  })

  it.each([
    [
      'that is damaged',
      Buffer.from('\xff\xd8\xff\xe0 and nothing more', 'latin1'),
      'image/jpeg',
      /beschädigt/,
    ],
    [
      'in a format that is not known',
      Buffer.from('BM and nothing more'),
      'image/bmp',
      /JPEG, PNG, WebP, AVIF oder SVG/,
    ],
    [
      'drawn by lines that cannot be read',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'),
      'image/svg+xml',
      /beschädigt/,
    ],
  ])('is a picture %s', async (_, data, mimetype, message) => {
    expect(await refusal(data, mimetype)).toEqual([{ path: 'file', message: expect.stringMatching(message) }])
  })

  it('is one whose address comes in its place', async () => {
    const data = { alt: 'Ein Rathaus', filename: 'foto.jpg', url: 'http://localhost:3000/foto.jpg' }
    await expect(test.payload.create({ collection: 'media', data })).rejects.toMatchObject({
      data: { errors: [{ path: 'file', message: expect.stringMatching(/nicht ihre Adresse/) }] },
    })
  })
})

describe('a file that is no photo', () => {
  it('is a logo drawn by lines, and stored as a picture that carries no script', async () => {
    const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">
      <script>alert(1)</script><rect width="40" height="20" fill="#0b6b43"/></svg>`
    const stored = await upload(Buffer.from(logo), 'logo.svg', 'image/svg+xml')
    expect(stored).toMatchObject({ filename: 'logo.png', mimeType: 'image/png', width: 1600 })
    const bytes = await readFile(onDisk(stored.filename))
    expect([pictureFormat(bytes), bytes.includes('alert')]).toEqual(['png', false])
  })

  it('is a document of an office as material, and stays as it is', async () => {
    const zip = zipSync({
      '[Content_Types].xml': strToU8(
        `<Types><Override PartName="/word/document.xml" ContentType="${documentTypes.docx}.main+xml"/></Types>`,
      ),
      'word/document.xml': strToU8('<w:document/>'),
    })
    const stored = await upload(Buffer.from(zip), 'protokoll.docx', documentTypes.docx)
    expect(stored).toMatchObject({ filename: 'protokoll.docx', mimeType: documentTypes.docx })
    expect(await readFile(onDisk(stored.filename))).toEqual(Buffer.from(zip))
  })

  const wholePdf = (trailer: string): Buffer =>
    Buffer.from(`%PDF-1.7\nxref\n0 1\ntrailer << ${trailer} >>\nstartxref\n9\n%%EOF`)
  const archive = (name: string): Buffer => Buffer.from(zipSync({ [name]: strToU8('<x/>') }))

  it.each([
    ['of a kind that is not taken', 'programm.exe', Buffer.from('MZ'), /^Diese Art von Datei/],
    [
      'a PDF that is damaged',
      'folien.pdf',
      Buffer.from('%PDF-1.7 and nothing more'),
      /^Das PDF ist beschädigt/,
    ],
    [
      'a PDF with a password',
      'gesperrt.pdf',
      wholePdf('/Size 1 /Encrypt 5 0 R'),
      /^Das PDF ist mit einem Kennwort/,
    ],
    // Microsoft's own container, in which documents with a password are.
    [
      'a document with a password',
      'geheim.docx',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /Kennwort geschützt/,
    ],
    [
      'another archive under the name of a table',
      'tabelle.xlsx',
      archive('word/document.xml'),
      /^Das Dokument ist/,
    ],
    ['another archive under the name of a text', 'text.odt', archive('notes.txt'), /^Das Dokument ist/],
  ])('is refused in German where it is %s', async (_, name, data, message) => {
    const refused = upload(data, name, documentTypeOf(name) ?? 'application/x-msdownload')
    await expect(refused).rejects.toMatchObject({
      data: { errors: [{ path: 'file', message: expect.stringMatching(message) }] },
    })
  })

  it('is saved rather than shown where it is a document of an office', async () => {
    const mimetype = documentTypes.odt
    const odt = Buffer.from(
      zipSync({ mimetype: [strToU8(mimetype), { level: 0 }], 'content.xml': strToU8('<x/>') }),
    )
    const document = await upload(odt, 'notiz.odt', mimetype)
    const picture = await upload(await takePhoto({ width: 90, height: 70 }), 'gezeigt.jpg')
    const materials = [document, picture].map(({ id }) => ({ title: 'Unterlage', file: id }))
    await makeEvent(test.payload, { materials })
    const dispositions = []
    for (const { filename } of [document, picture]) {
      const request = new Request(`http://localhost:3000/api/media/file/${filename}`)
      const { headers } = await handleEndpoints({ config: test.config, request })
      dispositions.push([headers.get('content-disposition'), headers.get('x-content-type-options')])
    }
    expect(dispositions).toEqual([
      ['attachment', 'nosniff'],
      [null, 'nosniff'],
    ])
  })
})

describe('a picture that was stored as it came', () => {
  /** As an earlier version stored it: the file with all that it says, measured as it lies. */
  async function storedBefore(name: string): Promise<Media> {
    const { payload } = test
    const { id, filename } = await upload(await takePhoto({ width: 900, height: 700 }), name)
    const photo = await takePhoto({ width: 900, height: 700, orientation: 6 })
    await writeFile(onDisk(filename), photo)
    const data = { width: 900, height: 700, filesize: photo.length }
    await payload.db.updateOne({ collection: 'media', id, data })
    return payload.findByID({ collection: 'media', id })
  }

  it('is turned upright and cleaned, with new copies, under its own name', async () => {
    const before = await storedBefore('frueher.jpg')
    await cleanStoredPictures(test)
    const picture = await test.payload.findByID({ collection: 'media', id: before.id })
    expect(picture).toMatchObject({ filename: before.filename, alt: before.alt, width: 700, height: 900 })
    await expectClean(picture)
    for (const { filename } of filesOf(picture))
      expect(await quartersOf(await readFile(onDisk(filename)))).toBe('WRGB')
  })

  it('is left alone from then on', async () => {
    const { payload } = test
    const all = async () => (await payload.find({ collection: 'media', pagination: false, sort: 'id' })).docs
    const before = await all()
    await cleanStoredPictures(test)
    expect(await all()).toEqual(before)
  })
})

const description = (text: SerializedEditorState) => ({ description: text as Event['description'] })

const around = (...nodes: RichTextNode[]) => description(textAround(...nodes))

async function answerOf(path: string): Promise<{ html: string; policy: string }> {
  const answer = await app.request(path)
  expect([path, answer.status]).toEqual([path, 200])
  return { html: await answer.text(), policy: answer.headers.get('Content-Security-Policy') ?? '' }
}

const pageOf = ({ slug }: Event) => answerOf(`/veranstaltungen/${slug}`)

/** The description on a page. */
const proseIn = (html: string): string =>
  /<div class="prose">(<p>Vorher.*?Nachher\.<\/p>)<\/div>/.exec(html)?.[1] ?? ''

async function descriptionsOf(slug: string): Promise<Record<'html' | 'markdown' | 'plain', string>> {
  const query = `{ event(slug: "${slug}") { html: description markdown: description(format: MARKDOWN) plain: description(format: PLAIN) } }`
  const answer = await app.request('/graphql', {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'Content-Type': 'application/json' },
  })
  const { data } = (await answer.json()) as {
    data: { event: Record<'html' | 'markdown' | 'plain', string> }
  }
  return data.event
}

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'"

const peerTube = 'https://video.example.org/w/kkGMgK9sjzQ9R1q5Yx4cVb'

describe('the form for files', () => {
  it('says how large a file may be, from what is in force', async () => {
    const { config, collections } = test.payload
    expect(config.upload.limits?.fileSize).toBe(50 * 1024 * 1024)
    const { description } = collections.media.config.admin
    expect(description).toMatchObject({
      de: expect.stringContaining('LibreOffice, höchstens 50 MB je Datei.'),
      en: expect.stringContaining('LibreOffice, of at most 50 MB a file.'),
    })
    const theirs = greenForumEvents()({ upload: { limits: { fileSize: 2.5 * 1024 * 1024 } } } as never)
    const media = (await theirs).collections?.find(({ slug }) => slug === 'media')
    expect(media?.admin?.description).toMatchObject({ de: expect.stringContaining('höchstens 2,5 MB') })
  })
})

describe('a picture in a text', () => {
  it('is shown in the sizes that there are, in every format, and may be loaded by everybody', async () => {
    const picture = await makePicture(test.payload, { alt: 'Das „Rathaus“', width: 1000, height: 500 })
    const event = await makeEvent(test.payload, around(pictureNode(picture.id, 'Foto: <Anna>')))
    const { html, policy } = await pageOf(event)
    const at = (url: string | null | undefined) =>
      `${new URL(url ?? '').pathname}?v=${Date.parse(picture.updatedAt).toString(36)}`
    const { small, medium } = picture.sizes ?? {}
    const [whole, ...copies] = [picture.url, small?.url, medium?.url].map(at)
    expect(proseIn(html)).toBe(
      `<p>Vorher.</p><figure><img src="${whole}" srcset="${copies[0]} 320w, ${copies[1]} 800w, ${whole} 1000w" ` +
        'sizes="(min-width: 48rem) 42rem, 100vw" alt="Das „Rathaus“" width="1000" height="500" loading="lazy" />' +
        '<figcaption>Foto: &lt;Anna&gt;</figcaption></figure><p>Nachher.</p>',
    )
    expect(policy).toBe(strict)

    const absolute = `http://localhost:3000${whole}`
    const texts = await descriptionsOf(event.slug)
    expect(texts.html).toContain(
      `<figure><img src="${absolute}" srcset="http://localhost:3000${copies[0]} 320w, `,
    )
    expect(texts.html).not.toMatch(/(src|, )="?\//)
    expect(texts.markdown).toBe(`Vorher.\n\n![Das „Rathaus“](<${absolute}>)\n\nFoto: \\<Anna\\>\n\nNachher.`)
    expect(texts.plain).toBe('Vorher.\n\nFoto: <Anna>\n\nNachher.')
    expect((await answerOf('/feeds/events.atom')).html).toContain(`&lt;img src=&quot;${absolute}&quot;`)

    const read = await rest({ ...test, path: `/api/media/${picture.id}` })
    expect([read.status, read.json.alt]).toEqual([200, 'Das „Rathaus“'])
    const unused = await makePicture(test.payload, { alt: 'Noch nirgends' })
    expect((await rest({ ...test, path: `/api/media/${unused.id}` })).status).toBe(404)
  })

  it('follows its file, and the language of the text that it stands in', async () => {
    const [german, english] = [
      await makePicture(test.payload, { alt: 'Deutsches Plakat' }),
      await makePicture(test.payload, { alt: 'Englisches Plakat' }),
    ]
    const event = await makeEvent(test.payload, around(pictureNode(german.id)))
    const { id, slug } = event
    await test.payload.update({
      collection: 'events',
      id,
      locale: 'en',
      data: { title: 'In English', ...around(pictureNode(english.id)) },
    })
    const altIn = async (path: string) =>
      /<figure><img [^>]*alt="([^"]*)"/.exec((await answerOf(path)).html)?.[1]
    expect(await altIn(`/veranstaltungen/${slug}`)).toBe('Deutsches Plakat')
    expect(await altIn(`/en/events/${slug}`)).toBe('Englisches Plakat')
    expect((await rest({ ...test, path: `/api/media/${english.id}` })).status).toBe(200)
    expect((await answerOf('/feeds/events.atom')).html).toContain('alt=&quot;Deutsches Plakat&quot;')

    await test.payload.update({ collection: 'media', id: german.id, data: { alt: 'Neues Plakat' } })
    expect(await altIn(`/veranstaltungen/${slug}`)).toBe('Neues Plakat')
    expect((await answerOf('/feeds/events.atom')).html).toContain('alt=&quot;Neues Plakat&quot;')
  })

  it('stands in what is said of a speaker, and in a legal text', async () => {
    const [portrait, plate] = [
      await makePicture(test.payload, { alt: 'Auf dem Podium' }),
      await makePicture(test.payload, { alt: 'Prüfsiegel' }),
    ]
    const biography = textAround(pictureNode(portrait.id), videoNode(peerTube)) as never
    const speaker = await makeSpeaker(test.payload, { biography })
    await makeEvent(test.payload, { speakers: [{ speaker: speaker.id, role: 'input' }] })
    const ofSpeaker = await answerOf(`/mitwirkende/${speaker.slug}`)
    expect(ofSpeaker.html).toContain('alt="Auf dem Podium"')
    expect(ofSpeaker.policy).toContain('; frame-src https://video.example.org')
    expect((await rest({ ...test, path: `/api/media/${plate.id}` })).status).toBe(404)
    await test.payload.updateGlobal({
      slug: 'appearance',
      data: {
        accessibility: textAround(pictureNode(plate.id), videoNode('https://youtu.be/dQw4w9WgXcQ')) as never,
      },
    })
    const legal = await answerOf('/barrierefreiheit')
    expect(legal.html).toContain('alt="Prüfsiegel"')
    expect(legal.policy).toBe(`${strict}; frame-src https://www.youtube-nocookie.com`)
    expect((await rest({ ...test, path: `/api/media/${plate.id}` })).status).toBe(200)
    await expect(test.payload.delete({ collection: 'media', id: plate.id })).rejects.toThrow(
      'Steht in „Auftritt“.',
    )
    await test.payload.updateGlobal({
      slug: 'appearance',
      data: { accessibility: null, usualNotices: textAround(pictureNode(plate.id)) as never },
    })
    // New events begin with it.
    await expect(test.payload.delete({ collection: 'media', id: plate.id })).rejects.toThrow(
      'Steht in „Auftritt“.',
    )
    await test.payload.updateGlobal({ slug: 'appearance', data: { usualNotices: null } })
  })

  it('is missing alone where there is no such file, it is none to show, or what is stored is broken', async () => {
    const [deleted, trashed, document, sound] = [
      await makePicture(test.payload, { alt: 'Gelöscht' }),
      await makePicture(test.payload, { alt: 'Im Papierkorb' }),
      await makeDocument(test.payload),
      await makePicture(test.payload, { alt: 'Noch da' }),
    ]
    const hostile = {
      ...pictureNode(deleted.id),
      picture: { url: 'https://evil.example/x.png', alt: 'Fremd' },
    }
    const text = textAround(
      pictureNode(deleted.id, 'Zum Gelöschten'),
      pictureNode(trashed.id),
      pictureNode(document.id),
      hostile,
      ...[
        undefined,
        null,
        '',
        'kein Bild',
        -1,
        99_999_999_999,
        true,
        [],
        {},
        { id: {} },
        { id: "'; --" },
      ].map((value) => pictureNode(value)),
      { type: 'upload' },
      { type: 'upload', fields: 'nichts' as never, value: deleted.id, children: [null, 'nichts'] as never },
      { type: 'block' },
      { type: 'block', fields: null },
      { type: 'block', fields: { blockType: 'code', videoUrl: peerTube } },
      { type: 'block', fields: { blockType: 'video', videoUrl: 5, videoTitle: {} } },
      videoNode('javascript:alert(1)'),
      pictureNode(sound.id),
    )
    const event = await makeEvent(test.payload)
    const stored = await test.payload.db.findOne<Event>({
      collection: 'events',
      where: { id: { equals: event.id } },
    })
    await test.payload.db.updateOne({
      collection: 'events',
      id: event.id,
      data: { ...stored, description: { de: text } },
    })
    await test.payload.db.deleteOne({ collection: 'media', where: { id: { equals: deleted.id } } })
    await test.payload.db.updateOne({
      collection: 'media',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    })
    const { html, policy } = await pageOf(event)
    expect(proseIn(html)).toMatch(
      /^<p>Vorher\.<\/p><figure><img [^>]*alt="Noch da"[^>]*\/><\/figure><p>Nachher\.<\/p>$/,
    )
    expect(html).not.toMatch(/evil\.example|javascript:|Zum Gelöschten/)
    expect(policy).toBe(strict)
    expect((await descriptionsOf(event.slug)).plain).toBe('Vorher.\n\nNachher.')
  })

  it('is refused where it is no picture, still on its way, or nowhere; a whole document is stored as its id', async () => {
    const [picture, document] = [
      await makePicture(test.payload, { alt: 'Bild' }),
      await makeDocument(test.payload),
    ]
    const refusal = async (...nodes: RichTextNode[]): Promise<string | undefined> => {
      const error = await makeEvent(test.payload, around(...nodes)).catch((thrown: unknown) => thrown)
      return (error as ValidationError).data.errors[0]?.message
    }
    expect(await refusal(pictureNode(document.id))).toBe(
      'Bitte wählen Sie ein Bild. Andere Dateien gehören unter „Materialien“.',
    )
    const data = 'data:image/png;base64,iVBORw0KGgo='
    expect(await refusal({ ...pictureNode(picture.id), pending: { formID: 'a', src: data } })).toMatch(
      /^Ein Bild in diesem Text ist noch nicht hochgeladen\./,
    )
    expect(await refusal(pictureNode(null))).toMatch(/\(die Stelle: root\.children\.1\.value\)/)
    const { id } = await makeEvent(test.payload, around(pictureNode(picture)))
    const stored = await test.payload.findByID({ collection: 'events', id, depth: 0 })
    const [, node] = stored.description?.root.children as [unknown, RichTextNode]
    expect(node.value).toBe(picture.id)
  })
})

describe('a video in a text', () => {
  const file = 'https://medien.example.org/rundgang.mp4'

  it('is a card that loads nothing, on a page that allows its host alone', async () => {
    const event = await makeEvent(
      test.payload,
      around(videoNode(peerTube, 'Rundgang "durch" <Waren>'), videoNode(file)),
    )
    const { html, policy } = await pageOf(event)
    expect(proseIn(html)).toBe(
      '<p>Vorher.</p><forum-video class="video" role="group" aria-label="Video: Rundgang &quot;durch&quot; &lt;Waren&gt; (video.example.org)" ' +
        'data-player="https://video.example.org/videos/embed/kkGMgK9sjzQ9R1q5Yx4cVb?p2p=0&amp;warningTitle=0" data-kind="frame" ' +
        'data-name="Rundgang &quot;durch&quot; &lt;Waren&gt;" data-load="Video laden">' +
        '<p class="video-title">Rundgang &quot;durch&quot; &lt;Waren&gt;</p>' +
        '<p class="video-note" hidden>Erst wenn Sie das Video laden, kommt es von video.example.org. Dabei gehen Daten dorthin, auch Ihre IP-Adresse, und video.example.org kann Cookies setzen.</p>' +
        `<p class="video-way"><a href="${peerTube}" rel="noopener">Video bei video.example.org ansehen</a></p></forum-video>` +
        proseIn(html).slice(proseIn(html).indexOf('<forum-video', 30)),
    )
    expect(proseIn(html)).toContain(`data-player="${file}" data-kind="file"`)
    expect(html).not.toMatch(/<(iframe|video)\b|src="https?:/)
    expect(policy).toBe(
      `${strict}; frame-src https://video.example.org; media-src https://medien.example.org`,
    )
    // Others stay as they are: the list on which the event stands, the page of another one.
    const other = await makeEvent(test.payload, around(videoNode('https://vimeo.com/76979871')))
    for (const path of ['/', '/impressum', '/feeds/events.atom'])
      expect((await answerOf(path)).policy).not.toMatch(/frame-src|media-src/)
    expect((await pageOf(other)).policy).toBe(`${strict}; frame-src https://player.vimeo.com`)
  })

  it('is a link wherever else the text is shown', async () => {
    const event = await makeEvent(test.payload, around(videoNode(peerTube, 'Rundgang')))
    expect(await descriptionsOf(event.slug)).toEqual({
      html: `<p>Vorher.</p><p><a href="${peerTube}" rel="noopener">Video: Rundgang (video.example.org)</a></p><p>Nachher.</p>`,
      markdown: `Vorher.\n\n[Video: Rundgang (video.example.org)](<${peerTube}>)\n\nNachher.`,
      plain: `Vorher.\n\nVideo: Rundgang (${peerTube})\n\nNachher.`,
    })
    expect((await answerOf('/feeds/events.atom')).html).toContain(`href=&quot;${peerTube}&quot;`)
    const calendar = await app.request(`/veranstaltungen/${event.slug}.ics`)
    expect((await calendar.text()).replace(/\r\n /g, '')).toContain(
      `Vorher.\\n\\nVideo: Rundgang (${peerTube})\\n\\nNachher.`,
    )
    // Words to search for, not addresses.
    const found = await app.request('/?suche=Rundgang')
    expect(await found.text()).toContain(event.title)
  })

  it.each([
    ['', 'Titel', 'de', 'Der Link eines Videos fehlt oder führt zu keinem Video.'],
    [
      'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
      'Titel',
      'de',
      'Der Link eines Videos fehlt oder führt zu keinem Video.',
    ],
    ['javascript:alert(1)', 'Title', 'en', 'The link of a video is missing or leads to no video.'],
    [peerTube, ' ', 'de', 'Ein Video hat noch keinen Titel.'],
  ])(
    'is refused where its link leads to none, or it has no title, in words for the editor: %j %j',
    async (url, title, language, words) => {
      const { email } = await makeUser(test.payload, ['editor'])
      const { token } = await test.payload.login({
        collection: 'users',
        data: { email, password: 'geheim-und-lang' },
      })
      const answer = await rest({
        ...test,
        path: '/api/events',
        method: 'POST',
        token,
        headers: { 'Accept-Language': language },
        body: {
          title: 'Mit Video',
          startsAt: '2030-01-01T18:00:00Z',
          endsAt: '2030-01-01T20:00:00Z',
          _status: 'published',
          ...around(videoNode(url, title)),
        },
      })
      expect(answer.status).toBe(400)
      expect(answer.text).toContain(`"message":"${words}"`)
      expect(answer.text).not.toMatch(/failed to validate/)
    },
  )
})
