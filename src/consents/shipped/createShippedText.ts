import type { Payload, PayloadRequest, SanitizedLocalizationConfig } from 'payload'
import { type Locale, locales, toLocale } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import type { ConsentText } from '../../payload-types.ts'
import { plainParagraphs } from '../../richText/plainParagraphs.ts'
import type { ShippedConsentText } from './ShippedConsentText.ts'

/** Stores a text of consent in the languages of the config; returns its id. */
export async function createShippedText({
  payload,
  text: { key, label, text, url, required, preselected },
  req,
}: {
  payload: Payload
  text: ShippedConsentText
  /** Of whoever adopts it, for the trail of changes. */
  req?: PayloadRequest
}): Promise<string> {
  const collection = optionsOf(payload).slugs.consentTexts
  const { localization } = payload.config
  const words = (locale: Locale) => ({
    label: label[locale],
    text: plainParagraphs([text[locale]]) as ConsentText['text'],
    url,
  })
  const [first, ...others] = localization ? languagesOf(localization) : [req?.i18n.language]
  const { id } = await payload.create({
    collection,
    ...(localization && { locale: first as Locale }),
    data: { key, required, preselected, ...words(toLocale(first)) },
    req,
  })
  for (const locale of others as Locale[]) {
    await payload.update({
      collection,
      id,
      locale,
      data: words(toLocale(locale)),
      context: { completedShippedText: id },
      req,
    })
  }
  return id
}

/** The default one, in which there has to be something, and those that we have words for. */
function languagesOf({ defaultLocale, localeCodes }: SanitizedLocalizationConfig): string[] {
  const ours = localeCodes.filter((code) => locales.some((locale) => code.startsWith(locale)))
  return [...new Set([defaultLocale, ...ours])]
}
