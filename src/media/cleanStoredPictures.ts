import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import type { Media } from '../payload-types.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { cleanUpload } from './cleanUpload.ts'
import { type PictureMetadata, sharpOf } from './cleanPicture.ts'

/**
 * Cleans the pictures in our own folder that were stored before uploads were, and has their copies made anew. Reads no
 * more than the beginning of those that are clean. What another storage keeps, or a collection of the project's own, it
 * leaves alone.
 */
export async function cleanStoredPictures({ payload }: { payload: Payload }): Promise<void> {
  const { slugs, hasOwnMedia } = optionsOf(payload)
  const collection = slugs.media
  const { upload } = payload.collections[collection].config
  if (!hasOwnMedia || upload.disableLocalStorage || !sharpOf(payload)) return
  const { docs } = await payload.find({
    collection,
    where: { mimeType: { like: 'image/' } },
    depth: 0,
    pagination: false,
  })
  for (const picture of docs) {
    try {
      await cleanStored({ payload, picture, folder: upload.staticDir ?? '' })
    } catch (error) {
      payload.logger.error({
        file: picture.id,
        err: toLoggableError(error as Error),
        msg: 'A stored picture could not be freed of what it says beside its pixels',
      })
    }
  }
}

async function cleanStored({
  payload,
  picture: { id, filename, width, height, mimeType },
  folder,
}: {
  payload: Payload
  picture: Media
  folder: string
}): Promise<void> {
  const file = path.join(folder, path.basename(filename ?? ''))
  const metadata = await sharpOf(payload)?.(file)
    .metadata()
    .catch(() => null)
  // Not there, or nothing that can be read.
  if (!metadata || !(saysMore(metadata) || metadata.width !== width || metadata.height !== height)) return
  const data = await readFile(file)
  const name = path.basename(file)
  const upload = { data, mimetype: mimeType ?? '', name, size: data.length }
  const clean = await cleanUpload({ payload, file: upload })
  const replace = async (content: Buffer): Promise<void> => {
    await writeFile(`${file}.new`, content)
    await rename(`${file}.new`, file)
  }
  await replace(clean.data)
  await payload
    .update({
      collection: optionsOf(payload).slugs.media,
      id,
      data: {},
      file: clean,
      overwriteExistingFiles: true,
    })
    .catch(async (error: unknown) => {
      // Payload deletes the file before it checks the document.
      await replace(clean.data)
      throw error
    })
}

function saysMore({
  orientation = 1,
  exif,
  xmp,
  iptc,
  tifftagPhotoshop,
  comments = [],
}: PictureMetadata): boolean {
  return orientation > 1 || comments.length > 0 || [exif, xmp, iptc, tifftagPhotoshop].some(Boolean)
}
