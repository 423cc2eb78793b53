import type { Payload, Where } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { perPayload } from '../runtime/perPayload.ts'

interface Wish {
  text: string
  locale: Locale
  /** Null where the person does not want to be told. */
  email: string | null
  source: string | null
}

/** Milliseconds. Who sends the same words again within them has clicked twice, or come back to the form. */
const sameWishFor = 10 * 60 * 1000

const wishesInFlight = perPayload('topic-wishes', () => new Map<string, Promise<void>>())

/**
 * Stores a wish, once for the same words and the same address within some minutes. Of two that arrive at once, the
 * second waits for the first of this process; two processes might store both, which costs an editor one glance.
 */
export function storeTopicWish({ payload, wish }: { payload: Payload; wish: Wish }): Promise<void> {
  const running = wishesInFlight(payload)
  const { text, email, source } = wish
  const key = JSON.stringify([text, email, source])
  const storing = running.get(key) ?? storeUnlessThere({ payload, wish }).finally(() => running.delete(key))
  running.set(key, storing)
  return storing
}

async function storeUnlessThere({ payload, wish }: { payload: Payload; wish: Wish }): Promise<void> {
  const collection = optionsOf(payload).slugs.topicWishes
  const { text, locale, email, source } = wish
  const since = new Date(Date.now() - sameWishFor).toISOString()
  const is = (field: string, value: string | null): Where => ({
    [field]: value === null ? { exists: false } : { equals: value },
  })
  const where = {
    and: [
      { text: { equals: text } },
      { createdAt: { greater_than: since } },
      is('email', email),
      is('source', source),
    ],
  }
  const { totalDocs } = await payload.count({ collection, where })
  if (totalDocs > 0) return
  await payload.create({
    collection,
    data: {
      text,
      locale,
      state: 'new',
      ...(email !== null && { email }),
      ...(source !== null && { source }),
    },
  })
}
