import type { Payload, PayloadRequest } from 'payload'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { consentTextOf } from '../events/eventDocuments.ts'
import { inLanguage } from '../i18n/inLanguage.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import type { ConsentText } from '../programme/rules/publicEvent.ts'
import { openRegistration, type StoredRegistration } from '../registrations/findRegistration.ts'
import { moveRegistration } from '../registrations/moveRegistration.ts'
import { toPlainText } from '../richText/writeRichText.ts'
import { consentFullText, type ConsentOccasion, proveConsents } from './rules/consents.ts'
import { createShippedText } from './shipped/createShippedText.ts'
import { recording } from './shipped/recording.ts'

const maxTries = 20

/** The text by which people agree to be recorded, in a language; null where there is none. */
export async function findRecordingText({
  payload,
  locale,
}: {
  payload: Payload
  locale: Locale
}): Promise<ConsentText | null> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.consentTexts,
    where: { key: { equals: recording.key } },
    limit: 1,
    pagination: false,
    depth: 0,
    ...inLanguage({ payload, locale }),
  })
  return docs[0] ? consentTextOf(docs[0]) : null
}

/** Stores the text that we ship where there is none: a conference is to be recorded, and people have to be asked. */
export async function ensureRecordingText({
  payload,
  req,
}: {
  payload: Payload
  req: PayloadRequest
}): Promise<void> {
  const collection = optionsOf(payload).slugs.consentTexts
  const { totalDocs } = await payload.count({ collection, where: { key: { equals: recording.key } } })
  if (totalDocs > 0) return
  try {
    await createShippedText({ payload, text: recording, req })
  } catch (error) {
    if (!isUniqueViolation(error, 'key')) throw error
  }
}

/** Whether somebody has agreed to be recorded, and not taken that back. */
export function agreesToRecording({ consents }: Pick<StoredRegistration, 'consents'>): boolean {
  return consents.some(({ key, withdrawnAt }) => key === recording.key && withdrawnAt === undefined)
}

/**
 * Stores with a registration that its person has agreed to be recorded, as the text stands. Given twice, it is stored once. Throws
 * RegistrationError (TOKEN_INVALID) where the token opens no registration.
 */
export async function agreeToRecording({
  payload,
  token,
  text,
  occasion,
}: {
  payload: Payload
  token: string
  text: ConsentText
  occasion: ConsentOccasion
}): Promise<void> {
  const { key, version, label, url, required } = text
  const fullText = consentFullText({ label, text: toPlainText(text.text), url })
  for (let tries = 1; tries <= maxTries; tries++) {
    const registration = await openRegistration({ payload, token })
    if (agreesToRecording(registration)) return
    const { id, status, updatedAt } = registration
    const now = new Date(Math.max(Date.now(), Date.parse(updatedAt) + 1))
    const [given] = proveConsents({
      given: [{ key, version }],
      requested: [{ key, version, label, fullText, required }],
      occasion,
      receipt: { channel: 'web' },
      now,
    })
    const before = registration.consents.filter((consent) => consent.key !== key)
    const isWritten = await moveRegistration({
      payload,
      id,
      from: [status],
      where: [{ updatedAt: { equals: updatedAt } }],
      data: { consents: [...before, given], updatedAt: now.toISOString() },
    })
    if (isWritten) return
  }
  throw new Error('A registration changed under every try to add a consent')
}
