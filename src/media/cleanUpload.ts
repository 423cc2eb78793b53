import { readFile, writeFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { cleanPicture } from './cleanPicture.ts'
import { PictureError } from './rules/pictureProblem.ts'
import { pictureFormat } from './rules/pictureFormat.ts'

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

/** Cleans what is uploaded where it is a picture; leaves anything else to Payload's own checks. Throws PictureError. */
export async function cleanUpload({ payload, file }: { payload: Payload; file: Upload }): Promise<Upload> {
  const data = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  // Of what a browser has stored itself Payload fetches at most the beginning.
  if (file.clientUploadContext && data.length < file.size) return file
  const format = pictureFormat(data)
  if (format === 'heic') throw new PictureError({ rule: 'heic' })
  if (!format) {
    if (file.mimetype.startsWith('image/')) throw new PictureError({ rule: 'unknownFormat' })
    return file
  }
  const clean = await cleanPicture({ payload, data, format })
  // Without the context, what is stored is what is here.
  const { clientUploadContext, ...rest } = file
  const upload = { ...rest, mimetype: `image/${format}`, size: clean.length }
  if (!file.tempFilePath) return { ...upload, data: clean }
  await writeFile(file.tempFilePath, clean)
  return upload
}
