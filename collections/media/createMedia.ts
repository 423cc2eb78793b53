import type { CollectionConfig } from 'payload'
import { withAudit } from '../../hooks/audit/withAudit.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { fileHooks } from './adoptMedia.ts'
import { referencedOrEditor } from '../access/published.ts'
import { cacheFile } from '../../src/media/cacheFile.ts'
import type { Locale } from '../../src/i18n/rules/locale.ts'
import { documentTypes } from '../../src/media/rules/documentTypes.ts'
import { editorsOnly, hiddenFromHelpers } from '../access/roles.ts'
import { groups } from '../groups.ts'

const webp = { format: 'webp', options: { quality: 80 } } as const

/** SVG is stored as PNG, since it can carry scripts. */
const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/svg+xml']

const audited = withAudit({ kind: 'media' })

/** Pictures and documents. */
export function createMedia(options: ResolvedOptions): CollectionConfig {
  const megabytes = (locale: Locale): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(options.maxFileSize / 1024 ** 2)
  return audited({
    slug: options.slugs.media,
    labels: {
      singular: { de: 'Datei', en: 'File' },
      plural: { de: 'Bilder und Dateien', en: 'Pictures and files' },
    },
    admin: {
      group: groups.programme,
      hidden: hiddenFromHelpers(options),
      useAsTitle: 'filename',
      description: {
        de: `Möglich sind Bilder (JPEG, PNG, WebP, AVIF, SVG), PDF, Word, Excel, PowerPoint und LibreOffice, höchstens ${megabytes('de')} MB je Datei. Aus Bildern werden beim Hochladen Aufnahmeort, Zeit und alle anderen Angaben entfernt. Dokumente bleiben, wie sie sind: Wer sie verfasst hat, steht oft in ihren Eigenschaften.`,
        en: `Possible are pictures (JPEG, PNG, WebP, AVIF, SVG), PDF, Word, Excel, PowerPoint and LibreOffice, of at most ${megabytes('en')} MB a file. Pictures lose the place, the time and all other details when they are uploaded. Documents stay as they are: their properties often name who wrote them.`,
      },
      defaultColumns: ['filename', 'alt', 'mimeType', 'filesize'],
      listSearchableFields: ['filename', 'alt'],
    },
    access: {
      read: referencedOrEditor(options, 'media'),
      create: editorsOnly(options),
      update: editorsOnly(options),
      delete: editorsOnly(options),
    },
    hooks: { beforeOperation: [...fileHooks] },
    upload: {
      staticDir: options.mediaDir,
      handlers: [cacheFile(options)],
      mimeTypes: [...pictureTypes, ...Object.values(documentTypes)],
      // None is made that would be larger than what was uploaded.
      imageSizes: [
        { name: 'small', width: 320, formatOptions: webp },
        { name: 'medium', width: 800, formatOptions: webp },
        { name: 'large', width: 1600, formatOptions: webp },
      ],
    },
    fields: [
      {
        name: 'alt',
        type: 'text',
        label: {
          de: 'Beschreibung für Menschen, die das Bild nicht sehen',
          en: 'Description for people who do not see the picture',
        },
        required: true,
        localized: true,
        maxLength: 500,
      },
    ],
  })
}
