import { readFile, writeFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { cleanPicture } from './cleanPicture.ts'
import { drawVector } from './drawVector.ts'
import {
  documentTypeOf,
  documentTypes,
  isLockedPdf,
  isWholeOfficeFile,
  isWholePdf,
} from './rules/documentTypes.ts'
import { PictureError } from './rules/pictureProblem.ts'
import { type PictureFormat, pictureFormat } from './rules/pictureFormat.ts'

/** A file that comes in, as Payload has it: in memory, or in a file for the time being. */
export interface Upload {
  data: Buffer
  mimetype: string
  name: string
  size: number
  tempFilePath?: string
  /** Set where a browser has put the file into a store of its own already. */
  clientUploadContext?: unknown
}

/**
 * Cleans what is uploaded where it is a picture, and draws what is drawn by lines; documents stay as they are. A collection of
 * the project's own takes what it takes: there, what cannot be cleaned stays as it is. Throws PictureError.
 */
export async function cleanUpload({ payload, file }: { payload: Payload; file: Upload }): Promise<Upload> {
  const data = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  // Of what a browser has stored itself Payload fetches at most the beginning.
  if (file.clientUploadContext && data.length < file.size) return file
  const format = pictureFormat(data)
  const { hasOwnMedia } = optionsOf(payload)
  if (!hasOwnMedia && (!format || format === 'heic')) return file
  if (hasOwnMedia && isVector(file)) {
    const drawn = await drawVector({ payload, data })
    return withData({
      file: { ...file, name: file.name.replace(/\.svg$/i, '.png') },
      data: drawn,
      format: 'png',
    })
  }
  if (format === 'heic') throw new PictureError({ rule: 'heic' })
  if (!format) {
    if (file.mimetype.startsWith('image/')) throw new PictureError({ rule: 'unknownFormat' })
    refuseDocument({ payload, file, data })
    return file
  }
  const clean = await cleanPicture({ payload, data, format })
  return withData({ file, data: clean, format })
}

/** The same upload with other bytes. */
async function withData({
  file,
  data,
  format,
}: {
  file: Upload
  data: Buffer
  format: PictureFormat
}): Promise<Upload> {
  // Without the context, what is stored is what is here.
  const { clientUploadContext, ...rest } = file
  const upload = { ...rest, mimetype: `image/${format}`, size: data.length }
  if (!file.tempFilePath) return { ...upload, data }
  await writeFile(file.tempFilePath, data)
  return upload
}

function isVector({ mimetype, name }: Upload): boolean {
  return mimetype === 'image/svg+xml' || /\.svg$/i.test(name)
}

/** Says in words for people what Payload says in others, and nothing where it would take a file. */
function refuseDocument({ payload, file, data }: { payload: Payload; file: Upload; data: Buffer }): void {
  const { mimeTypes } = payload.collections[optionsOf(payload).slugs.media].config.upload
  const byName = documentTypeOf(file.name)
  const isTaken = [file.mimetype, byName].some((type) => type && mimeTypes?.includes(type))
  if (mimeTypes?.length && !isTaken) throw new PictureError({ rule: 'notTaken' })
  if (byName === documentTypes.pdf) {
    if (!isWholePdf(data)) throw new PictureError({ rule: 'brokenPdf' })
    if (isLockedPdf(data)) throw new PictureError({ rule: 'lockedPdf' })
  } else if (byName !== undefined && !isWholeOfficeFile(data, byName)) {
    throw new PictureError({ rule: 'brokenOffice' })
  }
}
