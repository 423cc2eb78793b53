import type { Payload, PayloadRequest } from 'payload'
import { optionsOf } from '../../options.ts'
import type { ConsentText } from '../../payload-types.ts'
import { plainParagraphs } from '../../richText/plainParagraphs.ts'
import type { ShippedConsentText } from './ShippedConsentText.ts'

/** Stores a text of consent in both languages; returns its id. */
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
  const words = (locale: 'de' | 'en') => ({
    label: label[locale],
    text: plainParagraphs([text[locale]]) as ConsentText['text'],
    url,
  })
  const { id } = await payload.create({
    collection,
    locale: 'de',
    data: { key, required, preselected, ...words('de') },
    req,
  })
  await payload.update({ collection, id, locale: 'en', data: words('en'), req })
  return id
}
