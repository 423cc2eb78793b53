import type { PayloadRequest } from 'payload'
import { isUniqueViolation } from '../../database/isUniqueViolation.ts'
import { optionsOf } from '../../options.ts'
import { createShippedText } from './createShippedText.ts'
import { shippedConsentTexts } from './shippedConsentTexts.ts'

/** Stores those of the shipped texts of consent whose keys are not there yet. Safe to ask for twice, at once too. */
export async function adoptShippedTexts({ req }: { req: PayloadRequest }): Promise<void> {
  const { payload } = req
  const collection = optionsOf(payload).slugs.consentTexts
  for (const text of Object.values(shippedConsentTexts)) {
    const { totalDocs } = await payload.count({ collection, where: { key: { equals: text.key } } })
    if (totalDocs > 0) continue
    try {
      await createShippedText({ payload, text, req })
    } catch (error) {
      if (!isUniqueViolation(error, 'key')) throw error
    }
  }
}
