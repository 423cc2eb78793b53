import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import exifr from 'exifr'
import { strToU8, zipSync } from 'fflate'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { handleEndpoints, type ValidationError } from 'payload'
import sharp from 'sharp'
import { cleanStoredPictures } from '../../../src/media/cleanStoredPictures.ts'
import { documentTypeOf, documentTypes } from '../../../src/media/rules/documentTypes.ts'
import { pictureFormat } from '../../../src/media/rules/pictureFormat.ts'
import type { Media } from '../../../src/payload-types.ts'
import { makeEvent } from '../../support/factories.ts'
import { type PhotoFormat, quartersOf, takePhoto } from '../../support/photo.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
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
