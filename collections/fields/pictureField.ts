import type { StaticLabel, UploadField } from 'payload'
import { upload } from 'payload/shared'
import { requirePicture } from '../../hooks/media/requirePicture.ts'
import type { ResolvedOptions } from '../../src/options.ts'

/** A picture among the files: others are neither offered nor taken. */
export function pictureField({
  options,
  name,
  label,
}: {
  options: ResolvedOptions
  name: string
  label: StaticLabel
}): UploadField {
  return {
    name,
    type: 'upload',
    relationTo: options.slugs.media,
    label,
    filterOptions: { mimeType: { contains: 'image/' } },
    // The filter is for the choice alone: what was stored before it, or is gone since, must let nobody be stuck.
    validate: (value: unknown, args: object) => upload(value, { ...args, filterOptions: undefined } as never),
    hooks: { beforeValidate: [requirePicture] },
  }
}
