import type { Payload } from 'payload'
import { contentVersionOf } from '../database/contentVersion.ts'
import { type Field, soundDocument } from '../database/rules/soundDocument.ts'
import { documentId } from '../database/rules/documentId.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { shownDocuments } from '../database/shownDocuments.ts'
import { isByLanguage, localizedText } from '../i18n/rules/localizedText.ts'
import { fileUrl } from '../media/rules/fileUrl.ts'
import { publicPicture } from '../media/rules/publicPicture.ts'
import { optionsOf } from '../options.ts'
import type { Media } from '../payload-types.ts'
import { filesInText } from '../richText/rules/textPicture.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { perPayload } from '../runtime/perPayload.ts'
import { unreadableDocumentsOf } from '../runtime/unreadableDocuments.ts'
import { type Appearance, type AppearancePicture, type Appearances, legalPages } from './rules/Appearance.ts'
import { mergeAppearance } from './rules/mergeAppearance.ts'

type Values = Record<string, unknown>

/** The file fields, of which the public may see what they hold. */
const pictures = ['logo', 'logoDark', 'socialPicture'] as const

/** The texts for the public in which pictures may stand. */
const texts = [...legalPages, 'usualNotices'] as const

/** What a Payload shows of who invites, in memory: everybody asks for it, and it hardly ever changes. */
class AppearanceMemory {
  readonly #payload: Payload
  #shown: Appearances
  #files: string[] = []
  #usualNotices: unknown
  #known = JSON.stringify([{}, []])
  #isRead = false
  #asked = 0

  constructor(payload: Payload) {
    this.#payload = payload
    this.#shown = this.#merge({ stored: {}, media: new Map() })
  }

  in(locale: Locale): Appearance {
    if (!this.#isRead) contentVersionOf(this.#payload).current()
    return this.#shown[locale]
  }

  /** The ids of the files that it shows. */
  get files(): readonly string[] {
    return this.#files
  }

  /** The notices that new events begin with, as the database has them: by language where the config has some. */
  get usualNotices(): unknown {
    return structuredClone(this.#usualNotices)
  }

  /** Whether what is stored has been read; until then it is what the options say. */
  get isRead(): boolean {
    return this.#isRead
  }

  /**
   * Reads it anew, and drops what was made of it before where it is another one now. What cannot be read leaves it as
   * it is: no page depends on it.
   */
  async refresh(): Promise<void> {
    const asked = ++this.#asked
    try {
      const stored = await this.#readStored()
      const media = await this.#readMedia(stored)
      // Another one has begun later, and saw more.
      if (asked !== this.#asked) return
      this.#isRead = true
      // Begins to look for what others change; earlier there may be no table yet.
      contentVersionOf(this.#payload).current()
      const known = JSON.stringify([stored, [...media]])
      if (known === this.#known) return
      this.#known = known
      this.#shown = this.#merge({ stored, media })
      this.#files = [...media.keys()]
      this.#usualNotices = stored.usualNotices
      // Nobody has been shown anything before the first.
      if (asked > 1) contentVersionOf(this.#payload).raise()
    } catch (error) {
      this.#isRead = false
      this.#payload.logger.debug({ err: toLoggableError(error), msg: 'The appearance could not be read' })
    }
  }

  async #readStored(): Promise<Values> {
    const { appearanceSlug: slug } = optionsOf(this.#payload)
    const stored = (await this.#payload.db.findGlobal({ slug })) as Values | null
    const config = this.#payload.globals.config.find((each) => each.slug === slug)
    const fields = (config?.flattenedFields ?? []) as unknown as readonly Field[]
    const { document, flaws } = soundDocument({ fields, document: stored ?? {} })
    const known = unreadableDocumentsOf(this.#payload)
    const entry = { collection: slug, id: slug, paths: flaws.map(({ path }) => path), isLeftOut: false }
    if (flaws.length > 0) known.report(entry)
    else known.clear(entry)
    return document
  }

  /** Those that are gone, or in the trash, are left out. */
  async #readMedia(stored: Values): Promise<Map<string, Values>> {
    const collection = optionsOf(this.#payload).slugs.media
    const named = pictures.flatMap((name) => documentId(stored[name]) ?? [])
    const inTexts = texts.flatMap((name) =>
      (isByLanguage(stored[name]) ? Object.values(stored[name]) : [stored[name]]).flatMap((text) =>
        filesInText(text),
      ),
    )
    const ids = [...named.map(String), ...inTexts]
    if (ids.length === 0) return new Map()
    const { docs } = await this.#payload.find({
      collection,
      where: shownDocuments({ payload: this.#payload, collection, ids }),
      locale: 'all',
      depth: 0,
      pagination: false,
    })
    return new Map(docs.map((file) => [String(file.id), file as unknown as Values]))
  }

  #merge({ stored, media }: { stored: Values; media: ReadonlyMap<string, Values> }): Appearances {
    const { organiser, addresses, publicUrl } = optionsOf(this.#payload)
    return mergeAppearance({
      stored,
      defaults: organiser,
      ownPages: {
        imprintUrl: addresses.urlOf(addresses.de.imprint),
        privacyUrl: addresses.urlOf(addresses.de.privacy),
      },
      pictureOf: ({ file, locale, isSmall }) => {
        const found = media.get(String(documentId(file)))
        return found ? pictureOf({ file: found, locale, publicUrl, isSmall }) : null
      },
      textPictureOf: ({ file, locale }) => {
        const found = media.get(file)
        const alt = localizedText({ value: found?.alt, locale }) ?? ''
        return found ? publicPicture({ file: found as unknown as Media, alt, publicUrl }) : null
      },
    })
  }
}

function pictureOf({
  file: { alt, updatedAt, sizes, ...whole },
  locale,
  publicUrl,
  isSmall,
}: {
  file: Values
  locale: Locale
  publicUrl: string
  isSmall: boolean
}): AppearancePicture | null {
  const small = isSmall ? ((sizes as Values | undefined)?.small as Values | undefined) : undefined
  const { url, width, height } = small?.url ? small : whole
  const at = fileUrl({ url: url as string | null, updatedAt: String(updatedAt), publicUrl })
  if (at === null || typeof width !== 'number' || typeof height !== 'number') return null
  return { url: at, width, height, alt: localizedText({ value: alt, locale }) ?? '' }
}

/** What is known of who invites, and how that looks. */
export const appearanceMemoryOf = perPayload(
  'appearance',
  (payload: Payload) => new AppearanceMemory(payload),
)

/** Who invites, as it is shown in a language now: what the admin says, and the plugin's option `organiser` where that is empty. */
export function organiserIn({ payload, locale }: { payload: Payload; locale: Locale }): Appearance {
  return appearanceMemoryOf(payload).in(locale)
}
