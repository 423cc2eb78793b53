import type { Payload } from 'payload'
import { consentFullText } from '../consents/rules/consents.ts'
import { inLanguage } from '../i18n/inLanguage.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { toPlainText } from '../richText/writeRichText.ts'
import type { AskedConsent } from './rules/participation.ts'

/** Finds the consents of an event in its order, with everything that a person has to be read in either language. */
export async function findAskedConsents({
  payload,
  ids,
  locale,
}: {
  payload: Payload
  ids: readonly string[]
  /** Of the labels. */
  locale: Locale
}): Promise<AskedConsent[]> {
  const find = async (language: Locale) => {
    const { docs } = await payload.find({
      collection: optionsOf(payload).slugs.consentTexts,
      where: { id: { in: [...ids] } },
      depth: 0,
      pagination: false,
      ...inLanguage({ payload, locale: language }),
    })
    return new Map(docs.map((text) => [String(text.id), text]))
  }
  const [de, en] = [await find('de'), await find('en')]
  return ids.flatMap((id) => {
    const [german, english] = [de.get(id), en.get(id)]
    if (!german || !english) return []
    return {
      id,
      label: (locale === 'de' ? german : english).label,
      required: german.required ?? true,
      texts: { de: textOf(german), en: textOf(english) },
    }
  })
}

const textOf = ({ label, text, url }: { label: string; text?: unknown; url?: string | null }): string =>
  consentFullText({ label, text: toPlainText(text as Parameters<typeof toPlainText>[0]), url: url ?? null })
